using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Notifications");
        builder.Property(notification => notification.Sender).HasMaxLength(Notification.SenderMaxLength);
        builder.HasOne(notification => notification.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasMany(notification => notification.Parties).WithOne().HasForeignKey("NotificationId").IsRequired();
        builder.HasMany(notification => notification.Versions).WithOne().HasForeignKey("NotificationId").IsRequired();
        builder.Ignore(notification => notification.Latest);
        builder.HasIndex("IncidentId", nameof(Notification.Ordinal)).IsUnique();
        builder.HasIndex(notification => notification.ReceivedOn);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class NotificationVersionConfiguration : IEntityTypeConfiguration<NotificationVersion>
{
    public void Configure(EntityTypeBuilder<NotificationVersion> builder)
    {
        builder.ToTable("NotificationVersions");
        builder.Property(version => version.Form).HasMaxLength(NotificationVersion.FormMaxLength);
        builder.HasMany(version => version.Accepted).WithOne().HasForeignKey("NotificationVersionId").IsRequired();
        builder.Property<long>("NotificationId");
        builder.HasIndex("NotificationId", nameof(NotificationVersion.Number)).IsUnique();
    }
}

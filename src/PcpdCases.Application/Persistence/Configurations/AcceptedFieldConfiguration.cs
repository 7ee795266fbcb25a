using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AcceptedFieldConfiguration : IEntityTypeConfiguration<AcceptedField>
{
    public void Configure(EntityTypeBuilder<AcceptedField> builder)
    {
        builder.ToTable("AcceptedFields");
        builder.Property(accepted => accepted.Field).HasMaxLength(NotificationVersion.FieldMaxLength);
        builder.HasOne(accepted => accepted.By).WithMany().HasForeignKey("ById").IsRequired();
        builder.Property<long>("NotificationVersionId");
        builder.HasIndex("NotificationVersionId", nameof(AcceptedField.Field)).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AppealConfiguration : IEntityTypeConfiguration<Appeal>
{
    public void Configure(EntityTypeBuilder<Appeal> builder)
    {
        builder.ToTable("Appeals");
        builder.Ignore(appeal => appeal.IsPending);
        builder.Property(appeal => appeal.Reference).HasMaxLength(Appeal.ReferenceMaxLength);
        builder.Property(appeal => appeal.Grounds).HasMaxLength(Appeal.TextMaxLength);
        builder.Property(appeal => appeal.SuspensionReason).HasMaxLength(EnforcementNotice.ReasonMaxLength);
        builder.Property(appeal => appeal.Decision).HasMaxLength(Appeal.TextMaxLength);
        builder.HasOne(appeal => appeal.RecordedBy).WithMany().HasForeignKey("RecordedById").IsRequired();
        builder.HasOne(appeal => appeal.EndedBy).WithMany().HasForeignKey("EndedById");
        builder.Property<long>("EnforcementNoticeId");
        builder.HasIndex("EnforcementNoticeId", nameof(Appeal.Ordinal)).IsUnique();
    }
}

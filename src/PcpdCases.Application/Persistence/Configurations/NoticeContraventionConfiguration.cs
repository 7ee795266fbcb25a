using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class NoticeContraventionConfiguration : IEntityTypeConfiguration<NoticeContravention>
{
    public void Configure(EntityTypeBuilder<NoticeContravention> builder)
    {
        builder.ToTable("NoticeContraventions");
        builder.Property(contravention => contravention.ActOrOmission).HasMaxLength(NoticeContravention.ActOrOmissionMaxLength);
        builder.HasOne(contravention => contravention.Determination).WithMany().HasForeignKey("DeterminationId").IsRequired();
        builder.Property<long>("EnforcementNoticeId");
        builder.HasIndex("EnforcementNoticeId", nameof(NoticeContravention.Ordinal)).IsUnique();
    }
}

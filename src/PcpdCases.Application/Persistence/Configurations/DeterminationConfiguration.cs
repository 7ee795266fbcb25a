using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DeterminationConfiguration : IEntityTypeConfiguration<Determination>
{
    public void Configure(EntityTypeBuilder<Determination> builder)
    {
        builder.ToTable("Determinations");
        builder.Ignore(determination => determination.IsSigned);
        builder.Ignore(determination => determination.EstablishesContravention);
        builder.Property(determination => determination.RuleSet).HasMaxLength(Determination.RuleSetMaxLength);
        builder.Property(determination => determination.RuleSetSha256).HasMaxLength(Determination.HashMaxLength);
        builder.Property(determination => determination.OverrideText).HasMaxLength(Proceeding.ReasonMaxLength);
        builder.Property(determination => determination.OverrideTarget).HasMaxLength(Determination.OverrideTargetMaxLength);
        builder.Property(determination => determination.ReturnedReason).HasMaxLength(Proceeding.ReasonMaxLength);
        builder.Property(determination => determination.PublishedSource).HasMaxLength(Determination.SourceMaxLength);
        builder.HasOne(determination => determination.Proposer).WithMany().HasForeignKey("ProposerId");
        builder.HasOne(determination => determination.Countersigner).WithMany().HasForeignKey("CountersignerId");
        builder.HasIndex("ProceedingId", nameof(Determination.Ordinal)).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ProceedingConfiguration : IEntityTypeConfiguration<Proceeding>
{
    public void Configure(EntityTypeBuilder<Proceeding> builder)
    {
        builder.ToTable("Proceedings");
        builder.Ignore(proceeding => proceeding.Path);
        builder.Property(proceeding => proceeding.Letter).HasMaxLength(Proceeding.LetterMaxLength);
        builder.Property(proceeding => proceeding.HoldReason).HasMaxLength(Proceeding.ReasonMaxLength);
        builder.Property(proceeding => proceeding.TriageCriteria).HasMaxLength(Proceeding.ReasonMaxLength);
        builder.Property(proceeding => proceeding.TriageReason).HasMaxLength(Proceeding.ReasonMaxLength);
        builder.Property(proceeding => proceeding.Grounds).HasMaxLength(Proceeding.ReasonMaxLength);
        builder.Property(proceeding => proceeding.Section41Withheld).HasMaxLength(Proceeding.ReasonMaxLength);
        builder.HasOne(proceeding => proceeding.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasOne(proceeding => proceeding.Party).WithMany().HasForeignKey("PartyId").IsRequired();
        builder.HasOne(proceeding => proceeding.Investigator).WithMany().HasForeignKey("InvestigatorId");
        builder.HasMany(proceeding => proceeding.StageChanges).WithOne().HasForeignKey("ProceedingId").IsRequired();
        builder.HasMany(proceeding => proceeding.Holds).WithOne().HasForeignKey("ProceedingId").IsRequired();
        builder.HasMany(proceeding => proceeding.Findings).WithOne(finding => finding.Proceeding).HasForeignKey("ProceedingId").IsRequired();
        builder.HasMany(proceeding => proceeding.Deficiencies).WithOne(deficiency => deficiency.Proceeding).HasForeignKey("ProceedingId").IsRequired();
        builder.HasMany(proceeding => proceeding.Scope).WithOne().HasForeignKey("ProceedingId").IsRequired();
        builder.HasMany(proceeding => proceeding.Determinations).WithOne(determination => determination.Proceeding).HasForeignKey("ProceedingId").IsRequired();
        builder.HasMany(proceeding => proceeding.Actions).WithOne().HasForeignKey("ProceedingId").IsRequired();
        builder.HasIndex("IncidentId", nameof(Proceeding.Letter)).IsUnique();
    }
}

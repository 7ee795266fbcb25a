using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class FindingConfiguration : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.ToTable("Findings");
        builder.Ignore(finding => finding.Path);
        builder.Ignore(finding => finding.IsEstablishedAdverse);
        builder.Property(finding => finding.FactId).HasMaxLength(Finding.FactIdMaxLength);
        builder.Property(finding => finding.IssueArea).HasMaxLength(Finding.IssueAreaMaxLength);
        builder.Property(finding => finding.Level).HasMaxLength(Finding.LevelMaxLength);
        builder.Property(finding => finding.System).HasMaxLength(Finding.SystemMaxLength);
        builder.Property(finding => finding.HeldInWords).HasMaxLength(Finding.HeldInWordsMaxLength);
        builder.Property(finding => finding.RecordedBy).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(finding => finding.WithdrawnReason).HasMaxLength(Finding.ReasonMaxLength);
        builder.HasMany(finding => finding.Evidence).WithOne().HasForeignKey("FindingId").IsRequired();
        builder.HasIndex("ProceedingId", nameof(Finding.Ordinal)).IsUnique();
    }
}

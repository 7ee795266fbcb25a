using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ReportCopyConfiguration : IEntityTypeConfiguration<ReportCopy>
{
    public void Configure(EntityTypeBuilder<ReportCopy> builder)
    {
        builder.ToTable("ReportCopies");
        builder.Property(copy => copy.Proof).HasMaxLength(ReportCopy.ProofMaxLength);
        builder.Property(copy => copy.CalendarVersion).HasMaxLength(InvestigationReport.VersionNameMaxLength);
        builder.Property(copy => copy.CalendarSha256).HasMaxLength(InvestigationReport.Sha256Length);
        builder.Property(copy => copy.DocumentSha256).HasMaxLength(InvestigationReport.Sha256Length);
        builder.HasOne(copy => copy.Proceeding).WithMany().HasForeignKey("ProceedingId").IsRequired();
        builder.HasOne(copy => copy.ServedBy).WithMany().HasForeignKey("ServedById").IsRequired();
        builder.Property<long>("ReportId");
        builder.HasIndex("ReportId", "ProceedingId").IsUnique();
    }
}

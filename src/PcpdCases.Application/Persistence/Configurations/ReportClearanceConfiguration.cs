using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ReportClearanceConfiguration : IEntityTypeConfiguration<ReportClearance>
{
    public void Configure(EntityTypeBuilder<ReportClearance> builder)
    {
        builder.ToTable("ReportClearances");
        builder.Property(clearance => clearance.Excerpt).HasMaxLength(ReportClearance.ExcerptMaxLength);
        builder.Property(clearance => clearance.Reason).HasMaxLength(InvestigationReport.ReasonMaxLength);
        builder.HasOne(clearance => clearance.By).WithMany().HasForeignKey("ById").IsRequired();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ReportSectionConfiguration : IEntityTypeConfiguration<ReportSection>
{
    public void Configure(EntityTypeBuilder<ReportSection> builder)
    {
        builder.ToTable("ReportSections");
        builder.Property(section => section.Text).HasMaxLength(InvestigationReport.TextMaxLength);
        builder.Property<long>("ReportId");
        builder.HasIndex("ReportId", nameof(ReportSection.Kind)).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class InvestigationReportConfiguration : IEntityTypeConfiguration<InvestigationReport>
{
    public void Configure(EntityTypeBuilder<InvestigationReport> builder)
    {
        builder.ToTable("Reports");
        builder.Ignore(report => report.Path);
        builder.Ignore(report => report.IsLookedThrough);
        builder.Property(report => report.Title).HasMaxLength(InvestigationReport.TitleMaxLength);
        builder.Property(report => report.PublicInterest).HasMaxLength(InvestigationReport.TextMaxLength);
        builder.Property(report => report.ReturnedReason).HasMaxLength(InvestigationReport.ReasonMaxLength);
        builder.Property(report => report.WithdrawnReason).HasMaxLength(InvestigationReport.ReasonMaxLength);
        builder.Property(report => report.CheckedSha256).HasMaxLength(InvestigationReport.Sha256Length);
        builder.Property(report => report.SettledSha256).HasMaxLength(InvestigationReport.Sha256Length);
        builder.Property(report => report.PublishedSha256).HasMaxLength(InvestigationReport.Sha256Length);
        builder.HasOne(report => report.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasOne(report => report.DraftedBy).WithMany().HasForeignKey("DraftedById").IsRequired();
        builder.HasOne(report => report.RevisedBy).WithMany().HasForeignKey("RevisedById");
        builder.HasOne(report => report.CheckedBy).WithMany().HasForeignKey("CheckedById");
        builder.HasOne(report => report.SettledBy).WithMany().HasForeignKey("SettledById");
        builder.HasOne(report => report.PublishedBy).WithMany().HasForeignKey("PublishedById");
        builder.HasMany(report => report.Sections).WithOne().HasForeignKey("ReportId").IsRequired();
        builder.HasMany(report => report.Clearances).WithOne().HasForeignKey("ReportId").IsRequired();
        builder.HasMany(report => report.Copies).WithOne().HasForeignKey("ReportId").IsRequired();
        builder.HasMany(report => report.Objections).WithOne().HasForeignKey("ReportId").IsRequired();
        builder.HasIndex("IncidentId", nameof(InvestigationReport.Ordinal)).IsUnique();
    }
}

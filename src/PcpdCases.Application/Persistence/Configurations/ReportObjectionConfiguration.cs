using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ReportObjectionConfiguration : IEntityTypeConfiguration<ReportObjection>
{
    public void Configure(EntityTypeBuilder<ReportObjection> builder)
    {
        builder.ToTable("ReportObjections");
        builder.Property(objection => objection.Passage).HasMaxLength(ReportObjection.PassageMaxLength);
        builder.Property(objection => objection.Reason).HasMaxLength(ReportObjection.ReasonMaxLength);
        builder.Property(objection => objection.DecisionReason).HasMaxLength(ReportObjection.ReasonMaxLength);
        builder.Ignore(objection => objection.IsDeleted);
        builder.HasOne(objection => objection.Copy).WithMany().HasForeignKey("CopyId").IsRequired();
        builder.HasOne(objection => objection.DecidedBy).WithMany().HasForeignKey("DecidedById");
        builder.Property<long>("ReportId");
        builder.HasIndex("ReportId", nameof(ReportObjection.Ordinal)).IsUnique();
    }
}

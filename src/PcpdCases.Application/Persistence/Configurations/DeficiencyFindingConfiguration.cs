using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Findings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DeficiencyFindingConfiguration : IEntityTypeConfiguration<DeficiencyFinding>
{
    public void Configure(EntityTypeBuilder<DeficiencyFinding> builder)
    {
        builder.ToTable("DeficiencyFindings");
        builder.HasOne(link => link.Finding).WithMany().HasForeignKey("FindingId").IsRequired();
        builder.HasIndex("DeficiencyId", "FindingId").IsUnique();
    }
}

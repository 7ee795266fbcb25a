using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class FindingEvidenceConfiguration : IEntityTypeConfiguration<FindingEvidence>
{
    public void Configure(EntityTypeBuilder<FindingEvidence> builder)
    {
        builder.ToTable("FindingEvidence");
        builder.Ignore(evidence => evidence.Reference);
        builder.Property(evidence => evidence.Passage).HasMaxLength(FindingEvidence.PassageMaxLength);
        builder.Property(evidence => evidence.AddedBy).HasMaxLength(Officer.HandleMaxLength);
        builder.HasOne(evidence => evidence.Document).WithMany().HasForeignKey("DocumentId");
        builder.HasIndex("FindingId", nameof(FindingEvidence.Ordinal)).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.AffectedPeople;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AffectedEstimateConfiguration : IEntityTypeConfiguration<AffectedEstimate>
{
    public void Configure(EntityTypeBuilder<AffectedEstimate> builder)
    {
        builder.ToTable("AffectedEstimates");
        builder.Property(estimate => estimate.Source).HasMaxLength(EstimateEntry.SourceMaxLength);
        builder.Ignore(estimate => estimate.Amount);
        builder.Property<long>("AffectedGroupId");
        builder.HasIndex("AffectedGroupId", nameof(AffectedEstimate.Ordinal)).IsUnique();
    }
}

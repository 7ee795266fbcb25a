using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.AffectedPeople;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class StatedTotalConfiguration : IEntityTypeConfiguration<StatedTotal>
{
    public void Configure(EntityTypeBuilder<StatedTotal> builder)
    {
        builder.ToTable("StatedTotals");
        builder.Property(total => total.Source).HasMaxLength(EstimateEntry.SourceMaxLength);
        builder.Ignore(total => total.Amount);
        builder.Property<long>("IncidentId");
        builder.HasIndex("IncidentId", nameof(StatedTotal.Ordinal)).IsUnique();
    }
}

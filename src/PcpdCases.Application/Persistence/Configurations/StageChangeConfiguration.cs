using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class StageChangeConfiguration : IEntityTypeConfiguration<StageChange>
{
    public void Configure(EntityTypeBuilder<StageChange> builder)
    {
        builder.ToTable("StageChanges");
        builder.Property(change => change.ByHandle).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(change => change.Reason).HasMaxLength(Proceeding.ReasonMaxLength);
        builder.HasIndex("ProceedingId", nameof(StageChange.Ordinal)).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class HoldPeriodConfiguration : IEntityTypeConfiguration<HoldPeriod>
{
    public void Configure(EntityTypeBuilder<HoldPeriod> builder)
    {
        builder.ToTable("HoldPeriods");
        builder.Property(hold => hold.Reason).HasMaxLength(Proceeding.ReasonMaxLength);
        builder.Property(hold => hold.ByHandle).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(hold => hold.EndedByHandle).HasMaxLength(Officer.HandleMaxLength);
        builder.HasIndex("ProceedingId", nameof(HoldPeriod.Ordinal)).IsUnique();
    }
}

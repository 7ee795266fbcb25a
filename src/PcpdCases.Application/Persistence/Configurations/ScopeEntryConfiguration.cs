using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ScopeEntryConfiguration : IEntityTypeConfiguration<ScopeEntry>
{
    public void Configure(EntityTypeBuilder<ScopeEntry> builder)
    {
        builder.ToTable("ScopeEntries");
        builder.Property(entry => entry.Area).HasMaxLength(ScopeEntry.AreaMaxLength);
        builder.Property(entry => entry.Reason).HasMaxLength(Proceeding.ScopeReasonMaxLength);
        builder.Property(entry => entry.SetBy).HasMaxLength(Officer.HandleMaxLength);
        builder.HasIndex("ProceedingId", nameof(ScopeEntry.Ordinal)).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class JournalEntryConfiguration : IEntityTypeConfiguration<JournalEntry>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<JournalEntry> builder)
    {
        builder.ToTable("Journal");
        builder.HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.Sequence).ValueGeneratedOnAdd();
        builder.Property(entry => entry.Chain).HasMaxLength(JournalEntry.ChainMaxLength);
        builder.Property(entry => entry.ActorHandle).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(entry => entry.Act).HasMaxLength(120);
        builder.Property(entry => entry.Subject).HasMaxLength(JournalEntry.SubjectMaxLength);
        builder.Property(entry => entry.Why).HasMaxLength(JournalEntry.WhyMaxLength);
        builder.Property(entry => entry.PreviousHash).HasMaxLength(HashLength);
        builder.Property(entry => entry.Hash).HasMaxLength(HashLength);
        // Two writers cannot both be next in a chain: the later one is refused and tries again.
        builder.HasIndex(entry => new { entry.Chain, entry.Position }).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Application.Search;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("SearchEntries");
        builder.Property(entry => entry.Root).HasMaxLength(SearchEntry.PathMaxLength);
        builder.Property(entry => entry.Path).HasMaxLength(SearchEntry.PathMaxLength);
        builder.Property(entry => entry.Number).HasMaxLength(SearchEntry.NumberMaxLength);
        builder.Property(entry => entry.IncidentId);
        builder.Ignore(entry => entry.IsName);
        builder.HasOne<Incident>().WithMany().HasForeignKey(entry => entry.IncidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(entry => entry.Path).IsUnique();
        builder.HasIndex(entry => entry.Root);
    }
}

/// <summary>Only SQL Server keeps tokens in a table.</summary>
internal static class SearchTokenConfiguration
{
    private const string BinaryCollation = "Latin1_General_BIN2";

    public static void Configure(EntityTypeBuilder<SearchToken> builder)
    {
        builder.ToTable("SearchTokens");
        // Tokens are folded already; a collation that folds more would take two different ones for the same key.
        builder.Property(token => token.Token).HasMaxLength(Tokeniser.TokenMaxLength).UseCollation(BinaryCollation);
        builder.HasKey(token => new { token.Token, token.InName, token.EntryId });
        builder.HasIndex(token => token.EntryId);
        builder.HasOne<SearchEntry>().WithMany().HasForeignKey(token => token.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;
using PcpdCases.Domain.Remedies;
using PcpdCases.Domain.Systems;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Search;

/// <summary>Keeps what can be found; the Desk calls it in the save that changed a text.</summary>
/// <remarks>
/// SQLite has a full-text index over the tokens, SQL Server a table of them: its own full-text search is not part of every
/// installation, and neither finds two Chinese characters by itself. The table knows no order: of three Chinese characters it
/// finds the first two and the last two, which on SQL Server need not stand together.
/// </remarks>
internal static class SearchIndex
{
    private const int BatchSize = 200;

    /// <summary>The roots an operation is about to save that hold something to find.</summary>
    public static IReadOnlyList<IAggregateRoot> ChangedRoots(CasesDbContext context) =>
        [.. context.ChangeTracker.Entries<IAggregateRoot>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified && SearchTexts.RootOf(entry.Entity) is not null)
            .Select(entry => entry.Entity)];

    /// <summary>Rewrites the entries of roots that were saved and whose keys are known.</summary>
    public static Task RewriteAsync(CasesDbContext context, IReadOnlyList<IAggregateRoot> roots, CancellationToken cancellationToken) =>
        RewriteAsync(context, roots, anew: false, cancellationToken);

    /// <summary>Rewrites the names of the parties of cases in which an organisation was renamed.</summary>
    public static async Task RenameAsync(CasesDbContext context, IReadOnlyList<string> cases, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // Part of the Desk's save.
        foreach (var some in cases.Chunk(BatchSize))
        {
            var incidents = await context.Set<Incident>().Include(row => row.Parties).ThenInclude(party => party.Organisation)
                .Where(row => some.Contains(row.Number)).ToListAsync(cancellationToken);
            await RewriteAsync(context, incidents, anew: false, cancellationToken);
        }
#pragma warning restore RS0030
    }

    /// <summary>Writes every entry and its tokens anew, batch by batch; returns how many roots were read.</summary>
    public static async Task<int> RebuildAsync(CasesDbContext context, CancellationToken cancellationToken)
    {
        if (context.Database.IsSqlite())
        {
            // Whatever the index still holds of entries that are gone goes too.
            await context.Database.ExecuteSqlAsync($"INSERT INTO SearchText(SearchText) VALUES ('delete-all')", cancellationToken);
        }
#pragma warning disable RS0030 // Run by the Desk for an operator.
        return await RebuildAsync(context, context.Set<Organisation>(), cancellationToken)
            + await RebuildAsync(context, context.Set<PastNotice>().Include(row => row.Organisation), cancellationToken)
            + await RebuildAsync(context, context.Set<Incident>().Include(row => row.Parties).ThenInclude(party => party.Organisation), cancellationToken)
            + await RebuildAsync(context, context.Set<Proceeding>().Include(row => row.Incident).Include(row => row.Findings).Include(row => row.Deficiencies).Include(row => row.Determinations), cancellationToken)
            + await RebuildAsync(context, context.Set<Notification>().Include(row => row.Incident).Include(row => row.Versions), cancellationToken)
            + await RebuildAsync(context, context.Set<EnquiryRound>().Include(row => row.Incident).Include(row => row.Questions).Include(row => row.Addressees).ThenInclude(addressee => addressee.Answers), cancellationToken)
            + await RebuildAsync(context, context.Set<Document>().Include(row => row.Incident), cancellationToken)
            + await RebuildAsync(context, context.Set<ChronologyEntry>().Include(row => row.Incident), cancellationToken)
            + await RebuildAsync(context, context.Set<AffectedSystem>().Include(row => row.Incident), cancellationToken)
            + await RebuildAsync(context, context.Set<CorrespondenceEntry>().Include(row => row.Incident), cancellationToken)
            + await RebuildAsync(context, context.Set<CaseTask>().Include(row => row.Incident), cancellationToken)
            + await RebuildAsync(context, context.Set<RemedialMeasure>().Include(row => row.Proceeding).ThenInclude(row => row.Incident), cancellationToken)
            + await RebuildAsync(context, context.Set<Advice>().Include(row => row.Proceeding).ThenInclude(row => row.Incident), cancellationToken)
            + await RebuildAsync(context, context.Set<EnforcementNotice>().Include(row => row.Proceeding).ThenInclude(row => row.Incident).Include(row => row.Contraventions).Include(row => row.Directions), cancellationToken)
            + await RebuildAsync(context, context.Set<InvestigationReport>().Include(row => row.Incident).Include(row => row.Sections), cancellationToken);
#pragma warning restore RS0030
    }

    private static async Task<int> RebuildAsync<T>(CasesDbContext context, IQueryable<T> roots, CancellationToken cancellationToken)
        where T : class, IAggregateRoot
    {
        var count = 0;
        for (var last = 0L; ;)
        {
            var batch = await roots
                .Where(root => EF.Property<long>(root, "Id") > last).OrderBy(root => EF.Property<long>(root, "Id")).Take(BatchSize)
                .ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                return count;
            }
            last = (long)context.Entry(batch[^1]).Property("Id").CurrentValue!;
            await RewriteAsync(context, batch, anew: true, cancellationToken);
            count += batch.Count;
            context.ChangeTracker.Clear();
        }
    }

    private static async Task RewriteAsync(CasesDbContext context, IReadOnlyList<IAggregateRoot> roots, bool anew, CancellationToken cancellationToken)
    {
        if (roots.Count == 0)
        {
            return;
        }
        List<string> addresses = [.. roots.Select(root => SearchTexts.RootOf(root)!)];
#pragma warning disable RS0030 // Part of the Desk's save.
        var known = (await context.Set<SearchEntry>().Where(entry => addresses.Contains(entry.Root)).ToListAsync(cancellationToken)).ToLookup(entry => entry.Root);
#pragma warning restore RS0030
        var gone = new List<SearchEntry>();
        var written = new List<SearchEntry>();
        foreach (var (root, address) in roots.Zip(addresses))
        {
            var texts = SearchTexts.Of(root);
            var entries = known[address].ToDictionary(entry => entry.Path, StringComparer.Ordinal);
            gone.AddRange(entries.Values.Where(entry => !texts.Any(text => text.Path == entry.Path)));
            var incident = SearchTexts.IncidentOf(root);
            foreach (var text in texts)
            {
                var entry = entries.GetValueOrDefault(text.Path);
                if (entry?.Text == text.Text && !anew)
                {
                    continue;
                }
                entry ??= new SearchEntry { Kind = text.Kind, Root = address, Path = text.Path, Number = incident?.Number, IncidentId = incident?.Id };
                entry.Text = text.Text;
                written.Add(entry);
            }
        }
        if (gone.Count + written.Count > 0)
        {
            await ForgetTokensAsync(context, [.. gone.Concat(written).Where(entry => entry.Id != 0).Select(entry => entry.Id)], cancellationToken);
            context.AddRange(written.Where(entry => entry.Id == 0));
            context.RemoveRange(gone);
#pragma warning disable RS0030 // Part of the Desk's save: the tokens are kept by the entry's key.
            await context.SaveChangesAsync(cancellationToken);
#pragma warning restore RS0030
            await WriteTokensAsync(context, written, cancellationToken);
        }
    }

    private static async Task ForgetTokensAsync(CasesDbContext context, long[] ids, CancellationToken cancellationToken)
    {
        if (context.Database.IsSqlite())
        {
            foreach (var id in ids)
            {
                await context.Database.ExecuteSqlAsync($"DELETE FROM SearchText WHERE rowid = {id}", cancellationToken);
            }
            return;
        }
#pragma warning disable RS0030 // Part of the Desk's save.
        context.RemoveRange(await context.Set<SearchToken>().Where(token => ids.Contains(token.EntryId)).ToListAsync(cancellationToken));
        await context.SaveChangesAsync(cancellationToken);
#pragma warning restore RS0030
    }

    private static async Task WriteTokensAsync(CasesDbContext context, IReadOnlyList<SearchEntry> written, CancellationToken cancellationToken)
    {
        if (context.Database.IsSqlite())
        {
            foreach (var entry in written)
            {
                var tokens = string.Join(' ', Tokeniser.Of(entry.Text));
                var (names, body) = entry.IsName ? (tokens, "") : ("", tokens);
                await context.Database.ExecuteSqlAsync(
                    $"INSERT INTO SearchText(rowid, names, body) VALUES ({entry.Id}, {names}, {body})", cancellationToken);
            }
            return;
        }
        context.AddRange(written.SelectMany(entry => Tokeniser.Of(entry.Text).Distinct(StringComparer.Ordinal)
            .Select(token => new SearchToken { Token = token, InName = entry.IsName, EntryId = entry.Id })));
#pragma warning disable RS0030 // Part of the Desk's save.
        await context.SaveChangesAsync(cancellationToken);
#pragma warning restore RS0030
    }
}

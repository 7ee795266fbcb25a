using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Search;

/// <summary>Finds things by the words in them, within what the asker may see.</summary>
public sealed class SearchQueries(Reading reading)
{
    /// <summary>Hits on one page.</summary>
    public const int PageSize = 25;

    /// <summary>How many of the newest names are looked at; of a common word the older ones are left out, and the answer says so.</summary>
    public const int MostNames = 300;

    /// <summary>How many of the newest other texts are looked at.</summary>
    public const int MostTexts = 1000;

    private static readonly SightRead<string, SeenEntry> ReadNames = new((sight, match) => sight.Found(match).Take(MostNames), "match");
    private static readonly SightRead<string, SeenEntry> ReadTexts = new((sight, match) => sight.Found(match).Take(MostTexts), "match");

    /// <summary>What a typed query finds.</summary>
    /// <param name="typed">Words in either language; every one must be there, the last may be the beginning of one.</param>
    /// <param name="kind">Only things of this kind; all kinds without it.</param>
    /// <param name="page">From 1.</param>
    public Task<SearchAnswer> FindAsync(string? typed, SearchKind? kind, int page, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var query = Tokeniser.Query(typed);
            if (query.IsEmpty)
            {
                return new SearchAnswer();
            }
            // What the asker may not see is left out before the limit, or it would crowd out what may be seen and tell of itself.
            var names = await NewestAsync(sight, query, inNames: true, token);
            var texts = await NewestAsync(sight, query, inNames: false, token);
            List<SeenEntry> seen = [.. names, .. texts];
            var hits = seen.Where(hit => kind is null || hit.Kind == kind).OrderBy(hit => hit.Kind).ThenByDescending(hit => hit.Id).ToList();
            List<long> shown = [.. hits.Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize).Select(hit => hit.Id)];
            var found = shown.Count == 0 ? [] : await Shown(sight, shown).ToListAsync(token);
            return new SearchAnswer
            {
                Counts = [.. seen.GroupBy(hit => hit.Kind).OrderBy(group => group.Key).Select(group => new SearchCount(group.Key, group.Count()))],
                Total = hits.Count,
                WasCut = names.Count == MostNames || texts.Count == MostTexts,
                Hits = [.. found.OrderBy(hit => shown.IndexOf(hit.Id)).Select(hit => hit with { Snippet = SnippetMaker.Of(hit.Text, query) })],
            };
        }, cancellationToken);

    private static Task<List<SeenEntry>> NewestAsync(Sight sight, SearchQuery query, bool inNames, CancellationToken cancellationToken) => sight.HasTextIndex
        ? (inNames ? ReadNames : ReadTexts).ListAsync(sight, query.Match(inNames), cancellationToken)
        : sight.Matching(query, inNames).Take(inNames ? MostNames : MostTexts).ToListAsync(cancellationToken);

    internal static IQueryable<SearchHit> Shown(Sight sight, IReadOnlyList<long> ids) =>
        sight.SearchEntries.Where(entry => ids.Contains(entry.Id)).Select(entry => new SearchHit
        {
            Id = entry.Id,
            Kind = entry.Kind,
            Path = entry.Path,
            Number = entry.Number,
            CaseTitle = sight.Incidents.Where(incident => incident.Id == entry.IncidentId).Select(incident => incident.Title).FirstOrDefault(),
            Text = entry.Text,
        });
}

/// <summary>What a search found.</summary>
public sealed record SearchAnswer
{
    /// <summary>How many of each kind, before the choice of a kind.</summary>
    public IReadOnlyList<SearchCount> Counts { get; init; } = [];

    /// <summary>How many of the kind asked for.</summary>
    public int Total { get; init; }

    /// <summary>There are more hits than were looked at; those left out are older.</summary>
    public bool WasCut { get; init; }

    public IReadOnlyList<SearchHit> Hits { get; init; } = [];
}

/// <summary>How many hits of a kind.</summary>
public sealed record SearchCount(SearchKind Kind, int Count);

/// <summary>One hit: where it stands, and the words around what was found.</summary>
public sealed record SearchHit
{
    internal long Id { get; init; }

    public SearchKind Kind { get; init; }

    /// <summary>The thing's address, such as "2026-00042/b/findings/5".</summary>
    public required string Path { get; init; }

    /// <summary>Number of the case; null for an organisation.</summary>
    public string? Number { get; init; }

    public string? CaseTitle { get; init; }

    internal string Text { get; init; } = "";

    public IReadOnlyList<SnippetPart> Snippet { get; init; } = [];
}

/// <summary>A hit by its key, before it is read.</summary>
internal sealed record SeenEntry(long Id, SearchKind Kind);

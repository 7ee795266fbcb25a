using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Search;

namespace PcpdCases.Benchmarks.Lists;

/// <summary>Search over all text: a word that stands nearly everywhere, some words, a beginning, two Chinese characters, nothing.</summary>
internal static class TextSearchQueries
{
    private const double Target = 100;

    public static IEnumerable<MeasuredQuery> All(FilledOffice office, Actor actor, ByHand hand)
    {
        var queries = office.Services.GetRequiredService<SearchQueries>();
        (string Name, string Typed, string[] Tokens, bool Prefix, bool IsThere)[] searches =
        [
            ("a common word", "server ", ["server"], true, true), ("two common words", "personal data ", ["personal", "data"], true, true), ("a beginning", "rev", ["rev"], true, true),
            ("two characters", "伺服", ["伺服"], false, true), ("nothing", "zzyzx", ["zzyzx"], true, false),
        ];
        foreach (var (name, typed, tokens, prefix, isThere) in searches)
        {
            yield return new(
                $"search, {name}",
                Target,
                async () => (await queries.FindAsync(typed, null, 1, actor)).Hits.Count,
                async () => await FindAsync(tokens, prefix, isThere) > 0 ? SearchQueries.PageSize : 0);
        }

        // Names, then other texts, each cut as the product cuts; then the page of hits that is shown, where there are any.
        Task<int> FindAsync(string[] tokens, bool prefix, bool isThere)
        {
            (string, (string, object)[])[] statements = office.IsSqlite
                ? [Sqlite("names", tokens, prefix, SearchQueries.MostNames), Sqlite("body", tokens, prefix, SearchQueries.MostTexts), Sqlite("body", tokens, prefix, SearchQueries.PageSize)]
                : [Server(1, tokens, prefix, SearchQueries.MostNames), Server(0, tokens, prefix, SearchQueries.MostTexts), Server(0, tokens, prefix, SearchQueries.PageSize)];
            return hand.RunAsync(isThere ? statements : statements[..2]);
        }
    }

    private static (string, (string, object)[]) Sqlite(string column, string[] tokens, bool prefix, int most)
    {
        var columns = most == SearchQueries.PageSize ? "e.Id, e.Kind, e.Path, e.Number, i.Title, e.Text" : "e.Id, e.Kind";
        var match = $"{column} : ({string.Join(" AND ", tokens.Select((token, at) => $"\"{token}\"{(prefix && at == tokens.Length - 1 ? " *" : "")}"))})";
        return (
            $"SELECT {columns} FROM SearchText s JOIN SearchEntries e ON e.Id = s.rowid LEFT JOIN Incidents i ON i.Id = e.IncidentId WHERE SearchText MATCH @match AND (e.IncidentId IS NULL OR {ByHand.Seen}) ORDER BY s.rowid DESC LIMIT {most}",
            [("@match", match)]);
    }

    private static (string, (string, object)[]) Server(int inName, string[] tokens, bool prefix, int most)
    {
        var columns = most == SearchQueries.PageSize ? "e.Id, e.Kind, e.Path, e.Number, i.Title, e.Text" : "e.Id, e.Kind";
        var words = string.Join(" AND ", tokens.Select((_, at) =>
            $"EXISTS (SELECT 1 FROM SearchTokens t WHERE t.EntryId = e.Id AND t.InName = {inName} AND t.Token {(prefix && at == tokens.Length - 1 ? "LIKE" : "=")} @t{at})"));
        return (
            $"SELECT TOP {most} {columns} FROM SearchEntries e LEFT JOIN Incidents i ON i.Id = e.IncidentId WHERE {words} AND (e.IncidentId IS NULL OR {ByHand.Seen}) ORDER BY e.Id DESC",
            [.. tokens.Select((token, at) => ($"@t{at}", (object)(prefix && at == tokens.Length - 1 ? token + "%" : token)))]);
    }
}

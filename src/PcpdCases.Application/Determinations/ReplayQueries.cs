using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Determinations;

/// <summary>Proves that the rules of this version say of every stored determination what they said when it was proposed.</summary>
public sealed class ReplayQueries(Reading reading)
{
    /// <summary>Replays every determination the actor may see.</summary>
    public Task<ReplayResult> ReplayAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadRules, async (sight, token) =>
        {
            var (replayed, differing) = (0, new List<string>());
            var replay = new Replay(HolidayCalendar.Published);
            await foreach (var stored in Stored(sight).AsAsyncEnumerable().WithCancellation(token))
            {
                replayed++;
                if (replay.Difference(stored.Facts, stored.Record) is { } difference)
                {
                    differing.Add($"{stored.Number}/{stored.Letter}/determinations/{stored.Ordinal}: {difference}");
                }
            }
            return new ReplayResult(replayed, differing);
        }, cancellationToken);

    internal static IQueryable<StoredDecision> Stored(Sight sight) => sight.Proceedings
        .SelectMany(proceeding => proceeding.Determinations)
        .OrderBy(determination => determination.Id)
        .Select(determination => new StoredDecision(
            determination.Proceeding.Incident.Number, determination.Proceeding.Letter, determination.Ordinal,
            determination.AssessedFacts, determination.DecisionRecord));
}

/// <summary>A determination's question and answer as they were stored.</summary>
internal sealed record StoredDecision(string Number, string Letter, int Ordinal, string Facts, string Record);

/// <summary>How many determinations were replayed, and each whose record is no longer the same, with why.</summary>
public sealed record ReplayResult(int Replayed, IReadOnlyList<string> Differing);

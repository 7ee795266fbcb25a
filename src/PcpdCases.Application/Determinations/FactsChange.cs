using System.Text;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Determinations;

/// <summary>A fact that is read otherwise than when a determination was proposed.</summary>
/// <param name="Before">Its reading then; null when nobody had found it.</param>
/// <param name="Now">Its reading now; null when the finding is gone.</param>
public sealed record FactsChange(string Fact, string? System, FactReading? Before, FactReading? Now)
{
    /// <summary>What changed since a determination was proposed, in the order of the facts' ids.</summary>
    internal static IReadOnlyList<FactsChange> Since(Determination determination, Proceeding proceeding)
    {
        var before = ByName(FactsFile.Read(Encoding.UTF8.GetBytes(determination.AssessedFacts), $"determination {determination.Ordinal}"));
        var now = ByName(proceeding.FactsFor(determination.Requirement));
        return
        [
            .. before.Keys.Union(now.Keys)
                .OrderBy(name => name.Fact, StringComparer.Ordinal).ThenBy(name => name.System, StringComparer.Ordinal)
                .Select(name => new FactsChange(name.Fact, name.System, before.GetValueOrDefault(name), now.GetValueOrDefault(name)))
                .Where(change => !Same(change.Before, change.Now)),
        ];
    }

    private static Dictionary<(string Fact, string? System), FactReading> ByName(CaseFacts facts) =>
        facts.Findings.ToDictionary(reading => (reading.Fact, reading.System));

    // Evidence and wording may grow without changing what is found.
    private static bool Same(FactReading? one, FactReading? other) => one is null || other is null
        ? ReferenceEquals(one, other)
        : (one.Value, one.Level, one.Contribution, one.HeldFrom, one.HeldTo, one.Why)
            == (other.Value, other.Level, other.Contribution, other.HeldFrom, other.HeldTo, other.Why);
}

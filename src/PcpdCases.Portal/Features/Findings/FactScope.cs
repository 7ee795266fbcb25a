using PcpdCases.Application.Findings;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Findings;

/// <summary>Which of the dictionary's facts an officer has to look at in a proceeding.</summary>
public static class FactScope
{
    /// <summary>What was found, and the gates and facts of the areas marked as examined; without a mark, the pack of the incident's cause.</summary>
    public static HashSet<string> Of(Proceeding proceeding)
    {
        ArgumentNullException.ThrowIfNull(proceeding);
        var areas = proceeding.Scope.Where(entry => entry is { Area: not null, Examined: true }).Select(entry => entry.Area).ToHashSet(StringComparer.Ordinal);
        IEnumerable<FactDefinition> asked = areas.Count == 0
            ? CausePacks.Of(proceeding.Incident.Particulars).Questions
            : FactDictionary.Published.Facts.Where(fact => (fact.Polarity is Polarity.Gate || areas.Contains(fact.IssueArea)) && !IsLeftOut(fact, proceeding));
        return [.. asked.Select(fact => fact.Id), .. proceeding.Findings.Select(finding => finding.FactId)];
    }

    /// <summary>How an officer confirmed that a gate holds; null while nobody did.</summary>
    public static FactValue? ReadingOf(string gate, Proceeding proceeding) =>
        proceeding.Findings.LastOrDefault(finding => finding.FactId == gate && finding.Status is FindingStatus.Confirmed)?.Value;

    /// <summary>The facts that are not examined once a gate is found not to hold.</summary>
    public static IReadOnlyList<FactDefinition> LeftOutBy(FactDefinition gate) =>
        [.. FactDictionary.Published.Facts.Where(fact => fact.AppliesIf == gate.Id)];

    private static bool IsLeftOut(FactDefinition fact, Proceeding proceeding) =>
        fact.AppliesIf is { } gate && ReadingOf(gate, proceeding) is FactValue.NotEstablished;
}

using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Cli.Commands;

/// <summary>How two rule sets differ, for a terminal and for another program.</summary>
internal static class RuleSetDiffText
{
    public static object Drawn(RuleSetDiff diff) => new
    {
        Old = diff.Old.Name,
        New = diff.New.Name,
        SameOutcome = diff.IsSameOutcome,
        Rises = Case(diff.Rises),
        Falls = Case(diff.Falls),
        Gates = diff.Gates.Select(gate => gate.Id),
        Rules = diff.Rules.Select(change => new
        {
            change.Id,
            Old = change.Old?.Draw(),
            New = change.New?.Draw(),
            change.ConditionDiffers,
            change.TextDiffers,
            change.CitationsDiffer,
        }),
    };

    public static IEnumerable<string> Lines(RuleSetDiff diff)
    {
        foreach (var change in diff.Rules)
        {
            yield return change.Id;
            if (change.ConditionDiffers)
            {
                yield return $"  - {change.Old?.Draw() ?? "(no such rule)"}";
                yield return $"  + {change.New?.Draw() ?? "(no such rule)"}";
            }
            if (change.TextDiffers)
            {
                yield return $"  - {change.Old!.Text.En}";
                yield return $"  + {change.New!.Text.En}";
            }
            if (change.CitationsDiffer)
            {
                yield return $"  - cites {string.Join(", ", change.Old!.Citations.Select(source => source.Id))}";
                yield return $"  + cites {string.Join(", ", change.New!.Citations.Select(source => source.Id))}";
            }
        }
        foreach (var gate in diff.Gates)
        {
            yield return $"gate {gate.Id}: only in {(diff.Old.Gates.Contains(gate) ? diff.Old.Name : diff.New.Name)}";
        }
        if (diff.Rules.Count == 0 && diff.Gates.Count == 0)
        {
            yield return "The rules are the same.";
        }
        else if (diff.IsSameOutcome)
        {
            yield return "Every case comes out the same under both.";
        }
        if (diff.Rises is { } rises)
        {
            yield return $"Contravenes {diff.New.Name} only, for instance ({rises.RuleId}): {string.Join(", ", rises.Findings)}";
        }
        if (diff.Falls is { } falls)
        {
            yield return $"Contravenes {diff.Old.Name} only, for instance ({falls.RuleId}): {string.Join(", ", falls.Findings)}";
        }
    }

    private static object? Case(SmallestCase? smallest) => smallest is null
        ? null
        : new { smallest.RuleId, Findings = smallest.Findings.Select(threshold => threshold.ToString()) };
}

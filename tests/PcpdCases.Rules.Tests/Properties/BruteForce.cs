using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>
/// What a case can come to, by trying every completion of the unknowns in plain two-valued logic. Written from the design and not
/// from the engine: it shares no code with it beyond the records of a question.
/// </summary>
internal static class BruteForce
{
    /// <summary>The outcomes of all completions; null for a case that contradicts itself or that no rule set covers.</summary>
    public static PossibleOutcomes? Of(ModelBook book, CaseFacts facts)
    {
        var sets = book.Sets.Where(set => (facts.IncidentTo is null || set.From <= facts.IncidentTo)
            && (facts.IncidentFrom is null || set.To is null || facts.IncidentFrom <= set.To)).ToList();
        var cells = Cells(book, facts);
        var scope = Scope(book, facts);
        if (sets.Count == 0 || cells.Any(cell => cell.Levels.Count == 0 || cell.Effective.Count == 0) || cells.Any(cell => cell.IsFound && !scope.Contains(cell.Fact.Area!)))
        {
            return null;
        }
        var outcomes = PossibleOutcomes.None;
        var consistent = false;
        foreach (var gates in Choices([.. cells.Where(cell => cell.Fact.Polarity == Polarity.Gate)]))
        {
            if (cells.Any(cell => cell.IsFound && IsBehindClosedGate(cell.Fact, gates)))
            {
                continue;
            }
            consistent = true;
            foreach (var set in sets)
            {
                outcomes |= Of(set, scope, cells, gates);
            }
        }
        return consistent ? outcomes : null;
    }

    /// <summary>How many completions there are.</summary>
    public static double Completions(ModelBook book, CaseFacts facts)
    {
        var used = book.Sets.SelectMany(set => set.Rules).SelectMany(rule => rule.Facts).ToHashSet();
        return Cells(book, facts).Where(cell => used.Contains(cell.Fact)).Aggregate(1.0, (product, cell) => product * cell.Effective.Count);
    }

    private static PossibleOutcomes Of(ModelSet set, HashSet<string> scope, List<Cell> cells, Dictionary<(string, string?), int> gates)
    {
        if (set.Gates.Any(gate => gates[(gate, null)] == 0))
        {
            return PossibleOutcomes.NotApplicable;
        }
        var rules = set.Rules.Where(rule => scope.Contains(rule.Area)).ToList();
        if (rules.Count == 0)
        {
            return PossibleOutcomes.NoContravention | PossibleOutcomes.Contravention;
        }
        var used = rules.SelectMany(rule => rule.Facts).ToHashSet();
        var systems = cells.Where(cell => cell.Fact.Polarity != Polarity.Gate).Select(cell => cell.System).Distinct().ToList();
        var outcomes = PossibleOutcomes.None;
        foreach (var levels in Choices([.. cells.Where(cell => used.Contains(cell.Fact)).Select(cell => IsBehindClosedGate(cell.Fact, gates) ? cell with { Effective = [0] } : cell)]))
        {
            outcomes |= systems.Exists(system => rules.Exists(rule => Holds(rule, fact => levels[(fact.Id, system)])))
                ? PossibleOutcomes.Contravention
                : PossibleOutcomes.NoContravention;
            if (outcomes == (PossibleOutcomes.Contravention | PossibleOutcomes.NoContravention))
            {
                break;
            }
        }
        return outcomes;
    }

    public static bool Holds(ModelRule rule, Func<ModelFact, int> level)
    {
        var defeating = rule.Unless.SelectMany(exception => exception.Unless).ToHashSet();
        return Holds(rule.When, level) && !rule.Unless.Any(exception => !defeating.Contains(exception.Label) && Stands(exception));

        bool Stands(ModelException exception) =>
            Holds(exception.When, level) && !exception.Unless.Any(label => Stands(rule.Unless.First(other => other.Label == label)));
    }

    /// <summary>Whether a condition can hold although no step was left undone.</summary>
    public static bool HoldsOnTheIncidentAlone(ModelCondition condition) => Holds(condition, fact => fact.IsFailure ? 0 : fact.Highest);

    private static bool Holds(ModelCondition condition, Func<ModelFact, int> level) => condition switch
    {
        ModelCondition.Reaches { Falling: true } reaches => level(reaches.Fact) <= reaches.Level,
        ModelCondition.Reaches reaches => level(reaches.Fact) >= reaches.Level,
        ModelCondition.Some some => some.Parts.Count(part => Holds(part, level)) >= some.Count,
        _ => throw new InvalidOperationException(),
    };

    private static bool IsBehindClosedGate(ModelFact fact, Dictionary<(string, string?), int> gates) => fact.AppliesIf is { } gate && gates[(gate, null)] == 0;

    private static HashSet<string> Scope(ModelBook book, CaseFacts facts) => facts.Scope is { } scope ? [.. scope] :
        [.. facts.Findings.Select(reading => book.Find(reading.Fact)).Where(fact => fact.IsFailure || (fact.Polarity == Polarity.Mitigating && fact.Step != "every")).Select(fact => fact.Area!)];

    /// <summary>One fact on one system: the levels it can be found at, and those it can count at.</summary>
    private sealed record Cell(ModelFact Fact, string? System, IReadOnlyList<int> Levels, IReadOnlyList<int> Effective)
    {
        public bool IsFound => Fact.IsFailure && Levels.All(level => level > 0);
    }

    private static List<Cell> Cells(ModelBook book, CaseFacts facts)
    {
        var systems = facts.Findings.Select(reading => reading.System).OfType<string>().Distinct().Cast<string?>().ToList();
        var cells = new List<Cell>();
        foreach (var fact in book.Facts)
        {
            foreach (var system in fact.Polarity == Polarity.Gate || systems.Count == 0 ? [null] : systems)
            {
                var readings = facts.Findings.Where(reading => reading.Fact == fact.Id && (reading.System is null || reading.System == system)).ToList();
                IReadOnlyList<int> levels = readings.Count == 0 && fact.Polarity == Polarity.Mitigating && facts.MitigatingDefault == FactValue.NotShown
                    ? [0]
                    : [.. Enumerable.Range(0, fact.Highest + 1).Where(level => readings.TrueForAll(reading => Allows(fact, reading, level)))];
                var contributed = new[] { false, true }.Where(yes => readings.TrueForAll(reading => reading.Contribution switch
                {
                    Contribution.Unknown => true,
                    Contribution.None => !yes,
                    _ => yes,
                }));
                cells.Add(new Cell(fact, system, levels, fact.IsFailure ? [.. contributed.SelectMany(yes => levels, (yes, level) => yes ? level : 0).Distinct()] : levels));
            }
        }
        return cells;
    }

    private static bool Allows(ModelFact fact, FactReading reading, int level) => reading switch
    {
        { Level: { } named } => fact.Level(level) == named,
        { Value: FactValue.Established } => level == 1,
        { Value: FactValue.NotEstablished or FactValue.NotShown } => level == 0,
        _ => true,
    };

    private static IEnumerable<Dictionary<(string, string?), int>> Choices(List<Cell> cells)
    {
        var at = new int[cells.Count];
        while (true)
        {
            yield return cells.Select((cell, number) => (cell.Fact.Id, cell.System, Level: cell.Effective[at[number]])).ToDictionary(cell => (cell.Id, cell.System), cell => cell.Level);
            var next = 0;
            while (next < at.Length && ++at[next] == cells[next].Effective.Count)
            {
                at[next++] = 0;
            }
            if (next == at.Length)
            {
                yield break;
            }
        }
    }
}

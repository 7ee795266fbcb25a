using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>Why, why not and what would decide: read off the rules as they came out.</summary>
internal sealed class Reasons(Evaluation evaluation, IReadOnlyList<(Rule Rule, string? System, Truth Truth)> trials)
{
    private const int MostShown = 5;

    public IReadOnlyList<SufficientReason> Sufficient()
    {
        var sets = new Combinations<FindingKey>(Name);
        var found = new List<(List<FindingKey> Set, string Rule)>();
        foreach (var (rule, system, truth) in trials)
        {
            if (truth == Truth.True)
            {
                found.AddRange(Support(sets, rule.When, system).Select(set => (set, rule.Id)));
            }
        }
        return [.. sets.Smallest([.. found.Select(entry => entry.Set)])
            .Select(set => new SufficientReason(set, [.. found
                .Where(entry => entry.Set.SequenceEqual(set))
                .Select(entry => entry.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
    }

    public static LoadBearingFindings LoadBearing(IReadOnlyList<SufficientReason> reasons)
    {
        if (reasons.Count == 0)
        {
            return new LoadBearingFindings([], 0, true);
        }
        var sets = new Combinations<FindingKey>(Name);
        var hitting = sets.Hitting(reasons.Select(reason => reason.Findings.ToList()));
        return new LoadBearingFindings([.. hitting.Take(MostShown)], hitting.Count, !sets.WasCut);
    }

    public IReadOnlyList<SettlingSet> Settling(IReadOnlyList<Leaf> gates)
    {
        var sets = new Combinations<Settlement>(Name);
        var closing = gates.Where(gate => gate.Truth == Truth.Unknown).ToList();
        var settling = new List<SettlingSet>();
        var open = closing.SelectMany(gate => Ways(sets, gate, true)).SelectMany(set => set).ToList();
        var toContravention = sets.Sum(trials
            .Where(trial => trial.Truth != Truth.False)
            .Select(trial => sets.Product([[open], Ways(sets, trial.Rule, trial.System, true)])));
        settling.AddRange(toContravention.Where(set => set.Count > 0).Take(MostShown).Select(set => new SettlingSet(Outcome.Contravention, set)));
        if (trials.Count > 0 && trials.All(trial => trial.Truth != Truth.True))
        {
            // Every open rule must fall; each falls by its smallest way, since trying all ways together has no bound.
            var fall = trials
                .Where(trial => trial.Truth == Truth.Unknown)
                .SelectMany(trial => Ways(sets, trial.Rule, trial.System, false).FirstOrDefault() ?? [])
                .Concat(open).DistinctBy(Name).OrderBy(Name, StringComparer.Ordinal).ToList();
            if (fall.Count > 0)
            {
                settling.Add(new SettlingSet(Outcome.NoContravention, fall));
            }
        }
        settling.AddRange(closing.Select(gate => new SettlingSet(Outcome.NotApplicable, Ways(sets, gate, false)[0])));
        return settling;
    }

    private List<List<FindingKey>> Support(Combinations<FindingKey> sets, Condition condition, string? system)
    {
        switch (condition)
        {
            case Condition.All all:
                return sets.Product(all.Parts.Select(part => Support(sets, part, system)));
            case Condition.AtLeast some:
                return sets.Choose(some.Count, [.. some.Parts.Select(part => Support(sets, part, system))]);
            default:
                var leaf = evaluation.Leaves(condition, system).Single();
                return leaf.Truth == Truth.True ? [[leaf.Key]] : [];
        }
    }

    private List<List<Settlement>> Ways(Combinations<Settlement> sets, Rule rule, string? system, bool holds)
    {
        var when = Ways(sets, rule.When, system, holds);
        var unless = rule.Unless.Select(exception => Ways(sets, exception.When, system, !holds));
        return holds ? sets.Product(unless.Prepend(when)) : sets.Sum(unless.Prepend(when));
    }

    private List<List<Settlement>> Ways(Combinations<Settlement> sets, Condition condition, string? system, bool holds)
    {
        switch (condition)
        {
            case Condition.All all:
                var parts = all.Parts.Select(part => Ways(sets, part, system, holds));
                return holds ? sets.Product(parts) : sets.Sum(parts);
            case Condition.AtLeast some:
                var count = holds ? some.Count : some.Parts.Count - some.Count + 1;
                return sets.Choose(count, [.. some.Parts.Select(part => Ways(sets, part, system, holds))]);
            default:
                return Ways(sets, evaluation.Leaves(condition, system).Single(), holds);
        }
    }

    private static List<List<Settlement>> Ways(Combinations<Settlement> sets, Leaf leaf, bool holds) => leaf.Truth switch
    {
        Truth.True => holds ? sets.Nothing : [],
        Truth.False => holds ? [] : sets.Nothing,
        Truth.Unknown => [[new Settlement(leaf.Fact.Id, leaf.Key.System, Words.Needed(leaf, holds))]],
    };

    private static string Name(FindingKey key) => $"{key.Fact}\n{key.System}";

    private static string Name(Settlement settlement) => $"{settlement.Fact}\n{settlement.System}\n{settlement.Needed.En}";
}

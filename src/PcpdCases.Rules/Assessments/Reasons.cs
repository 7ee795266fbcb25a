using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>Why, and what would undo it: read off the rules that came true.</summary>
internal sealed class Reasons
{
    private const int MostShown = 5;

    private readonly Evaluation _evaluation;
    private readonly List<(RuleRun Run, int System)> _true = [];
    private readonly List<FindingKey> _keys;
    private readonly Dictionary<FindingKey, int> _numbers = [];

    public Reasons(Evaluation evaluation, List<RuleRun> runs)
    {
        _evaluation = evaluation;
        foreach (var run in runs)
        {
            for (var system = 0; system < run.BySystem.Length; system++)
            {
                if (run.BySystem[system] == Truth.True)
                {
                    _true.Add((run, system));
                }
            }
        }
        var keys = new HashSet<FindingKey>();
        foreach (var (run, system) in _true)
        {
            foreach (var condition in run.Rule.Unless.Select(exception => exception.When).Prepend(run.Rule.When))
            {
                keys.UnionWith(evaluation.Leaves(condition, system).Where(leaf => leaf.Fact.Polarity == Polarity.Adverse).Select(leaf => leaf.Key));
            }
        }
        _keys = [.. keys];
        _keys.Sort(static (one, other) => string.CompareOrdinal(one.Fact, other.Fact) is var order && order != 0 ? order : string.CompareOrdinal(one.System, other.System));
        for (var at = 0; at < _keys.Count; at++)
        {
            _numbers.Add(_keys[at], at);
        }
    }

    /// <summary>The smallest sets of findings that alone make a rule true, its exceptions defeated, and the load-bearing sets that take something from each.</summary>
    public (IReadOnlyList<SufficientReason> Sufficient, LoadBearingFindings LoadBearing) Work()
    {
        if (_true.Count == 0)
        {
            return ([], new LoadBearingFindings([], 0, true));
        }
        var family = new SetFamily();
        var found = new List<(int[] Set, string Rule)>();
        foreach (var (run, system) in _true)
        {
            foreach (var set in Support(family, run.Rule, system))
            {
                found.Add((set, run.Rule.Id));
            }
        }
        var smallest = family.Smallest([.. found.Select(entry => entry.Set)]);
        var sufficient = smallest.ConvertAll(set => new SufficientReason(Keys(set), RulesOf(set, found)));
        var hitting = family.Hitting(smallest);
        return (sufficient, new LoadBearingFindings([.. hitting.Take(MostShown).Select(Keys)], hitting.Count, !family.WasCut));
    }

    private static List<string> RulesOf(int[] set, List<(int[] Set, string Rule)> found)
    {
        var rules = new List<string>(1);
        foreach (var (other, rule) in found)
        {
            if (other.AsSpan().SequenceEqual(set) && !rules.Contains(rule))
            {
                rules.Add(rule);
            }
        }
        rules.Sort(StringComparer.Ordinal);
        return rules;
    }

    private List<int[]> Support(SetFamily family, Rule rule, int system) => family.Product(
        [Support(family, rule.When, system), .. rule.Unless.Where(exception => !exception.DefeatsOnly).Select(exception => Failing(family, rule, exception, system))]);

    /// <summary>Why an exception does not stand: nothing was shown, a circumstance is too grave for it, or a finding defeats it.</summary>
    private List<int[]> Failing(SetFamily family, Rule rule, RuleException exception, int system) => family.Smallest(
    [
        .. Failing(family, exception.When, system),
        .. exception.Unless.Select(rule.Exception).SelectMany(defeater => family.Product(
            [Support(family, defeater.When, system), .. defeater.Unless.Select(label => Failing(family, rule, rule.Exception(label), system))])),
    ]);

    private List<int[]> Failing(SetFamily family, Condition condition, int system)
    {
        switch (condition)
        {
            case Condition.All all:
                return family.Smallest([.. all.Parts.SelectMany(part => Failing(family, part, system))]);
            case Condition.AtLeast some:
                return family.Choose(some.Parts.Count - some.Count + 1, [.. some.Parts.Select(part => Failing(family, part, system))]);
            default:
                var leaf = _evaluation.LeafOf((Condition.OfFact)condition, system);
                return leaf.Truth != Truth.False ? [] : leaf.Fact.Polarity == Polarity.Adverse ? [[_numbers[leaf.Key]]] : SetFamily.Nothing;
        }
    }

    private List<int[]> Support(SetFamily family, Condition condition, int system)
    {
        switch (condition)
        {
            case Condition.All all:
                return family.Product([.. all.Parts.Select(part => Support(family, part, system))]);
            case Condition.AtLeast some:
                return family.Choose(some.Count, [.. some.Parts.Select(part => Support(family, part, system))]);
            default:
                var leaf = _evaluation.LeafOf((Condition.OfFact)condition, system);
                return leaf.Truth == Truth.True ? [[_numbers[leaf.Key]]] : [];
        }
    }

    private IReadOnlyList<FindingKey> Keys(int[] set) => [.. set.Select(number => _keys[number])];
}

using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>One part of a condition tried on one system.</summary>
internal readonly record struct Leaf(Condition.OfFact Condition, int System, string? SystemName, IReadOnlyList<FactReading> Readings, Truth Truth)
{
    public FactDefinition Fact => Condition.Fact;

    /// <summary>The reading that speaks for it; null when nobody read the fact.</summary>
    public FactReading? Reading => Readings.Count > 0 ? Readings[0] : null;

    /// <summary>The system the finding behind the leaf names: a reading without a system is one finding for all.</summary>
    public string? KeySystem => Readings.Count > 0 ? Readings[0].System : SystemName;

    public FindingKey Key => new(Fact.Id, KeySystem);
}

/// <summary>Conditions in strong Kleene logic, without short cuts.</summary>
internal sealed class Evaluation(CaseTable table)
{
    private readonly List<Leaf> _leaves = [];

    public CaseTable Table { get; } = table;

    public Truth Of(Condition condition, int system)
    {
        switch (condition)
        {
            case Condition.Holds holds:
                return AtOrAbove(holds.Fact, 1, system);
            case Condition.AtOrAbove above:
                return AtOrAbove(above.Fact, above.Level, system);
            case Condition.AtOrBelow below:
                return Kleene.Not(AtOrAbove(below.Fact, below.Level + 1, system));
            case Condition.All all:
                var truth = Truth.True;
                for (var at = 0; at < all.Parts.Count; at++)
                {
                    truth = Kleene.And(truth, Of(all.Parts[at], system));
                }
                return truth;
            case Condition.AtLeast some:
                var (sure, open) = (0, 0);
                for (var at = 0; at < some.Parts.Count; at++)
                {
                    var one = Of(some.Parts[at], system);
                    sure += one == Truth.True ? 1 : 0;
                    open += one == Truth.Unknown ? 1 : 0;
                }
                return sure >= some.Count ? Truth.True : sure + open >= some.Count ? Truth.Unknown : Truth.False;
            default:
                throw new RulesException($"The condition {condition.GetType().Name} is not one of the closed operators.");
        }
    }

    /// <summary>Whether the rule holds: its condition does and no exception that excuses stands.</summary>
    public Truth Of(Rule rule, int system)
    {
        var truth = Of(rule.When, system);
        for (var at = 0; at < rule.Unless.Count; at++)
        {
            if (!rule.Unless[at].DefeatsOnly)
            {
                truth = Kleene.And(truth, Kleene.Not(Of(rule.Unless[at], rule, system)));
            }
        }
        return truth;
    }

    /// <summary>Whether an exception stands: its condition holds and nothing defeats it.</summary>
    public Truth Of(RuleException exception, Rule rule, int system)
    {
        var truth = Of(exception.When, system);
        for (var at = 0; at < exception.Unless.Count; at++)
        {
            truth = Kleene.And(truth, Kleene.Not(Of(rule.Exception(exception.Unless[at]), rule, system)));
        }
        return truth;
    }

    /// <summary>The parts of a condition, in the order they stand; the list is used again at the next call.</summary>
    public List<Leaf> Leaves(Condition condition, int system)
    {
        _leaves.Clear();
        Collect(condition, system, _leaves);
        return _leaves;
    }

    public Leaf LeafOf(Condition.OfFact condition, int system) =>
        new(condition, system, Table.Systems[system], Table.Readings(condition.Fact, system), Of(condition, system));

    /// <summary>Whether a leaf would hold if everything found had contributed.</summary>
    public bool WouldHold(Leaf leaf) => leaf.Condition switch
    {
        Condition.Holds => Table.Found(leaf.Fact, leaf.System) >= 1,
        Condition.AtOrAbove above => Table.Found(leaf.Fact, leaf.System) >= above.Level,
        _ => false,
    };

    private void Collect(Condition condition, int system, List<Leaf> leaves)
    {
        switch (condition)
        {
            case Condition.All all:
                for (var at = 0; at < all.Parts.Count; at++)
                {
                    Collect(all.Parts[at], system, leaves);
                }
                break;
            case Condition.AtLeast some:
                for (var at = 0; at < some.Parts.Count; at++)
                {
                    Collect(some.Parts[at], system, leaves);
                }
                break;
            case Condition.OfFact one:
                leaves.Add(LeafOf(one, system));
                break;
        }
    }

    private Truth AtOrAbove(FactDefinition fact, int level, int system)
    {
        var (low, high) = Table.Bounds(fact, system);
        return low >= level ? Truth.True : high < level ? Truth.False : Truth.Unknown;
    }
}

using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>Conditions in strong Kleene logic, without short cuts.</summary>
internal sealed class Evaluation(CaseTable table)
{
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

    /// <summary>Whether a part of a condition would hold if everything found had contributed.</summary>
    public bool WouldHold(Condition.OfFact part, int system) => part switch
    {
        Condition.Holds => Table.Found(part.Fact, system) >= 1,
        Condition.AtOrAbove above => Table.Found(part.Fact, system) >= above.Level,
        _ => false,
    };

    private Truth AtOrAbove(FactDefinition fact, int level, int system)
    {
        var (low, high) = Table.Bounds(fact, system);
        return low >= level ? Truth.True : high < level ? Truth.False : Truth.Unknown;
    }
}

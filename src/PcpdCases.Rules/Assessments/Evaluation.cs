using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>One part of a condition tried on one system.</summary>
internal sealed record Leaf(Condition Condition, FactDefinition Fact, string? System, Cell Cell, Truth Truth)
{
    /// <summary>The name of the finding behind the leaf: a reading without a system is one finding for all.</summary>
    public FindingKey Key => new(Fact.Id, Cell.Reading is null ? System : Cell.Reading.System);
}

/// <summary>Conditions in strong Kleene logic, without short cuts.</summary>
internal sealed class Evaluation(ReadingTable readings)
{
    public Truth Of(Condition condition, string? system) => condition switch
    {
        Condition.All all => Kleene.And(all.Parts.Select(part => Of(part, system))),
        Condition.AtLeast some => Kleene.AtLeast(some.Count, some.Parts.Select(part => Of(part, system))),
        Condition.Holds holds => AtOrAbove(readings.Cell(holds.Fact, system), 1),
        Condition.AtOrAbove above => AtOrAbove(readings.Cell(above.Fact, system), above.Level),
        Condition.AtOrBelow below => Kleene.Not(AtOrAbove(readings.Cell(below.Fact, system), below.Level + 1)),
        _ => throw new RulesException($"The condition {condition.GetType().Name} is not one of the closed operators."),
    };

    public Truth Of(Rule rule, string? system) => Kleene.And(
        Of(rule.When, system),
        Kleene.Not(Kleene.Or(rule.Unless.Select(exception => Of(exception.When, system)))));

    public IEnumerable<Leaf> Leaves(Condition condition, string? system) => condition switch
    {
        Condition.All all => all.Parts.SelectMany(part => Leaves(part, system)),
        Condition.AtLeast some => some.Parts.SelectMany(part => Leaves(part, system)),
        _ => condition.Facts.Select(fact => new Leaf(condition, fact, system, readings.Cell(fact, system), Of(condition, system))),
    };

    /// <summary>Whether a leaf would hold if everything found had contributed.</summary>
    public static bool WouldHold(Leaf leaf) => leaf.Condition switch
    {
        Condition.Holds => leaf.Cell.RawLow >= 1,
        Condition.AtOrAbove above => leaf.Cell.RawLow >= above.Level,
        _ => false,
    };

    private static Truth AtOrAbove(Cell cell, int level) =>
        cell.Low >= level ? Truth.True : cell.High < level ? Truth.False : Truth.Unknown;
}

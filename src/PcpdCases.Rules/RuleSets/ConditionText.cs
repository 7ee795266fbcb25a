using System.Globalization;

namespace PcpdCases.Rules.RuleSets;

/// <summary>A condition as one line, the same for the same meaning as written.</summary>
public static class ConditionText
{
    public static string Draw(this Condition condition) => condition switch
    {
        Condition.Holds holds => holds.Fact.Id,
        Condition.AtOrAbove above => $"{above.Fact.Id} >= {above.Fact.Levels![above.Level].Id}",
        Condition.AtOrBelow below => $"{below.Fact.Id} <= {below.Fact.Levels![below.Level].Id}",
        Condition.All all => $"all({Draw(all.Parts)})",
        Condition.AtLeast { Count: 1 } any => $"any({Draw(any.Parts)})",
        Condition.AtLeast some => string.Create(CultureInfo.InvariantCulture, $"{some.Count} of ({Draw(some.Parts)})"),
        _ => throw new RulesException($"The condition {condition.GetType().Name} is not one of the closed operators."),
    };

    /// <summary>An exception with what defeats it.</summary>
    public static string Draw(this RuleException exception) =>
        $"{exception.Label}: {exception.When.Draw()}{(exception.Unless.Count == 0 ? "" : $" unless {string.Join(", ", exception.Unless)}")}";

    /// <summary>The whole rule.</summary>
    public static string Draw(this Rule rule) => string.Join(" unless ", rule.Unless.Select(Draw).Prepend(rule.When.Draw()));

    private static string Draw(IReadOnlyList<Condition> parts) => string.Join(", ", parts.Select(Draw));
}

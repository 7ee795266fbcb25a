using System.Globalization;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;
using RulesEngine.Models;

namespace PcpdCases.Benchmarks.Rules;

/// <summary>The same rules for Microsoft's RulesEngine, as lambda expressions over a typed input; what is unknown is false there.</summary>
internal static class EngineRules
{
    public const string Workflow = "dpp4.1";

    public static RulesEngine.RulesEngine Build(RuleSet set) => new(
        [
            new Workflow
            {
                WorkflowName = Workflow,
                Rules = [.. set.Rules.Select(rule => new RulesEngine.Models.Rule
                {
                    RuleName = rule.Id,
                    RuleExpressionType = RuleExpressionType.LambdaExpression,
                    Expression = Lambda(rule),
                })],
            },
        ],
        new ReSettings { EnableScopedParams = false, EnableFormattedErrorMessage = false, EnableExceptionAsErrorMessage = false });

    /// <summary>The same rules taken apart: a nested rule for every part of a condition and of an exception, each with its message.</summary>
    /// <remarks>Only so does RulesEngine say which part of a rule held and which did not.</remarks>
    public static RulesEngine.RulesEngine BuildExplained(RuleSet set) => new(
        [
            new Workflow
            {
                WorkflowName = Workflow,
                Rules = [.. set.Rules.Select(rule => Joined(rule.Id, rule.Text.En, "And",
                    [
                        Part(rule.When, holds: true),
                        .. rule.Unless.Where(exception => !exception.DefeatsOnly).Select(exception => Fails(rule, exception)),
                    ]))],
            },
        ],
        new ReSettings
        {
            EnableScopedParams = false,
            EnableFormattedErrorMessage = true,
            EnableExceptionAsErrorMessage = false,
            NestedRuleExecutionMode = NestedRuleExecutionMode.All,
        });

    private static RulesEngine.Models.Rule Joined(string name, string message, string by, IReadOnlyList<RulesEngine.Models.Rule> parts) =>
        parts.Count == 1 && by == "Or" ? parts[0] : new() { RuleName = name, ErrorMessage = message, Operator = by, Rules = parts };

    private static RulesEngine.Models.Rule Fails(PcpdCases.Rules.RuleSets.Rule rule, RuleException exception) => Joined(
        exception.Label, exception.Text.En, "Or", [Part(exception.When, holds: false), .. exception.Unless.Select(label => Holds(rule, rule.Unless.First(other => other.Label == label)))]);

    private static RulesEngine.Models.Rule Holds(PcpdCases.Rules.RuleSets.Rule rule, RuleException exception) => Joined(
        exception.Label, exception.Text.En, "And", [Part(exception.When, holds: true), .. exception.Unless.Select(label => Fails(rule, rule.Unless.First(other => other.Label == label)))]);

    private static RulesEngine.Models.Rule Part(Condition condition, bool holds) => condition switch
    {
        Condition.OfFact one => new()
        {
            RuleName = one.Fact.Id,
            ErrorMessage = one.Fact.Name.En,
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = holds ? Lambda(one) : $"!({Lambda(one)})",
        },
        Condition.All all => Joined("all", "every part", holds ? "And" : "Or", [.. all.Parts.Select(part => Part(part, holds))]),
        Condition.AtLeast { Count: 1 } any => Joined("any", "one part", holds ? "Or" : "And", [.. any.Parts.Select(part => Part(part, holds))]),
        _ => throw new NotSupportedException($"{condition.GetType().Name} has no nested rule here."),
    };

    public static EngineFacts Input(CaseFacts facts)
    {
        var dictionary = FactDictionary.Published;
        var places = Places(dictionary);
        var input = new EngineFacts { Level = new int[dictionary.Facts.Count] };
        foreach (var reading in facts.Findings)
        {
            var fact = dictionary.Find(reading.Fact)!;
            var counts = !fact.CountsIfContributed || reading.Contribution is Contribution.Direct or Contribution.Contributory;
            input.Level[places[fact.Id]] = !counts ? 0
                : reading.Level is { } level ? fact.LevelIndex(level)
                : reading.Value == FactValue.Established ? 1 : 0;
        }
        return input;
    }

    private static string Lambda(PcpdCases.Rules.RuleSets.Rule rule) => string.Join(" && ",
        rule.Unless.Where(exception => !exception.DefeatsOnly).Select(exception => $"!({Stands(rule, exception)})").Prepend(Lambda(rule.When)));

    private static string Stands(PcpdCases.Rules.RuleSets.Rule rule, RuleException exception) => string.Join(" && ",
        exception.Unless.Select(label => $"!({Stands(rule, rule.Unless.First(other => other.Label == label))})").Prepend(Lambda(exception.When)));

    private static string Lambda(Condition condition) => condition switch
    {
        Condition.Holds holds => Level(holds.Fact, ">=", 1),
        Condition.AtOrAbove above => Level(above.Fact, ">=", above.Level),
        Condition.AtOrBelow below => Level(below.Fact, "<=", below.Level),
        Condition.All all => $"({string.Join(" && ", all.Parts.Select(Lambda))})",
        Condition.AtLeast { Count: 1 } any => $"({string.Join(" || ", any.Parts.Select(Lambda))})",
        _ => throw new NotSupportedException($"{condition.GetType().Name} has no lambda here."),
    };

    private static string Level(FactDefinition fact, string compare, int level) =>
        string.Create(CultureInfo.InvariantCulture, $"facts.Level[{Places(FactDictionary.Published)[fact.Id]}] {compare} {level}");

    private static Dictionary<string, int> Places(FactDictionary dictionary) =>
        dictionary.Facts.Select((fact, at) => (fact.Id, at)).ToDictionary(entry => entry.Id, entry => entry.at, StringComparer.Ordinal);
}

/// <summary>The input of RulesEngine: the level each fact reached, by its place in the dictionary.</summary>
public sealed class EngineFacts
{
    public required int[] Level { get; init; }
}

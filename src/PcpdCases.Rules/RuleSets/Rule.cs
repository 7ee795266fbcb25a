using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>One labelled reason why a rule that is otherwise met does not hold.</summary>
/// <param name="Unless">Labels of the exceptions of the same rule that defeat this one.</param>
/// <param name="DefeatsOnly">It stands in another exception's <paramref name="Unless"/> and excuses nothing itself.</param>
public sealed record RuleException(string Label, Bilingual Text, Condition When, IReadOnlyList<string> Unless, bool DefeatsOnly);

/// <summary>One rule: when these facts are made out and no exception is, the requirement was contravened.</summary>
public sealed record Rule
{
    public required string Id { get; init; }

    /// <summary>The issue area the rule belongs to.</summary>
    public required IssueArea Issue { get; init; }

    public required Limb Limb { get; init; }

    public required Bilingual Text { get; init; }

    public required Condition When { get; init; }

    public required IReadOnlyList<RuleException> Unless { get; init; }

    public required IReadOnlyList<Source> Citations { get; init; }

    /// <summary>The ids of the tests that make it true, false and unknown.</summary>
    public required IReadOnlyList<string> Tests { get; init; }

    /// <summary>The facts of the condition and of every exception, each once.</summary>
    public IEnumerable<FactDefinition> Facts => When.Facts.Concat(Unless.SelectMany(exception => exception.When.Facts)).Distinct();

    /// <summary>The gates without which the rule is not examined.</summary>
    public IEnumerable<string> AppliesIf => When.Facts.Where(fact => fact.IsFailure).Select(fact => fact.AppliesIf).OfType<string>().Distinct(StringComparer.Ordinal);

    internal RuleException Exception(string label)
    {
        for (var at = 0; at < Unless.Count; at++)
        {
            if (Unless[at].Label == label)
            {
                return Unless[at];
            }
        }
        throw new RulesException($"The rule {Id} has no exception \"{label}\".");
    }

    internal static Rule Read(StrictNode node, FactDictionary dictionary)
    {
        node.Members(["id", "issue", "limb", "text", "when", "unless", "citations"], "tests");
        var issue = node.Child("issue");
        var rule = new Rule
        {
            Id = node.Child("id").Text(),
            Issue = dictionary.FindArea(issue.Text()) ?? throw issue.Wrong($"there is no area \"{issue.Text()}\""),
            Limb = node.Child("limb").OneOf<Limb>(),
            Text = node.Child("text").Both(),
            When = Condition.Read(node.Child("when"), dictionary, excuses: false),
            Unless = ExceptionReader.Read(node.Child("unless"), dictionary),
            Citations = [.. node.Child("citations").Items()
                .Select(cited => dictionary.FindSource(cited.Text()) ?? throw cited.Wrong($"there is no source \"{cited.Text()}\""))],
            Tests = [.. node.Optional("tests")?.Items().Select(test => test.Text()) ?? []],
        };
        if (rule.Citations.Count == 0)
        {
            throw node.Child("citations").Wrong("a source is expected");
        }
        if (HoldsWithoutFailure(rule.When))
        {
            throw node.Child("when").Wrong("a rule needs a step not taken: it must not hold on the incident alone");
        }
        // A closed gate puts the whole rule aside, so it must stand before each of its failures.
        var gates = rule.When.Facts.Where(fact => fact.IsFailure).Concat(rule.Facts.Where(fact => fact.AppliesIf is not null)).Select(fact => fact.AppliesIf);
        if (gates.Distinct(StringComparer.Ordinal).Count() > 1)
        {
            throw node.Wrong("its facts stand behind different gates; give each its own rule");
        }
        var steps = rule.When.Facts.Select(fact => fact.Step).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in rule.Unless.SelectMany(exception => exception.When.Facts))
        {
            if (fact.Polarity == Polarity.Mitigating && fact.Step != FactDefinition.EveryStep && !steps.Contains(fact.Step))
            {
                throw node.Child("unless").Wrong($"\"{fact.Id}\" excuses the step {fact.Step}, which this rule is not about");
            }
        }
        return rule;
    }

    private static bool HoldsWithoutFailure(Condition condition) => condition switch
    {
        Condition.All all => all.Parts.All(HoldsWithoutFailure),
        Condition.AtLeast some => some.Parts.Count(HoldsWithoutFailure) >= some.Count,
        _ => !condition.Facts.Any(fact => fact.IsFailure),
    };
}

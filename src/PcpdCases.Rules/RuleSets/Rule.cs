using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>One labelled reason why a rule that is otherwise met does not hold.</summary>
public sealed record RuleException(string Label, Bilingual Text, Condition When);

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

    internal static Rule Read(StrictNode node, FactDictionary dictionary)
    {
        node.Members(["id", "issue", "limb", "text", "when", "unless", "citations"]);
        var issue = node.Child("issue");
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var rule = new Rule
        {
            Id = node.Child("id").Text(),
            Issue = dictionary.FindArea(issue.Text()) ?? throw issue.Wrong($"there is no area \"{issue.Text()}\""),
            Limb = node.Child("limb").OneOf<Limb>(),
            Text = node.Child("text").Both(),
            When = Condition.Read(node.Child("when"), dictionary, excuses: false),
            Unless = [.. node.Child("unless").Items().Select(item =>
            {
                item.Members(["label", "text", "when"]);
                var label = item.Child("label").Text();
                return labels.Add(label)
                    ? new RuleException(label, item.Child("text").Both(), Condition.Read(item.Child("when"), dictionary, excuses: true))
                    : throw item.Wrong($"the label \"{label}\" is given twice");
            })],
            Citations = [.. node.Child("citations").Items()
                .Select(cited => dictionary.FindSource(cited.Text()) ?? throw cited.Wrong($"there is no source \"{cited.Text()}\""))],
        };
        if (rule.Citations.Count == 0)
        {
            throw node.Child("citations").Wrong("a source is expected");
        }
        var steps = rule.When.Facts.Select(fact => fact.Step).ToHashSet(StringComparer.Ordinal);
        if (!rule.When.Facts.Any(fact => fact.IsFailure))
        {
            throw node.Child("when").Wrong("a rule needs a step not taken: it must not hold on the incident alone");
        }
        foreach (var fact in rule.Unless.SelectMany(exception => exception.When.Facts))
        {
            if (fact.Polarity == Polarity.Mitigating && fact.Step != FactDefinition.EveryStep && !steps.Contains(fact.Step))
            {
                throw node.Child("unless").Wrong($"\"{fact.Id}\" excuses the step {fact.Step}, which this rule is not about");
            }
        }
        return rule;
    }
}

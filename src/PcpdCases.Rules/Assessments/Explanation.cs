using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>The rules as they came out, in words an officer can check one by one.</summary>
internal sealed class Explanation(Evaluation evaluation, IReadOnlyList<(Rule Rule, string? System, Truth Truth)> trials)
{
    public IReadOnlyList<IssueAssessment> Issues(IReadOnlyList<IssueArea> areas, IReadOnlyList<(RuleSet Set, Rule Rule)> rules) =>
        [.. areas.Select(area => new IssueAssessment(area, [.. rules.Where(entry => entry.Rule.Issue.Id == area.Id).Select(Assess)]))
            .Where(issue => issue.Rules.Count > 0)];

    public IReadOnlyList<FactApplication> ForDataUser() => Distinct(trials
        .SelectMany(trial => Leaves(trial.Rule, trial.System))
        .Where(leaf => leaf.Cell.Reading is not null && Favours(leaf)));

    public IReadOnlyList<FactApplication> CouldStillBeShown() => Distinct(trials
        .Where(trial => trial.Truth == Truth.True)
        .SelectMany(trial => trial.Rule.Unless.SelectMany(exception => evaluation.Leaves(exception.When, trial.System)))
        .Where(leaf => leaf.Cell.IsDefault || leaf.Cell.Reading?.Value == FactValue.NotShown));

    public IReadOnlyList<SuggestedQuestion> Questions(IReadOnlyList<Leaf> gates, FactDictionary dictionary)
    {
        var order = dictionary.Facts.Select((fact, at) => (fact.Id, at)).ToDictionary(entry => entry.Id, entry => entry.at, StringComparer.Ordinal);
        var open = trials.Where(trial => trial.Truth == Truth.Unknown).ToList();
        var failures = open.SelectMany(trial => evaluation.Leaves(trial.Rule.When, trial.System));
        // Excuses are asked for only where there is something to excuse.
        var excuses = open.Where(trial => evaluation.Of(trial.Rule.When, trial.System) == Truth.True)
            .SelectMany(trial => trial.Rule.Unless.SelectMany(exception => evaluation.Leaves(exception.When, trial.System)));
        return [.. new[] { gates, failures, excuses }.SelectMany(group => group
            .Where(leaf => leaf.Truth == Truth.Unknown)
            .GroupBy(leaf => (leaf.Fact.Id, Text: Words.Question(leaf)))
            .OrderBy(same => order[same.Key.Id])
            .Select(same => new SuggestedQuestion(
                same.Key.Id,
                [.. same.Select(leaf => leaf.System).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                same.Key.Text)))];
    }

    public IReadOnlyList<SuggestedDirection> Directions() => [.. Carrying()
        .Select(leaf => new SuggestedDirection(leaf.Fact.Id, leaf.Key.System, leaf.Cell.Reading?.Reference, leaf.Fact.DirectionRemedy!, leaf.Fact.DirectionPrevent!))];

    public IReadOnlyList<SuggestedAdvice> Advice()
    {
        var carrying = Carrying().Select(leaf => leaf.Key).ToHashSet();
        return [.. Once(trials
                .Where(trial => trial.Truth == Truth.False)
                .SelectMany(trial => evaluation.Leaves(trial.Rule.When, trial.System))
                .Where(leaf => leaf.Fact.IsFailure && Evaluation.WouldHold(leaf) && !carrying.Contains(leaf.Key)))
            .Select(leaf => new SuggestedAdvice(leaf.Fact.Id, leaf.Key.System, leaf.Cell.Reading?.Reference, leaf.Fact.DirectionRemedy!))];
    }

    public static FactApplication Apply(Leaf leaf) => new(
        leaf.Fact.Id,
        leaf.Fact.Name,
        leaf.Key.System,
        Words.Reading(leaf),
        leaf.Fact is { Polarity: Polarity.Adverse, IsCircumstance: false } ? leaf.Cell.Reading?.Contribution : null,
        [.. leaf.Cell.Readings.SelectMany(reading => reading.Evidence).Distinct(StringComparer.Ordinal)],
        leaf.Cell.Reading?.Reference,
        leaf.Truth);

    private RuleAssessment Assess((RuleSet Set, Rule Rule) entry)
    {
        var own = trials.Where(trial => ReferenceEquals(trial.Rule, entry.Rule)).ToList();
        return new RuleAssessment(
            entry.Rule.Id,
            entry.Set.Name,
            entry.Rule.Limb,
            entry.Rule.Text,
            Kleene.Or(own.Select(trial => trial.Truth)),
            entry.Rule.Citations,
            [.. own.Select(trial => new RuleTrial(
                trial.System,
                trial.Truth,
                [.. evaluation.Leaves(trial.Rule.When, trial.System).Select(Apply)],
                [.. trial.Rule.Unless.Select(exception => new ExceptionTrial(
                    exception.Label,
                    exception.Text,
                    evaluation.Of(exception.When, trial.System),
                    [.. evaluation.Leaves(exception.When, trial.System).Select(Apply)]))]))]);
    }

    private IEnumerable<Leaf> Leaves(Rule rule, string? system) =>
        evaluation.Leaves(rule.When, system).Concat(rule.Unless.SelectMany(exception => evaluation.Leaves(exception.When, system)));

    private IEnumerable<Leaf> Carrying() => Once(trials
        .Where(trial => trial.Truth == Truth.True)
        .SelectMany(trial => evaluation.Leaves(trial.Rule.When, trial.System))
        .Where(leaf => leaf.Truth == Truth.True && leaf.Fact.IsFailure));

    private static bool Favours(Leaf leaf) => leaf.Fact.Polarity switch
    {
        Polarity.Mitigating => leaf.Cell.Low > 0,
        Polarity.Adverse => leaf.Cell.High == 0 && !leaf.Fact.IsCircumstance,
        Polarity.Gate => false,
    };

    private static IEnumerable<Leaf> Once(IEnumerable<Leaf> leaves) => leaves
        .DistinctBy(leaf => leaf.Key)
        .OrderBy(leaf => leaf.Fact.Id, StringComparer.Ordinal).ThenBy(leaf => leaf.Key.System, StringComparer.Ordinal);

    private static List<FactApplication> Distinct(IEnumerable<Leaf> leaves) => [.. Once(leaves).Select(Apply)];
}

using System.Text.Json;
using CsCheck;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>Three values and sets of literals are a short way to the same answer as trying every completion of what is unknown.</summary>
public sealed class ExactnessTests
{
    [Fact]
    public void Possible_outcomes_when_every_unknown_is_completed_every_way_are_exactly_those() => RandomCases.Any.Sample(sample =>
    {
        var expected = BruteForce.Of(sample.Book, sample.Facts);
        if (expected is null)
        {
            Assert.Throws<RulesException>(() => OutcomeOnly.Of(sample.Facts, sample.Book.Read));
            return;
        }
        Assert.Equal(expected, OutcomeOnly.Of(sample.Facts, sample.Book.Read));
    }, iter: 1500);

    [Fact]
    public void Outcome_only_when_the_same_case_is_explained_agrees() => RandomCases.Answerable.Sample(sample =>
    {
        var possible = OutcomeOnly.Of(sample.Facts, sample.Book.Read);
        var answer = Answer(sample);
        Assert.Equal(possible, answer.Possible.Aggregate(PossibleOutcomes.None, (all, one) => all | Flag(one)));
        Assert.Equal(OutcomeOnly.Label(possible), answer.Outcome);
        Assert.Equal(answer.Possible.Count == 1 ? answer.Possible[0] : Outcome.InsufficientEvidence, answer.Outcome);
    }, iter: 500);

    [Fact]
    public void Prepared_case_when_asked_twice_is_answered_in_full_as_its_facts_are() => RandomCases.Answerable.Sample(sample =>
    {
        var prepared = new PreparedCase(sample.Facts, sample.Book.Read.Dictionary);
        var expected = JsonSerializer.Serialize(Answer(sample));
        Assert.Equal(expected, JsonSerializer.Serialize(Assessor.Assess(prepared, sample.Book.Read, HolidayCalendar.Published)));
        Assert.Equal(expected, JsonSerializer.Serialize(Assessor.Assess(prepared, sample.Book.Read, HolidayCalendar.Published)));
    }, iter: 200);

    [Fact]
    public void Prepared_case_when_asked_of_a_book_with_another_dictionary_is_refused() => RandomCases.Answerable.Sample(sample =>
    {
        var prepared = new PreparedCase(sample.Facts, sample.Book.Read.Dictionary);
        Assert.Throws<RulesException>(() => Assessor.Assess(prepared, RuleBook.Published, HolidayCalendar.Published));
    }, iter: 1);

    [Fact]
    public void Trace_when_recomputed_from_its_leaves_gives_the_value_of_every_rule_and_exception() => RandomCases.Answerable.Sample(sample =>
    {
        foreach (var told in Answer(sample).Issues.SelectMany(issue => issue.Rules))
        {
            var rule = sample.Book.Read.Find(told.RuleSet)!.Find(told.RuleId)!;
            Assert.Equal(told.Trials.Select(trial => trial.Truth).Max(), told.Truth);
            foreach (var trial in told.Trials)
            {
                var exceptions = trial.Exceptions.Zip(rule.Unless).ToDictionary(pair => pair.First.Label, pair => (pair.Second.Unless, Own: Of(pair.Second.When, pair.First.Application)));
                Assert.All(trial.Exceptions, exception => Assert.Equal(Stands(exception.Label), exception.Truth));
                Assert.Equal(
                    trial.Exceptions.Where(exception => !exception.Defeats).Select(exception => Opposite(exception.Truth)).Append(Of(rule.When, trial.Application)).Min(),
                    trial.Truth);

                Truth Stands(string label) => exceptions[label].Unless.Select(other => Opposite(Stands(other))).Append(exceptions[label].Own).Min();
            }
        }
    }, iter: 300);

    [Fact]
    public void Issues_when_a_rule_is_true_are_a_contravention_unless_a_gate_is_not_open() => RandomCases.Answerable.Sample(sample =>
    {
        var answer = Answer(sample);
        var rules = answer.Issues.SelectMany(issue => issue.Rules).ToList();
        if (answer.Provenance.RuleSets.Count == 1 && answer.Gates.All(gate => gate.Truth == Truth.True))
        {
            Assert.Equal(rules.Exists(rule => rule.Truth == Truth.True), answer.Outcome == Outcome.Contravention);
        }
        Assert.Equal(answer.Gates.Any(gate => gate.Truth == Truth.False), answer.Possible is [Outcome.NotApplicable]);
    }, iter: 300);

    internal static Assessment Answer(Sample sample) => Assessor.Assess(sample.Facts, sample.Book.Read, HolidayCalendar.Published);

    private static PossibleOutcomes Flag(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => PossibleOutcomes.NotApplicable,
        Outcome.NoContravention => PossibleOutcomes.NoContravention,
        Outcome.Contravention => PossibleOutcomes.Contravention,
        Outcome.InsufficientEvidence => throw new InvalidOperationException("A label is no outcome."),
    };

    private static Truth Opposite(Truth truth) => (Truth)(2 - (int)truth);

    private static Truth Of(Condition condition, IReadOnlyList<FactApplication> leaves)
    {
        var rest = new Queue<FactApplication>(leaves);
        var truth = Of(condition, rest);
        Assert.Empty(rest);
        return truth;
    }

    // At least n of the parts: the n-th best of their values.
    private static Truth Of(Condition condition, Queue<FactApplication> leaves) => condition switch
    {
        Condition.OfFact one => leaves.Dequeue() is var leaf && leaf.Fact == one.Fact.Id ? leaf.Truth : throw new InvalidOperationException($"{one.Fact.Id} is expected."),
        Condition.All all => all.Parts.Select(part => Of(part, leaves)).ToList().Min(),
        Condition.AtLeast some => some.Parts.Select(part => Of(part, leaves)).OrderDescending().ToList()[some.Count - 1],
        _ => throw new InvalidOperationException(),
    };
}

using CsCheck;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using static PcpdCases.Rules.Tests.Properties.ExactnessTests;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>Nothing hangs on an order, on a name, on other cases or on how many processors there are.</summary>
public sealed class OrderFreedomTests
{
    [Fact]
    public void Decision_record_when_the_findings_come_in_another_order_is_the_same() => RandomCases.Answerable.Sample(sample =>
    {
        var random = sample.Random();
        var scope = sample.Facts.Scope?.Reverse().Concat(sample.Facts.Scope).ToList();
        var facts = sample.Facts with { Findings = Shuffled(random, sample.Facts.Findings), Scope = scope };
        Assert.Equal(Answer(sample).ToDecisionRecord(), Answer(sample with { Facts = facts }).ToDecisionRecord());
    }, iter: 200);

    [Fact]
    public void Values_when_facts_rules_parts_exceptions_and_gates_stand_in_another_order_are_the_same() => RandomCases.Answerable.Sample(sample =>
    {
        var random = sample.Random();
        var book = new ModelBook(
            Shuffled(random, sample.Book.Facts),
            Shuffled(random, [.. sample.Book.Sets.Select(set => set with { Gates = Shuffled(random, set.Gates), Rules = Shuffled(random, [.. set.Rules.Select(rule => Shuffled(random, rule))]) })]));
        Assert.Equal(Values(sample), Values(sample with { Book = book }));
    }, iter: 200);

    [Fact]
    public void Possible_outcomes_when_a_rule_is_given_again_under_another_id_are_the_same() => RandomCases.Answerable.Sample(sample =>
    {
        var book = new ModelBook(sample.Book.Facts, [.. sample.Book.Sets.Select(set => set with { Rules = [.. set.Rules, set.Rules[^1] with { Id = "again" }] })]);
        Assert.Equal(OutcomeOnly.Of(sample.Facts, sample.Book.Read), OutcomeOnly.Of(sample.Facts, book.Read));
    }, iter: 200);

    [Fact]
    public void Values_when_every_fact_is_renamed_are_the_same() => RandomCases.Answerable.Sample(sample =>
    {
        // Turned round, so that the order of the names is another one too.
        static string Named(string id) => string.Concat(id.Reverse());
        var facts = sample.Book.Facts.ToDictionary(fact => fact, fact => fact with { Id = Named(fact.Id), AppliesIf = fact.AppliesIf is { } gate ? Named(gate) : null });
        var book = new ModelBook([.. facts.Values], [.. sample.Book.Sets.Select(set => set with
        {
            Gates = [.. set.Gates.Select(Named)],
            Rules = [.. set.Rules.Select(rule => rule with { When = Renamed(rule.When, facts), Unless = [.. rule.Unless.Select(exception => exception with { When = Renamed(exception.When, facts) })] })],
        })]);
        var renamed = sample.Facts with
        {
            Findings = [.. sample.Facts.Findings.Select(reading => reading with
            {
                Fact = Named(reading.Fact),
                Level = reading.Level is { } level ? Named(reading.Fact) + level[reading.Fact.Length..] : null,
            })],
        };
        Assert.Equal(Values(sample), Values(sample with { Book = book, Facts = renamed }));
    }, iter: 200);

    [Fact]
    public void Values_when_facts_no_rule_mentions_are_read_too_are_the_same() => RandomCases.Answerable.Where(sample => sample.Facts.Scope is not null).Sample(sample =>
    {
        ModelFact[] foreign =
        [
            new("foreignFailure", Polarity.Adverse, "foreign", "area0", 3), new("foreignExcuse", Polarity.Mitigating, "foreign", "area0"),
            new("foreignCircumstance", Polarity.Adverse, "foreign", "area0", 3, true), new("foreignGate", Polarity.Gate, "gate"),
        ];
        var random = sample.Random();
        var book = new ModelBook([.. foreign, .. sample.Book.Facts], sample.Book.Sets);
        var system = sample.Facts.Findings.Select(reading => reading.System).FirstOrDefault(name => name is not null);
        var facts = sample.Facts with { Findings = [.. sample.Facts.Findings, .. foreign.Select(fact => RandomCases.Reading(random, fact, system, 0.7))] };
        Assert.Equal(Values(sample), Values(sample with { Book = book, Facts = facts }));
    }, iter: 200);

    [Fact]
    public void Decision_records_when_many_cases_of_many_books_are_assessed_at_once_are_those_of_one_by_one()
    {
        var samples = new List<Sample>();
        RandomCases.Answerable.Array[120].Sample(samples.AddRange, iter: 1, threads: 1);
        var books = samples.Select(sample => sample.Book.Read).ToList();
        var alone = samples.Select((sample, at) => Assessor.Assess(sample.Facts, books[at], HolidayCalendar.Published).ToDecisionRecord()).ToArray();
        var together = new string[samples.Count * 4];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, at =>
            together[at] = Assessor.Assess(samples[at % samples.Count].Facts, books[at % samples.Count], HolidayCalendar.Published).ToDecisionRecord());
        Assert.All(together.Select((record, at) => (record, at)), entry => Assert.Equal(alone[entry.at % samples.Count], entry.record));
    }

    [Fact]
    public void Decision_record_when_a_second_data_user_is_assessed_in_between_is_the_same() =>
        Gen.Select(RandomCases.Answerable, RandomCases.Any).Sample((first, second) =>
        {
            var record = Answer(first).ToDecisionRecord();
            try
            {
                Answer(second);
            }
            catch (RulesException)
            {
                // A question refused half way must leave nothing behind either.
            }
            Assert.Equal(record, Answer(first with { Facts = first.Facts with { DataUser = "Another" } }).ToDecisionRecord());
        }, iter: 200);

    private static string Values(Sample sample)
    {
        var answer = Answer(sample);
        return string.Join('\n', answer.Issues.SelectMany(issue => issue.Rules)
            .SelectMany(rule => rule.Trials, (rule, trial) => $"{rule.RuleSet} {rule.RuleId} {trial.System} {trial.Truth} {string.Join(',', trial.Exceptions.OrderBy(exception => exception.Label).Select(exception => exception.Truth))}")
            .Order(StringComparer.Ordinal)
            .Prepend(string.Join(',', answer.Possible))
            .Append($"{answer.SufficientReasons.Count} {answer.LoadBearing.Total} {answer.Directions.Count} {answer.Advice.Count} {answer.Questions.Count} {answer.ForDataUser.Count}"));
    }

    private static List<T> Shuffled<T>(Random random, IReadOnlyList<T> list)
    {
        var shuffled = list.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private static ModelRule Shuffled(Random random, ModelRule rule) => rule with
    {
        When = Shuffled(random, rule.When),
        Unless = Shuffled(random, [.. rule.Unless.Select(exception => exception with { When = Shuffled(random, exception.When) })]),
    };

    private static ModelCondition Shuffled(Random random, ModelCondition condition) => condition is ModelCondition.Some some
        ? some with { Parts = Shuffled(random, [.. some.Parts.Select(part => Shuffled(random, part))]) }
        : condition;

    private static ModelCondition Renamed(ModelCondition condition, Dictionary<ModelFact, ModelFact> facts) => condition switch
    {
        ModelCondition.Reaches reaches => reaches with { Fact = facts[reaches.Fact] },
        ModelCondition.Some some => some with { Parts = [.. some.Parts.Select(part => Renamed(part, facts))] },
        _ => throw new InvalidOperationException(),
    };
}

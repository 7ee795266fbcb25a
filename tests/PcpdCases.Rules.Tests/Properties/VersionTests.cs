using CsCheck;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>Which rules hold on which day, and what one version says that another does not.</summary>
public sealed class VersionTests
{
    private static readonly Dictionary<Requirement, DateOnly> First = new()
    {
        [Requirement.Dpp41] = new(1996, 12, 20),
        [Requirement.Dpp42] = new(2012, 10, 1),
        [Requirement.Dpp22] = new(1996, 12, 20),
    };

    [Fact]
    public void Rule_set_when_a_day_is_asked_is_exactly_one_from_the_first_day_on() =>
        Gen.Select(Gen.Enum<Requirement>(), Gen.Int[-40, 20000]).Sample((requirement, days) =>
        {
            var day = First[requirement].AddDays(days);
            Assert.Equal(days < 0 ? 0 : 1, InForce(requirement).Count(set => set.Touches(day, day)));
        }, iter: 3000);

    [Fact]
    public void Rule_sets_when_they_follow_each_other_meet_without_gap_and_hold_on_their_first_and_last_days()
    {
        foreach (var requirement in Enum.GetValues<Requirement>())
        {
            var sets = InForce(requirement);
            Assert.Equal(First[requirement], sets[0].From);
            Assert.Null(sets[^1].To);
            Assert.All(sets.Zip(sets.Skip(1)), pair => Assert.Equal(pair.Second.From, pair.First.To!.Value.AddDays(1)));
            foreach (var set in sets)
            {
                Assert.True(set.Touches(set.From, set.From));
                Assert.False(set.Touches(null, set.From.AddDays(-1)));
                if (set.To is { } last)
                {
                    Assert.True(set.Touches(last, last));
                    Assert.False(set.Touches(last.AddDays(1), null));
                }
                Assert.Equal([$"{set.Id} {set.Version}"], Stamps(requirement, set.From, set.From));
                Assert.Equal([$"{set.Id} {set.Version}"], Stamps(requirement, set.To ?? set.From, set.To ?? set.From));
            }
            Assert.Equal(sets.Select(set => $"{set.Id} {set.Version}"), Stamps(requirement, null, null));
        }
    }

    [Fact]
    public void Difference_when_random_cases_are_put_to_both_versions_is_contradicted_by_none() => RandomCases.Leaning.Sample(sample =>
    {
        var random = sample.Random();
        var other = Changed(random, sample.Book);
        var (old, next) = (sample.Book.Read.RuleSets[0], RuleSet.Read(other.Sets[0].ToBytes(), "other", sample.Book.Read.Dictionary));
        var diff = RuleSetDiff.Between(old, next, sample.Book.Read.Dictionary);
        var back = RuleSetDiff.Between(next, old, sample.Book.Read.Dictionary);
        Assert.Equal((diff.CanRise, diff.CanFall), (back.CanFall, back.CanRise));
        for (var trial = 0; trial < 12; trial++)
        {
            // One system and everything known: the outcome is one.
            var facts = Complete(sample.Book, RandomCases.Case(random, sample.Book, 1, 1));
            if (OutcomeOrNull(facts, sample.Book.Read.Dictionary, old) is { } before && OutcomeOrNull(facts, sample.Book.Read.Dictionary, next) is { } after)
            {
                Assert.True(diff.CanRise || after != PossibleOutcomes.Contravention || before == after, $"{before} and then {after}");
                Assert.True(diff.CanFall || before != PossibleOutcomes.Contravention || before == after, $"{before} and then {after}");
            }
        }
    }, iter: 250);

    [Fact]
    public void Difference_when_it_names_a_smallest_case_that_case_shows_it() => RandomCases.Leaning.Sample(sample =>
    {
        var dictionary = sample.Book.Read.Dictionary;
        var (old, next) = (sample.Book.Read.RuleSets[0], RuleSet.Read(Changed(sample.Random(), sample.Book).Sets[0].ToBytes(), "other", dictionary));
        var diff = RuleSetDiff.Between(old, next, dictionary);
        if (diff.Rises is { } rises)
        {
            var facts = Witness(sample.Book, rises, next);
            Assert.Equal(PossibleOutcomes.Contravention, OutcomeOrNull(facts, dictionary, next));
            Assert.NotEqual(PossibleOutcomes.Contravention, OutcomeOrNull(facts, dictionary, old)!.Value);
        }
        if (diff.Falls is { } falls)
        {
            var facts = Witness(sample.Book, falls, old);
            Assert.Equal(PossibleOutcomes.Contravention, OutcomeOrNull(facts, dictionary, old));
            Assert.NotEqual(PossibleOutcomes.Contravention, OutcomeOrNull(facts, dictionary, next)!.Value);
        }
    }, iter: 250);

    [Fact]
    public void Difference_when_a_rule_set_is_compared_with_itself_is_none() => RandomBooks.Any.Sample(book =>
    {
        var diff = RuleSetDiff.Between(book.Read.RuleSets[0], book.Read.RuleSets[0], book.Read.Dictionary);
        Assert.True(diff.IsSameOutcome);
        Assert.Empty(diff.Rules);
    }, iter: 200);

    private static List<RuleSet> InForce(Requirement requirement) => [.. RuleBook.Published.InForce.Where(set => set.Requirement == requirement)];

    private static IEnumerable<string> Stamps(Requirement requirement, DateOnly? from, DateOnly? to) => Assessor.Assess(
        new CaseFacts { DataUser = "x", Requirement = requirement, IncidentFrom = from, IncidentTo = to }, RuleBook.Published, HolidayCalendar.Published)
        .Provenance.RuleSets.Select(stamp => $"{stamp.Id} {stamp.Version}");

    // The same rules with one changed, dropped or added.
    private static ModelBook Changed(Random random, ModelBook book)
    {
        var set = book.Sets[0];
        var at = random.Next(set.Rules.Count);
        IReadOnlyList<ModelRule> rules = random.Next(3) switch
        {
            0 => [.. set.Rules, RandomBooks.Rule(random, "added", book.Facts)],
            1 when set.Rules.Count > 1 => [.. set.Rules.Where((_, number) => number != at)],
            _ => [.. set.Rules.Select((rule, number) => number != at ? rule : rule with { Unless = [.. rule.Unless, RandomBooks.Excuse(random, "added", book.Facts, rule)] })],
        };
        return new ModelBook(book.Facts, [set with { Version = "3.0.0", Rules = rules }]);
    }

    private static CaseFacts Complete(ModelBook book, CaseFacts facts) => facts with
    {
        Scope = ["area0", "area1"],
        IncidentFrom = null,
        IncidentTo = null,
        MitigatingDefault = FactValue.NotShown,
        Findings = [.. book.Facts.Select(fact => fact.Polarity == Polarity.Gate ? new FactReading(fact.Id) { Value = FactValue.Established }
            : facts.Findings.FirstOrDefault(reading => reading.Fact == fact.Id)
                ?? new FactReading(fact.Id) { Value = fact.Levels > 0 ? null : FactValue.NotEstablished, Level = fact.Levels > 0 ? fact.Level(0) : null, Contribution = Contribution.None })],
    };

    private static CaseFacts Witness(ModelBook book, SmallestCase witness, RuleSet holds) => new()
    {
        DataUser = "x",
        Requirement = Requirement.Dpp41,
        Scope = [holds.Find(witness.RuleId)!.Issue.Id],
        Findings = [.. book.Facts.Where(fact => fact.IsCircumstance || fact.Polarity != Polarity.Adverse || witness.Findings.Any(one => one.Fact.Id == fact.Id)).Select(fact =>
        {
            var threshold = witness.Findings.FirstOrDefault(one => one.Fact.Id == fact.Id);
            // Nothing beyond the thresholds: adverse facts just reach them, excuses stop just below; elsewhere excuses are complete and circumstances least.
            var level = fact.Polarity switch
            {
                Polarity.Adverse => threshold?.Level ?? 0,
                Polarity.Mitigating => threshold is null ? fact.Highest : threshold.Level - 1,
                Polarity.Gate => 1,
            };
            return new FactReading(fact.Id)
            {
                Level = fact.Levels > 0 ? fact.Level(level) : null,
                Value = fact.Levels > 0 ? null : level > 0 ? FactValue.Established : FactValue.NotEstablished,
                Contribution = Contribution.Direct,
            };
        }), .. book.Facts.Where(fact => fact.IsFailure && witness.Findings.All(one => one.Fact.Id != fact.Id)).Select(fact =>
            new FactReading(fact.Id) { Level = fact.Levels > 0 ? fact.Level(0) : null, Value = fact.Levels > 0 ? null : FactValue.NotEstablished })],
    };

    private static PossibleOutcomes? OutcomeOrNull(CaseFacts facts, FactDictionary dictionary, RuleSet set)
    {
        try
        {
            return OutcomeOnly.Of(facts with { IncidentFrom = set.From, IncidentTo = set.From }, new RuleBook(dictionary, [set]));
        }
        catch (RulesException)
        {
            return null;
        }
    }
}

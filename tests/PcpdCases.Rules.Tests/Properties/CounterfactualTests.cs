using CsCheck;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using static PcpdCases.Rules.Tests.Properties.ExactnessTests;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>What carries an answer, what would undo it and what would settle it: each claim is tried on the case itself.</summary>
public sealed class CounterfactualTests
{
    private const int MostShown = 5;

    private static readonly Gen<Sample> Contravening = RandomCases.Leaning.Where(sample => OutcomeOnly.Of(sample.Facts, sample.Book.Read) == PossibleOutcomes.Contravention);

    private static readonly Gen<Sample> Open = RandomCases.Leaning.Where(sample => OutcomeOnly.Label(OutcomeOnly.Of(sample.Facts, sample.Book.Read)) == Outcome.InsufficientEvidence);

    [Fact]
    public void Load_bearing_findings_when_not_made_out_undo_the_contravention_and_no_fewer_do() => Contravening.Sample(sample =>
    {
        var answer = Answer(sample);
        Assert.True(answer.LoadBearing.IsComplete);
        Assert.NotEmpty(answer.LoadBearing.Shown);
        foreach (var set in answer.LoadBearing.Shown)
        {
            Assert.False(Contravenes(sample, Without(sample, set)), $"without {string.Join(", ", set)}");
            Assert.All(set, spared => Assert.True(Contravenes(sample, Without(sample, [.. set.Where(other => other != spared)])), $"without {string.Join(", ", set)} but {spared}"));
        }
    }, iter: 250);

    [Fact]
    public void Load_bearing_findings_when_tried_by_brute_force_are_all_there_are() => Contravening.Sample(sample =>
    {
        var answer = Answer(sample);
        var keys = answer.SufficientReasons.SelectMany(reason => reason.Findings).Distinct().ToList();
        var undoing = Enumerable.Range(0, 1 << keys.Count).Where(set => !Contravenes(sample, Without(sample, Chosen(keys, set)))).ToList();
        var smallest = undoing.FindAll(set => !undoing.Exists(other => other != set && (other & set) == other));
        Assert.Equal(smallest.Count, answer.LoadBearing.Total);
        Assert.Equal(Math.Min(MostShown, smallest.Count), answer.LoadBearing.Shown.Count);
    }, iter: 200);

    [Fact]
    public void Sufficient_reasons_when_nothing_else_is_found_carry_the_contravention_and_no_fewer_do() => Contravening.Sample(sample =>
    {
        var answer = Answer(sample);
        Assert.NotEmpty(answer.SufficientReasons);
        foreach (var reason in answer.SufficientReasons)
        {
            Assert.True(Contravenes(sample, Only(sample, reason.Findings)), string.Join(", ", reason.Findings));
            Assert.All(reason.Findings, spared => Assert.False(Contravenes(sample, Only(sample, [.. reason.Findings.Where(other => other != spared)])), $"{string.Join(", ", reason.Findings)} but {spared}"));
            Assert.NotEmpty(reason.Rules);
        }
    }, iter: 200);

    [Fact]
    public void Load_bearing_findings_when_hit_in_turn_give_the_sufficient_reasons_back() => Contravening
        .Where(sample => Answer(sample).LoadBearing.Total <= MostShown).Sample(sample =>
        {
            var answer = Answer(sample);
            var reasons = answer.SufficientReasons.Select(reason => reason.Findings.ToHashSet()).ToList();
            var keys = reasons.SelectMany(reason => reason).Distinct().ToList();
            var hitting = Enumerable.Range(0, 1 << keys.Count).Where(set => answer.LoadBearing.Shown.All(flip => flip.Intersect(Chosen(keys, set)).Any())).ToList();
            var smallest = hitting.FindAll(set => !hitting.Exists(other => other != set && (other & set) == other)).ConvertAll(set => Chosen(keys, set));
            Assert.Equal(reasons.Count, smallest.Count);
            Assert.All(smallest, set => Assert.Contains(reasons, reason => reason.SetEquals(set)));
            // A keystone stands in every reason, and is a load-bearing set alone.
            Assert.All(keys, key => Assert.Equal(reasons.TrueForAll(reason => reason.Contains(key)), answer.LoadBearing.Shown.Any(flip => flip.SequenceEqual([key]))));
        }, iter: 200);

    [Fact]
    public void Settling_sets_when_found_out_decide_the_case_as_they_say_and_no_fewer_do() => Open.Sample(sample =>
    {
        foreach (var set in Answer(sample).Settling)
        {
            Assert.Equal(set.Outcome, Settled(sample, set, set.Facts));
            // Where only the contribution of a known level is open, its thresholds are one question and may stand for each other.
            if (!set.Facts.Any(fact => sample.Facts.Findings.Any(reading => reading.Fact == fact.Fact && reading.Level is not null)))
            {
                Assert.All(set.Facts, spared => Assert.NotEqual(set.Outcome, Settled(sample, set, [.. set.Facts.Where(other => other != spared)])));
            }
        }
    }, iter: 400);

    [Fact]
    public void Settling_sets_when_a_case_is_open_show_a_way_to_every_outcome_still_possible() => Open.Sample(sample =>
    {
        var answer = Answer(sample);
        if (answer.Issues.Count > 0)
        {
            Assert.Equal(answer.Possible.Order(), answer.Settling.Select(set => set.Outcome).Concat(AlreadySettled(answer)).Distinct().Order());
        }
    }, iter: 250);

    [Fact]
    public void Settling_sets_when_a_fact_cannot_matter_leave_it_out() => Open.Sample(sample =>
    {
        var answer = Answer(sample);
        var rules = answer.Issues.SelectMany(issue => issue.Rules).Where(rule => rule.Truth == Truth.Unknown).ToList();
        var open = rules.SelectMany(rule => rule.Trials).Where(trial => trial.Truth == Truth.Unknown)
            .SelectMany(trial => trial.Application.Concat(trial.Exceptions.SelectMany(exception => exception.Application)))
            .Concat(answer.Gates).Where(leaf => leaf.Truth == Truth.Unknown).Select(leaf => leaf.Fact).ToHashSet();
        Assert.All(answer.Settling.SelectMany(set => set.Facts), fact => Assert.Contains(fact.Fact, open));
    }, iter: 250);

    [Fact]
    public void Questions_when_a_case_is_open_ask_only_what_is_unknown() => Open.Sample(sample =>
    {
        var answer = Answer(sample);
        var known = sample.Facts.Findings.Where(reading => (reading.Level is not null || reading.Value is not (null or FactValue.Unknown))
            && (reading.Contribution != Contribution.Unknown || !sample.Book.Find(reading.Fact).IsFailure)).Select(reading => reading.Fact);
        Assert.Empty(answer.Questions.Select(question => question.Fact).Intersect(known));
        Assert.Equal(answer.Questions.Count, answer.Questions.Select(question => question.Fact).Distinct().Count());
    }, iter: 250);

    // The way there is empty of facts only where the gates alone stand between, and they are told as such.
    private static IEnumerable<Outcome> AlreadySettled(Assessment answer) =>
        answer.Issues.SelectMany(issue => issue.Rules).All(rule => rule.Truth != Truth.Unknown) && answer.Gates.Any(gate => gate.Truth == Truth.Unknown)
            ? answer.Possible.Where(outcome => outcome != Outcome.NotApplicable)
            : [];

    private static List<FindingKey> Chosen(List<FindingKey> keys, int set) => [.. keys.Where((_, at) => (set >> at & 1) != 0)];

    private static bool Contravenes(Sample sample, IEnumerable<FactReading> findings) =>
        OutcomeOnly.Of(sample.Facts with { Findings = [.. findings] }, sample.Book.Read) == PossibleOutcomes.Contravention;

    private static IEnumerable<FactReading> Without(Sample sample, IReadOnlyList<FindingKey> keys) =>
        sample.Facts.Findings.Select(reading => keys.Any(key => key.Fact == reading.Fact) ? Nothing(sample.Book, reading) : reading);

    private static IEnumerable<FactReading> Only(Sample sample, IReadOnlyList<FindingKey> keys) =>
        sample.Facts.Findings.Select(reading => sample.Book.Find(reading.Fact).Polarity == Polarity.Adverse && keys.All(key => key.Fact != reading.Fact) ? Nothing(sample.Book, reading) : reading);

    private static FactReading Nothing(ModelBook book, FactReading reading) => book.Find(reading.Fact) is { Levels: > 0 } fact
        ? reading with { Level = fact.Level(0), Value = null }
        : reading with { Value = FactValue.NotEstablished };

    private static Outcome Settled(Sample sample, SettlingSet set, IReadOnlyList<Settlement> facts)
    {
        var findings = sample.Facts.Findings.ToList();
        foreach (var fact in facts)
        {
            var at = findings.FindIndex(reading => reading.Fact == fact.Fact);
            var reading = at < 0 ? new FactReading(fact.Fact) : findings[at];
            var settled = Settled(sample.Book.Find(fact.Fact), reading, fact.Needed.En, set.Outcome == Outcome.Contravention);
            if (at < 0)
            {
                findings.Add(settled);
            }
            else
            {
                findings[at] = settled;
            }
        }
        return OutcomeOnly.Label(OutcomeOnly.Of(sample.Facts with { Findings = findings }, sample.Book.Read));
    }

    // The words are "established", "not established", 'at least "x"' or 'at most "x"', for failures with "and contributed" or "or did not contribute".
    private static FactReading Settled(ModelFact fact, FactReading reading, string needed, bool against)
    {
        var isOpen = reading.Level is null && reading.Value is null or FactValue.Unknown;
        Assert.Equal(fact.IsFailure, needed.EndsWith(against ? "and contributed" : "or did not contribute", StringComparison.Ordinal));
        if (fact.IsFailure && !against && !isOpen)
        {
            return reading with { Contribution = Contribution.None };
        }
        var contribution = fact.IsFailure && against ? Contribution.Direct : reading.Contribution;
        return !isOpen ? reading with { Contribution = contribution }
            : fact.Levels > 0 ? reading with { Value = null, Level = needed.Split('"')[1], Contribution = contribution }
            : reading with { Value = needed.StartsWith("not ", StringComparison.Ordinal) ? FactValue.NotEstablished : FactValue.Established, Contribution = contribution };
    }
}

using CsCheck;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>What more knowledge, worse findings, more rules and other days may do to an answer, and what they may not.</summary>
public sealed class MonotonicityTests
{
    [Fact]
    public void Possible_outcomes_when_something_unknown_is_found_out_never_grow() => RandomCases.Answerable.Sample(sample =>
    {
        var random = sample.Random();
        var findings = sample.Facts.Findings.Select(reading => random.Next(2) == 0 ? Refined(random, sample.Book, reading) : reading);
        var unread = sample.Facts.MitigatingDefault == FactValue.NotShown ? [] : sample.Book.Facts
            .Where(fact => sample.Facts.Findings.All(reading => reading.Fact != fact.Id) && random.Next(3) == 0)
            .Select(fact => RandomCases.Reading(random, fact, null, 1));
        var refined = sample.Facts with { Scope = sample.Facts.Scope ?? ScopeOf(sample), Findings = [.. findings, .. unread] };
        if (Of(sample.Book, refined) is { } after)
        {
            var before = Of(sample.Book, sample.Facts)!.Value;
            Assert.Equal(after, after & before);
        }
    }, iter: 900);

    [Fact]
    public void Possible_outcomes_when_evidence_is_taken_away_never_turn_to_the_opposite() => RandomCases.Answerable.Sample(sample =>
    {
        var random = sample.Random();
        var less = sample.Facts with
        {
            Scope = sample.Facts.Scope ?? ScopeOf(sample),
            Findings = [.. sample.Facts.Findings.Select(reading => random.Next(2) == 0 ? Unread(sample.Book, reading) : reading)],
        };
        var before = Of(sample.Book, sample.Facts)!.Value;
        Assert.Equal(before, before & Of(sample.Book, less)!.Value);
    }, iter: 500);

    [Fact]
    public void Outcome_when_a_reading_is_worse_never_falls() => RandomCases.WholeCase.Sample(sample =>
    {
        var random = sample.Random();
        var worse = sample.Facts with { Findings = [.. sample.Facts.Findings.Select(reading => random.Next(2) == 0 ? Moved(random, sample.Book, reading, worse: true) : reading)] };
        AssertRises(Of(sample.Book, sample.Facts), Of(sample.Book, worse));
    }, iter: 600);

    [Fact]
    public void Outcome_when_a_reading_is_better_never_rises() => RandomCases.WholeCase.Sample(sample =>
    {
        var random = sample.Random();
        var better = sample.Facts with { Findings = [.. sample.Facts.Findings.Select(reading => random.Next(2) == 0 ? Moved(random, sample.Book, reading, worse: false) : reading)] };
        AssertRises(Of(sample.Book, better), Of(sample.Book, sample.Facts));
    }, iter: 600);

    [Fact]
    public void Outcome_when_a_rule_is_added_never_falls() => RandomCases.Answerable.Sample(sample =>
    {
        var more = new ModelBook(sample.Book.Facts, [.. sample.Book.Sets.Select(set => set with { Rules = [.. set.Rules, RandomBooks.Rule(sample.Random(), "added", sample.Book.Facts)] })]);
        var (before, after) = (Of(sample.Book, sample.Facts), Of(more, sample.Facts));
        // A scope in which nothing was examined is the one case in which a rule can lead away from "insufficient".
        if (sample.Book.Sets.All(set => set.Rules.Select(rule => rule.Area).Intersect(sample.Facts.Scope ?? ScopeOf(sample)).Any()))
        {
            AssertRises(before, after);
        }
    }, iter: 500);

    [Fact]
    public void Outcome_when_an_exception_is_added_never_rises() => RandomCases.Answerable.Sample(sample =>
    {
        var random = sample.Random();
        var excused = new ModelBook(sample.Book.Facts, [.. sample.Book.Sets.Select(set => set with
        {
            Rules = [.. set.Rules.Select(rule => rule with { Unless = [.. rule.Unless, RandomBooks.Excuse(random, "added", sample.Book.Facts, rule)] })],
        })]);
        AssertRises(Of(excused, sample.Facts), Of(sample.Book, sample.Facts));
    }, iter: 500);

    [Fact]
    public void Possible_outcomes_when_the_period_is_cut_at_any_day_are_those_of_both_parts_together() => RandomCases.Answerable
        .Where(sample => sample.Facts.IncidentFrom < sample.Facts.IncidentTo).Sample(sample =>
        {
            var cut = sample.Facts.IncidentFrom!.Value.AddDays(sample.Random().Next(sample.Facts.IncidentTo!.Value.DayNumber - sample.Facts.IncidentFrom.Value.DayNumber));
            Assert.Equal(
                OutcomeOnly.Of(sample.Facts, sample.Book.Read),
                OutcomeOnly.Of(sample.Facts with { IncidentTo = cut }, sample.Book.Read) | OutcomeOnly.Of(sample.Facts with { IncidentFrom = cut.AddDays(1) }, sample.Book.Read));
        }, iter: 250);

    [Fact]
    public void Possible_outcomes_when_a_gate_is_closed_are_not_applicable_whatever_else_is_found() => RandomCases.Answerable.Sample(sample =>
    {
        var closed = sample.Facts with
        {
            Findings = [.. sample.Facts.Findings.Where(reading => reading.Fact != "gate0"), new FactReading("gate0") { Value = FactValue.NotEstablished }],
        };
        Assert.Equal(PossibleOutcomes.NotApplicable, OutcomeOnly.Of(closed, sample.Book.Read));
    }, iter: 150);

    /// <summary>The readings' own scope, so that a further reading brings no area in.</summary>
    internal static List<string> ScopeOf(Sample sample) =>
        [.. sample.Facts.Findings.Select(reading => sample.Book.Find(reading.Fact)).Where(fact => fact.IsFailure || (fact.Polarity == Polarity.Mitigating && fact.Step != FactDefinition.EveryStep))
            .Select(fact => fact.Area!).Distinct()];

    private static PossibleOutcomes? Of(ModelBook book, CaseFacts facts)
    {
        try
        {
            return OutcomeOnly.Of(facts, book.Read);
        }
        catch (RulesException)
        {
            return null;
        }
    }

    // Both ends of the interval from "no contravention" to "contravention" rise or stay; gates are left alone.
    private static void AssertRises(PossibleOutcomes? lower, PossibleOutcomes? higher)
    {
        if (lower is { } low && higher is { } high)
        {
            Assert.Equal(low & PossibleOutcomes.NotApplicable, high & PossibleOutcomes.NotApplicable);
            Assert.True(!low.HasFlag(PossibleOutcomes.Contravention) || high.HasFlag(PossibleOutcomes.Contravention), $"{low} and then {high}");
            Assert.True(!high.HasFlag(PossibleOutcomes.NoContravention) || low.HasFlag(PossibleOutcomes.NoContravention), $"{low} and then {high}");
        }
    }

    private static FactReading Refined(Random random, ModelBook book, FactReading reading)
    {
        var full = RandomCases.Reading(random, book.Find(reading.Fact), reading.System, 1);
        return reading with
        {
            Level = reading.Level ?? full.Level,
            Value = reading.Level is not null ? null : reading.Value is null or FactValue.Unknown ? full.Value : reading.Value,
            Contribution = reading.Contribution == Contribution.Unknown ? full.Contribution : reading.Contribution,
        };
    }

    private static FactReading Unread(ModelBook book, FactReading reading) =>
        reading with { Level = null, Value = book.Find(reading.Fact).Levels > 0 ? null : FactValue.Unknown, Contribution = Contribution.Unknown };

    private static FactReading Moved(Random random, ModelBook book, FactReading reading, bool worse)
    {
        var fact = book.Find(reading.Fact);
        if (fact.Polarity == Polarity.Gate)
        {
            return reading;
        }
        var rises = worse == (fact.Polarity == Polarity.Adverse);
        var contribution = fact.IsFailure && random.Next(3) == 0 ? (worse ? Contribution.Direct : Contribution.None) : reading.Contribution;
        if (reading.Level is { } level)
        {
            var at = Enumerable.Range(0, fact.Levels).First(number => fact.Level(number) == level);
            return reading with { Level = fact.Level(rises ? random.Next(at, fact.Levels) : random.Next(at + 1)), Contribution = contribution };
        }
        return reading.Value is null or FactValue.Unknown || fact.Levels > 0 ? reading with { Contribution = contribution }
            : reading with { Value = rises ? FactValue.Established : FactValue.NotEstablished, Contribution = contribution };
    }
}

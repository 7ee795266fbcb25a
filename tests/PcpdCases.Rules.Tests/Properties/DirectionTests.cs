using CsCheck;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using static PcpdCases.Rules.Tests.Properties.ExactnessTests;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>What may be directed: every failure that carries the contravention, and never one that is merely possible.</summary>
public sealed class DirectionTests
{
    [Fact]
    public void Directions_when_a_rule_is_true_cover_its_failures_and_nothing_that_is_not_established() => RandomCases.Answerable.Sample(sample =>
    {
        var answer = Answer(sample);
        var made = answer.Issues.SelectMany(issue => issue.Rules).SelectMany(rule => rule.Trials).Where(trial => trial.Truth == Truth.True)
            .SelectMany(trial => trial.Application).Where(leaf => leaf.Truth == Truth.True && sample.Book.Find(leaf.Fact).IsFailure).ToList();
        if (answer.Outcome != Outcome.Contravention)
        {
            Assert.Empty(answer.Directions);
            Assert.Empty(answer.Recommendations);
            return;
        }
        Assert.Equal(made.Select(leaf => (leaf.Fact, leaf.System)).ToHashSet(), answer.Directions.Select(direction => (direction.Fact, direction.System)).ToHashSet());
        Assert.Equal(answer.Directions.Count, answer.Directions.DistinctBy(direction => (direction.Fact, direction.System)).Count());
        Assert.All(answer.Directions, direction => Assert.Contains(sample.Facts.Findings, reading => reading.Fact == direction.Fact
            && (reading.Value == FactValue.Established || reading.Level is not null)));
        Assert.NotEmpty(answer.Directions);
    }, iter: 350);

    [Fact]
    public void Directions_when_a_further_failure_is_established_are_never_fewer() => RandomCases.WholeCase.Sample(sample =>
    {
        var random = sample.Random();
        var before = Answer(sample);
        var more = sample with
        {
            Facts = sample.Facts with
            {
                Scope = ["area0", "area1"],
                Findings = [.. sample.Facts.Findings.Select(reading => sample.Book.Find(reading.Fact) is { IsFailure: true } fact && random.Next(2) == 0
                    ? fact.Levels > 0 ? reading with { Level = fact.Level(fact.Highest), Value = null, Contribution = Contribution.Direct } : reading with { Value = FactValue.Established, Contribution = Contribution.Direct }
                    : reading)],
            },
        };
        if (before.Outcome == Outcome.Contravention && BruteForce.Of(more.Book, more.Facts) is not null)
        {
            Assert.Empty(before.Directions.Select(direction => direction.Fact).Except(Answer(more).Directions.Select(direction => direction.Fact)));
        }
    }, iter: 350);

    [Fact]
    public void Advice_when_a_weakness_did_not_contribute_is_never_also_a_direction() => RandomCases.Answerable.Sample(sample =>
    {
        var answer = Answer(sample);
        Assert.Empty(answer.Advice.Select(advice => (advice.Fact, advice.System)).Intersect(answer.Directions.Select(direction => (direction.Fact, direction.System))));
        Assert.All(answer.Advice, advice => Assert.True(sample.Book.Find(advice.Fact).IsFailure));
    }, iter: 200);
}

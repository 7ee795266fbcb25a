using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;
using PcpdCases.Rules.Tests.Assessments;

namespace PcpdCases.Rules.Tests.RuleSets;

/// <summary>Nothing published is left untested: the linter is content, and each fact, level, gate and exception is reached.</summary>
public sealed class ReachTests
{
    private static readonly IReadOnlyList<FactReading> Read = [.. RuleBook.Published.Tests.SelectMany(test => test.Findings), .. CaseFileTests.Readings];

    public static TheoryData<string> Facts => [.. FactDictionary.Published.Facts.Select(fact => fact.Id)];

    public static TheoryData<string> RuleSetNames => [.. RuleBook.Published.RuleSets.Select(set => set.Name)];

    [Fact]
    public void Published_rule_sets_when_linted_together_have_nothing_wrong() => Assert.Empty(RuleSetLinter.Lint(RuleBook.Published));

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_when_the_tests_are_looked_through_is_read_at_every_level(string id)
    {
        var fact = FactDictionary.Published.Find(id)!;
        var readings = Read.Where(reading => reading.Fact == id).ToList();
        if (fact.IsOrdinal)
        {
            Assert.Empty(fact.Levels!.Select(level => level.Id).Except(readings.Select(reading => reading.Level)));
            return;
        }
        Assert.Contains(readings, reading => reading.Value == FactValue.Established);
        if (fact.Polarity == Polarity.Gate)
        {
            Assert.Contains(readings, reading => reading.Value == FactValue.NotEstablished);
        }
    }

    [Theory]
    [MemberData(nameof(RuleSetNames))]
    public void Exceptions_and_rules_when_the_named_tests_are_run_each_decide_one(string name)
    {
        var set = RuleBook.Published.Find(name)!;
        var book = new RuleBook(FactDictionary.Published, [set]);
        var named = set.Rules.SelectMany(rule => rule.Tests).Distinct().ToHashSet();
        var (held, excused) = (new HashSet<string>(), new HashSet<string>());
        foreach (var test in RuleBook.Published.Tests.Where(test => named.Contains(test.Id)))
        {
            foreach (var rule in Assessor.Assess(test.Ask(set), book, HolidayCalendar.Published).Issues.SelectMany(issue => issue.Rules))
            {
                held.Add($"{rule.RuleId} {rule.Truth}");
                excused.UnionWith(rule.Trials.SelectMany(trial => trial.Exceptions).Where(exception => exception.Truth == Truth.True).Select(exception => $"{rule.RuleId} {exception.Label}"));
            }
        }
        Assert.All(set.Rules, rule => Assert.All(Enum.GetValues<Truth>(), truth => Assert.Contains($"{rule.Id} {truth}", held)));
        Assert.All(set.Rules, rule => Assert.All(rule.Unless, exception => Assert.Contains($"{rule.Id} {exception.Label}", excused)));
    }

    [Fact]
    public void Tests_when_looked_through_are_each_named_by_a_rule() => Assert.Empty(
        RuleBook.Published.Tests.Select(test => test.Id).Except(RuleBook.Published.RuleSets.SelectMany(set => set.Rules).SelectMany(rule => rule.Tests)));
}

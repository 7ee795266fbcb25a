using System.Text.Json;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using static PcpdCases.Rules.Tests.Assessments.Cases;

namespace PcpdCases.Rules.Tests.Assessments;

/// <summary>The published cases as they stand in the seeds, replayed.</summary>
public sealed class PublishedCaseTests
{
    [Theory]
    [InlineData("imaginex", 0, 4)]
    [InlineData("kwongs-my-jewelry", 0, 10)]
    [InlineData("kwongs-my-jewelry", 1, 10)]
    public void Published_case_when_assessed_is_a_contravention_on_each_finding(string file, int proceeding, int reasons)
    {
        var facts = Read(file, proceeding);
        var answer = Assess(facts);
        Assert.Equal(Outcome.Contravention, answer.Outcome);
        Assert.Equal(reasons, answer.SufficientReasons.Count);
        Assert.Equal(reasons, answer.LoadBearing.Shown.Single().Count);
        Assert.Equal(
            answer.SufficientReasons.SelectMany(reason => reason.Findings).Select(finding => finding.Fact).Order(StringComparer.Ordinal),
            answer.Directions.Select(direction => direction.Fact).Order(StringComparer.Ordinal));
        var found = facts.Findings.Select(finding => finding.Fact).ToHashSet();
        Assert.All(
            answer.Issues.SelectMany(issue => issue.Rules).Where(rule => rule.Truth == Truth.True),
            rule => Assert.All(rule.Trials.Where(trial => trial.Truth == Truth.True).SelectMany(trial => trial.Application), fact => Assert.Contains(fact.Fact, found)));
        Assert.Empty(answer.Advice);
        Assert.Equal(answer.ToDecisionRecord(), Assess(facts).ToDecisionRecord());
    }

    [Theory]
    [InlineData("imaginex", 0)]
    [InlineData("kwongs-my-jewelry", 1)]
    public void Published_case_when_replayed_from_what_was_written_is_the_same_record(string file, int proceeding)
    {
        var facts = Read(file, proceeding);
        var written = FactsFile.Write(facts);
        var record = Assess(facts).ToDecisionRecord();

        Assert.Equal(written, FactsFile.Write(FactsFile.Read(System.Text.Encoding.UTF8.GetBytes(written), "written")));
        Assert.Null(new Replay(HolidayCalendar.Published).Difference(written, record));
    }

    [Fact]
    public void Published_case_when_a_finding_is_taken_away_does_not_replay()
    {
        var facts = Read("imaginex", 0);
        var record = Assess(facts).ToDecisionRecord();
        var fewer = FactsFile.Write(facts with { Findings = [.. facts.Findings.Skip(1)] });

        var difference = new Replay(HolidayCalendar.Published).Difference(fewer, record);

        Assert.Contains("differs from character", difference, StringComparison.Ordinal);
        Assert.Contains("not JSON", new Replay(HolidayCalendar.Published).Difference("{", record), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("imaginex", 0)]
    [InlineData("kwongs-my-jewelry", 0)]
    [InlineData("kwongs-my-jewelry", 1)]
    public void Published_case_when_nothing_contributed_is_no_contravention_found(string file, int proceeding)
    {
        var facts = Read(file, proceeding);
        var answer = Assess(facts with { Findings = [.. facts.Findings.Select(finding => finding with { Contribution = Contribution.None })] });
        Assert.DoesNotContain(answer.Issues.SelectMany(issue => issue.Rules), rule => rule.Truth == Truth.True);
        Assert.NotEmpty(answer.Advice);
    }

    internal static CaseFacts Read(string file, int proceeding)
    {
        using var seed = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "cases", file + ".json")));
        var findings = seed.RootElement.GetProperty("proceedings")[proceeding].GetProperty("findings");
        return Dpp41() with { IncidentFrom = null, IncidentTo = null, Findings = [.. findings.EnumerateArray().Select(Finding)] };
    }

    private static FactReading Finding(JsonElement finding) => new(finding.GetProperty("fact").GetString()!)
    {
        Value = Text(finding, "value") is { } value ? Enum.Parse<FactValue>(value, true) : null,
        Level = Text(finding, "level"),
        System = Text(finding, "system"),
        Contribution = Text(finding, "contribution") is { } contribution ? Enum.Parse<Contribution>(contribution, true) : Contribution.Unknown,
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) ? member.GetString() : null;
}

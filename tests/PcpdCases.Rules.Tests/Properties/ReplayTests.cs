using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;
using PcpdCases.Rules.Severity;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>The same question gives the same bytes: written and read again, replayed, in another order, culture and time zone.</summary>
public sealed class ReplayTests
{
    [Fact]
    public void Decision_record_when_replayed_from_the_written_question_has_the_same_bytes()
    {
        var replay = new Replay(HolidayCalendar.Published);
        PublishedCases.Any.Where(IsAnswered).Sample(facts => Assert.Null(replay.Difference(FactsFile.Write(facts), Record(facts))), iter: 60, threads: 1);
    }

    [Fact]
    public void Question_when_written_and_read_again_is_the_same_question() => PublishedCases.Any.Sample(facts =>
    {
        var again = FactsFile.Read(Encoding.UTF8.GetBytes(FactsFile.Write(facts)), "written", dictionary: FactDictionary.Published);
        Assert.Equal(FactsFile.Write(facts), FactsFile.Write(again));
        Assert.Equivalent(facts, again, strict: true);
    }, iter: 200);

    [Fact]
    public void Input_hash_when_members_and_findings_stand_in_another_order_is_the_same() => Gen.Select(PublishedCases.Any.Where(IsAnswered), Gen.Int).Sample((facts, seed) =>
    {
        var random = new Random(seed);
        var shuffled = FactsFile.Read(Encoding.UTF8.GetBytes(Shuffled(random, JsonNode.Parse(FactsFile.Write(facts))!).ToJsonString(new() { WriteIndented = true })), "shuffled");
        Assert.Equal(Hash(facts), Hash(shuffled));
        Assert.Equal(Record(facts), Record(shuffled));
    }, iter: 80);

    [Fact]
    public void Input_hash_when_anything_that_bears_on_the_answer_is_edited_is_another() => PublishedCases.Any.Where(facts => IsAnswered(facts) && facts.Findings.Count > 8).Sample(facts =>
    {
        var hash = Hash(facts);
        Assert.NotEqual(hash, Hash(facts with { IncidentTo = facts.IncidentTo is null ? new DateOnly(2030, 1, 1) : null }));
        Assert.NotEqual(hash, Hash(facts with { MitigatingDefault = facts.MitigatingDefault == FactValue.Unknown ? FactValue.NotShown : FactValue.Unknown }));
        Assert.NotEqual(hash, Hash(facts with { Scope = [.. RuleBook.Published.Dictionary.Areas.Select(area => area.Id)] }));
        for (var at = 0; at < facts.Findings.Count; at++)
        {
            var reading = facts.Findings[at];
            var number = at;
            IReadOnlyList<FactReading> Edited(FactReading? edited) => [.. facts.Findings.Take(number), .. edited is null ? [] : new[] { edited }, .. facts.Findings.Skip(number + 1)];
            Assert.NotEqual(hash, HashOrNull(facts with { Findings = Edited(null) }));
            Assert.NotEqual(hash, HashOrNull(facts with { Findings = Edited(reading with { Contribution = (Contribution)(((int)reading.Contribution + 1) % 4) }) }));
            Assert.NotEqual(hash, HashOrNull(facts with { Findings = Edited(reading with { System = reading.System is null ? "db" : null }) }));
            Assert.NotEqual(hash, HashOrNull(facts with { Findings = Edited(reading with { HeldTo = (reading.HeldTo ?? new DateOnly(2030, 1, 1)).AddDays(1) }) }));
        }
    }, iter: 5);

    [Fact]
    public void Records_and_deadlines_when_the_machine_has_another_culture_and_time_zone_have_the_same_bytes()
    {
        var samples = new List<CaseFacts>();
        PublishedCases.Any.Where(IsAnswered).Array[30].Sample(samples.AddRange, iter: 1, threads: 1);
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        var told = new List<string>();
        try
        {
            foreach (var (name, place, hours) in new[] { ("en-GB", "UTC", 0), ("zh-HK", "Asia/Hong_Kong", 8), ("tr-TR", "America/Anchorage", -9), ("ar-SA", "Pacific/Kiritimati", 14) })
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(name), CultureInfo.GetCultureInfo(name));
                Environment.SetEnvironmentVariable("TZ", place);
                TimeZoneInfo.ClearCachedData();
                Assert.Equal(hours, TimeZoneInfo.Local.BaseUtcOffset.Hours);
                told.Add(string.Join('\n', samples.SelectMany(Everything)));
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
        Assert.Single(told.Distinct());
    }

    private static IEnumerable<string> Everything(CaseFacts facts)
    {
        // The files are read again, so that numbers and days are parsed under the culture too.
        var written = FactsFile.Write(facts);
        var answer = Assessor.Assess(FactsFile.Read(Encoding.UTF8.GetBytes(written), "x"), RuleBook.Published, HolidayCalendar.Published);
        var deadline = TimeLimit.After(new DateOnly(2025, 9, 9), 14, HolidayCalendar.Published);
        return
        [
            written,
            answer.ToDecisionRecord(),
            .. answer.Questions.SelectMany(question => new[] { question.Text.En, question.Text.ZhHant }),
            .. answer.Settling.SelectMany(set => set.Facts.Select(fact => fact.Needed.En)),
            .. answer.Issues.SelectMany(issue => issue.Rules).SelectMany(rule => rule.Trials).SelectMany(trial => trial.Application).Select(fact => fact.Reading.ZhHant),
            .. deadline.Working.Select(line => line.En + line.ZhHant),
            Assert.Throws<RulesException>(() => OutcomeOnly.Of(facts with { IncidentFrom = new DateOnly(1980, 1, 2), IncidentTo = new DateOnly(1980, 1, 3) }, RuleBook.Published)).Message,
            SeverityScore.Of(4, 3, 3).ToString(),
        ];
    }

    private static JsonNode Shuffled(Random random, JsonNode node)
    {
        if (node is JsonArray list)
        {
            var items = list.Select(item => Shuffled(random, item!)).ToArray();
            random.Shuffle(items);
            return new JsonArray(items);
        }
        if (node is not JsonObject json)
        {
            return node.DeepClone();
        }
        var members = json.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Shuffled(random, member.Value!))).ToArray();
        random.Shuffle(members);
        return new JsonObject(members);
    }

    private static bool IsAnswered(CaseFacts facts) => HashOrNull(facts) is not null;

    private static string Record(CaseFacts facts) => Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published).ToDecisionRecord();

    private static string Hash(CaseFacts facts) => Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published).Provenance.InputSha256;

    private static string? HashOrNull(CaseFacts facts)
    {
        try
        {
            return Hash(facts);
        }
        catch (RulesException)
        {
            return null;
        }
    }
}

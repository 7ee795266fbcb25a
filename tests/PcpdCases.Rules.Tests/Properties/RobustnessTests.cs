using System.Text;
using CsCheck;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.Precedents;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>Whatever bytes a file has, it is read or refused with a <see cref="RulesException"/>; nothing else comes out, and nothing hangs.</summary>
public sealed class RobustnessTests
{
    private static readonly (string Name, Action<byte[]> Read)[] Readers =
    [
        ("facts", bytes => Assess(FactsFile.Read(bytes, "x", dictionary: FactDictionary.Published))),
        ("facts without a dictionary", bytes => Assess(FactsFile.Read(bytes, "x"))),
        ("rule set", bytes => RuleSetLinter.Lint(RuleBook.Published.With(RuleSet.Read(bytes, "x", FactDictionary.Published)))),
        ("dictionary", bytes => FactDictionaryFile.Read(bytes, "x")),
        ("calendar", bytes => TimeLimit.After(new DateOnly(2025, 1, 1), 30, HolidayCalendar.Read(bytes, "x"))),
        ("tests", bytes => RuleTest.Read(bytes, "x")),
        ("precedents", bytes => Precedent.Read(bytes, "x", FactDictionary.Published)),
    ];

    private static readonly byte[][] Valid =
    [
        Encoding.UTF8.GetBytes("""{ "dataUser": "x", "incidentFrom": "2024-11-01", "incidentTo": "2024-11-08", "requirement": "DPP4(1)", "scope": ["accounts", "equipment"], "mitigatingDefault": "notShown", "findings": [ { "fact": "isDataUser", "value": "established" }, { "fact": "osSupport", "level": "endOfSupportUncontrolled", "system": "db", "contribution": "contributory", "heldFrom": "2020-01-01", "why": "notAsked", "evidence": ["D1"], "reference": "b/1" } ] }"""),
        Encoding.UTF8.GetBytes("""{ "id": "x", "version": "1.0.0", "requirement": "DPP4(1)", "from": "2013-01-01", "to": "2013-12-31", "supersedes": "0.9.0", "title": { "en": "X", "zhHant": "甲" }, "gates": ["isDataUser"], "rules": [ { "id": "x", "issue": "accounts", "limb": "c", "text": { "en": "X", "zhHant": "甲" }, "when": { "all": [ { "ge": "leaverAccount", "level": "years" }, { "atLeast": 1, "of": [ { "fact": "mfaMissing" } ] } ] }, "unless": [ { "label": "a", "text": { "en": "X", "zhHant": "甲" }, "when": { "fact": "mfaNotPracticable" }, "unless": ["b"] }, { "label": "b", "text": { "en": "X", "zhHant": "甲" }, "when": { "fact": "passwordsWeak" } } ], "citations": ["pdpo.dpp4"], "tests": ["t"] } ] }"""),
        Encoding.UTF8.GetBytes("""{ "version": "1", "sources": [ { "id": "law", "title": { "en": "X", "zhHant": "甲" }, "from": "1996-12-20", "binding": true } ], "areas": [ { "id": "a", "name": { "en": "X", "zhHant": "甲" } } ], "directions": [ { "id": "d", "remedy": { "en": "X", "zhHant": "甲" }, "prevent": { "en": "X", "zhHant": "甲" } } ], "facts": [ { "id": "f", "polarity": "adverse", "step": "s", "area": "a", "limb": "c", "direction": "d", "levels": [ { "id": "l", "name": { "en": "X", "zhHant": "甲" } }, { "id": "m", "name": { "en": "X", "zhHant": "甲" } } ], "name": { "en": "X", "zhHant": "甲" }, "help": { "en": "X", "zhHant": "甲" }, "citations": ["law"], "question": { "en": "X", "zhHant": "甲" } } ], "packs": [ { "id": "p", "name": { "en": "X", "zhHant": "甲" }, "areas": ["a"], "questions": ["f"] } ] }"""),
        Encoding.UTF8.GetBytes("""{ "version": "1", "years": [ { "year": 2025, "gazetted": true, "holidays": [ { "date": "2025-01-01", "name": { "en": "X", "zhHant": "甲" } } ], "galeWarningDays": ["2025-09-23"], "blackRainstormDays": [] } ] }"""),
    ];

    /// <summary>Bits of JSON and of text that have broken readers before.</summary>
    private static readonly string[] Splices =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "-0", "1e400", "99999999999999999999", "0.1", "\u0000", "\ufeff", "\u202e", "é", "甲",
        "\"fact\"", "\"level\"", "\"value\":1", "\"findings\":null", "\"rules\":{}", "\"9999-12-31\"", "\"0001-01-01\"", "//", "/*", " ", "\n", "\"\"", "\"unknown\"", "{\"fact\":{}}", "[[]]",
    ];

    public static TheoryData<string> Names => [.. Readers.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_when_given_any_bytes_reads_or_refuses_them(string name) =>
        Gen.Byte.Array[0, 200].Sample(bytes => Try(name, bytes), iter: 1500);

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_when_given_a_valid_file_with_a_slip_reads_or_refuses_it(string name) =>
        Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Int[1, 4], Gen.Int).Sample((valid, slips, seed) => Try(name, Slipped(new Random(seed), Valid[valid], slips)), iter: 3000);

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_when_given_deep_nesting_refuses_it(string name)
    {
        foreach (var (open, close) in new[] { ("[", "]"), ("{\"all\":[", "]}"), ("{\"findings\":", "}") })
        {
            foreach (var depth in new[] { 60, 70, 5000, 100_000 })
            {
                Assert.NotNull(Try(name, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth)))));
                Assert.NotNull(Try(name, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)))));
            }
        }
    }

    [Fact]
    public void Rule_set_when_its_conditions_nest_as_deep_as_JSON_may_is_read_or_refused()
    {
        foreach (var depth in new[] { 1, 10, 28, 29, 40 })
        {
            var when = string.Concat(Enumerable.Repeat("{\"any\":[", depth)) + "{\"fact\":\"mfaMissing\"}" + string.Concat(Enumerable.Repeat("]}", depth));
            var json = Encoding.UTF8.GetString(Valid[1]).Replace("{ \"fact\": \"mfaMissing\" }", when, StringComparison.Ordinal);
            Assert.Equal(depth > 28, Try("rule set", Encoding.UTF8.GetBytes(json)) is not null);
        }
    }

    [Fact]
    public void Rule_when_it_can_come_true_in_too_many_ways_is_refused_and_does_not_hang()
    {
        var facts = FactDictionary.Published.Facts.Where(fact => fact.IsFailure && !fact.IsOrdinal && fact.AppliesIf == "electronicSystems").Take(24).Select(fact => $$"""{ "fact": "{{fact.Id}}" }""");
        var json = Encoding.UTF8.GetString(Valid[1]).Replace("{ \"fact\": \"mfaMissing\" }", string.Join(", ", facts), StringComparison.Ordinal).Replace("\"atLeast\": 1", "\"atLeast\": 12", StringComparison.Ordinal);
        Assert.Contains("in more than", Try("rule set", Encoding.UTF8.GetBytes(json)), StringComparison.Ordinal);
    }

    [Fact]
    public void Question_when_it_has_as_many_findings_and_systems_as_may_be_is_answered_and_one_more_is_refused()
    {
        FactReading On(int number) => new("mfaMissing") { Value = FactValue.Established, Contribution = Contribution.Direct, System = $"system{number}" };
        var facts = new CaseFacts { DataUser = "x", Requirement = Requirement.Dpp41, Findings = [.. Enumerable.Range(0, CaseFacts.MostSystems).Select(On)] };
        Assert.Equal(Outcome.InsufficientEvidence, Assess(facts).Outcome);
        Assert.Throws<RulesException>(() => Assess(facts with { Findings = [.. facts.Findings, On(CaseFacts.MostSystems)] }));
        var many = Enumerable.Repeat(On(1), CaseFacts.MostFindings).ToList();
        Assert.Equal(Outcome.InsufficientEvidence, Assess(facts with { Findings = many }).Outcome);
        Assert.Throws<RulesException>(() => Assess(facts with { Findings = [.. many, On(1)] }));
    }

    private static Assessment Assess(CaseFacts facts) => Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published);

    private static string? Try(string name, byte[] bytes)
    {
        try
        {
            Readers.Single(reader => reader.Name == name).Read(bytes);
            return null;
        }
        catch (RulesException refusal)
        {
            Assert.NotEmpty(refusal.Message);
            return refusal.Message;
        }
    }

    private static byte[] Slipped(Random random, byte[] valid, int slips)
    {
        var bytes = valid.ToList();
        for (var slip = 0; slip < slips; slip++)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 12), bytes.Count - at - 1));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Splices[random.Next(Splices.Length)]));
                    break;
                case 3:
                    // A stretch of the file again, such as a member or a rule.
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 80), bytes.Count - at)));
                    break;
                default:
                    var text = Encoding.UTF8.GetString([.. bytes]);
                    var words = text.Split('"');
                    words[random.Next(words.Length)] = words[random.Next(words.Length)];
                    bytes = [.. Encoding.UTF8.GetBytes(string.Join('"', words)), (byte)' '];
                    break;
            }
        }
        return [.. bytes];
    }
}

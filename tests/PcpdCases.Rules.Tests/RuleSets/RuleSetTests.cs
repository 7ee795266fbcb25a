using System.Text;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.RuleSets;

public sealed class RuleSetTests
{
    private const string Mfa = "{ \"fact\": \"mfaMissing\" }";

    private const string Good = """
        { "id": "x", "version": "1.0.0", "requirement": "DPP4(1)", "from": "2013-01-01", "to": "2013-12-31", "title": { "en": "X", "zhHant": "甲" }, "gates": ["isDataUser"],
          "rules": [ { "id": "x-mfa", "issue": "accounts", "limb": "c", "text": { "en": "X", "zhHant": "甲" }, "when": { "fact": "mfaMissing" },
            "unless": [ { "label": "cost", "text": { "en": "X", "zhHant": "甲" }, "when": { "fact": "mfaNotPracticable" } } ], "citations": ["pdpo.dpp4"], "tests": ["x/true", "x/false", "x/unknown"] } ] }
        """;

    private const string Tests = """
        { "tests": [
          { "id": "x/true", "findings": [ { "fact": "mfaMissing", "value": "established", "contribution": "direct" } ], "mitigatingDefault": "notShown", "rules": { "x-mfa": "true" } },
          { "id": "x/false", "findings": [ { "fact": "mfaMissing", "value": "notEstablished" } ], "rules": { "x-mfa": "false" } },
          { "id": "x/unknown", "findings": [ { "fact": "mfaMissing", "value": "established" } ], "rules": { "x-mfa": "unknown" } } ] }
        """;

    private static readonly RuleBook Book = new(FactDictionary.Published, [RuleBook.Published.Find("hk.dpp4.1/1.0.0")!]);

    public static TheoryData<string> Published => [.. RuleBook.Published.RuleSets.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_rule_set_when_linted_has_nothing_wrong(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "RuleSets", name + ".json"));
        Assert.Empty(RuleSetLinter.Lint(bytes, name, RuleBook.Published));
        Assert.Equal(RuleBook.Published.Find(name)!.Sha256, RuleSet.Read(bytes, name, FactDictionary.Published).Sha256);
    }

    [Fact]
    public void Lint_When_the_rule_set_is_sound_finds_nothing() => Assert.Empty(Lint(Good));

    [Theory]
    [InlineData("\"limb\": \"c\"", "\"limb\": \"C\"", "is not one of")]
    [InlineData("\"limb\": \"c\"", "\"limb\": \"c\", \"limb\": \"d\"", "twice")]
    [InlineData("\"limb\": \"c\"", "\"limb\": \"c\", \"weight\": 3", "not known here")]
    [InlineData("\"limb\": \"c\", ", "", "missing")]
    [InlineData("\"mfaMissing\"", "\"mfaMising\"", "no fact")]
    [InlineData(Mfa, "{ \"fact\": \"isDataUser\" }", "is a gate")]
    [InlineData(Mfa, "{ \"fact\": \"mfaCompensated\" }", "wrong way")]
    [InlineData(Mfa, "{ \"ge\": \"harm\", \"level\": \"maximum\" }", "incident alone")]
    [InlineData(Mfa, "{ \"le\": \"leaverAccount\", \"level\": \"shortDelay\" }", "wrong way")]
    [InlineData(Mfa, "{ \"ge\": \"leaverAccount\", \"level\": \"forever\" }", "no level")]
    [InlineData(Mfa, "{ \"not\": { \"fact\": \"mfaMissing\" } }", "not known here")]
    [InlineData(Mfa, "{ \"atLeast\": 2, \"of\": [ { \"fact\": \"mfaMissing\" } ] }", "from 1 to 1")]
    [InlineData("\"mfaNotPracticable\"", "\"lockoutNotPracticable\"", "not about")]
    [InlineData("\"mfaNotPracticable\"", "\"lockoutMissing\"", "wrong way")]
    [InlineData("\"pdpo.dpp4\"", "\"pdpo.dpp9\"", "no source")]
    [InlineData("\"pdpo.dpp4\"", "\"pcpd.ict2022\"", "in force")]
    [InlineData("\"isDataUser\"", "\"mfaMissing\"", "not a gate")]
    [InlineData("\"from\": \"2013-01-01\"", "\"from\": \"2010-01-01\"", "same days")]
    [InlineData("\"zhHant\": \"甲\"", "\"zhHant\": \" \"", "words are expected")]
    public void Lint_When_something_is_wrong_says_what(string right, string wrong, string saying) =>
        Assert.Contains(Lint(Good.Replace(right, wrong, StringComparison.Ordinal)), problem => problem.Contains(saying, StringComparison.Ordinal));

    [Fact]
    public void Dictionary_When_read_has_words_in_both_languages_and_a_use_for_each_fact()
    {
        var used = RuleBook.Published.RuleSets.SelectMany(set => set.Rules)
            .SelectMany(rule => rule.When.Facts.Concat(rule.Unless.SelectMany(exception => exception.When.Facts)))
            .Concat(RuleBook.Published.RuleSets.SelectMany(set => set.Gates))
            .Select(fact => fact.Id)
            .Concat(FactDictionary.Published.Facts.Select(fact => fact.AppliesIf).OfType<string>()).ToHashSet();
        Assert.All(FactDictionary.Published.Facts, fact => Assert.Contains(fact.Id, used));
        Assert.All(FactDictionary.Published.Facts, fact => Assert.Contains(fact.Name.ZhHant, letter => letter > '\u3000'));
        Assert.Null(FactDictionary.Published.Find("MfaMissing"));
    }

    private static IReadOnlyList<string> Lint(string json) =>
        RuleSetLinter.Lint(Encoding.UTF8.GetBytes(json), "x.json", Book, RuleTest.Read(Encoding.UTF8.GetBytes(Tests), "x.tests.json"));
}

using System.Text;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.RuleSets;

public sealed class ConditionWordsTests
{
    private const string Mfa = """{ "fact": "mfaMissing" }""";
    private const string Lockout = """{ "fact": "lockoutMissing" }""";
    private const string Leaver = """{ "ge": "leaverAccount", "level": "prolonged" }""";

    [Theory]
    [InlineData(Mfa, "No multi-factor authentication", "沒有採用多重認證")]
    [InlineData(Leaver, "Leaver's account: at least \"{prolonged}\"", "離職人員帳戶：至少「{prolonged}」")]
    [InlineData("""{ "ge": "leaverAccount", "level": "years" }""", "Leaver's account: \"{years}\"", "離職人員帳戶：「{years}」")]
    [InlineData($$"""{ "all": [ {{Mfa}}, {{Lockout}} ] }""",
        "all of: No multi-factor authentication; No lockout after failed sign-ins", "以下各項全部：沒有採用多重認證；登入失敗後沒有鎖定帳戶")]
    [InlineData($$"""{ "any": [ {{Mfa}}, { "all": [ {{Lockout}}, {{Leaver}} ] } ] }""",
        "any of: No multi-factor authentication; (all of: No lockout after failed sign-ins; Leaver's account: at least \"{prolonged}\")",
        "以下任何一項：沒有採用多重認證；（以下各項全部：登入失敗後沒有鎖定帳戶；離職人員帳戶：至少「{prolonged}」）")]
    [InlineData($$"""{ "atLeast": 2, "of": [ {{Mfa}}, {{Lockout}}, {{Leaver}} ] }""",
        "at least 2 of: No multi-factor authentication; No lockout after failed sign-ins; Leaver's account: at least \"{prolonged}\"",
        "以下至少2項：沒有採用多重認證；登入失敗後沒有鎖定帳戶；離職人員帳戶：至少「{prolonged}」")]
    [InlineData($$"""{ "all": [ { "any": [ {{Mfa}} ] } ] }""", "No multi-factor authentication", "沒有採用多重認證")]
    public void InWords_When_a_condition_is_read_names_its_facts(string condition, string english, string chinese)
    {
        var words = When(condition).InWords();

        Assert.Equal((Levelled(english, name => name.En), Levelled(chinese, name => name.ZhHant)), (words.En, words.ZhHant));
    }

    [Fact]
    public void InWords_When_every_published_condition_is_read_tells_them_apart()
    {
        foreach (var set in RuleBook.Published.RuleSets)
        {
            var words = set.Rules.Select(rule => rule.When.InWords()).ToList();

            Assert.Equal(set.Rules.Select(rule => rule.When.Draw()).Distinct().Count(), words.Select(both => both.En).Distinct().Count());
            Assert.Equal(words.Select(both => both.En).Distinct().Count(), words.Select(both => both.ZhHant).Distinct().Count());
        }
    }

    [Fact]
    public void InWords_When_a_threshold_is_an_excuse_says_that_it_is_missing()
    {
        var fact = FactDictionary.Published.Find("patchingTaken")!;

        var words = new Threshold(fact, 1).InWords();

        Assert.Equal($"not shown: {fact.Name.En}", words.En);
        Assert.Equal($"未能證明：{fact.Name.ZhHant}", words.ZhHant);
    }

    [Fact]
    public void InWords_When_a_threshold_is_a_failure_reads_as_its_condition()
    {
        var leaver = FactDictionary.Published.Find("leaverAccount")!;

        Assert.Equal(When(Leaver).InWords(), new Threshold(leaver, leaver.LevelIndex("prolonged")).InWords());
    }

    private static string Levelled(string text, Func<Bilingual, string> show) =>
        FactDictionary.Published.Find("leaverAccount")!.Levels!.Aggregate(text, (words, level) => words.Replace($"{{{level.Id}}}", show(level.Name), StringComparison.Ordinal));

    private static Condition When(string condition) => RuleSet.Read(Encoding.UTF8.GetBytes($$"""
        { "id": "x", "version": "1.0.0", "requirement": "DPP4(1)", "from": "2013-01-01", "title": { "en": "X", "zhHant": "甲" }, "gates": ["isDataUser"],
          "rules": [ { "id": "x-one", "issue": "accounts", "limb": "c", "text": { "en": "X", "zhHant": "甲" }, "when": {{condition}}, "unless": [], "citations": ["pdpo.dpp4"] } ] }
        """), "x.json", FactDictionary.Published).Rules[0].When;
}

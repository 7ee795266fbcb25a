using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.RuleSets;

public sealed class RuleSetTests
{
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
}

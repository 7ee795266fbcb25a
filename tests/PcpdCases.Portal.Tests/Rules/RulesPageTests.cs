using System.Globalization;
using Bunit;
using PcpdCases.Portal.Features.Rules;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Tests.Shared;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Portal.Tests.Rules;

public sealed class RulesPageTests : PortalContext
{
    [Theory]
    [InlineData("multi-factor", "mfaMissing")]
    [InlineData("多重認證", "mfaMissing")]
    [InlineData("離職 帳戶", "leaverAccount")]
    [InlineData("OSSUPPORT", "osSupport")]
    public void Search_When_typed_in_either_language_finds_the_fact(string text, string fact)
    {
        var found = FactSearch.Find(FactDictionary.Published.Facts, text).ToList();

        Assert.Contains(found, one => one.Id == fact);
        Assert.True(found.Count < FactDictionary.Published.Facts.Count / 4, $"{found.Count} facts fit \"{text}\"");
    }

    [Fact]
    public void Search_When_nothing_is_typed_finds_every_fact() =>
        Assert.Equal(FactDictionary.Published.Facts.Count, FactSearch.Find(FactDictionary.Published.Facts, "  ").Count());

    [Fact]
    public void Dictionary_When_nothing_is_looked_for_leads_to_each_area()
    {
        var page = Render<DictionaryView>();

        Assert.Equal(
            FactDictionary.Published.Areas.Select(area => $"/rules?area={area.Id}"),
            page.FindAll(".area-index a").Select(link => link.GetAttribute("href")));
        Assert.Equal(FactDictionary.Published.Gates.Select(gate => gate.Id), page.FindAll(".dictionary tbody tr").Select(row => row.Id!));
    }

    [Fact]
    public void Dictionary_When_all_is_shown_has_every_fact_once_with_both_names_and_its_rules()
    {
        var page = Render<DictionaryView>(parameters => parameters.Add(view => view.Area, "all"));

        Assert.Equal(FactDictionary.Published.Facts.Select(fact => fact.Id).Order(), page.FindAll(".dictionary tbody tr").Select(row => row.Id!).Order());
        var row = page.Find("#mfaMissing");
        Assert.Contains("沒有採用多重認證", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("/rules?set=hk.dpp4.1%2F2.0.1#dpp4.1-mfa-missing", row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("accounts", null)]
    [InlineData(null, "Mitigating")]
    [InlineData("data", "Adverse")]
    public void Dictionary_When_filtered_shows_what_fits_and_no_more(string? area, string? kind)
    {
        var page = Render<DictionaryView>(parameters => parameters.Add(view => view.Area, area).Add(view => view.Kind, kind));

        Assert.Equal(
            FactDictionary.Published.Facts.Where(fact => (area is null || fact.IssueArea == area) && (kind is null || fact.Polarity.ToString() == kind)).Select(fact => fact.Id).Order(),
            page.FindAll(".dictionary tbody tr").Select(row => row.Id!).Order());
    }

    [Fact]
    public void RuleSet_When_shown_has_every_rule_in_words_and_its_versions()
    {
        var set = RuleBook.Published.Find("hk.dpp4.1/2.0.1")!;

        var page = Render<RuleSetView>(parameters => parameters.Add(view => view.RuleSet, set));

        Assert.Equal(set.Rules.Select(rule => rule.Id).Order(), page.FindAll("article").Select(rule => rule.Id!).Order());
        Assert.All(page.FindAll("article"), article => Assert.Equal(set.Find(article.Id!)!.When.InWords().En, article.QuerySelector("h4")!.TextContent));
        Assert.Equal(3, page.FindAll("table tbody tr").Count);
        Assert.Contains("(guidance)", page.Find("article").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Difference_When_only_citations_differ_says_so()
    {
        var page = Render<RuleSetDiffView>(parameters => parameters.Add(view => view.Diff, Between("hk.dpp4.1/2.0.0", "hk.dpp4.1/2.0.1")));

        Assert.Contains("Only citations differ", page.Find(".verdict").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".smallest-case"));
    }

    [Fact]
    public void Difference_When_a_case_can_fall_shows_the_smallest_in_the_language_of_the_reader()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Words.Chinese);
        var diff = Between("hk.dpp2.2/1.0.0", "hk.dpp2.2/2.0.0");

        var page = Render<RuleSetDiffView>(parameters => parameters.Add(view => view.Diff, diff));

        Assert.False(diff.IsSameOutcome);
        var witness = (diff.Falls ?? diff.Rises)!;
        Assert.Equal(witness.Findings.Select(finding => finding.InWords().ZhHant), page.Find(".smallest-case").QuerySelectorAll("li").Select(line => line.TextContent));
    }

    private static RuleSetDiff Between(string old, string next) =>
        RuleSetDiff.Between(RuleBook.Published.Find(old)!, RuleBook.Published.Find(next)!, FactDictionary.Published);
}

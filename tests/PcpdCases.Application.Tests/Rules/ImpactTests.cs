using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Rules;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Application.Tests.Rules;

/// <summary>Past cases asked again of rules that are not published.</summary>
public sealed class ImpactTests
{
    private const string Clinic = "example-harbour-clinic";

    [DataFact]
    public async Task Impact_WhenTheRuleSetIsTheOneInForce_ChangesNothing()
    {
        await using var office = await EmptyOffice.OpenAsync();
        await LoadAsync(office);

        var impact = await office.The<ImpactQueries>().OfAsync(InForce, TestOffice.Auditor);

        Assert.True(impact.Compared >= 3);
        Assert.Equal(0, impact.ChangedInAll);
        Assert.All(impact.Shifts, shift => Assert.False(shift.IsChange));
    }

    [DataFact]
    public async Task Impact_WhenEveryRuleButOneIsGone_NamesTheCasesAndTheRules()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);

        var impact = await office.The<ImpactQueries>().OfAsync(OnlyFax(), TestOffice.Investigator);

        var changed = Assert.Single(impact.Changed, found => found.Case.Number == number);
        Assert.Equal(("a", 1, Outcome.Contravention), (changed.Case.Letter, changed.Case.Ordinal, changed.Old));
        Assert.NotEqual(Outcome.Contravention, changed.New);
        Assert.Contains(changed.Rules, rule => rule is { Old: Truth.True, New: null });
        Assert.Equal(impact.ChangedInAll, impact.Shifts.Where(shift => shift.IsChange).Sum(shift => shift.Cases));
    }

    [DataFact]
    public async Task Impact_WhenTheDaysOfACaseAreLeftWithoutRules_SaysWhy()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);

        var impact = await office.The<ImpactQueries>().OfAsync(Changed(root => root["from"] = "2090-01-01"), TestOffice.Manager);

        var changed = Assert.Single(impact.Changed, found => found.Case.Number == number);
        Assert.Null(changed.New);
        Assert.Contains("covers the incident", changed.Refusal, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Impact_WhenACaseIsRestricted_IsNeitherListedNorCountedForOthers()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        var before = await office.The<ImpactQueries>().OfAsync(OnlyFax(), TestOffice.Auditor);
        await office.The<RestrictCase>().RunAsync(
            new RestrictCaseInput { Number = number, Reason = "A named officer only.", OfficerHandles = ["manager", "investigator"] }, TestOffice.Manager);

        var after = await office.The<ImpactQueries>().OfAsync(OnlyFax(), TestOffice.Auditor);

        Assert.Equal(before.Compared - 1, after.Compared);
        Assert.DoesNotContain(after.Changed, found => found.Case.Number == number);
        Assert.Contains((await office.The<ImpactQueries>().OfAsync(OnlyFax(), TestOffice.Manager)).Changed, found => found.Case.Number == number);
    }

    [DataFact]
    public async Task Impact_WhenAskedByAnAdministrator_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<ImpactQueries>().OfAsync(InForce, TestOffice.Administrator));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
    }

    private static RuleSet InForce => RuleBook.Published.Find("hk.dpp4.1/2.0.1")!;

    private static RuleSet OnlyFax() => Changed(root =>
    {
        var rules = root["rules"]!.AsArray();
        foreach (var rule in rules.Where(rule => (string?)rule!["id"] != "dpp4.1-fax-unchecked").ToList())
        {
            rules.Remove(rule);
        }
    });

    private static RuleSet Changed(Action<JsonObject> change)
    {
        var root = JsonNode.Parse(File.ReadAllBytes(Path.Combine(ProjectPaths.From(AppContext.BaseDirectory).Root, "src", "PcpdCases.Rules", "RuleSets", "hk.dpp4.1", "2.0.1.json")))!.AsObject();
        root["version"] = "3.0.0";
        change(root);
        return RuleSet.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), "draft.json", FactDictionary.Published);
    }

    private static async Task<string> LoadAsync(TestOffice office) =>
        (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers[Clinic];
}

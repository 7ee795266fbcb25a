using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>The Outcome tab answers what if, shows close decisions and dated directions; a pack sets the scope and the first questions.</summary>
public sealed class OutcomeJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Published = "/incidents/2026-00002/b/outcome";
    private const string Invented = "/incidents/2026-00003/a/outcome";
    private const string Excuse = "並非合理地切實可行：在多次登入失敗後鎖定帳戶";

    [Fact]
    public async Task WhatIf_WhenAFindingIsReadOtherwise_ChangesTheOutcomeUntilReset()
    {
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync(Invented);
        await OpenWhatIfAsync(page);

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^As if not made out: ") }).First.ClickAsync();
        await page.GetByText("What if: nothing is changed. Contravention → Insufficient evidence").WaitForAsync();
        await page.Locator(".verdict", new() { HasText = "does not decide" }).WaitForAsync();
        await page.KeepAsync("outcome-what-if");

        // What is proposed never comes from here.
        await page.Button("Propose a determination").ClickAsync();
        await page.GetByText("The rules say: Contravention.").WaitForAsync();

        await page.Button("Reset").ClickAsync();
        await page.Locator(".verdict", new() { HasText = "contravened DPP4(1)" }).WaitForAsync();
        await page.GetByText("What if: nothing is changed.").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await page.ReloadAsync();
        await page.Locator(".verdict", new() { HasText = "contravened DPP4(1)" }).WaitForAsync();
    }

    [Fact]
    public async Task LikeCases_WhenAskedFor_TellWhatWasDecidedOnTheSameFailures()
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync(Invented);
        await page.GetByText("Decided cases with the same failures").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "2026-00002 (b)" }).WaitForAsync();
        await page.HaveNoViolationAsync("outcome-like-cases");

        await page.GetByRole(AriaRole.Link, new() { Name = "2026-00002 (b)" }).ClickAsync();
        await page.ArriveAsync("**/incidents/2026-00002/b/outcome");
    }

    [Fact]
    public async Task WhatIf_WhenAnExcuseIsAddedByItsChineseName_TellsTheRuleItExcuses()
    {
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync(Invented);
        await OpenWhatIfAsync(page);

        await page.FindAsync("Add a fact nobody has found", Excuse, Excuse);

        await page.GetByText("Rules that come out otherwise: 1").ClickAsync();
        await page.GetByText("dpp4.1-lockout-missing").First.WaitForAsync();
        await page.GetByText("What if: nothing is changed. Contravention → Contravention").WaitForAsync();
        await page.Button("Reset").ClickAsync();
        await page.GetByText("What if: nothing is changed.").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task Outcome_WhenPublished_ShowsCloseDecisionsAndDatedDirections()
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync(Published);
        var close = page.GetByRole(AriaRole.Region, new() { Name = "Closest published decisions" });
        await close.GetByText("Published cases are one-sided").WaitForAsync();
        Assert.True(await close.GetByRole(AriaRole.Article).CountAsync() > 0);

        var directions = page.GetByRole(AriaRole.Region, new() { Name = "Directions that would answer the findings" });
        Assert.Equal(3, await directions.GetByRole(AriaRole.Note).CountAsync());
        await directions.GetByRole(AriaRole.Note).Last.FocusAsync();
        await page.Locator(".mud-tooltip", new() { HasText = "14 days after" }).WaitForAsync();
        await page.KeepAsync("outcome-published");

        await OpenWhatIfAsync(page);
        await page.GetByLabel("Assume for Personal data", new() { Exact = true }).SelectOptionAsync("Not made out");
        await page.GetByText("What if: nothing is changed. Contravention → Not applicable").WaitForAsync();
        await page.Button("Reset").ClickAsync();
        await page.Locator(".verdict", new() { HasText = "contravened DPP4(1)" }).WaitForAsync();
    }

    [Fact]
    public async Task Pack_WhenMarked_SetsTheScopeAndBegunWithAsksFifteenAtMost()
    {
        var compliance = await office.SignedInAsync("compliance");
        var number = await compliance.LogNotificationAsync("Example Pack Company (invented)", "Files were encrypted overnight.");
        await compliance.TriageAsync(number);
        var manager = await office.SignedInAsync("manager");
        await manager.StartInvestigationAsync(number, "Iris");
        var investigator = await office.SignedInAsync("investigator");
        await investigator.GoAsync($"/incidents/{number}/enquiries/new");
        await investigator.GetByText("Where to begin (").ClickAsync();
        await investigator.GetByText("Nothing is examined yet.").WaitForAsync();
        Assert.InRange(await investigator.GetByRole(AriaRole.Button, new() { NameRegex = new("^Ask: ") }).CountAsync(), 1, 15);
        await investigator.KeepAsync("round-pack");

        await investigator.GoAsync($"/incidents/{number}/a/findings");
        await investigator.Button("Begin with a pack").ClickAsync();
        var form = investigator.Form("Begin with a pack");
        await investigator.ChooseAsync("Begin with the pack for", "Ransomware");
        await form.GetByText("Accounts and sign-in").WaitForAsync();
        await form.Locator("[name='Reason']").FillAsync("Files were encrypted. 檔案遭加密。");
        await investigator.Keyboard.PressAsync("Tab");
        await investigator.HaveNoViolationAsync("findings");
        await form.Button("Mark these areas as examined").ClickAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(7, await investigator.GetByText("Files were encrypted. 檔案遭加密。").CountAsync());
        await investigator.GetByText("Shown: conditions, the areas marked as examined and everything found.").WaitForAsync();
        await investigator.KeepAsync("findings-pack");

        await investigator.Button("Begin with a pack").ClickAsync();
        await investigator.ChooseAsync("Begin with the pack for", "Ransomware");
        await form.Locator("[name='Reason']").FillAsync("Once more.");
        await investigator.Keyboard.PressAsync("Tab");
        await form.Button("Mark these areas as examined").ClickAsync();
        await form.GetByText("Each of these areas is marked as examined already. Nothing was changed.").WaitForAsync();
    }

    [Theory]
    [InlineData("light", "en", 1440)]
    [InlineData("dark", "zh-Hant", 1440)]
    [InlineData("light", "en", 360)]
    public async Task WhatIf_WhenLookedAtByAxe_HasNoViolation(string theme, string language, int width)
    {
        var page = await office.SignedInAsync("manager", new() { ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync($"{office.Address}/language?culture={language}&back=/");
        await page.EvaluateAsync($"window.cases.setTheme('{theme}')");
        await page.GoAsync(Invented);
        await page.Locator(".what-if button").First.ClickAsync();
        await page.Locator(".what-if .without").First.ClickAsync();
        await page.Locator(".what-if-banner").WaitForAsync();
        await page.HaveNoViolationAsync($"outcome-what-if-{theme}-{language}-{width}");
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width);
    }

    private static async Task OpenWhatIfAsync(IPage page)
    {
        await page.Button("Read a fact otherwise").ClickAsync();
        await page.GetByRole(AriaRole.Table, new() { Name = "Readings the rules were asked about" }).WaitForAsync();
    }
}

using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Finding things: a slash, a few characters, Enter; in either language, by mouse or by keys alone.</summary>
public sealed class SearchJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public async Task Case_WhenItsNumberIsTyped_OpensWithASlashAndEnter()
    {
        var page = await office.SignedInAsync("investigator");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("2026-00003");
        await page.Keyboard.PressAsync("Enter");

        await page.ArriveAsync("**/incidents/2026-00003");
        await page.GetByRole(AriaRole.Heading, new() { NameRegex = new("2026-00003") }).WaitForAsync();
    }

    [Fact]
    public async Task Words_WhenTypedInChinese_AreFoundAndMarkedAndLeadThere()
    {
        var page = await office.SignedInAsync("compliance");
        await page.GetByLabel("Search").FillAsync("備份失敗");
        await page.GetByLabel("Search").PressAsync("Enter");
        await page.Locator("mark", new() { HasText = "備份失敗" }).First.WaitForAsync();
        await page.HaveNoViolationAsync("search");
        await page.Locator(".search-hits a").First.ClickAsync();
        await page.ArriveAsync("**/incidents/2026-00003/chronology");
    }

    [Fact]
    public async Task Words_WhenManyKindsHoldThem_AreNarrowedByKindAndTellWhenNothingFits()
    {
        var page = await office.SignedInAsync("manager", new() { ViewportSize = new() { Width = 360, Height = 800 } });
        await page.GoAsync("/search?q=account");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Findings") }).ClickAsync();
        await page.ArriveAsync("**/search?q=account&kind=Finding");
        await page.Locator(".search-hits a").First.WaitForAsync();
        await page.KeepAsync("search-narrow");
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 360);

        await page.GoAsync("/search?q=%22)%20OR%20zzzz*");
        await page.GetByText("Nothing you may see holds").WaitForAsync();
        await page.GoAsync("/search");
        await page.GetByText("Type a case number, a name or any words in the field above.").WaitForAsync();
    }

    [Fact]
    public async Task Keys_WhenPressed_GoPlacesAndLeaveTypistsAlone()
    {
        var page = await office.SignedInAsync("manager");
        await page.Keyboard.TypeAsync("gn");
        await page.ArriveAsync("**/notices");
        await page.Locator("h1", new() { HasText = "Notices" }).WaitForAsync();
        await page.Keyboard.TypeAsync("gi");
        await page.ArriveAsync("**/incidents");

        await page.Keyboard.PressAsync("?");
        await page.GetByRole(AriaRole.Dialog).GetByText("Go to a page or a case").WaitForAsync();
        await page.HaveNoViolationAsync("keys");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("gm?");
        Assert.Equal("gm?", await page.GetByLabel("Search").InputValueAsync());
        Assert.EndsWith("/incidents", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Palette_WhenANameIsTyped_GoesToTheCase()
    {
        var page = await office.SignedInAsync("investigator");
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await page.FindAsync("Page, case number or name", "海港診所", "2026-00003");
        await page.ArriveAsync("**/incidents/2026-00003");

        // The browser stands at the new address before the dialog is gone, and what is typed there goes with it.
        await page.GetByRole(AriaRole.Dialog).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await page.FindAsync("Page, case number or name", "workb", "Workbench");
        await page.ArriveAsync("**/rules/workbench");
    }
}

using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Nothing typed is ever lost: a pasted report, a crashed browser, a server that cannot be reached.</summary>
public sealed class DraftJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string What = "[name='Form.Particulars.Description']";

    [Fact]
    public async Task PastedReport_WhenTheBrowserDies_ComesBackWhole()
    {
        var report = Report(100_000);
        var page = await office.SignedInAsync("compliance");
        await page.GoAsync("/notifications/new");
        await page.FillAsync(What, report);
        await page.WaitForSelectorAsync("[data-draft='kept']");
        await page.Context.CloseAsync();

        var again = await office.SignedInAsync("compliance");
        await again.GoAsync("/notifications/new");
        await again.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameRegex = new("^Recover your text of") }).ClickAsync();
        await again.WaitForFunctionAsync($"() => document.querySelector(\"{What}\").value.length >= 100000");

        Assert.Equal(report, await again.InputValueAsync(What));
        await again.KeepAsync("draft-recovered");
        await again.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Cancel" }).First.ClickAsync();
    }

    [Fact]
    public async Task TypedText_WhenTheServerCannotBeReached_SurvivesAReload()
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync("/notifications/new");
        await page.RouteAsync("**/drafts/**", route => route.AbortAsync());
        await page.FillAsync(What, "寫到一半，網絡中斷。");
        await page.WaitForSelectorAsync("[data-draft='waiting']");
        await page.UnrouteAsync("**/drafts/**");

        await page.ReloadAsync();
        await page.InteractiveAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameRegex = new("^Recover your text of") }).ClickAsync();
        await page.WaitForFunctionAsync($"() => document.querySelector(\"{What}\").value.length > 0");

        Assert.Equal("寫到一半，網絡中斷。", await page.InputValueAsync(What));
    }

    [Fact]
    public async Task TypedText_WhenTypedBeforeTheFormKeepsDrafts_IsKeptOnceItDoes()
    {
        var page = await office.SignedInAsync("investigator");
        await page.AddInitScriptAsync("""
            document.addEventListener('DOMContentLoaded', () => {
              const drafts = window.cases.drafts, attach = drafts.attach;
              window.late = new Promise(resolve => { window.let = resolve; });
              drafts.attach = async (...given) => { await window.late; return attach.apply(drafts, given); };
            });
            """);
        await page.GoAsync("/notifications/new");
        await page.FillAsync(What, "一開頁便輸入的文字。");
        Assert.Equal(0, await page.Locator("[data-draft]").CountAsync());

        await page.EvaluateAsync("window.let()");

        await page.WaitForSelectorAsync("[data-draft='kept']");
        await page.ReloadAsync();
        await page.InteractiveAsync();
        await page.EvaluateAsync("window.let()");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameRegex = new("^Recover your text of") }).WaitForAsync();
    }

    private static string Report(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(place => (char)('一' + place % 5000)));
}

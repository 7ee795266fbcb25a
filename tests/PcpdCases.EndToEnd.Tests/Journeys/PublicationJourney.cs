using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A report from the case file to its publication: drafted, looked through, settled, served, objected to, published after its 28 days.</summary>
public sealed class PublicationJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Case = "/incidents/2026-00003";
    private const string Report = Case + "/publication/1";

    [Fact]
    public async Task Report_WhenDraftedFromTheCase_IsPublishedAfterEveryDemandIsMet()
    {
        var investigator = await office.SignedInAsync("investigator");
        await DraftAsync(investigator);
        await LookThroughAsync(investigator);

        var manager = await office.SignedInAsync("manager");
        await SettleAndServeAsync(manager);
        await ObjectAsync(investigator);
        await DecideAsync(manager);
        Assert.Equal(0, await manager.Button("Publish").CountAsync());

        office.Clock.Pass(40);
        await PublishAsync(await office.SignedInAsync("manager"));
    }

    [Theory]
    [InlineData("Kwong's", "Drawn from the facts recorded from the Commissioner's own report", "7 rounds of enquiries")]
    [InlineData("ImagineX", "Reconstruction from a published source. It is not a report of the Commissioner.", "6 rounds of enquiries")]
    public async Task PublishedCase_GivesItsReportAndSaysWhatItIs(string name, string remark, string rounds)
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync("/incidents?tab=All");
        await page.Locator(".list-table tbody tr", new() { HasText = name }).First.ClickAsync();
        await page.ArriveAsync("**/incidents/20*");
        await page.GoAsync($"{new Uri(page.Url).AbsolutePath}/publication");
        await page.GetByText(remark).WaitForAsync();
        await page.GetByText(rounds).WaitForAsync();
        Assert.Equal(0, await page.Button("Draft a report").CountAsync());
        await page.HaveNoViolationAsync($"report of {name.Split('\'')[0].ToLowerInvariant()}");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Word document in English" }).ClickAsync());
        await download.KeepAsync($"report of {name.Split('\'')[0].ToLowerInvariant()}.docx");
        using var word = WordprocessingDocument.Open(await download.PathAsync(), isEditable: false);
        var text = word.MainDocumentPart!.Document!.Body!.InnerText;
        string[] order = [remark, "Background", "The incident", "The data subjects and their personal data", "Investigation findings", rounds, "The Commissioner's decision", "Recommendations", "Annex 1: the deficiencies in detail"];
        Assert.Equal(order, order.OrderBy(part => text.IndexOf(part, StringComparison.Ordinal)));
        Assert.All(order, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    private static async Task DraftAsync(IPage investigator)
    {
        await investigator.GoAsync($"{Case}/publication");
        await investigator.GetByText("No report yet.").WaitForAsync();
        await investigator.Button("Draft a report").ClickAsync();
        await investigator.GetByRole(AriaRole.Menuitem, new() { Name = "English" }).Or(investigator.Locator(".mud-popover-open a", new() { HasText = "English" })).First.ClickAsync();
        var findings = investigator.Locator("[name='Text.Findings']");
        Assert.Contains("The investigation found the following deficiencies", await findings.InputValueAsync(), StringComparison.Ordinal);
        await findings.FillAsync("The clerk of the night shift, telephone 9123 4567, found it. 夜班文員發現。");
        await investigator.Locator("[name='Text.PublicInterest']").FillAsync("Clinics must know of it. 診所須知。");
        await investigator.Keyboard.PressAsync("Tab");
        await investigator.HaveNoViolationAsync("report-draft");
        await investigator.Button("Save the draft").ClickAsync();
        await investigator.ArriveAsync("**/publication/1");
        await investigator.GetByText("Could tell who somebody is").WaitForAsync();
    }

    private static async Task LookThroughAsync(IPage investigator)
    {
        await investigator.HaveNoViolationAsync("report-flagged");
        foreach (var flag in await investigator.Locator("button[aria-label^='Clear ']").EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('aria-label'))"))
        {
            await investigator.Locator($"button[aria-label='{flag}']").First.ClickAsync();
            var form = investigator.Form("Clear");
            await form.Locator("[name='Reason']").FillAsync("Invented, like the whole case.");
            await investigator.Keyboard.PressAsync("Tab");
            await form.Button("Clear").ClickAsync();
            await Assertions.Expect(investigator.Locator($"button[aria-label='{flag}']")).ToHaveCountAsync(0);
        }
        await investigator.Button("Looked through: it identifies nobody").ClickAsync();
        await investigator.Form("Looked through: it identifies nobody").Button("Looked through: it identifies nobody").ClickAsync();
        await investigator.GetByText("You wrote this report. Another officer settles it.").WaitForAsync();
        Assert.Equal(0, await investigator.Button("Settle the form").CountAsync());
    }

    private static async Task SettleAndServeAsync(IPage manager)
    {
        await manager.GoAsync("/");
        await manager.GetByText("Reports waiting for me").WaitForAsync();
        await manager.HaveNoViolationAsync("report-waits");
        await manager.GetByRole(AriaRole.Link, new() { Name = "Open report 1 of 2026-00003" }).ClickAsync();
        await manager.ArriveAsync($"**{Report}");
        await manager.Button("Settle the form").ClickAsync();
        await manager.Form("Settle the form").Button("Settle the form").ClickAsync();
        await manager.Button("Record a copy served").ClickAsync();
        var form = manager.Form("Record a copy served");
        await manager.ChooseAsync("How it was served", "Registered post");
        await form.Locator("[name='Proof']").FillAsync("RP 2 (invented)");
        await manager.HaveNoViolationAsync("report-serve");
        await manager.Keyboard.PressAsync("Tab");
        await form.Button("Record the service").ClickAsync();
        await manager.GetByText("not over yet").WaitForAsync();
    }

    private static async Task ObjectAsync(IPage investigator)
    {
        await investigator.GoAsync(Report);
        await investigator.Button("Record an objection").ClickAsync();
        var form = investigator.Form("Record an objection");
        await investigator.ChooseAsync("Part of the report", "Investigation findings");
        await form.Locator("[name='Passage']").FillAsync("words that are not there");
        await form.Locator("[name='Reason']").FillAsync("Only one clerk works at night.");
        await investigator.Keyboard.PressAsync("Tab");
        await form.Button("Record an objection").ClickAsync();
        await form.GetByText("These words are not in that part of the served copy.").WaitForAsync();
        await form.Locator("[name='Passage']").FillAsync(" of the night shift, telephone 9123 4567,");
        await investigator.Keyboard.PressAsync("Tab");
        await form.Button("Record an objection").ClickAsync();
        await investigator.GetByText("Not decided yet").WaitForAsync();
    }

    private static async Task DecideAsync(IPage manager)
    {
        await manager.GoAsync(Report);
        await manager.Button("Decide the objection").ClickAsync();
        var form = manager.Form("Decide the objection");
        await manager.ChooseAsync("Decision", "The words are deleted");
        await form.Locator("[name='Reason']").FillAsync("It could tell who she is.");
        await manager.Keyboard.PressAsync("Tab");
        await form.Button("Decide the objection").ClickAsync();
        await manager.GetByText("the words are deleted.").WaitForAsync();
        await manager.GetByText("The clerk […] found it.").WaitForAsync();
        await manager.HaveNoViolationAsync("report-objection");
    }

    private async Task PublishAsync(IPage manager)
    {
        await manager.GoAsync(Report);
        await manager.Button("Publish").ClickAsync();
        var form = manager.Form("Publish");
        var embargo = DateOnly.FromDateTime(office.Clock.GetUtcNow().UtcDateTime.AddDays(3));
        await form.Locator("[name='EmbargoDay']").FillAsync(embargo.ToString("d/M/yyyy", CultureInfo.InvariantCulture));
        await form.Locator("[name='EmbargoTime']").FillAsync("11:00");
        await manager.Keyboard.PressAsync("Tab");
        await form.Button("Publish").ClickAsync();
        await manager.GetByText("Under embargo until").WaitForAsync();
        await manager.HaveNoViolationAsync("report-published");
        await manager.GoAsync($"{Case}/documents");
        await manager.GetByText("Report 1 2026-00003 published.docx").First.WaitForAsync();
    }
}

using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Reports: figures as of a day, small numbers hidden until asked for, and sent as the file that is on the screen.</summary>
public sealed class ReportsJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public async Task Reports_WhenSmallNumbersAreShownAndExported_TellTheSame()
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync("/reports");
        var outcomes = page.Locator("section.report", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Determinations countersigned", Exact = true }) });
        await outcomes.GetByText("hidden").First.WaitForAsync();
        await page.HaveNoViolationAsync("reports-hidden");

        await page.GetByRole(AriaRole.Switch, new() { Name = "Hide numbers under 5" }).ClickAsync();
        await page.ArriveAsync("**/reports?*small=shown");
        await outcomes.GetByText("hidden").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal("1", await outcomes.Locator("tbody td.numeric").First.InnerTextAsync());
        Assert.Equal("1", await outcomes.Locator("tfoot td.numeric").InnerTextAsync());

        await page.Button("Export").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Menuitem, new() { Name = "As a CSV file" }).ClickAsync());
        var csv = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Contains("Determinations countersigned,Contravention,As the rules service says,1\r\n", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", csv, StringComparison.Ordinal);

        await page.Button("Export").ClickAsync();
        var book = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Menuitem, new() { Name = "As an Excel file" }).ClickAsync());
        await using var zip = await System.IO.Compression.ZipFile.OpenReadAsync(await book.PathAsync());
        Assert.Equal(10, zip.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Reports_OfAPeriodThatIsNone_SayWhy()
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync("/reports?from=2026-05-01&asOf=2026-04-01");
        await page.GetByText("before it begins").WaitForAsync();
        await page.Locator("[name='From']").FillAsync("1 Jan 2026");
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("section.report").First.WaitForAsync();
    }
}

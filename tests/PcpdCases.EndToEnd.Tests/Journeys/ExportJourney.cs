using System.IO.Compression;
using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Lists and hashes leave the portal as files: exactly what is filtered, safe in a spreadsheet, and in the journal.</summary>
public sealed class ExportJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public async Task List_WhenFilteredAndExported_IsTheRowsShownInBothFormats()
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync("/incidents/new");
        await page.FillAsync("[name='Title']", "=HYPERLINK(\"http://example.invalid\") 試算表");
        await page.Keyboard.PressAsync("Tab");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Organisation" }).FillAsync("Harbour");
        await Assertions.Expect(page.Locator(".mud-popover-open .mud-list-item").First).ToContainTextAsync("Harbour");
        await page.Locator(".mud-popover-open .mud-list-item").First.ClickAsync();
        await page.Button("Open the case").ClickAsync();
        await page.ArriveAsync("**/incidents/2026-00004");

        await page.GoAsync("/incidents?tab=All&text=2026-0000");
        var csv = await ExportAsync(page, "As a CSV file: 5 rows");
        var lines = (await File.ReadAllTextAsync(csv)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, lines.Length);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await File.ReadAllBytesAsync(csv)).Take(3));
        Assert.StartsWith("Number,Proceeding,Title", lines[0].TrimStart('\ufeff'), StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains("'=HYPERLINK", StringComparison.Ordinal) && line.Contains("試算表", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(",=HYPERLINK", StringComparison.Ordinal) || line.Contains(",\"=HYPERLINK", StringComparison.Ordinal));

        var excel = await ExportAsync(page, "As an Excel file: 5 rows");
        await using var book = await ZipFile.OpenReadAsync(excel);
        using var sheet = new StreamReader(await book.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).OpenAsync());
        var xml = await sheet.ReadToEndAsync();
        Assert.DoesNotContain("<x:f>", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.Contains("試算表", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manifest_WhenTaken_StandsInTheLogOfTheCase()
    {
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync("/incidents/2026-00003/documents");
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "紀錄 log.txt", MimeType = "text/plain", Buffer = "An invented log."u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the document" }).ClickAsync();
        await page.GetByText("紀錄 log.txt").First.WaitForAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("All documents with their hashes and custody").ClickAsync());

        Assert.Equal("SHA256SUMS", download.SuggestedFilename);
        var manifest = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Contains("  001 紀錄 log.txt\n", manifest, StringComparison.Ordinal);
        await page.GoAsync("/incidents/2026-00003/log");
        await page.GetByText("Export manifest").First.WaitForAsync();
    }

    private static async Task<string> ExportAsync(IPage page, string entry)
    {
        await page.Button("Export").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".mud-popover-open .mud-menu-item", new() { HasText = entry }).ClickAsync());
        return await download.PathAsync();
    }
}

using DocumentFormat.OpenXml.Packaging;
using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A letter is written from the round it belongs to, stands with the documents and opens as a Word document.</summary>
public sealed class LettersJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Case = "2026-00003";

    [Theory]
    [InlineData("/rounds/1", "Write a letter: Example Harbour Clinic (invented)", "Enquiry letter · 中文", "第43(1)(a)條")]
    [InlineData("/notification", "Write a letter", "Acknowledgement · English", "We received your notification")]
    [InlineData("/a/stage", "Write a letter", "Result letter (s.47(2)) · English", "An enforcement notice under section 50")]
    [InlineData("/a/notices/1", "Write a letter", "The notice (s.50) · 中文", "第50(1A)(e)條")]
    public async Task Letter_WhenWritten_StandsWithTheDocuments(string part, string button, string letter, string says)
    {
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync($"/incidents/{Case}{part}");
        await page.Button(button).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = letter }).ClickAsync();
        await page.ArriveAsync($"**/incidents/{Case}/documents");

        var link = page.GetByRole(AriaRole.Link).Filter(new() { HasText = ".docx" }).First;
        await link.WaitForAsync();
        await page.HaveNoViolationAsync($"letter{part.Replace('/', '-')}");
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        await using var file = File.OpenRead(await download.PathAsync());
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Contains(says, word.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }
}

using System.Text;
using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A spreadsheet of organisations is tried, then added; what is wrong is told row by row.</summary>
public sealed class ImportJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Csv = """
        Name,Chinese name,Sector,Employees
        Example Imported Bank (invented),範例匯入銀行,Banking,"1,200"
        Example Imported Shop (invented),,Retail and wholesale,12
        Example Harbour Clinic (invented),,,
        Example Fishery (invented),,Fishing,many
        """;

    [Fact]
    public async Task Organisations_WhenTried_AreToldRowByRowAndThenAdded()
    {
        var officer = await office.SignedInAsync("compliance");
        await officer.GoAsync("/organisations");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Import organisations" }).ClickAsync();
        await officer.ArriveAsync("**/organisations/import");
        await ChooseAsync(officer, "empty.csv", []);
        await officer.GetByText("The file has no rows under a line of headings.").WaitForAsync();
        await ChooseAsync(officer, "large.csv", new byte[(10 * 1024 * 1024) + 1]);
        await officer.GetByText("large.csv is larger than 10 MiB. Split it.").WaitForAsync();

        await ChooseAsync(officer, "機構 organisations.csv", Encoding.UTF8.GetBytes(Csv));
        await officer.GetByText("0 added, 2 can be added, 1 are there already, 1 are refused.").WaitForAsync();
        await officer.GetByText("\"many\" is no number of employees.").WaitForAsync();
        await officer.HaveNoViolationAsync("import-tried");
        await officer.Button("Add 2 organisations").ClickAsync();
        await officer.GetByText("2 added, 0 can be added, 1 are there already, 1 are refused.").WaitForAsync();
        await Assertions.Expect(officer.Button("Add 2 organisations")).ToHaveCountAsync(0);

        await ChooseAsync(officer, "again.csv", Encoding.UTF8.GetBytes(Csv));
        await officer.GetByText("0 added, 0 can be added, 3 are there already, 1 are refused.").WaitForAsync();
        await officer.GoAsync("/organisations?text=Imported");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Example Imported Bank (invented)" }).WaitForAsync();
    }

    // As a person does: the file field listens by the time its button answers.
    private static async Task ChooseAsync(IPage page, string name, byte[] content)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Button("Choose a file to try").ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = content });
    }
}

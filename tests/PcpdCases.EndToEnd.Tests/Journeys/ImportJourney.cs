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

    [Fact]
    public async Task CasesAndPastNotices_OfAnEarlierRegister_AreFoundWhereTheyAreNeeded()
    {
        var manager = await office.SignedInAsync("manager");
        await manager.GoAsync("/incidents/new");
        await manager.GetByRole(AriaRole.Link, new() { Name = "Import open cases" }).ClickAsync();
        await manager.ArriveAsync("**/incidents/import");
        var template = await manager.RunAndWaitForDownloadAsync(() => manager.GetByRole(AriaRole.Link, new() { Name = "An empty file with these headings" }).ClickAsync());
        Assert.Equal("Import open cases.csv", template.SuggestedFilename);
        Assert.Equal("Reference,Title,Organisation,Origin,Received,Channel,Sender,Owner,Joint data users,Processors\r\n", await File.ReadAllTextAsync(await template.PathAsync()));
        await ChooseAsync(manager, "cases.csv", Encoding.UTF8.GetBytes("""
            Reference,Title,Organisation,Origin,Received,Channel,Owner
            DBN/2024/17,Earlier case (invented),Example Harbour Clinic (invented),,2024-11-05,Email,compliance
            DBN/2024/18,,Nobody Limited,Rumour,some day,,
            """));
        await manager.GetByText("0 added, 1 can be added, 0 are there already, 1 are refused.").WaitForAsync();
        await manager.GetByText("There is no organisation \"Nobody Limited\". Import the organisations first.").WaitForAsync();
        await manager.GetByText("Rows that can be added: 1").ClickAsync();
        await manager.GetByText("DBN/2024/17 Earlier case (invented)").WaitForAsync();
        await manager.HaveNoViolationAsync("import-cases-tried");
        await manager.Button("Add 1 cases").ClickAsync();
        await manager.GetByText("1 added, 0 can be added, 0 are there already, 1 are refused.").WaitForAsync();
        await manager.GoAsync("/incidents/2024-00001");
        await manager.GetByText("Earlier reference DBN/2024/17").WaitForAsync();

        await manager.GoAsync("/notices");
        await manager.GetByRole(AriaRole.Link, new() { Name = "Import past notices" }).ClickAsync();
        await manager.ArriveAsync("**/notices/import");
        await ChooseAsync(manager, "notices.csv", Encoding.UTF8.GetBytes("""
            Reference,Organisation,Served,Outcome,Ended,Subject,Facts
            EN 12/2019,Example Harbour Clinic (invented),2019-03-01,Complied,2019-06-01,未有使用多重認證,mfaMissing
            """));
        await manager.Button("Add 1 past notices").ClickAsync();
        await manager.GetByText("1 added, 0 can be added, 0 are there already, 0 are refused.").WaitForAsync();
        await manager.GoAsync("/incidents/2026-00003/a/notices");
        await manager.GetByRole(AriaRole.Heading, new() { Name = "Past notices of this data user" }).WaitForAsync();
        await manager.HaveNoViolationAsync("past-notices-of-data-user");

        await manager.GoAsync("/search?q=多重認證");
        await manager.GetByRole(AriaRole.Link).Filter(new() { HasText = "EN 12/2019" }).ClickAsync();
        await manager.ArriveAsync("**/organisations/*");
        await manager.Button("Withdraw past notice EN 12/2019").ClickAsync();
        await manager.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync("Of another clinic");
        await manager.GetByRole(AriaRole.Dialog).Button("Withdraw").ClickAsync();
        await manager.GetByText("Withdrawn: Of another clinic").WaitForAsync();
        await manager.HaveNoViolationAsync("past-notice-withdrawn");
    }

    // As a person does: the file field listens by the time its button answers.
    private static async Task ChooseAsync(IPage page, string name, byte[] content)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Button("Choose a file to try").ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = content });
    }
}

using System.Text;
using MiniExcelLibs;
using PcpdCases.Application.Door;
using PcpdCases.Application.Import;
using PcpdCases.Application.Organisations;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Tests.Import;

public sealed class OrganisationImportTests
{
    private const string Csv = """
        Name;Chinese name;Registration number;Sector;Size;Employees
        Example Bank Limited;範例銀行;123;banking;Large;1,200
        "Example; Tea House";;;Catering;;

        Example Trading Limited;;;;;
        example bank limited;;;;;
        ;無名;;Fishing;;many
        """;

    [DataFact]
    public async Task Run_WhenTried_SaysOfEachRowWhatWouldBecomeOfItAndWritesNothing()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.RegisterAsync("Example Trading Limited");

        var report = await RunAsync(office, Csv, apply: false);

        Assert.Equal(
            ["2 WouldBeAdded", "3 WouldBeAdded", "5 AlreadyThere", "6 AlreadyThere", "7 Refused"],
            report.Lines.Select(line => $"{line.Line} {line.Verdict}"));
        Assert.Equal("organisation 1, Example Trading Limited", Assert.Single(report.Lines[2].Why).Message);
        Assert.Equal("line 2 of this file", Assert.Single(report.Lines[3].Why).Message);
        Assert.Equal(3, report.Lines[4].Why.Count);
        Assert.StartsWith("There is no such sector. Write one of: ", report.Lines[4].Why[0].Message, StringComparison.Ordinal);
        Assert.Equal(1, (await office.The<OrganisationQueries>().ListAsync(new(), TestOffice.Manager)).Total);
    }

    [DataFact]
    public async Task Run_WhenApplied_AddsWithItsSourceAndASecondRunAddsNothing()
    {
        await using var office = await TestOffice.OpenAsync();

        var first = await RunAsync(office, Csv, apply: true);
        var second = await RunAsync(office, Csv, apply: true);

        Assert.Equal((3, 0), (first.Of(ImportVerdict.Added), second.Of(ImportVerdict.Added)));
        var bank = await office.The<OrganisationQueries>().OneAsync(1, TestOffice.Manager);
        Assert.Equal(("範例銀行", Sector.Banking, OrganisationSize.Large, 1200), (bank.Profile.ChineseName, bank.Profile.Sector, bank.Profile.Size, bank.Profile.Employees));
        await using var context = office.NewContext();
        Assert.Contains(context.Set<JournalEntry>(), entry => entry.Why != null && entry.Why.Contains("rows.csv, SHA-256") && entry.Why.Contains("line 2"));
    }

    [DataFact]
    public async Task Run_OfAnExcelFile_ReadsItsFirstSheet()
    {
        await using var office = await TestOffice.OpenAsync();
        using var book = new MemoryStream();
        await book.SaveAsAsync(new[] { new Dictionary<string, object?> { ["名稱"] = "範例茶館有限公司", ["僱員人數"] = 12 } });
        book.Position = 0;

        var report = await office.The<OrganisationImport>().RunAsync(book, "book.xlsx", apply: true, Actor.Import);

        Assert.Equal((2, "範例茶館有限公司", ImportVerdict.Added), (report.Lines[0].Line, report.Lines[0].What, report.Lines[0].Verdict));
        Assert.Equal(12, (await office.The<OrganisationQueries>().OneAsync(1, TestOffice.Manager)).Profile.Employees);
    }

    [DataTheory]
    [InlineData("")]
    [InlineData("Name\n")]
    [InlineData("Firm\nExample")]
    [InlineData("Name\nExample\"s Bank\"\"\", 1")]
    [InlineData("PK and no workbook")]
    public async Task Run_OfWhatIsNoList_IsRefused(string text)
    {
        await using var office = await TestOffice.OpenAsync();

        await Assert.ThrowsAsync<DomainException>(() => RunAsync(office, text, apply: true));
    }

    private static Task<ImportReport> RunAsync(TestOffice office, string text, bool apply) =>
        office.The<OrganisationImport>().RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "rows.csv", apply, Actor.Import);
}

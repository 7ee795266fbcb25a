using System.Text;
using MiniExcelLibs;
using PcpdCases.Application.Door;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Import;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Search;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Import;

public sealed class PastNoticeImportTests
{
    private const string Csv = """
        Reference,Organisation,Served,Outcome,Ended,Subject,Facts
        EN 12/2019,Example Trading Limited,2019-03-01,Complied,2019-06-01,Passwords kept in the clear,passwordsWeak
        EN 13/2019,Example Trading Limited,1/4/2019,not complied,,保安措施不足,
        EN 14/2019,Example Trading Limited,2019-05-01,Running,2019-04-01,,passwordsStrange
        EN 15/2019,Example Trading Limited,2019-05-01,,2019-04-01,,
        """;

    [DataFact]
    public async Task Run_SaysWhatIsWrongAndAddsTheRest()
    {
        await using var office = await TestOffice.OpenAsync();
        var organisation = await office.RegisterAsync("Example Trading Limited");

        var tried = await RunAsync(office, Csv, apply: false);
        var report = await RunAsync(office, Csv, apply: true);
        var again = await RunAsync(office, Csv, apply: true);

        Assert.Equal(["WouldBeAdded", "WouldBeAdded", "Refused", "Refused"], tried.Lines.Select(line => $"{line.Verdict}"));
        Assert.Equal((2, 2), (report.Of(ImportVerdict.Added), again.Of(ImportVerdict.AlreadyThere)));
        Assert.Collection(
            report.Lines[2].Why.Select(why => why.Message),
            why => Assert.StartsWith("There is no such outcome. Write one of: Complied, ", why, StringComparison.Ordinal),
            why => Assert.Equal("\"passwordsStrange\" is no fact of the dictionary. The Rules page lists them.", why),
            why => Assert.Equal("A notice cannot end before the day it was served.", why));
        Assert.StartsWith("Give the outcome: ", report.Lines[3].Why[0].Message, StringComparison.Ordinal);
        var kept = await office.The<PastNoticeQueries>().OfOrganisationAsync(organisation, TestOffice.Auditor);
        Assert.Equal([("EN 13/2019", PastNoticeOutcome.NotComplied), ("EN 12/2019", PastNoticeOutcome.Complied)], kept.Select(one => (one.Reference, one.Outcome)));
        Assert.Contains((await office.The<SearchQueries>().FindAsync("保安", null, 1, TestOffice.Auditor)).Hits, hit => hit.Kind == SearchKind.PastNotice);
    }

    [DataFact]
    public async Task OfDataUser_WhenTheSameIsFoundAfterCompliance_SaysSoUntilItIsWithdrawn()
    {
        await using var office = await TestOffice.OpenAsync();
        var organisation = await office.RegisterAsync("Example Trading Limited");
        await RunAsync(office, Csv, apply: true);
        var number = await office.InvestigateAsync(organisation);
        Assert.DoesNotContain(await OfAsync(office, number), one => one.MayBeRepeated);

        await office.The<RecordFinding>().RunAsync(
            new() { Number = number, Letter = "a", FactId = "passwordsWeak", Value = FactValue.Established, Contribution = Contribution.Contributory, Passage = "A letter" },
            TestOffice.Investigator);

        Assert.Equal(("EN 12/2019", "passwordsWeak"), (Assert.Single(await OfAsync(office, number), one => one.MayBeRepeated).Reference, (await OfAsync(office, number))[1].SameFacts[0]));
        await office.The<WithdrawPastNotice>().RunAsync(new() { Reference = "EN 12/2019", Reason = "Of another company" }, TestOffice.Manager);
        Assert.Equal("EN 13/2019", Assert.Single(await OfAsync(office, number)).Reference);
        Assert.Equal("Of another company", (await office.The<PastNoticeQueries>().OfOrganisationAsync(organisation, TestOffice.Manager))[1].WithdrawnBecause);
        await Assert.ThrowsAsync<DomainException>(() => office.The<WithdrawPastNotice>().RunAsync(new() { Reference = "EN 12/2019", Reason = "Again" }, TestOffice.Manager));
    }

    [DataFact]
    public async Task Run_OfMoreFactsThanAreKept_IsRefusedWhenTriedAlready()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.RegisterAsync("Example Trading Limited");
        var facts = string.Join(' ', FactDictionary.Published.Facts.Select(fact => fact.Id));
        Assert.True(facts.Length > PastNotice.FactsMaxLength);

        var report = await RunAsync(office, $"Reference,Organisation,Served,Outcome,Facts\nEN 1,1,2019-03-01,Complied,{facts}", apply: false);

        Assert.Equal("These are too many facts for one past notice.", Assert.Single(Assert.Single(report.Lines).Why).Message);
    }

    [DataFact]
    public async Task Run_OfAnExcelFileWithDates_ReadsThem()
    {
        await using var office = await TestOffice.OpenAsync();
        var organisation = await office.RegisterAsync("示例茶館有限公司");
        using var book = new MemoryStream();
        await book.SaveAsAsync(new[]
        {
            new Dictionary<string, object?> { ["檔號"] = "EN 1/2018", ["機構"] = "示例茶館有限公司", ["送達日期"] = new DateTime(2018, 2, 3, 9, 30, 0), ["結果"] = "Cancelled" },
        });
        book.Position = 0;

        var report = await office.The<PastNoticeImport>().RunAsync(book, "book.xlsx", apply: true, Actor.Import);

        Assert.Equal(ImportVerdict.Added, Assert.Single(report.Lines).Verdict);
        Assert.Equal(new DateOnly(2018, 2, 3), Assert.Single(await office.The<PastNoticeQueries>().OfOrganisationAsync(organisation, TestOffice.Manager)).ServedOn);
    }

    private static Task<IReadOnlyList<PastNoticeLine>> OfAsync(TestOffice office, string number) =>
        office.The<PastNoticeQueries>().OfDataUserAsync(number, "a", TestOffice.Manager);

    private static Task<ImportReport> RunAsync(TestOffice office, string text, bool apply) =>
        office.The<PastNoticeImport>().RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "notices.csv", apply, Actor.Import);
}

using System.Text;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Correspondence;
using PcpdCases.Application.Door;
using PcpdCases.Application.Import;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notifications;
using PcpdCases.Application.Search;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Tests.Import;

public sealed class CaseImportTests
{
    private const string Csv = """
        Reference,Title,Organisation,Origin,Received,Channel,Sender,Owner
        DBN/2024/17,Laptop lost,Example Trading Limited,,2024-11-05,Email,Counsel of Example,compliance
        DBN/2024/18,Server open to all,示例貿易有限公司,own motion,7/12/2024,,,
        dbn/2024/17,The same again,1,Complaint,2024-11-05,,,
        DBN/2024/19,,Unknown Limited,Rumour,next week,Telephone,,auditor
        """;

    [DataFact]
    public async Task Run_WhenTried_SaysEverythingThatIsWrongAndWritesNothing()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.RegisterAsync("Example Trading Limited", "示例貿易有限公司");

        var report = await RunAsync(office, Csv, apply: false);

        Assert.Equal(["2 WouldBeAdded", "3 WouldBeAdded", "4 AlreadyThere", "5 Refused"], report.Lines.Select(line => $"{line.Line} {line.Verdict}"));
        Assert.Equal("line 2 of this file", Assert.Single(report.Lines[2].Why).Message);
        Assert.Collection(
            report.Lines[3].Why.Select(why => why.Message),
            why => Assert.Equal("There is no organisation \"Unknown Limited\". Import the organisations first.", why),
            why => Assert.StartsWith("There is no such origin. Write one of: ", why, StringComparison.Ordinal),
            why => Assert.Equal("\"next week\" is no date. Write it as 2026-03-31 or 31/3/2026.", why),
            why => Assert.StartsWith("\"auditor\" can own no case. Write the sign-in name of one of: compliance", why, StringComparison.Ordinal),
            why => Assert.Equal("Give the case a title.", why),
            why => Assert.Equal("A call is no notification. Write the origin CallIn, or how the written notification came.", why),
            why => Assert.Equal("Give the day of receipt.", why));
        await using var context = office.NewContext();
        Assert.False(await context.Set<Incident>().AnyAsync());
    }

    [DataFact]
    public async Task Run_WhenApplied_OpensCasesDatedAsTheyWereAndASecondRunAddsNothing()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.RegisterAsync("Example Trading Limited", "示例貿易有限公司");

        var first = await RunAsync(office, Csv, apply: true);
        var second = await RunAsync(office, Csv, apply: true);

        Assert.Equal((2, 3), (first.Of(ImportVerdict.Added), second.Of(ImportVerdict.AlreadyThere)));
        Assert.Equal("case 2024-00001", second.Lines[0].Why[0].Message);
        var header = await office.The<CaseQueries>().HeaderAsync("2024-00001", TestOffice.Manager);
        Assert.Equal(("DBN/2024/17", IncidentOrigin.Notification, "compliance"), (header.EarlierReference, header.Origin, header.OwnerHandle));
        Assert.Equal(new DateTime(2024, 11, 4, 16, 0, 0, DateTimeKind.Utc), header.OpenedAt);
        var notification = Assert.Single((await office.The<NotificationQueries>().OfCaseAsync("2024-00001", TestOffice.Manager)).Notifications);
        Assert.Equal((NotificationChannel.Email, "Counsel of Example", new DateOnly(2024, 11, 5)), (notification.Channel, notification.Sender, notification.ReceivedOn));
        Assert.Contains((await office.The<SearchQueries>().FindAsync("2024/17", null, 1, TestOffice.Auditor)).Hits, hit => hit.Number == "2024-00001");
        await using var context = office.NewContext();
        Assert.Contains(context.Set<JournalEntry>(), entry => entry.Why != null && entry.Why.Contains("cases.csv, SHA-256") && entry.Why.Contains("line 3"));
    }

    [DataFact]
    public async Task Run_OfAReferenceThatARestrictedCaseHas_IsRefusedRowByRow()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.RegisterAsync("Example Trading Limited", "示例貿易有限公司");
        await RunAsync(office, Csv, apply: true);
        await office.The<RestrictCase>().RunAsync(
            new() { Number = "2024-00001", Reason = "Counsel's advice", OfficerHandles = ["compliance", "manager"] }, TestOffice.Compliance);

        foreach (var reference in (string[])["DBN/2024/17", "dbn/2024/17"])
        {
            var report = await office.The<CaseImport>().RunAsync(
                File(Csv.Replace("DBN/2024/17", reference, StringComparison.Ordinal)), "cases.csv", apply: true, TestOffice.OtherManager);

            Assert.Equal(ImportVerdict.Refused, report.Lines[0].Verdict);
            Assert.Equal($"The reference {reference} is taken already.", Assert.Single(report.Lines[0].Why).Message);
        }
    }

    [DataFact]
    public async Task Run_WithJointDataUsersAndAProcessor_OpensAProceedingForEachDataUser()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.RegisterAsync("Example Trading Limited", "示例貿易有限公司");
        await office.RegisterAsync("Example Retail Limited", "示例零售有限公司");
        await office.RegisterAsync("Example Cloud Limited");
        const string Csv = """
            Reference,Title,Organisation,Origin,Received,Joint data users,Processors
            A 1,Loss,Example Trading Limited,Press,2024-12-01,示例零售有限公司；3,
            A 2,Loss,Example Trading Limited,Press,2024-12-01,Example Retail Limited,Example Cloud Limited
            A 3,Loss,Example Trading Limited,Press,2024-12-01,Nobody Limited;Unknown Limited,
            A 4,Loss,Example Trading Limited,Press,2024-12-01,1,
            """;

        var report = await RunAsync(office, Csv, apply: true);

        Assert.Equal([ImportVerdict.Added, ImportVerdict.Added, ImportVerdict.Refused, ImportVerdict.Refused], report.Lines.Select(line => line.Verdict));
        Assert.Equal(
            ["There is no organisation \"Nobody Limited\". Import the organisations first.", "There is no organisation \"Unknown Limited\". Import the organisations first."],
            report.Lines[2].Why.Select(why => why.Message));
        Assert.Equal("Name each organisation once.", Assert.Single(report.Lines[3].Why).Message);
        Assert.Equal(["a", "b", "c"], (await office.The<CaseQueries>().HeaderAsync("2024-00001", TestOffice.Manager)).Proceedings.Select(one => one.Letter));
        var second = await office.The<CaseQueries>().HeaderAsync("2024-00002", TestOffice.Manager);
        Assert.Equal(["a", "b"], second.Proceedings.Select(one => one.Letter));
        Assert.Contains((await office.The<CorrespondenceQueries>().OfCaseAsync("2024-00002", TestOffice.Manager)).Parties, party => party is { Ordinal: 3, Name: "Example Cloud Limited" });
    }

    [DataFact]
    public async Task Run_ByACompliance_IsNotPermitted()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.RegisterAsync("Example Trading Limited", "示例貿易有限公司");

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<CaseImport>().RunAsync(File(Csv), "cases.csv", apply: true, TestOffice.Compliance));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
    }

    [DataFact]
    public async Task Run_OfANameThatSeveralBear_AsksForTheNumber()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.RegisterAsync("Example Trading Limited");
        await office.RegisterAsync("Example Trading Limited");

        var report = await RunAsync(office, "Reference,Title,Organisation,Origin,Received\nA 1,Loss,Example Trading Limited,Press,2024-12-01\nA 2,Loss,2,Press,2024-12-01", apply: true);

        Assert.Equal("Several organisations are called \"Example Trading Limited\". Write the number of the one that is meant: 1, 2.", Assert.Single(report.Lines[0].Why).Message);
        Assert.Equal(ImportVerdict.Added, report.Lines[1].Verdict);
    }

    private static Task<ImportReport> RunAsync(TestOffice office, string text, bool apply) =>
        office.The<CaseImport>().RunAsync(File(text), "cases.csv", apply, Actor.Import);

    private static MemoryStream File(string text) => new(Encoding.UTF8.GetBytes(text));
}

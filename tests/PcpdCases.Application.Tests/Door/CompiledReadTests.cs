using System.Data;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Tests.Door;

/// <summary>Queries that are made into SQL once: they keep nothing of whom and what they were first asked for.</summary>
public sealed class CompiledReadTests
{
    [DataFact]
    public async Task CaseRead_OfTwoCasesInTurn_TellsEachItsOwn()
    {
        await using var office = await TestOffice.OpenAsync();
        var first = await office.OpenCaseAsync("Ransomware");
        var second = await office.OpenCaseAsync("Lost papers");

        Assert.Equal("Ransomware", (await HeaderAsync(first)).Title);
        Assert.Equal("Lost papers", (await HeaderAsync(second)).Title);
        Assert.Equal("Ransomware", (await HeaderAsync(first)).Title);

        Task<CaseHeader> HeaderAsync(string number) => office.The<CaseQueries>().HeaderAsync(number, TestOffice.Compliance);
    }

    [DataFact]
    public async Task Case_ThatOneOfficerOpened_StaysClosedToAnotherWhoMayNotSeeIt()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.The<RestrictCase>().RunAsync(
            new() { Number = number, OfficerHandles = [TestOffice.Compliance.Handle, TestOffice.Manager.Handle], Reason = "Sensitive." }, TestOffice.Compliance);

        Assert.True((await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Manager)).Restricted);
        foreach (var outsider in (Actor[])[TestOffice.OtherManager, TestOffice.Investigator, TestOffice.Auditor])
        {
            var refused = await Assert.ThrowsAsync<DomainException>(() => office.The<CaseQueries>().HeaderAsync(number, outsider));
            Assert.Equal(RefusalKind.NotFound, refused.Kind);
        }
    }

    [DataFact]
    public async Task CaseRead_WhoseQueryDependsOnSomethingElse_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var title = "Ransomware";
        var read = new CaseRead<string>(seen => seen.Incidents.Where(incident => incident.Title == title).Select(incident => incident.Number));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => office.The<Reading>().RunAsync(
            TestOffice.Compliance, Permission.ReadCases, number, (seen, token) => read.ListAsync(seen, token)));

        Assert.Contains(nameof(title), refused.Message, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Read_WhenItEnds_ClosesItsConnection()
    {
        await using var office = await TestOffice.OpenAsync();

        var connection = await office.The<Reading>().RunAsync(TestOffice.Compliance, Permission.ReadCases, (sight, _) =>
        {
            var used = sight.Context.Database.GetDbConnection();
            Assert.Equal(ConnectionState.Open, used.State);
            return Task.FromResult(used);
        });

        Assert.Equal(ConnectionState.Closed, connection.State);
    }

    [DataFact]
    public async Task Query_ThatNamesTheKeyOfAnother_ReadsItFromItsOwnColumn()
    {
        await using var office = await TestOffice.OpenAsync();
        await using var context = office.NewContext();
        var key = 1L;

        foreach (var sql in (string[])
        [
            context.Set<Document>().Where(document => document.Incident.Id == key).Select(document => document.FileName).ToQueryString(),
            context.Set<Document>().Where(document => document.Source!.Id == key).Select(document => document.FileName).ToQueryString(),
            context.Set<EnforcementNotice>().OrderBy(notice => notice.Proceeding.Id).Select(notice => new { notice.Ordinal, Proceeding = notice.Proceeding.Id }).ToQueryString(),
        ])
        {
            Assert.DoesNotContain("JOIN", sql, StringComparison.Ordinal);
        }
    }

    [DataFact]
    public async Task Query_ThatNamesTheKeyOfWhatIsNotThere_FindsNothing()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.OpenCaseAsync();
        await using var context = office.NewContext();
        var key = 0L;

        Assert.Equal(1, await context.Set<Incident>().CountAsync(incident => incident.Owner == null || incident.Owner.Id != key));
        Assert.Equal(0, await context.Set<Incident>().CountAsync(incident => incident.Owner!.Id == key));
    }
}

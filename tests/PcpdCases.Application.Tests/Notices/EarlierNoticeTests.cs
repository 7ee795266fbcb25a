using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Notices;

/// <summary>A second case against the invented clinic, whose notice in the first is met.</summary>
public sealed class EarlierNoticeTests
{
    [DataFact]
    public async Task OfDataUser_WhenTheSameIsFoundAfterCompliance_SaysSo()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var (first, clinic, fact) = await LoadAsync(office);
        var second = await office.InvestigateAsync(clinic);

        Assert.False(Assert.Single(await EarlierAsync(office, second)).MayBeRepeated);
        await FindAsync(office, second, fact);
        var running = Assert.Single(await EarlierAsync(office, second));
        Assert.Equal((first, NoticeStatus.Served, fact, false), (running.Number, running.Status, Assert.Single(running.SameFacts), running.MayBeRepeated));

        await MeetAsync(office, first);

        Assert.True(Assert.Single(await EarlierAsync(office, second)).MayBeRepeated);
        Assert.Empty(await EarlierAsync(office, first));
    }

    [DataFact]
    public async Task OfDataUser_WhenTheEarlierCaseIsRestricted_IsNotTold()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var (first, clinic, _) = await LoadAsync(office);
        var second = await office.InvestigateAsync(clinic);
        await office.The<RestrictCase>().RunAsync(new() { Number = first, Reason = "Counsel's advice", OfficerHandles = ["investigator", "manager"] }, TestOffice.Investigator);

        Assert.Empty(await office.The<EarlierNoticeQueries>().OfDataUserAsync(second, "a", TestOffice.Compliance));
    }

    private static Task<IReadOnlyList<EarlierNotice>> EarlierAsync(TestOffice office, string number) =>
        office.The<EarlierNoticeQueries>().OfDataUserAsync(number, "a", TestOffice.Manager);

    private static async Task FindAsync(TestOffice office, string number, string fact) => await office.The<RecordFinding>().RunAsync(
        new() { Number = number, Letter = "a", FactId = fact, Value = FactValue.Established, Contribution = Contribution.Contributory, Passage = "A letter" },
        TestOffice.Investigator);

    private static async Task MeetAsync(TestOffice office, string number)
    {
        var today = DateOnly.FromDateTime(office.Clock.GetUtcNow().UtcDateTime);
        var notice = (await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager)).Notice;
        foreach (var direction in notice.Standing)
        {
            await office.The<RecordDirectionEvidence>().RunAsync(
                new() { Number = number, Letter = "a", Ordinal = 1, Direction = direction.Ordinal, On = today, What = "A report of the work" }, TestOffice.Investigator);
            await office.The<AssessDirection>().RunAsync(
                new() { Number = number, Letter = "a", Ordinal = 1, Direction = direction.Ordinal, EvidenceSeen = direction.Evidence.Count + 1, Result = DirectionResult.Met, On = today, Why = "Seen." }, TestOffice.Manager);
        }
    }

    private static async Task<(string Number, int Clinic, string Fact)> LoadAsync(TestOffice office)
    {
        var number = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
        await using var context = office.NewContext();
        var proceeding = await context.Set<Proceeding>().Include(row => row.Party).ThenInclude(party => party.Organisation).Include(row => row.Findings)
            .SingleAsync(row => row.Incident.Number == number && row.Letter == "a");
        var adverse = proceeding.Findings.First(finding => finding.IsEstablishedAdverse && finding.Level is null);
        return (number, proceeding.Party.Organisation.Number, adverse.FactId);
    }
}

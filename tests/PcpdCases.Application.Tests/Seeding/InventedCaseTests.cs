using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Door;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Remedies;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Remedies;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Application.Tests.Seeding;

/// <summary>The invented case went through every gate by the use cases officers use.</summary>
public sealed class InventedCaseTests
{
    private const string Clinic = "example-harbour-clinic";

    [DataFact]
    public async Task Load_WhenInDevelopment_TakesTheCaseThroughEveryGate()
    {
        await using var office = await EmptyOffice.OpenAsync();

        var number = await LoadAsync(office);

        var proceeding = await office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Manager);
        Assert.Equal(
            [Stage.Triage, Stage.Investigation, Stage.Decision, Stage.Enforcement],
            proceeding.StageChanges.OrderBy(change => change.Ordinal).Select(change => change.To).Where(stage => stage is not Stage.Received).Distinct());
        Assert.Equal(10, proceeding.Findings.Count(finding => finding.Status is FindingStatus.Confirmed));
        Assert.Equal(3, proceeding.Deficiencies.Count);
        var determination = Assert.Single(proceeding.Determinations);
        Assert.Equal((Outcome.Contravention, Outcome.Contravention), (determination.Outcome, determination.AssessedOutcome));
        Assert.Equal(("investigator", "manager"), (determination.Proposer!.Handle, determination.Countersigner!.Handle));
        Assert.Equal((ActionKind.EnforcementNotice, true), (Assert.Single(proceeding.Actions).Kind, proceeding.Actions[0].DamageOrDistress));
    }

    [DataFact]
    public async Task Notice_WhenServed_RunsUntilTheSecondDirectionIsMet()
    {
        await using var office = await EmptyOffice.OpenAsync();

        var number = await LoadAsync(office);

        var notice = (await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Auditor)).Notice;
        Assert.Equal(NoticeStatus.Served, notice.Status);
        Assert.All(notice.Elements(), element => Assert.True(element.Present, element.Name));
        Assert.Equal(new DateOnly(2025, 1, 17), notice.AppealEnds);
        Assert.Equal([DirectionResult.Met, null], notice.Standing.Select(direction => direction.Assessment?.Result));
        var row = Assert.Single((await office.The<NoticeQueries>().ListAsync(new NoticeFilter(), TestOffice.Manager)).Rows);
        Assert.Equal((2, 1, new DateOnly(2025, 3, 4)), (row.Directions, row.Met, row.NextDue));
        Assert.Equal(4, (await office.The<NoticeQueries>().CountsAsync(new NoticeFilter(), TestOffice.Manager)).All);
    }

    [DataFact]
    public async Task Round_WhenReplied_HoldsBothAddresseesAnswers()
    {
        await using var office = await EmptyOffice.OpenAsync();

        var number = await LoadAsync(office);

        var line = Assert.Single((await office.The<EnquiryQueries>().BoardAsync(number, TestOffice.Manager)).Rounds);
        Assert.Equal([(3, 0), (3, 0)], line.Addressees.Select(addressee => (addressee.Questions, addressee.Open)));
        var round = (await office.The<EnquiryQueries>().OneAsync(number, line.Ordinal, TestOffice.Manager)).Round;
        Assert.Equal(line.Addressees, round.Addressees.Select(AddresseeStanding.Of));
        Assert.All(round.Addressees, addressee => Assert.Equal(3, addressee.Answers.Count(answer => answer.Text is not null)));
        Assert.False(round.IsOutstanding);
    }

    [DataFact]
    public async Task Casework_WhenLoaded_HoldsACallMeasuresAndAdvice()
    {
        await using var office = await EmptyOffice.OpenAsync();

        var number = await LoadAsync(office);

        Assert.Equal(1, (await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Auditor)).Counts.Correspondence);
        var remedies = await office.The<RemedyQueries>().OfProceedingAsync(number, "a", TestOffice.Auditor);
        Assert.Equal([MeasureStatus.Verified, MeasureStatus.Reported], remedies.Measures.OrderBy(measure => measure.Ordinal).Select(measure => measure.Status));
        Assert.Equal(AdviceStatus.Accepted, Assert.Single(remedies.Advice).Status);
    }

    [DataFact]
    public async Task Journal_WhenTheCaseIsLoaded_NamesWhoDidWhat()
    {
        await using var office = await EmptyOffice.OpenAsync();

        var number = await LoadAsync(office);

        var log = await office.The<CaseQueries>().LogAsync(number, 0, 200, false, TestOffice.Auditor);
        Assert.Equal("manager", Assert.Single(log.Lines, line => line.Act == nameof(ServeNotice)).ActorHandle);
        Assert.Equal("investigator", Assert.Single(log.Lines, line => line.Act == nameof(DraftNotice)).ActorHandle);
        Assert.Empty((await office.The<AuditQueries>().VerifyAsync(Actor.System)).Breaks);
    }

    private static async Task<string> LoadAsync(TestOffice office) =>
        (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers[Clinic];
}

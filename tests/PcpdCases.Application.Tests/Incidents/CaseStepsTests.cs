using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Tests.Incidents;

public sealed class CaseStepsTests
{
    private static readonly DateTime Now = TestOffice.Opening.UtcDateTime;

    [DataFact]
    public async Task Row_WhenACaseIsOpened_WaitsForTriage()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        var row = (await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Compliance)).Proceedings[0];

        Assert.Equal((NextStep.Triage, (DateOnly?)null, false), (row.NextStep!.Value, row.NextDue, row.WaitingForReply));
    }

    [DataFact]
    public async Task Steps_WhenTheCycleMoves_NameWhatComesNext()
    {
        await using var office = await TestOffice.OpenAsync();
        var (proceeding, officer) = await OpenAsync(office);

        proceeding.Triage("Severity", "A check comes first.", officer, Now);
        Assert.Equal(NextStep.DecideCheck, Of(proceeding).Next);
        proceeding.Assign(officer);
        proceeding.StartInvestigation(ProceedingBasis.S38b, "Grounds", null, "It would prejudice the enquiry.", officer, Now);
        Assert.Equal(NextStep.Investigate, Of(proceeding).Next);
        proceeding.CompleteInvestigation(new DateOnly(2025, 1, 3), officer, Now);
        Assert.Equal(NextStep.Propose, Of(proceeding).Next);
    }

    [DataFact]
    public async Task Steps_WhenOnHold_NameNothing()
    {
        await using var office = await TestOffice.OpenAsync();
        var (proceeding, officer) = await OpenAsync(office);

        proceeding.Hold("The Police asked for it.", officer, new DateOnly(2025, 1, 3));

        Assert.Null(Of(proceeding).Next);
    }

    [DataFact]
    public async Task MyWork_WhenNothingIsMine_IsEmpty()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.OpenCaseAsync();

        Assert.True((await office.The<MyWorkQueries>().MineAsync(TestOffice.Manager)).IsEmpty);
    }

    private static CaseSteps Of(Proceeding proceeding, params EnquiryRound[] rounds) => new(proceeding, rounds, []);

    private static async Task<(Proceeding Proceeding, Officer Officer)> OpenAsync(TestOffice office)
    {
        await office.OpenCaseAsync();
        var context = office.NewContext();
        var proceeding = await context.Set<Proceeding>()
            .Include(row => row.Incident).Include(row => row.Party).ThenInclude(party => party.Organisation)
            .SingleAsync();
        return (proceeding, await context.Set<Officer>().SingleAsync(officer => officer.Handle == "investigator"));
    }
}

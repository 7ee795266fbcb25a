using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Persistence;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Tests.Tasks;

/// <summary>The Office's own targets: counted in working days from the day a stage was reached, standing still while a proceeding is on hold.</summary>
public sealed class TargetTests
{
    // The office opens on Friday 3 January 2025.
    private static readonly TargetSettings Settings = new(new Dictionary<Stage, int> { [Stage.Received] = 5, [Stage.Triage] = 10 });

    [DataFact]
    public async Task Target_OfANewCase_CountsWorkingDaysAndShowsHow()
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();

        var line = Assert.Single((await office.The<DeadlineQueries>().OfCaseAsync(number, TestOffice.Compliance)).Due);

        Assert.Equal((DeadlineKind.Target, "a", (int)Stage.Received, new DateOnly(2025, 1, 10)), (line.Kind, line.Letter, line.Ordinal, line.DueOn));
        Assert.StartsWith("5 working days after Friday 3 January 2025", line.Working!.Working[0].En, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Target_WhenTheStageChanges_IsThatOfTheNewStage()
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();
        Wait(office, new DateOnly(2025, 1, 8));
        await TriageAsync(office, number);

        var target = await TargetAsync(office, number);

        Assert.Equal((Stage.Triage, 10, new DateOnly(2025, 1, 22)), (target!.Stage, target.Days, target.Count.Deadline!.Date));
    }

    [DataFact]
    public async Task Target_WhileOnHold_StandsStillAndRunsOnAfterwards()
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.AssignAsync(number, TestOffice.Compliance);
        Wait(office, new DateOnly(2025, 1, 7));
        await office.The<HoldProceeding>().RunAsync(new() { Number = number, Letter = "a", Reason = "The Police asked for it." }, TestOffice.Manager);

        var stopped = await TargetAsync(office, number);
        Assert.Equal((null, 4, new DateOnly(2025, 1, 7)), (stopped!.Count.Deadline, stopped.Count.Left, stopped.Count.StoppedSince));
        Assert.Empty(await office.The<DeadlineQueries>().MineAsync(TestOffice.Compliance, restrictedToo: true));
        Wait(office, new DateOnly(2025, 1, 20));
        Assert.Equal(0, await office.The<ReminderRound>().RunAsync(default));

        await office.The<ResumeProceeding>().RunAsync(new() { Number = number, Letter = "a" }, TestOffice.Manager);

        Assert.Equal(new DateOnly(2025, 1, 23), Assert.Single(await office.The<DeadlineQueries>().MineAsync(TestOffice.Compliance, restrictedToo: true)).DueOn);
        var hold = Assert.Single((await office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Compliance)).Holds);
        Assert.Equal((new DateOnly(2025, 1, 7), new DateOnly(2025, 1, 20), "The Police asked for it."), (hold.Since, hold.Until, hold.Reason));
    }

    [DataFact]
    public async Task Target_WhenItPasses_IsRemindedOfLikeAnythingThatFallsDue()
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.AssignAsync(number, TestOffice.Compliance);
        Wait(office, new DateOnly(2025, 1, 11));

        Assert.Equal(1, await office.The<ReminderRound>().RunAsync(default));
        var reminder = Assert.Single(await office.The<ReminderQueries>().MineAsync(TestOffice.Compliance));
        Assert.Equal((ReminderStep.Overdue, DeadlineKind.Target, (int)Stage.Received), (reminder.Step, reminder.Deadline.Kind, reminder.Deadline.Ordinal));
    }

    [DataFact]
    public async Task PastTarget_InTheListAndInTheTeam_HoldsWhatTheCountSaysIsPast()
    {
        await using var office = await OpenAsync();
        var late = await office.OpenCaseAsync();
        await office.AssignAsync(late, TestOffice.Compliance);
        var held = await office.OpenCaseAsync(organisation: 1);
        Wait(office, new DateOnly(2025, 1, 7));
        await office.The<HoldProceeding>().RunAsync(new() { Number = held, Letter = "a", Reason = "The Police asked for it." }, TestOffice.Manager);
        Wait(office, new DateOnly(2025, 1, 10));
        Assert.Equal(0, (await office.The<IncidentQueries>().CountsAsync(new(), TestOffice.Manager)).PastTarget);
        Wait(office, new DateOnly(2025, 1, 13));

        var page = await office.The<IncidentQueries>().ListAsync(new() { Tab = CaseTab.PastTarget }, TestOffice.Manager);

        Assert.Equal(late, Assert.Single(page.Rows).Number);
        Assert.Equal(new DateOnly(2025, 1, 10), Assert.Single(page.Targets).Value);
        Assert.Equal(1, (await office.The<IncidentQueries>().CountsAsync(new(), TestOffice.Manager)).PastTarget);
        Assert.Equal(1, Assert.Single((await office.The<TeamQueries>().DueAsync(TestOffice.Manager)).Members).PastTarget);

        // Resumed on the 14th: of its five working days one was used up before the hold, and the last of the other four is the 17th.
        Wait(office, new DateOnly(2025, 1, 14));
        await office.The<ResumeProceeding>().RunAsync(new() { Number = held, Letter = "a" }, TestOffice.Manager);
        await TriageAsync(office, late);
        Wait(office, new DateOnly(2025, 1, 17));
        Assert.Equal(new DateOnly(2025, 1, 17), (await TargetAsync(office, held))!.Count.Deadline!.Date);
        Assert.Empty((await office.The<IncidentQueries>().ListAsync(new() { Tab = CaseTab.PastTarget }, TestOffice.Manager)).Rows);
        Wait(office, new DateOnly(2025, 1, 20));
        var resumed = await office.The<IncidentQueries>().ListAsync(new() { Tab = CaseTab.PastTarget }, TestOffice.Manager);
        Assert.Equal((held, new DateOnly(2025, 1, 17)), (Assert.Single(resumed.Rows).Number, Assert.Single(resumed.Targets).Value));
    }

    [DataFact]
    public async Task PastTarget_OfRowsAnEarlierVersionWrote_IsFilledWhenTheDatabaseIsBroughtUpToDate()
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();
        await using (var context = office.NewContext())
        {
            await context.Set<CaseRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.TargetFrom, (DateOnly?)null));
        }
        Wait(office, new DateOnly(2025, 1, 13));
        Assert.Empty((await office.The<IncidentQueries>().ListAsync(new() { Tab = CaseTab.PastTarget }, TestOffice.Manager)).Rows);

        await CasesSchema.MigrateAsync(office.Services, default);

        Assert.Equal(number, Assert.Single((await office.The<IncidentQueries>().ListAsync(new() { Tab = CaseTab.PastTarget }, TestOffice.Manager)).Rows).Number);
    }

    [DataFact]
    public async Task Target_WhereTheOfficeSetNone_IsNone()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        Assert.Null(await TargetAsync(office, number));
        Assert.Empty((await office.The<DeadlineQueries>().OfCaseAsync(number, TestOffice.Compliance)).Due);
    }

    [DataFact]
    public async Task Target_OfARestrictedCase_IsToldToItsOfficersOnly()
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.The<RestrictCase>().RunAsync(
            new() { Number = number, OfficerHandles = [TestOffice.Compliance.Handle, TestOffice.Manager.Handle], Reason = "Sensitive." }, TestOffice.Compliance);

        Assert.NotNull(await TargetAsync(office, number));
        var refused = await Assert.ThrowsAsync<DomainException>(() => office.The<TargetQueries>().OneAsync(number, "a", TestOffice.OtherManager));
        Assert.Equal(RefusalKind.NotFound, refused.Kind);
    }

    private static Task<TestOffice> OpenAsync() => TestOffice.OpenAsync(services => services.AddSingleton(Settings));

    private static Task<StageTarget?> TargetAsync(TestOffice office, string number) => office.The<TargetQueries>().OneAsync(number, "a", TestOffice.Compliance);

    private static Task<string> TriageAsync(TestOffice office, string number) =>
        office.The<TriageProceeding>().RunAsync(new() { Number = number, Letter = "a", Criteria = "Kinds of data", Reason = "Serious" }, TestOffice.Compliance);

    private static void Wait(TestOffice office, DateOnly until) => office.Clock.SetUtcNow(until.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc));
}

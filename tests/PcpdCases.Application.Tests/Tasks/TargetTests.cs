using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Tests.Support;
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
        Assert.Null(await office.The<TargetQueries>().OneAsync(number, "a", TestOffice.OtherManager));
    }

    private static Task<TestOffice> OpenAsync() => TestOffice.OpenAsync(services => services.AddSingleton(Settings));

    private static Task<StageTarget?> TargetAsync(TestOffice office, string number) => office.The<TargetQueries>().OneAsync(number, "a", TestOffice.Compliance);

    private static Task<string> TriageAsync(TestOffice office, string number) =>
        office.The<TriageProceeding>().RunAsync(new() { Number = number, Letter = "a", Criteria = "Kinds of data", Reason = "Serious" }, TestOffice.Compliance);

    private static void Wait(TestOffice office, DateOnly until) => office.Clock.SetUtcNow(until.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc));
}

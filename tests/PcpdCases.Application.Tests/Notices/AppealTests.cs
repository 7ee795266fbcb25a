using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Calendars;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Tests.Notices;

/// <summary>Appeals against the invented case's notice, served on 3 January 2025: appeal until Friday the 17th, direction 2 due on Tuesday 4 March.</summary>
public sealed class AppealTests
{
    private static readonly DateOnly LastDay = new(2025, 1, 17);
    private static readonly DateOnly Due = new(2025, 3, 4);

    [DataFact]
    public async Task Lodge_OnTheLastDay_TakesTheStepsOffEveryListUntilTheAppealEnds()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(14));
        await LodgeAsync(office, number, LastDay);
        office.Clock.Advance(TimeSpan.FromDays(60));

        var counts = await office.The<NoticeQueries>().CountsAsync(new(), TestOffice.Manager);
        Assert.Equal((0, 0, 1), (counts.Running, counts.Overdue, counts.UnderAppeal));
        var row = Assert.Single((await ListAsync(office, NoticeTab.UnderAppeal)).Rows);
        Assert.Equal((LastDay, true), (row.SuspendedSince, row.UnderAppeal));
        Assert.DoesNotContain(await DueAsync(office, number), line => line.Kind is DeadlineKind.Direction or DeadlineKind.AppealPeriod);
        Assert.Equal((NextStep.AwaitAppeal, null), await StepAsync(office, number));
        Assert.Empty((await OneAsync(office, number)).Alerts);

        var refused = await Assert.ThrowsAsync<DomainException>(() => EndAsync(office, number, null));
        Assert.StartsWith("Direction {0} was due on {1:yyyy-MM-dd}, while", refused.Template, StringComparison.Ordinal);
        await EndAsync(office, number, new DateOnly(2025, 5, 2));

        Assert.Equal((NextStep.MeetDirections, new DateOnly(2025, 5, 2)), await StepAsync(office, number));
        Assert.Single((await ListAsync(office, NoticeTab.Running)).Rows);
        var direction = Assert.Single((await OneAsync(office, number)).Notice.Standing, direction => direction.Ordinal == 2);
        Assert.Equal((Due, new DateOnly(2025, 5, 2)), (direction.DueOn, direction.Due));
    }

    [DataFact]
    public async Task Lodge_WhenAWarningFellOnTheLastDay_IsInTimeOnTheNextOpenDay()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(20));
        await office.AddDayAsync(LastDay, CalendarDayKind.BlackRainstormWarning);

        await LodgeAsync(office, number, LastDay.AddDays(1));

        var notice = (await OneAsync(office, number)).Notice;
        Assert.Equal((true, LastDay), (Assert.Single(notice.Appeals).InTime, notice.AppealEnds));
    }

    [DataFact]
    public async Task Lodge_WithoutThatWarning_IsLateAndLeavesTheNoticeRunning()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(20));

        await LodgeAsync(office, number, LastDay.AddDays(1));

        var counts = await office.The<NoticeQueries>().CountsAsync(new(), TestOffice.Manager);
        Assert.Equal((1, 1), (counts.Running, counts.UnderAppeal));
        Assert.Contains(await DueAsync(office, number), line => line.Kind == DeadlineKind.Direction);
    }

    [DataFact]
    public async Task Progress_WhenTheNoticeOfAppealWasReceived_CountsTheStatementAndTellsTheHearing()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(14));
        await LodgeAsync(office, number, LastDay);
        await office.The<RecordAppealProgress>().RunAsync(
            About<RecordAppealProgressInput>(number, await VersionAsync(office, number)) with { ReceivedOn = LastDay, HearingOn = new(2025, 6, 3), Reference = "AAB 1/2025" },
            TestOffice.Investigator);

        var due = await DueAsync(office, number);

        // 28 days after 17 January 2025 is Friday 14 February.
        var statement = Assert.Single(due, line => line.Kind == DeadlineKind.AppealStatement);
        Assert.Equal((new DateOnly(2025, 2, 14), 28), (statement.DueOn, statement.Working!.Days));
        Assert.Equal(new DateOnly(2025, 6, 3), Assert.Single(due, line => line.Kind == DeadlineKind.AppealHearing).DueOn);
        Assert.Equal((NextStep.AwaitAppeal, new DateOnly(2025, 2, 14)), await StepAsync(office, number));
    }

    [DataFact]
    public async Task End_ByAnInvestigator_IsNotPermitted()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        await LodgeAsync(office, number, new(2025, 1, 3));

        var refused = await Assert.ThrowsAsync<DomainException>(() => office.The<EndAppeal>().RunAsync(
            About<EndAppealInput>(number, 1) with { Outcome = AppealOutcome.Withdrawn, On = new(2025, 1, 3), Decision = "Withdrawn" }, TestOffice.Investigator));

        Assert.Equal(RefusalKind.NotPermitted, refused.Kind);
    }

    [DataFact]
    public async Task Suggest_ForACancelledNotice_TakesItOverAndLinksTheNewOne()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        await office.The<CancelNotice>().RunAsync(
            About<CancelNoticeInput>(number, await VersionAsync(office, number)) with { On = new(2025, 1, 3), Reason = "Served on the wrong address." }, TestOffice.Manager);

        var suggestion = await office.The<NoticeQueries>().SuggestAsync(number, "a", 1, TestOffice.Investigator);
        var anew = await office.The<DraftNotice>().RunAsync(new() { Number = number, Letter = "a", Replaces = 1 }, TestOffice.Investigator);

        Assert.Equal(2, suggestion.Replaces!.Standing.Count());
        Assert.Equal(1, (await office.The<NoticeQueries>().OneAsync(number, "a", anew, TestOffice.Manager)).Notice.Replaces!.Ordinal);
    }

    [DataFact]
    public async Task Refer_WhenADirectionIsNotMet_TellsItOnTheBoard()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(90));
        await office.The<AssessDirection>().RunAsync(
            About<AssessDirectionInput>(number, await VersionAsync(office, number)) with { Direction = 2, Result = DirectionResult.NotMet, On = new(2025, 4, 3), Why = "Nothing came." },
            TestOffice.Manager);
        await office.The<ReferNotice>().RunAsync(
            About<ReferNoticeInput>(number, await VersionAsync(office, number)) with { Ground = ReferralGround.NotFollowed, On = new(2025, 4, 3), To = "The Police", Reason = "Nothing was done in time." },
            TestOffice.Manager);

        Assert.Equal(new DateOnly(2025, 4, 3), Assert.Single((await ListAsync(office, NoticeTab.Overdue)).Rows).ReferredOn);
    }

    private static T About<T>(string number, int version)
        where T : NoticeInput, new() => new T { Number = number, Letter = "a", Ordinal = 1, BaseVersion = version };

    private static async Task LodgeAsync(TestOffice office, string number, DateOnly on) => await office.The<LodgeAppeal>().RunAsync(
        About<LodgeAppealInput>(number, await VersionAsync(office, number)) with { On = on, Grounds = "The steps go too far. 步驟過嚴。" }, TestOffice.Investigator);

    private static async Task EndAsync(TestOffice office, string number, DateOnly? due) => await office.The<EndAppeal>().RunAsync(
        About<EndAppealInput>(number, await VersionAsync(office, number)) with
        {
            Outcome = AppealOutcome.Confirmed,
            On = new(2025, 3, 18),
            Decision = "Confirmed. 維持通知。",
            Steps = [new() { Direction = 2, DueOn = due }],
            Reason = "As long as was left.",
        },
        TestOffice.Manager);

    private static Task<NoticeView> OneAsync(TestOffice office, string number) => office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager);

    private static async Task<int> VersionAsync(TestOffice office, string number) => (await OneAsync(office, number)).Notice.Version;

    private static Task<NoticePage> ListAsync(TestOffice office, NoticeTab tab) =>
        office.The<NoticeQueries>().ListAsync(new() { Tab = tab }, TestOffice.Manager);

    private static async Task<IReadOnlyList<DeadlineLine>> DueAsync(TestOffice office, string number) =>
        (await office.The<DeadlineQueries>().OfCaseAsync(number, TestOffice.Manager)).Due;

    private static async Task<(NextStep? Next, DateOnly? Due)> StepAsync(TestOffice office, string number)
    {
        var row = Assert.Single((await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Manager)).Proceedings);
        return (row.NextStep, row.NextDue);
    }

    private static async Task<string> LoadAsync(TestOffice office) =>
        (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
}

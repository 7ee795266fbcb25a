using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Calendars;
using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Tests.Notices;

/// <summary>What a day added later does to a notice served on 3 January 2025: its appeal period ends on Friday the 17th, direction 2 is due on Tuesday 4 March.</summary>
public sealed class DateAlertTests
{
    private static readonly DateOnly AppealEnds = new(2025, 1, 17);
    private static readonly DateOnly Due = new(2025, 3, 4);

    [DataFact]
    public async Task One_WhenNothingWasAdded_HasNoAlert()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);

        var view = await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager);

        Assert.Empty(view.Alerts);
        Assert.Equal((HolidayCalendar.Published.Version, HolidayCalendar.Published.Sha256), (view.Notice.CalendarVersion, view.Notice.CalendarSha256));
    }

    [DataFact]
    public async Task One_WhenAWarningFellOnTheLastDayToAppeal_KeepsThePrintedDateAndTellsUntilWhen()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(20));

        await office.AddDayAsync(AppealEnds, CalendarDayKind.BlackRainstormWarning);

        var view = await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager);
        Assert.Equal(AppealEnds, view.Notice.AppealEnds);
        var alert = Assert.Single(view.Alerts);
        Assert.Equal((null, AppealEnds, new DateOnly(2025, 1, 18), true), (alert.Direction, alert.Printed, alert.Counted, alert.GivesMoreTime));
        Assert.Equal(DayOffKind.BlackRainstormWarning, alert.Off!.Kind);
    }

    [DataFact]
    public async Task One_WhenTheWarningIsWithdrawnAgain_HasNoAlert()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(20));

        await office.WithdrawDayAsync(await office.AddDayAsync(AppealEnds));

        Assert.Empty((await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager)).Alerts);
    }

    [DataFact]
    public async Task One_WhenTheDayIsWithdrawnAfterService_TellsThatItWouldEndSooner()
    {
        await using var office = await EmptyOffice.OpenAsync();
        await office.The<DemoAccounts>().LoadAsync(EmptyOffice.In(Environments.Development), default);
        var day = await office.AddDayAsync(AppealEnds, CalendarDayKind.GeneralHoliday);
        var number = await LoadAsync(office);
        var served = await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager);
        Assert.Equal((new DateOnly(2025, 1, 18), $"{HolidayCalendar.Published.Version}+1"), (served.Notice.AppealEnds, served.Notice.CalendarVersion));
        Assert.Equal(served.Calendar.Sha256, served.Notice.CalendarSha256);

        await office.WithdrawDayAsync(day);

        var alert = Assert.Single((await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager)).Alerts);
        Assert.Equal((new DateOnly(2025, 1, 18), AppealEnds, false), (alert.Printed, alert.Counted, alert.GivesMoreTime));
    }

    [DataFact]
    public async Task One_WhenADirectionFallsDueOnADayLeftOut_TellsTheNextOpenDay()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);

        await office.AddDayAsync(Due, CalendarDayKind.GeneralHoliday);

        var view = await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Auditor);
        // Direction 1 is due on the same day and met: nobody needs to be told.
        var alert = Assert.Single(view.Alerts);
        Assert.Equal((2, Due, new DateOnly(2025, 3, 5)), (alert.Direction, alert.Printed, alert.Counted));
        Assert.Equal(Due, view.Notice.Direction(2).DueOn);
    }

    [DataFact]
    public async Task Board_WhenTheDueDayWasLeftOut_IsOverdueOnlyAfterTheNextOpenDay()
    {
        await using var office = await EmptyOffice.OpenAsync();
        await LoadAsync(office);
        await office.AddDayAsync(Due, CalendarDayKind.GeneralHoliday);
        var overdue = new NoticeFilter { Tab = NoticeTab.Overdue };
        var queries = office.The<NoticeQueries>();

        office.Clock.SetUtcNow(new DateTimeOffset(2025, 3, 5, 2, 0, 0, TimeSpan.Zero));
        Assert.Equal((0, 0), ((await queries.ListAsync(overdue, TestOffice.Manager)).Total, (await queries.CountsAsync(overdue, TestOffice.Manager)).Overdue));
        Assert.Equal(new DateOnly(2025, 3, 5), Assert.Single((await queries.ListAsync(new NoticeFilter(), TestOffice.Manager)).Rows).InTime);

        office.Clock.SetUtcNow(new DateTimeOffset(2025, 3, 6, 2, 0, 0, TimeSpan.Zero));
        Assert.Equal((1, 1), ((await queries.ListAsync(overdue, TestOffice.Manager)).Total, (await queries.CountsAsync(overdue, TestOffice.Manager)).Overdue));
    }

    [DataFact]
    public async Task AssessDirection_WhenTheDueDayWasLeftOut_IsNotMetOnlyAfterTheNextOpenDay()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        await office.AddDayAsync(Due, CalendarDayKind.GeneralHoliday);

        async Task AssessOnAsync(DateOnly day)
        {
            office.Clock.SetUtcNow(new DateTimeOffset(day, new TimeOnly(2, 0), TimeSpan.Zero));
            await office.The<AssessDirection>().RunAsync(
                new AssessDirectionInput { Number = number, Letter = "a", Ordinal = 1, Direction = 2, Result = DirectionResult.NotMet, On = day, Why = "Nothing came." },
                TestOffice.Manager);
        }

        var refusal = await Assert.ThrowsAsync<DomainException>(() => AssessOnAsync(new DateOnly(2025, 3, 5)));
        Assert.Equal(new DateOnly(2025, 3, 5), refusal.Arguments[1]);
        await AssessOnAsync(new DateOnly(2025, 3, 6));
    }

    private static async Task<string> LoadAsync(TestOffice office) =>
        (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
}

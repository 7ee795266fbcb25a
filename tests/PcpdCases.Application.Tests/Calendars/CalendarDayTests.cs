using FluentValidation;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Calendars;
using PcpdCases.Rules;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Tests.Calendars;

public sealed class CalendarDayTests
{
    // The office opens on Friday 3 January 2025.
    private static readonly DateOnly Warned = new(2025, 1, 2);

    [DataFact]
    public async Task Calendar_WhenADayIsOnlyProposed_IsThePublishedOne()
    {
        await using var office = await TestOffice.OpenAsync();

        var number = await office.ProposeDayAsync(Warned);

        var view = await office.The<CalendarQueries>().ViewAsync(TestOffice.Manager);
        Assert.Same(HolidayCalendar.Published, view.Calendar);
        Assert.Equal((1, CalendarDayState.Proposed, "administrator"), (number, view.Added[0].State, view.Added[0].ProposedBy.Handle));
    }

    [DataFact]
    public async Task Calendar_WhenDaysAreConfirmed_LeavesThemOutUnderAVersionOfItsOwn()
    {
        await using var office = await TestOffice.OpenAsync();

        await office.AddDayAsync(Warned, CalendarDayKind.BlackRainstormWarning);
        await office.AddDayAsync(new DateOnly(2026, 9, 3), CalendarDayKind.GeneralHoliday);

        var calendar = (await office.The<CalendarQueries>().ViewAsync(TestOffice.Auditor)).Calendar;
        var expected = HolidayCalendar.Published.With(
            [new WarningDay(Warned, IsBlackRainstorm: true)],
            [new GazettedHoliday(new DateOnly(2026, 9, 3), new Bilingual("A day of commemoration", "紀念日"))]);
        Assert.Equal((expected.Version, expected.Sha256), (calendar.Version, calendar.Sha256));
        Assert.Equal(DayOffKind.BlackRainstormWarning, calendar.Find(Warned)!.Kind);
        Assert.Equal("紀念日", calendar.Find(new DateOnly(2026, 9, 3))!.Name.ZhHant);
    }

    [DataFact]
    public async Task Calendar_WhenTheDayIsWithdrawn_IsThePublishedOneAndKeepsTheRow()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.AddDayAsync(Warned);

        await office.WithdrawDayAsync(number);
        await office.ProposeDayAsync(Warned);

        var view = await office.The<CalendarQueries>().ViewAsync(TestOffice.Administrator);
        Assert.Same(HolidayCalendar.Published, view.Calendar);
        Assert.Equal([(2, CalendarDayState.Proposed), (1, CalendarDayState.Withdrawn)], view.Added.Select(day => (day.Number, day.State)));
        Assert.Equal(("It was another day", "administrator2"), (view.Added[1].WithdrawnReason, view.Added[1].WithdrawnBy!.Handle));
    }

    [DataFact]
    public async Task ConfirmAndWithdraw_ByTheProposer_AreRefusedAndJournalled()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.ProposeDayAsync(Warned);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.ConfirmDayAsync(number, TestOffice.Administrator));
        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
        await office.ConfirmDayAsync(number);
        await Assert.ThrowsAsync<DomainException>(() => office.WithdrawDayAsync(number, TestOffice.Administrator));

        await using var context = office.NewContext();
        var lines = context.Set<JournalEntry>().Where(entry => entry.Act.EndsWith("CalendarDay")).OrderBy(entry => entry.Sequence).ToList();
        Assert.Equal(
            [JournalKind.Write, JournalKind.Refusal, JournalKind.Write, JournalKind.Refusal],
            lines.Select(line => line.Kind));
        Assert.Equal("calendar/1", lines[0].Subject);
        Assert.Contains("CalendarDay 1", lines[0].Changes, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Propose_WhenTwoDoSoAtOnce_OneIsToldThatTheDayIsThere()
    {
        await using var office = await TestOffice.OpenAsync();

        var outcomes = await Task.WhenAll(
            Record.ExceptionAsync(() => office.ProposeDayAsync(Warned, by: TestOffice.Administrator)),
            Record.ExceptionAsync(() => office.ProposeDayAsync(Warned, by: TestOffice.OtherAdministrator)));

        var refusal = Assert.IsType<DomainException>(Assert.Single(outcomes, outcome => outcome is not null));
        Assert.Equal("{0:yyyy-MM-dd} was added already. Withdraw that entry first if it is wrong.", refusal.Template);
    }

    [DataFact]
    public async Task Propose_WhenAHolidayHasNoName_IsRefusedBesideTheFields()
    {
        await using var office = await TestOffice.OpenAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => office.The<ProposeCalendarDay>().RunAsync(
            new ProposeCalendarDayInput { Date = new DateOnly(2026, 9, 3), Kind = CalendarDayKind.GeneralHoliday, Source = "The Gazette" }, TestOffice.Administrator));

        Assert.Equal(
            [nameof(ProposeCalendarDayInput.Name), nameof(ProposeCalendarDayInput.ChineseName)], refusal.Errors.Select(error => error.PropertyName));
    }
}

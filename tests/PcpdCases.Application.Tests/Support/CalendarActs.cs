using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Calendars;

namespace PcpdCases.Application.Tests.Support;

/// <summary>What two administrators do with the calendar.</summary>
internal static class CalendarActs
{
    public static Task<int> ProposeDayAsync(this TestOffice office, DateOnly date, CalendarDayKind kind = CalendarDayKind.GaleWarning, Actor? by = null) =>
        office.The<ProposeCalendarDay>().RunAsync(
            new ProposeCalendarDayInput { Date = date, Kind = kind, Name = "A day of commemoration", ChineseName = "紀念日", Source = "An invented record" },
            by ?? TestOffice.Administrator);

    public static Task ConfirmDayAsync(this TestOffice office, int number, Actor? by = null) =>
        office.The<ConfirmCalendarDay>().RunAsync(new ConfirmCalendarDayInput { Number = number }, by ?? TestOffice.OtherAdministrator);

    public static Task WithdrawDayAsync(this TestOffice office, int number, Actor? by = null) =>
        office.The<WithdrawCalendarDay>().RunAsync(
            new WithdrawCalendarDayInput { Number = number, Reason = "It was another day" }, by ?? TestOffice.OtherAdministrator);

    /// <summary>A day that counts; returns its number.</summary>
    public static async Task<int> AddDayAsync(this TestOffice office, DateOnly date, CalendarDayKind kind = CalendarDayKind.GaleWarning)
    {
        var number = await office.ProposeDayAsync(date, kind);
        await office.ConfirmDayAsync(number);
        return number;
    }
}

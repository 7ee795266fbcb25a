using PcpdCases.Application.Door;
using PcpdCases.Domain.Calendars;
using PcpdCases.Rules;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Calendars;

/// <summary>The calendar by which the Office counts: the published one and the days that officers added and a second person confirmed.</summary>
public static class OfficeCalendar
{
    private static readonly SightRead<CalendarDay> ReadCounted = new(Counted);

    /// <summary>The calendar as an operation finds it.</summary>
    public static async Task<HolidayCalendar> OfAsync(Work work, CancellationToken cancellationToken) =>
        Of(await work.CalendarDaysAsync(cancellationToken));

    /// <summary>The calendar as a query finds it.</summary>
    public static async Task<HolidayCalendar> OfAsync(Sight sight, CancellationToken cancellationToken) =>
        Of(await ReadCounted.ListAsync(sight, cancellationToken));

    internal static IQueryable<CalendarDay> Counted(Sight sight) =>
        sight.CalendarDays.Where(day => day.ConfirmedAt != null && day.WithdrawnAt == null);

    /// <summary>The published calendar with those of the days that count.</summary>
    internal static HolidayCalendar Of(IReadOnlyList<CalendarDay> days)
    {
        var published = HolidayCalendar.Published;
        // A calendar published later may begin later than what was once added.
        var counted = days.Where(day => day.Counts && published.Covers(day.Date)).ToList();
        return published.With(
            [.. counted.Where(day => day.Kind is not CalendarDayKind.GeneralHoliday).Select(day => new WarningDay(day.Date, day.Kind is CalendarDayKind.BlackRainstormWarning))],
            [.. counted.Where(day => day.Kind is CalendarDayKind.GeneralHoliday).Select(day => new GazettedHoliday(day.Date, new Bilingual(day.Name!, day.ChineseName!)))]);
    }
}

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Calendars;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Calendars;

/// <summary>The calendar by which the Office counts now, and every day that was ever added, latest date first.</summary>
public sealed record CalendarView(HolidayCalendar Calendar, IReadOnlyList<CalendarDay> Added);

/// <summary>Reads the calendar: it names no case, so everyone in the Office may look at it.</summary>
public sealed class CalendarQueries(Reading reading)
{
    public Task<CalendarView> ViewAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCalendar, async (sight, token) =>
        {
            var added = await Added(sight).ToListAsync(token);
            return new CalendarView(OfficeCalendar.Of(added), added);
        }, cancellationToken);

    internal static IQueryable<CalendarDay> Added(Sight sight) => sight.CalendarDays
        .Include(day => day.ProposedBy)
        .Include(day => day.ConfirmedBy)
        .Include(day => day.WithdrawnBy)
        .OrderByDescending(day => day.Date)
        .ThenByDescending(day => day.Number);
}

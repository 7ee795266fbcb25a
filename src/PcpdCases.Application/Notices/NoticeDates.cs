using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Notices;

/// <summary>The dates a notice would give if it were served on a day.</summary>
/// <param name="Appeal">The last day to appeal; unless the notice is urgent no step may be due before it (s.50(1B), (4)).</param>
/// <param name="Due">The last day a new step is given unless its drafter says otherwise.</param>
public sealed record NoticeDates(DateOnly Served, Deadline Appeal, Deadline Due)
{
    /// <summary>The dates of service on a day; null when the calendar does not reach so far.</summary>
    public static NoticeDates? IfServedOn(DateOnly served, HolidayCalendar calendar)
    {
        if (!AppealPeriod.Covers(served, calendar))
        {
            return null;
        }
        var appeal = AppealPeriod.After(served, calendar);
        // A new step gets as long again as the appeal took, counted alike, so that it never ends on a day left out.
        return AppealPeriod.Covers(appeal.Date, calendar) ? new(served, appeal, AppealPeriod.After(appeal.Date, calendar)) : null;
    }
}

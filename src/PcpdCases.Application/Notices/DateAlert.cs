using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Notices;

/// <summary>A date printed in a served notice with which today's calendar no longer agrees; the printed date stays.</summary>
/// <param name="Direction">The direction that falls due on a day left out; null for the end of the appeal period.</param>
/// <param name="Printed">The date in the letter.</param>
/// <param name="Counted">What today's calendar makes of it: the end of the appeal period, or the last day on which the step is in time.</param>
/// <param name="Off">Why the printed date is left out; null when it is not.</param>
public sealed record DateAlert(int? Direction, DateOnly Printed, DateOnly Counted, DayOff? Off)
{
    /// <summary>Whether an act after the printed date is still in time.</summary>
    public bool GivesMoreTime => Counted > Printed;

    internal static IReadOnlyList<DateAlert> Of(EnforcementNotice notice, HolidayCalendar calendar) => notice.Status switch
    {
        NoticeStatus.Served or NoticeStatus.Met => [.. OfAppeal(notice, calendar), .. OfDirections(notice, calendar)],
        NoticeStatus.Draft or NoticeStatus.AwaitingCountersignature or NoticeStatus.Countersigned or NoticeStatus.Cancelled or NoticeStatus.SetAside or NoticeStatus.Published => [],
    };

    private static IEnumerable<DateAlert> OfAppeal(EnforcementNotice notice, HolidayCalendar calendar)
    {
        if (notice is { ServedOn: { } served, AppealEnds: { } printed }
            && AppealPeriod.Covers(served, calendar) && AppealPeriod.After(served, calendar).Date is var counted && counted != printed)
        {
            yield return new DateAlert(null, printed, counted, calendar.Find(printed));
        }
    }

    private static IEnumerable<DateAlert> OfDirections(EnforcementNotice notice, HolidayCalendar calendar) =>
        from direction in notice.Standing
        where notice.SuspendedSince is null && direction.Assessment?.Result is not DirectionResult.Met
        let printed = direction.Due!.Value
        let inTime = TimeLimit.InTime(printed, calendar)
        where inTime != printed
        select new DateAlert(direction.Ordinal, printed, inTime, calendar.Find(printed));
}

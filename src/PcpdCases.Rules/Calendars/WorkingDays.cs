namespace PcpdCases.Rules.Calendars;

/// <summary>The Office's own periods, counted in working days: Monday to Friday, without holidays and warning days.</summary>
/// <remarks>For the Office's planning; a period the Ordinance gives is counted by <see cref="TimeLimit"/>.</remarks>
public static class WorkingDays
{
    /// <summary>The day that lies a number of working days after another.</summary>
    /// <exception cref="RulesException">Days out of range, or a day the calendar does not cover.</exception>
    public static DateOnly Add(DateOnly from, int days, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        TimeLimit.RequireDays(days);
        var day = from;
        for (var counted = 0; counted < days;)
        {
            day = day.AddDays(1);
            if (!IsWeekend(day) && calendar.Find(day) is null)
            {
                counted++;
            }
        }
        return day;
    }

    /// <summary>Counts a period of working days after a day, in which the clock may have been stopped.</summary>
    /// <param name="from">The day the period runs from; it is not counted.</param>
    /// <param name="days">How many working days the period has.</param>
    /// <param name="stops">When the clock stood still, in any order.</param>
    /// <param name="calendar">The holidays and warning days; beyond it only weekends are known, and the count says that it is not confirmed.</param>
    /// <exception cref="RulesException">Days out of range.</exception>
    public static WorkingPeriod Count(DateOnly from, int days, IReadOnlyCollection<ClockStop> stops, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(stops);
        ArgumentNullException.ThrowIfNull(calendar);
        TimeLimit.RequireDays(days);
        var working = new List<Bilingual> { DeadlineWords.StartWorking(from, days) };
        var (day, counted, told) = (from, 0, default(ClockStop));
        while (counted < days)
        {
            day = day.AddDays(1);
            if (stops.FirstOrDefault(stop => stop.Covers(day)) is { } stopped)
            {
                if (stopped.Until is not { } until)
                {
                    return new WorkingPeriod { Left = days - counted, StoppedSince = stopped.Since };
                }
                if (stopped != told)
                {
                    working.Add(DeadlineWords.Stopped(stopped.Since, until));
                    told = stopped;
                }
            }
            else if (IsWeekend(day))
            {
                continue;
            }
            else if (calendar.Covers(day) && calendar.Find(day) is { } off)
            {
                working.Add(DeadlineWords.NotCounted(off));
            }
            else
            {
                counted++;
            }
        }
        working.Add(DeadlineWords.End(day));
        var confirmed = Enumerable.Range(from.Year, day.Year - from.Year + 1).All(calendar.IsGazetted);
        if (!confirmed)
        {
            working.Add(DeadlineWords.Unconfirmed);
        }
        var deadline = new Deadline
        {
            Date = day,
            From = from,
            Days = days,
            IncludingFirstDay = false,
            Working = working,
            IsConfirmed = confirmed,
            CalendarVersion = calendar.Version,
            CalendarSha256 = calendar.Sha256,
        };
        return new WorkingPeriod { Deadline = deadline };
    }

    /// <summary>The first day from which a period of working days still ends on a day or after it: whatever ran from earlier is over.</summary>
    /// <param name="today">The day; the period may end on it.</param>
    /// <param name="days">How many working days the period has.</param>
    /// <param name="calendar">The holidays and warning days; beyond it only weekends are known.</param>
    /// <exception cref="RulesException">Days out of range.</exception>
    public static DateOnly InTimeFrom(DateOnly today, int days, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        TimeLimit.RequireDays(days);
        var day = today;
        for (var counted = 0; counted < days;)
        {
            day = day.AddDays(-1);
            counted += IsWorking(day, calendar) ? 1 : 0;
        }
        return day;
    }

    /// <summary>A day moved on by the working days on which the clock stood still after it: a period that runs from there without a stop ends on the same day.</summary>
    /// <param name="from">The day the period runs from.</param>
    /// <param name="stops">When the clock stood still, each of them over.</param>
    /// <param name="calendar">The holidays and warning days; beyond it only weekends are known.</param>
    public static DateOnly WithoutStops(DateOnly from, IReadOnlyCollection<ClockStop> stops, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(stops);
        ArgumentNullException.ThrowIfNull(calendar);
        var last = stops.Max(stop => stop.Until) ?? from;
        var stopped = 0;
        for (var day = from.AddDays(1); day < last; day = day.AddDays(1))
        {
            stopped += stops.Any(stop => stop.Covers(day)) && IsWorking(day, calendar) ? 1 : 0;
        }
        var moved = from;
        while (stopped > 0)
        {
            moved = moved.AddDays(1);
            stopped -= IsWorking(moved, calendar) ? 1 : 0;
        }
        return moved;
    }

    private static bool IsWorking(DateOnly day, HolidayCalendar calendar) => !IsWeekend(day) && (!calendar.Covers(day) || calendar.Find(day) is null);

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

/// <summary>A time in which the clock stood still: from a day on, to the day it ran again.</summary>
/// <param name="Since">The first day that is not counted.</param>
/// <param name="Until">The day from which days count again; null while the clock stands still.</param>
public sealed record ClockStop(DateOnly Since, DateOnly? Until)
{
    public bool Covers(DateOnly day) => day >= Since && (Until is null || day < Until);
}

/// <summary>A period of working days: its last day, or how much of it is left while the clock stands still.</summary>
public sealed record WorkingPeriod
{
    /// <summary>The last day and how it was counted; null while the clock stands still.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Working days not used up when the clock stopped; 0 when it runs.</summary>
    public int Left { get; init; }

    /// <summary>Since when the clock stands still; null when it runs.</summary>
    public DateOnly? StoppedSince { get; init; }
}

namespace PcpdCases.Rules.Calendars;

/// <summary>Statutory periods of days, counted as section 71 of Cap. 1 says.</summary>
public static class TimeLimit
{
    /// <summary>A period up to this many days counts none of the days left out (s.71(1)(d)).</summary>
    public const int ShortPeriodDays = 6;

    /// <summary>Longest period counted; a slip of the keyboard is refused beyond it.</summary>
    public const int MostDays = 1000;

    /// <summary>The last day of a period of days after an event.</summary>
    /// <param name="eventDay">The day of the event, such as service of a notice.</param>
    /// <param name="days">How many days the period has.</param>
    /// <param name="calendar">The days left out.</param>
    /// <param name="includingFirstDay">The period begins with the day of the event, as in s.50(5) of Cap. 486.</param>
    /// <exception cref="RulesException">Days out of range, or a day the calendar does not cover.</exception>
    public static Deadline After(DateOnly eventDay, int days, HolidayCalendar calendar, bool includingFirstDay = false)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        RequireDays(days);
        var working = new List<Bilingual> { DeadlineWords.Start(eventDay, days, includingFirstDay) };
        var last = days <= ShortPeriodDays
            ? CountShort(eventDay, days, calendar, includingFirstDay, working)
            : CountLong(eventDay, days, calendar, includingFirstDay, working);
        working.Add(DeadlineWords.End(last));
        var confirmed = Enumerable.Range(eventDay.Year, last.Year - eventDay.Year + 1).All(calendar.IsGazetted);
        if (!confirmed)
        {
            working.Add(DeadlineWords.Unconfirmed);
        }
        return new Deadline
        {
            Date = last,
            From = eventDay,
            Days = days,
            IncludingFirstDay = includingFirstDay,
            Working = working,
            IsConfirmed = confirmed,
            CalendarVersion = calendar.Version,
            CalendarSha256 = calendar.Sha256,
        };
    }

    /// <summary>The last day on which what is directed to be done on a certain day is still done in time (s.71(1)(c)).</summary>
    /// <returns>The day itself, or the next one that is not left out; days beyond the calendar count.</returns>
    public static DateOnly InTime(DateOnly due, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var day = due;
        while (calendar.Covers(day) && calendar.Find(day) is not null)
        {
            day = day.AddDays(1);
        }
        return day;
    }

    /// <summary>The earliest due day of which an act done today is still in time (s.71(1)(c)); whatever was due before it is overdue.</summary>
    public static DateOnly InTimeFrom(DateOnly today, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var day = today;
        while (calendar.Covers(day.AddDays(-1)) && calendar.Find(day.AddDays(-1)) is not null)
        {
            day = day.AddDays(-1);
        }
        return day;
    }

    private static DateOnly CountShort(DateOnly eventDay, int days, HolidayCalendar calendar, bool includingFirstDay, List<Bilingual> working)
    {
        working.Add(DeadlineWords.ShortRule);
        var day = includingFirstDay ? eventDay : eventDay.AddDays(1);
        for (var counted = 0; ; day = day.AddDays(1))
        {
            if (calendar.Find(day) is { } off)
            {
                working.Add(DeadlineWords.NotCounted(off));
                continue;
            }
            counted++;
            working.Add(DeadlineWords.Counted(day, counted));
            if (counted == days)
            {
                return day;
            }
        }
    }

    private static DateOnly CountLong(DateOnly eventDay, int days, HolidayCalendar calendar, bool includingFirstDay, List<Bilingual> working)
    {
        var day = eventDay.AddDays(includingFirstDay ? days - 1 : days);
        working.Add(DeadlineWords.Plain(day, days));
        while (calendar.Find(day) is { } off)
        {
            day = day.AddDays(1);
            working.Add(DeadlineWords.Moved(off, day));
        }
        return day;
    }

    internal static void RequireDays(int days)
    {
        if (days is < 1 or > MostDays)
        {
            throw new RulesException($"A period has 1 to {MostDays} days, not {days}.");
        }
    }
}

using PcpdCases.Domain.Officers;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Domain.Calendars;

/// <summary>A day that officers add to the published calendar, since no period of days may end on it (Cap. 1 s.71); it counts once a second person confirmed it.</summary>
public sealed class CalendarDay : IAggregateRoot
{
    public const int NameMaxLength = 200;
    public const int SourceMaxLength = 500;
    public const int ReasonMaxLength = 2000;

    private CalendarDay()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    /// <summary>Counted over the whole Office, 1 first.</summary>
    public int Number { get; private set; }

    public DateOnly Date { get; private set; }

    public CalendarDayKind Kind { get; private set; }

    /// <summary>What a general holiday is called; null for a warning.</summary>
    public string? Name { get; private set; }

    public string? ChineseName { get; private set; }

    /// <summary>Where it is recorded, such as the number of the Gazette.</summary>
    public string Source { get; private set; } = "";

    public Officer ProposedBy { get; private set; } = null!;

    public DateTime ProposedAt { get; private set; }

    public Officer? ConfirmedBy { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public Officer? WithdrawnBy { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public string? WithdrawnReason { get; private set; }

    public CalendarDayState State => WithdrawnAt is not null ? CalendarDayState.Withdrawn
        : ConfirmedAt is not null ? CalendarDayState.Confirmed
        : CalendarDayState.Proposed;

    /// <summary>Whether periods are counted without it.</summary>
    public bool Counts => State is CalendarDayState.Confirmed;

    /// <summary>Proposes a day that the published calendar does not leave out yet.</summary>
    /// <param name="published">The calendar without anything officers added.</param>
    /// <param name="added">Every day added before.</param>
    public static CalendarDay Propose(
        int number, CalendarDayText text, HolidayCalendar published, IEnumerable<CalendarDay> added, Officer by, DateTime now, DateOnly today)
    {
        EnsureChanges(text.Date, published, added);
        if (text.Kind is not CalendarDayKind.GeneralHoliday && text.Date > today)
        {
            throw new DomainException("A warning is recorded once it was in force: {0:yyyy-MM-dd} is in the future.", text.Date);
        }
        if (!Wording.IsGiven(text.Source, SourceMaxLength))
        {
            throw new DomainException("A day needs its source, such as the Observatory's record or the Gazette, in at most {0} characters.", SourceMaxLength);
        }
        var isHoliday = text.Kind is CalendarDayKind.GeneralHoliday;
        if (isHoliday && (!Wording.IsGiven(text.Name, NameMaxLength) || !Wording.IsGiven(text.ChineseName, NameMaxLength)))
        {
            throw new DomainException("A general holiday needs its name in English and in Chinese, each in at most {0} characters.", NameMaxLength);
        }
        return new CalendarDay
        {
            Number = number,
            Date = text.Date,
            Kind = text.Kind,
            Name = isHoliday ? Wording.Clean(text.Name) : null,
            ChineseName = isHoliday ? Wording.Clean(text.ChineseName) : null,
            Source = text.Source.Trim(),
            ProposedBy = by,
            ProposedAt = now,
        };
    }

    /// <summary>The second person's word, from which the day counts.</summary>
    public void Confirm(Officer by, DateTime now)
    {
        EnsureStands();
        if (ConfirmedAt is not null)
        {
            throw new DomainException("{0:yyyy-MM-dd} is already confirmed.", Date);
        }
        EnsureSecond(by);
        ConfirmedBy = by;
        ConfirmedAt = now;
    }

    /// <summary>Takes the day out of the count; it stays on the list with the reason.</summary>
    public void Withdraw(string reason, Officer by, DateTime now)
    {
        EnsureStands();
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason, in at most {0} characters.", ReasonMaxLength);
        }
        if (ConfirmedAt is not null)
        {
            EnsureSecond(by);
        }
        WithdrawnBy = by;
        WithdrawnAt = now;
        WithdrawnReason = reason.Trim();
    }

    private static void EnsureChanges(DateOnly date, HolidayCalendar published, IEnumerable<CalendarDay> added)
    {
        if (!published.Covers(date))
        {
            throw new DomainException(
                "The calendar covers {0} to {1}; {2:yyyy-MM-dd} lies outside it.", published.Years[0].Year, published.Years[^1].Year, date);
        }
        if (date.DayOfWeek is DayOfWeek.Sunday)
        {
            throw new DomainException("{0:yyyy-MM-dd} is a Sunday and left out already. Adding it changes nothing.", date);
        }
        if (published.Find(date) is not null)
        {
            throw new DomainException("{0:yyyy-MM-dd} is a holiday or warning day of the calendar already. Adding it changes nothing.", date);
        }
        if (added.FirstOrDefault(day => day.Date == date && day.State is not CalendarDayState.Withdrawn) is not null)
        {
            throw new DomainException("{0:yyyy-MM-dd} was added already. Withdraw that entry first if it is wrong.", date);
        }
    }

    private void EnsureStands()
    {
        if (State is CalendarDayState.Withdrawn)
        {
            throw new DomainException("This entry for {0:yyyy-MM-dd} was withdrawn. Propose the day anew.", Date);
        }
    }

    private void EnsureSecond(Officer by)
    {
        if (by.Is(ProposedBy))
        {
            throw DomainException.NotPermitted("You proposed this day. Another administrator confirms it, and withdraws it once confirmed.");
        }
    }
}

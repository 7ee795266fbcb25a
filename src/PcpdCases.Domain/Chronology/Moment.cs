namespace PcpdCases.Domain.Chronology;

/// <summary>When something happened, as exactly as its source tells; days are Hong Kong's.</summary>
public sealed record Moment
{
    private Moment(MomentPrecision precision, DateOnly from, DateOnly? to, TimeOnly? at)
    {
        Precision = precision;
        From = from;
        To = to;
        At = at;
    }

    public MomentPrecision Precision { get; private init; }

    /// <summary>The day; of a month, a year or a range its first day.</summary>
    public DateOnly From { get; private init; }

    /// <summary>The last day of a range; null otherwise.</summary>
    public DateOnly? To { get; private init; }

    /// <summary>The time of an exact day, to the minute; null when it is not told.</summary>
    public TimeOnly? At { get; private init; }

    /// <summary>The first and the last day on which it can have been; "about" names a day and claims no bounds.</summary>
    public (DateOnly First, DateOnly Last) Bounds => Precision switch
    {
        MomentPrecision.Day or MomentPrecision.About => (From, From),
        MomentPrecision.Month => (From, From.AddMonths(1).AddDays(-1)),
        MomentPrecision.Year => (From, From.AddYears(1).AddDays(-1)),
        MomentPrecision.Range => (From, To!.Value),
    };

    public static Moment On(DateOnly day, TimeOnly? at = null) => Of(MomentPrecision.Day, day, null, at);

    public static Moment About(DateOnly day) => Of(MomentPrecision.About, day, null, null);

    public static Moment Between(DateOnly first, DateOnly last) => Of(MomentPrecision.Range, first, last, null);

    /// <summary>A moment from its parts; a day given for a month or a year stands for the whole of it.</summary>
    /// <exception cref="DomainException">When the parts do not belong together.</exception>
    public static Moment Of(MomentPrecision precision, DateOnly? from, DateOnly? to, TimeOnly? at)
    {
        if (from is not { } first)
        {
            throw new DomainException("Give the day, as exactly as it is known.");
        }
        if (precision == MomentPrecision.Range ? to is null || to <= first : to is not null)
        {
            throw new DomainException(precision == MomentPrecision.Range
                ? "A range of days needs a last day after its first."
                : "Only a range of days has a last day. Remove it or choose a range.");
        }
        if (at is not null && precision != MomentPrecision.Day)
        {
            throw new DomainException("A time of day belongs to an exact day. Remove it or choose an exact day.");
        }
        return new Moment(precision, FirstOf(precision, first), to, at is { } time ? new TimeOnly(time.Hour, time.Minute) : null);
    }

    private static DateOnly FirstOf(MomentPrecision precision, DateOnly day) => precision switch
    {
        MomentPrecision.Day or MomentPrecision.About or MomentPrecision.Range => day,
        MomentPrecision.Month => new DateOnly(day.Year, day.Month, 1),
        MomentPrecision.Year => new DateOnly(day.Year, 1, 1),
    };
}

using PcpdCases.Application.Hosting;
using PcpdCases.Domain;

namespace PcpdCases.Application.Statistics;

/// <summary>The days statistics are told for, both in Hong Kong; what was recorded or happened after the last of them does not count.</summary>
public sealed record StatisticsPeriod
{
    public const int LongestInYears = 10;

    // The day the Ordinance came into force.
    private static readonly DateOnly Earliest = new(1996, 12, 20);

    public DateOnly From { get; init; } = Earliest;

    /// <summary>The last day that counts.</summary>
    public DateOnly AsOf { get; init; } = Earliest;

    /// <summary>The first instant of the period, UTC.</summary>
    internal DateTime Begins => HongKongTime.StartOf(From);

    /// <summary>The first instant after the period, UTC.</summary>
    internal DateTime Ends => HongKongTime.StartOf(AsOf.AddDays(1));

    /// <summary>The twelve months that end with the month of a day, as they stand on that day.</summary>
    public static StatisticsPeriod YearUntil(DateOnly day) => new() { From = new DateOnly(day.Year, day.Month, 1).AddMonths(-11), AsOf = day };

    /// <exception cref="DomainException">The period ends before it begins, is too long or begins before the Ordinance.</exception>
    internal void EnsureSound()
    {
        if (AsOf < From)
        {
            throw new DomainException("The period ends on {0:yyyy-MM-dd}, before it begins on {1:yyyy-MM-dd}.", AsOf, From);
        }
        if (From < Earliest || AsOf.Year > DateOnly.MaxValue.Year - 1 || AsOf > From.AddYears(LongestInYears))
        {
            throw new DomainException("Statistics are told for at most {0} years, and from {1:yyyy-MM-dd} on.", LongestInYears, Earliest);
        }
    }
}

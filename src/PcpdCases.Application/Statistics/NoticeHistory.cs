using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Statistics;

/// <summary>What is known of a served notice, from which its standing on any day is read.</summary>
internal sealed record NoticeHistory
{
    public DateOnly? CancelledOn { get; init; }

    public IReadOnlyList<AppealSpan> Appeals { get; init; } = [];

    public IReadOnlyList<DirectionHistory> Directions { get; init; } = [];

    /// <summary>The steps that were not struck out up to a day.</summary>
    public IEnumerable<DirectionHistory> StandingOn(DateOnly day) => Directions.Where(direction => direction.StruckOutOn is null || direction.StruckOutOn > day);

    public NoticeStanding On(DateOnly day, HolidayCalendar calendar)
    {
        if (CancelledOn <= day)
        {
            return NoticeStanding.Cancelled;
        }
        if (Appeals.Any(appeal => appeal.Outcome is AppealOutcome.Reversed && appeal.EndedOn <= day))
        {
            return NoticeStanding.SetAside;
        }
        var standing = StandingOn(day).ToList();
        if (standing.Count > 0 && standing.TrueForAll(direction => direction.IsMetOn(day)))
        {
            return NoticeStanding.Met;
        }
        if (Appeals.Any(appeal => appeal.SuspendsOn(day)))
        {
            return NoticeStanding.Suspended;
        }
        return standing.Exists(direction => !direction.IsMetOn(day) && TimeLimit.InTime(direction.DueOn(day), calendar) < day) ? NoticeStanding.Overdue : NoticeStanding.Running;
    }
}

/// <summary>From when to when an appeal was pending.</summary>
internal sealed record AppealSpan(DateOnly LodgedOn, DateOnly? TimeExtendedOn, DateOnly? EndedOn, bool Suspends, AppealOutcome? Outcome)
{
    public bool SuspendsOn(DateOnly day) => Suspends && (TimeExtendedOn ?? LodgedOn) <= day && (EndedOn is null || EndedOn > day);
}

/// <summary>What is known of a directed step.</summary>
internal sealed record DirectionHistory
{
    public DateOnly? Served { get; init; }

    public DateOnly? StruckOutOn { get; init; }

    public IReadOnlyList<DatedDay> Extensions { get; init; } = [];

    public IReadOnlyList<DatedResult> Assessments { get; init; } = [];

    public IReadOnlyList<DateOnly> Evidence { get; init; } = [];

    /// <summary>The last day that counted on a day: as decided up to then, else as served.</summary>
    public DateOnly DueOn(DateOnly day) =>
        Extensions.Where(extension => extension.On <= day).Select(extension => (DateOnly?)extension.Until).Max() ?? Served ?? DateOnly.MaxValue;

    public bool IsMetOn(DateOnly day) => LatestOn(day) is DirectionResult.Met;

    public DirectionStanding On(DateOnly day, HolidayCalendar calendar) => LatestOn(day) is { } result ? On(day, result, calendar) : DirectionStanding.Open;

    private DirectionStanding On(DateOnly day, DirectionResult result, HolidayCalendar calendar) => result switch
    {
        DirectionResult.PartlyMet => DirectionStanding.PartlyMet,
        DirectionResult.NotMet => DirectionStanding.NotMet,
        DirectionResult.Met => Evidence.Where(received => received <= day).DefaultIfEmpty(DateOnly.MinValue).Max() <= TimeLimit.InTime(DueOn(day), calendar)
            ? DirectionStanding.MetInTime
            : DirectionStanding.MetLate,
    };

    private DirectionResult? LatestOn(DateOnly day) =>
        Assessments.Where(assessment => assessment.On <= day).MaxBy(assessment => assessment.Ordinal)?.Result;
}

/// <summary>A last day given by a decision of a day.</summary>
internal sealed record DatedDay(DateOnly On, DateOnly Until);

/// <summary>An assessment of a day.</summary>
internal sealed record DatedResult(int Ordinal, DateOnly On, DirectionResult Result);

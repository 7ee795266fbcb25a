using PcpdCases.Application.Hosting;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Tasks;

/// <summary>Counts the Office's target for the stage a proceeding is at, without the days it was on hold.</summary>
internal static class StageTargets
{
    private static readonly DueRead<TargetClock> ReadClocks = new(Clocks);

    /// <summary>The targets of open proceedings whose stage has one.</summary>
    public static async Task<IReadOnlyList<StageTarget>> OfAsync(DueSources of, TargetSettings settings, HolidayCalendar calendar, CancellationToken cancellationToken)
    {
        if (settings.Days.Count == 0)
        {
            return [];
        }
        var clocks = await ReadClocks.ListAsync(of, cancellationToken);
        return [.. clocks.Where(clock => settings.Days.ContainsKey(clock.Stage)).Select(clock => new StageTarget
        {
            Number = clock.Number,
            Letter = clock.Letter,
            Stage = clock.Stage,
            Days = settings.Days[clock.Stage],
            Count = WorkingDays.Count(clock.From, settings.Days[clock.Stage], [.. clock.Holds.Select(hold => new ClockStop(hold.Since, hold.Until))], calendar),
        })];
    }

    internal static IQueryable<TargetClock> Clocks(DueSources of) => Clocks(of.Proceedings, of.Notifications);

    /// <summary>The clocks of some proceedings, given every notification of their cases.</summary>
    internal static IQueryable<TargetClock> Clocks(IQueryable<Proceeding> proceedings, IQueryable<Notification> notifications) => proceedings
        .OrderBy(proceeding => proceeding.Id)
        .Select(proceeding => new TargetClock
        {
            IncidentId = proceeding.Incident.Id,
            Number = proceeding.Incident.Number,
            Letter = proceeding.Letter,
            Stage = proceeding.Stage,
            OpenedAt = proceeding.OpenedAt,
            MovedAt = proceeding.StageChanges.Max(change => (DateTime?)change.At),
            ReceivedOn = notifications.Where(notification => notification.Incident.Id == proceeding.Incident.Id).Min(notification => notification.ReceivedOn),
            Holds = proceeding.Holds.OrderBy(hold => hold.Ordinal).ToList(),
        });
}

/// <summary>From when the target of a stage counts, and when it stood still.</summary>
internal sealed record TargetClock
{
    public long IncidentId { get; init; }

    public required string Number { get; init; }

    public required string Letter { get; init; }

    public required Stage Stage { get; init; }

    public required DateTime OpenedAt { get; init; }

    public DateTime? MovedAt { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public required IReadOnlyList<HoldPeriod> Holds { get; init; }

    /// <summary>The day the stage was reached; of a case that was not moved yet the day its notification was received, where that is earlier.</summary>
    public DateOnly From
    {
        get
        {
            var reached = HongKongTime.DateOf(MovedAt ?? OpenedAt);
            return MovedAt is null && ReceivedOn < reached ? ReceivedOn.Value : reached;
        }
    }
}

/// <summary>The Office's target for the stage of one proceeding.</summary>
public sealed record StageTarget
{
    public required string Number { get; init; }

    public required string Letter { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>Working days the Office gives itself.</summary>
    public required int Days { get; init; }

    public required WorkingPeriod Count { get; init; }
}

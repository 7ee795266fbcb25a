using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Statistics;

/// <summary>Counts what happened in a period, as it stood at its end.</summary>
public sealed class StatisticsQueries(Reading reading)
{
    public Task<StatisticsView> OfAsync(StatisticsPeriod period, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            period.EnsureSound();
            var calendar = await OfficeCalendar.OfAsync(sight, token);
            var months = await Months(sight, period).ToListAsync(token);
            var stages = await StagesLeft(sight, period).ToListAsync(token);
            var outcomes = await Outcomes(sight, period).ToListAsync(token);
            var notices = await Served(sight, period).ToListAsync(token);
            return new StatisticsView
            {
                Period = period,
                Months = EveryMonth(period, months),
                Sectors = Sorted(await Sectors(sight, period).ToListAsync(token)),
                Causes = Sorted(await Causes(sight, period).ToListAsync(token)),
                Deficiencies = Sorted(await Deficiencies(sight, period).ToListAsync(token)),
                Stages = DaysOf(stages),
                Outcomes = [.. outcomes.GroupBy(row => row.Outcome).OrderBy(group => group.Key)
                    .Select(group => new OutcomeLine(group.Key, group.Where(row => !row.Departs).Sum(row => row.Count), group.Where(row => row.Departs).Sum(row => row.Count)))],
                Departures = [.. (await Departures(sight, period).ToListAsync(token)).OrderByDescending(line => line.Count).ThenBy(line => line.Reason).ThenBy(line => line.Target, StringComparer.Ordinal)],
                Rules = Agreement(await Records(sight, period).ToListAsync(token)),
                Notices = Counted(notices.Select(notice => notice.On(period.AsOf, calendar))),
                Directions = Counted(Standing(notices, period.AsOf, calendar).Select(direction => direction.On(period.AsOf, calendar))),
            };
        }, cancellationToken);

    internal static IQueryable<MonthCount> Months(Sight sight, StatisticsPeriod period) => Received(sight, period)
        .GroupBy(notification => new { notification.ReceivedOn!.Value.Year, notification.ReceivedOn.Value.Month })
        .Select(month => new MonthCount(month.Key.Year, month.Key.Month, month.Count()));

    internal static IQueryable<CountLine<Sector>> Sectors(Sight sight, StatisticsPeriod period) => sight.Proceedings
        .Where(proceeding => Received(sight, period).Any(notification => notification.Incident.Id == proceeding.Incident.Id))
        .GroupBy(proceeding => proceeding.Party.Organisation.Sector)
        .Select(sector => new CountLine<Sector>(sector.Key, sector.Count()));

    internal static IQueryable<CountLine<IncidentCause>> Causes(Sight sight, StatisticsPeriod period) => sight.Incidents
        .Where(incident => Received(sight, period).Any(notification => notification.Incident.Id == incident.Id))
        .GroupBy(incident => incident.Particulars.CauseFound == IncidentCause.Unknown ? incident.Particulars.CauseSuspected : incident.Particulars.CauseFound)
        .Select(cause => new CountLine<IncidentCause>(cause.Key, cause.Count()));

    internal static IQueryable<CountLine<string>> Deficiencies(Sight sight, StatisticsPeriod period) => (
        from proceeding in sight.Proceedings
        where Signed(sight, period).Any(determination =>
            determination.Proceeding.Id == proceeding.Id && determination.Outcome == Outcome.Contravention && !determination.Interim)
        from deficiency in proceeding.Deficiencies
        from link in deficiency.Links
        where !link.TakenOut
        select new { proceeding.Id, link.Finding.FactId })
        .Distinct()
        .GroupBy(row => row.FactId)
        .Select(fact => new CountLine<string>(fact.Key, fact.Count()));

    internal static IQueryable<StageLeft> StagesLeft(Sight sight, StatisticsPeriod period)
    {
        var (begins, ends) = (period.Begins, period.Ends);
        return sight.Proceedings
            .Where(proceeding => proceeding.Incident.RecordedFromPublishedSource == null)
            .SelectMany(proceeding => proceeding.StageChanges, (proceeding, change) => new { proceeding, change })
            .Where(row => row.change.From != row.change.To && row.change.At >= begins && row.change.At < ends)
            .Select(row => new StageLeft(
                row.change.From,
                row.proceeding.StageChanges
                    .Where(entered => entered.Ordinal < row.change.Ordinal && entered.To == row.change.From && entered.From != entered.To)
                    .OrderByDescending(entered => entered.Ordinal)
                    .Select(entered => (DateTime?)entered.At)
                    .FirstOrDefault() ?? row.proceeding.Incident.OpenedAt,
                row.change.At));
    }

    internal static IQueryable<OutcomeCount> Outcomes(Sight sight, StatisticsPeriod period) => Signed(sight, period)
        .GroupBy(determination => new { determination.Outcome, Departs = determination.OverrideReason != null })
        .Select(group => new OutcomeCount(group.Key.Outcome, group.Key.Departs, group.Count()));

    internal static IQueryable<DepartureLine> Departures(Sight sight, StatisticsPeriod period) => Signed(sight, period)
        .Where(determination => determination.OverrideReason != null)
        .GroupBy(determination => new { determination.OverrideReason, determination.OverrideTarget })
        .Select(group => new DepartureLine(group.Key.OverrideReason!.Value, group.Key.OverrideTarget, group.Count()));

    internal static IQueryable<RecordCount> Records(Sight sight, StatisticsPeriod period) => Signed(sight, period)
        .Select(determination => new RecordCount(determination.DecisionRecord, determination.OverrideReason != null));

    internal static IQueryable<NoticeHistory> Served(Sight sight, StatisticsPeriod period) => sight.Notices
        .Where(notice => notice.ServedOn <= period.AsOf && notice.Proceeding.Incident.RecordedFromPublishedSource == null)
        .Select(notice => new NoticeHistory
        {
            CancelledOn = notice.CancelledOn,
            Appeals = notice.Appeals.Select(appeal => new AppealSpan(appeal.LodgedOn, appeal.TimeExtendedOn, appeal.EndedOn, appeal.Suspends, appeal.Outcome)).ToList(),
            Directions = notice.Directions.Where(direction => direction.WithdrawnReason == null || direction.StruckOutOn != null).Select(direction => new DirectionHistory
            {
                StruckOutOn = direction.StruckOutOn,
                Served = direction.DueOn,
                Extensions = direction.Extensions.Select(extension => new DatedDay(extension.On, extension.Until)).ToList(),
                Assessments = direction.Assessments.Select(assessment => new DatedResult(assessment.Ordinal, assessment.On, assessment.Result)).ToList(),
                Evidence = direction.Evidence.Select(evidence => evidence.On).ToList(),
            }).ToList(),
        });

    private static IReadOnlyList<RuleLine> Agreement(IReadOnlyList<RecordCount> records) =>
        [.. records.SelectMany(record => DecidedRules.Of(record.DecisionRecord).Select(rule => (Rule: rule, record.Departs)))
            .GroupBy(held => held.Rule, StringComparer.Ordinal)
            .Select(rule => new RuleLine(rule.Key, rule.Count(held => !held.Departs), rule.Count(held => held.Departs)))
            .OrderByDescending(line => line.Departing).ThenByDescending(line => line.Agreeing).ThenBy(line => line.Rule, StringComparer.Ordinal)];

    // A case logged after the last day is not known on it, whatever day its notification bears.
    private static IQueryable<Notification> Received(Sight sight, StatisticsPeriod period)
    {
        var ends = period.Ends;
        return sight.Notifications.Where(notification => notification.ReceivedOn >= period.From && notification.ReceivedOn <= period.AsOf
            && notification.Incident.OpenedAt < ends && notification.Incident.RecordedFromPublishedSource == null);
    }

    private static IQueryable<Determination> Signed(Sight sight, StatisticsPeriod period)
    {
        var (begins, ends) = (period.Begins, period.Ends);
        return sight.Proceedings.Where(proceeding => proceeding.Incident.RecordedFromPublishedSource == null)
            .SelectMany(proceeding => proceeding.Determinations)
            .Where(determination => determination.CountersignedAt >= begins && determination.CountersignedAt < ends);
    }

    private static IEnumerable<DirectionHistory> Standing(IEnumerable<NoticeHistory> notices, DateOnly day, HolidayCalendar calendar) => notices
        .Where(notice => notice.On(day, calendar) is not (NoticeStanding.Cancelled or NoticeStanding.SetAside))
        .SelectMany(notice => notice.StandingOn(day));

    private static List<CountLine<DateOnly>> EveryMonth(StatisticsPeriod period, List<MonthCount> counted)
    {
        var months = new List<CountLine<DateOnly>>();
        for (var month = new DateOnly(period.From.Year, period.From.Month, 1); month <= period.AsOf; month = month.AddMonths(1))
        {
            months.Add(new(month, counted.Find(row => row.Year == month.Year && row.Month == month.Month)?.Count ?? 0));
        }
        return months;
    }

    private static List<StageDays> DaysOf(IEnumerable<StageLeft> left) =>
    [
        .. left.GroupBy(row => row.Stage, row => HongKongTime.DateOf(row.Left).DayNumber - HongKongTime.DateOf(row.Entered).DayNumber)
            .OrderBy(stage => stage.Key)
            .Select(stage =>
            {
                var days = stage.Order().ToList();
                return new StageDays(stage.Key, days.Count, At(days, 1), At(days, 2), At(days, 3), days[^1]);
            }),
    ];

    // The nearest rank: the least day that at least so many quarters do not exceed.
    private static int At(List<int> sorted, int quarters) => sorted[(((sorted.Count * quarters) + 3) / 4) - 1];

    private static List<CountLine<T>> Sorted<T>(IEnumerable<CountLine<T>> lines) =>
        [.. lines.OrderByDescending(line => line.Count).ThenBy(line => $"{line.Of}", StringComparer.Ordinal)];

    private static List<CountLine<T>> Counted<T>(IEnumerable<T> standings)
        where T : struct, Enum
    {
        var counts = standings.CountBy(standing => standing).ToDictionary();
        return [.. Enum.GetValues<T>().Select(standing => new CountLine<T>(standing, counts.GetValueOrDefault(standing)))];
    }

    /// <summary>Notifications received in a month.</summary>
    internal sealed record MonthCount(int Year, int Month, int Count);

    /// <summary>A stage that was left, from when to when, UTC.</summary>
    internal sealed record StageLeft(Stage Stage, DateTime Entered, DateTime Left);

    /// <summary>Determinations of an outcome that depart from the rules service or do not.</summary>
    internal sealed record OutcomeCount(Outcome Outcome, bool Departs, int Count);

    internal sealed record RecordCount(string DecisionRecord, bool Departs);
}

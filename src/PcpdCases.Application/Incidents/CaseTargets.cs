using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Persistence;
using PcpdCases.Application.Tasks;
using PcpdCases.Domain.Calendars;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Incidents;

/// <summary>Works out from which day the target of a list row counts, so that a list finds what is past it without counting each.</summary>
internal static class CaseTargets
{
    private const int BatchSize = 500;

    /// <summary>Fills the rows of a case; they know their stage already.</summary>
    public static async Task FillAsync(CasesDbContext context, long incidentId, IReadOnlyCollection<CaseRow> rows, CancellationToken cancellationToken)
    {
        await FillAsync(context, rows, await Clocks(context, [incidentId]).ToListAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Fills the rows that an earlier version wrote.</summary>
    public static async Task CompleteAsync(CasesDbContext context, CancellationToken cancellationToken)
    {
        while (true)
        {
#pragma warning disable RS0030 // Part of bringing the database up to date.
            var rows = await context.Set<CaseRow>()
                .Where(row => row.TargetFrom == null && row.StagePlace < (int)Stage.Closed && !row.Published && !row.OnHold)
                .OrderBy(row => row.Id).Take(BatchSize).ToListAsync(cancellationToken);
#pragma warning restore RS0030
            if (rows.Count == 0)
            {
                return;
            }
            List<long> incidents = [.. rows.Select(row => row.IncidentId).Distinct()];
            await FillAsync(context, rows, await Clocks(context, incidents).ToListAsync(cancellationToken), cancellationToken);
#pragma warning disable RS0030 // Part of bringing the database up to date.
            await context.SaveChangesAsync(cancellationToken);
#pragma warning restore RS0030
            context.ChangeTracker.Clear();
        }
    }

    private static async Task FillAsync(CasesDbContext context, IReadOnlyCollection<CaseRow> rows, IReadOnlyList<TargetClock> clocks, CancellationToken cancellationToken)
    {
        HolidayCalendar? calendar = null;
        foreach (var row in rows)
        {
            var clock = clocks.Single(one => one.IncidentId == row.IncidentId && one.Letter == row.Letter);
            if (clock.Holds.Count > 0 && calendar is null)
            {
#pragma warning disable RS0030 // Part of the Desk's save.
                calendar = OfficeCalendar.Of(await context.Set<CalendarDay>().AsNoTracking().ToListAsync(cancellationToken));
#pragma warning restore RS0030
            }
            row.TargetFrom = row.StagePlace >= (int)Stage.Closed || row.Published || row.OnHold ? null
                : calendar is null ? clock.From
                : WorkingDays.WithoutStops(clock.From, [.. clock.Holds.Select(hold => new ClockStop(hold.Since, hold.Until))], calendar);
        }
    }

#pragma warning disable RS0030 // Part of the Desk's save.
    private static IQueryable<TargetClock> Clocks(CasesDbContext context, IReadOnlyList<long> incidents) => StageTargets.Clocks(
        context.Set<Proceeding>().AsNoTracking().Where(proceeding => incidents.Contains(proceeding.Incident.Id)), context.Set<Notification>());
#pragma warning restore RS0030
}

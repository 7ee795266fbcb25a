using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Incidents;

/// <summary>What is mine and waits, each list in the order of its due dates.</summary>
public sealed record MyWork
{
    /// <summary>The day the lists were made, in Hong Kong.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Due by the end of this week, and whatever is overdue.</summary>
    public IReadOnlyList<CaseRow> DueThisWeek { get; init; } = [];

    public IReadOnlyList<CaseRow> WaitingForReply { get; init; } = [];

    /// <summary>Proposals of others that a manager may countersign.</summary>
    public IReadOnlyList<CaseRow> WaitingForCountersignature { get; init; } = [];

    public IReadOnlyList<CaseRow> NoticesRunning { get; init; } = [];

    /// <summary>Determinations and notices I proposed that came back to be mended.</summary>
    public IReadOnlyList<CaseRow> ReturnedToMe { get; init; } = [];

    /// <summary>Reports that wait for a manager: looked through and to be settled, or with an objection to be decided.</summary>
    public IReadOnlyList<WaitingReport> ReportsWaiting { get; init; } = [];

    public bool IsEmpty => ReportsWaiting.Count == 0 && DueThisWeek.Count + WaitingForReply.Count + WaitingForCountersignature.Count + NoticesRunning.Count + ReturnedToMe.Count == 0;
}

/// <summary>A report that waits for a manager.</summary>
public sealed record WaitingReport
{
    public required string Number { get; init; }

    public int Ordinal { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether it waits to be settled; else an objection waits to be decided.</summary>
    public bool ToSettle { get; init; }
}

/// <summary>Reads what one officer has to do.</summary>
public sealed class MyWorkQueries(Reading reading)
{
    /// <summary>Rows shown in each list; the rest is behind the tab of the list of incidents.</summary>
    private const int Shown = 20;

    /// <summary>The lists of the officer who asks.</summary>
    public Task<MyWork> MineAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) => new MyWork
        {
            Today = sight.Today,
            DueThisWeek = await DueThisWeek(sight).Take(Shown).ToListAsync(token),
            WaitingForReply = await WaitingForReply(sight).Take(Shown).ToListAsync(token),
            WaitingForCountersignature = await WaitingForCountersignature(sight).Take(Shown).ToListAsync(token),
            NoticesRunning = await NoticesRunning(sight).Take(Shown).ToListAsync(token),
            ReportsWaiting = await ReportsWaiting(sight).Take(Shown).ToListAsync(token),
            ReturnedToMe = await ReturnedToMe(sight).Take(Shown).ToListAsync(token),
        }, cancellationToken);

    internal static IQueryable<CaseRow> DueThisWeek(Sight sight)
    {
        var weekEnds = IncidentQueries.EndOfWeek(sight.Today);
        return ByDue(Mine(sight).Where(row => row.NextDue <= weekEnds));
    }

    internal static IQueryable<CaseRow> WaitingForReply(Sight sight) => ByDue(Mine(sight).Where(row => row.WaitingForReply));

    internal static IQueryable<CaseRow> WaitingForCountersignature(Sight sight)
    {
        var me = sight.Actor.Handle;
        var manager = (sight.Roles & Roles.Manager) != 0;
        // A parameter, for SQLite finds a flag by its index only where it is compared.
        var yes = true;
        return ByDue(sight.CaseRows.Where(row => manager && row.WaitingForApproval == yes && row.ProposedByHandle != me));
    }

    internal static IQueryable<CaseRow> NoticesRunning(Sight sight) => ByDue(Mine(sight).Where(row => row.NoticesRunning));

    internal static IQueryable<CaseRow> ReturnedToMe(Sight sight)
    {
        var me = sight.Actor.Handle;
        return ByDue(sight.CaseRows.Where(row => row.Stage != Stage.Closed && (
            sight.Proceedings.Any(proceeding => proceeding.Incident.Id == row.IncidentId && proceeding.Letter == row.Letter
                && proceeding.Determinations.Any(determination => determination.Status == DeterminationStatus.Returned
                    && determination.Proposer!.Handle == me
                    && !proceeding.Determinations.Any(later => later.Requirement == determination.Requirement && later.Ordinal > determination.Ordinal)))
            || sight.Notices.Any(notice => notice.Proceeding.Incident.Id == row.IncidentId && notice.Proceeding.Letter == row.Letter
                && notice.Status == NoticeStatus.Draft && notice.ReturnedReason != null && notice.DraftedBy!.Handle == me))));
    }

    internal static IQueryable<WaitingReport> ReportsWaiting(Sight sight)
    {
        var me = sight.Actor.Handle;
        var manager = (sight.Roles & Roles.Manager) != 0;
        return sight.Reports
            .Where(report => manager && ((report.Status == ReportStatus.Draft && report.CheckedSha256 != null && report.DraftedBy.Handle != me && (report.RevisedBy == null || report.RevisedBy.Handle != me))
                || (report.Status == ReportStatus.Settled && report.Objections.Any(objection => objection.Deletes == null))))
            .OrderBy(report => report.Incident.Number).ThenBy(report => report.Ordinal)
            .Select(report => new WaitingReport { Number = report.Incident.Number, Ordinal = report.Ordinal, Title = report.Title, ToSettle = report.Status == ReportStatus.Draft });
    }

    private static IQueryable<CaseRow> Mine(Sight sight)
    {
        var me = sight.Actor.Handle;
        return sight.CaseRows.Where(row => (row.OwnerHandle == me && row.StagePlace < (int)Stage.Closed) || (row.InvestigatorHandle == me && row.StagePlace < (int)Stage.Closed));
    }

    private static IOrderedQueryable<CaseRow> ByDue(IQueryable<CaseRow> rows) =>
        rows.OrderBy(row => row.NextDue == null).ThenBy(row => row.NextDue).ThenByDescending(row => row.Number).ThenBy(row => row.Letter);
}

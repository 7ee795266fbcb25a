using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

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

    public bool IsEmpty => DueThisWeek.Count + WaitingForReply.Count + WaitingForCountersignature.Count + NoticesRunning.Count + ReturnedToMe.Count == 0;
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

    private static IQueryable<CaseRow> Mine(Sight sight)
    {
        var me = sight.Actor.Handle;
        return sight.CaseRows.Where(row => (row.OwnerHandle == me && row.StagePlace < (int)Stage.Closed) || (row.InvestigatorHandle == me && row.StagePlace < (int)Stage.Closed));
    }

    private static IOrderedQueryable<CaseRow> ByDue(IQueryable<CaseRow> rows) =>
        rows.OrderBy(row => row.NextDue == null).ThenBy(row => row.NextDue).ThenByDescending(row => row.Number).ThenBy(row => row.Letter);
}

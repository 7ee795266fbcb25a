using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Search;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Incidents;

/// <summary>Reads the list of incidents, one row a proceeding, and how many rows each of its tabs holds.</summary>
public sealed class IncidentQueries(Reading reading)
{
    /// <summary>One page of the list; when it is empty, also which filters hide what.</summary>
    public Task<CasePage> ListAsync(CaseFilter filter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var total = await Matching(sight, filter).CountAsync(token);
            return total == 0
                ? new CasePage([], 0, await HidingAsync(sight, filter, token))
                : new CasePage(await CaseOrder.PageAsync(Matching(sight, filter), filter, token), total, []);
        }, cancellationToken);

    /// <summary>Every row the filter matches, in its order: what an export holds.</summary>
    public Task<IReadOnlyList<CaseRow>> EveryAsync(CaseFilter filter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<CaseRow>>(actor, Permission.ReadCases, (sight, token) => CaseOrder.EveryAsync(Matching(sight, filter), filter, token), cancellationToken);

    /// <summary>How many rows each tab holds under the filter's other parts.</summary>
    public Task<CaseCounts> CountsAsync(CaseFilter filter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(
            actor,
            Permission.ReadCases,
            async (sight, token) => await Counts(sight, filter).SingleOrDefaultAsync(token) ?? new CaseCounts(),
            cancellationToken);

    /// <summary>The last day of the week that holds the date; weeks end on Sunday.</summary>
    internal static DateOnly EndOfWeek(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    internal static IQueryable<CaseRow> Matching(Sight sight, CaseFilter filter) =>
        InTab(Narrowed(sight.CaseRows, filter), filter.Tab, sight.Actor.Handle, EndOfWeek(sight.Today));

    // Each tab is counted by itself: a few rows found by an index, where one pass over all would read every row.
    internal static IQueryable<CaseCounts> Counts(Sight sight, CaseFilter filter)
    {
        var me = sight.Actor.Handle;
        var weekEnds = EndOfWeek(sight.Today);
        var rows = Narrowed(sight.CaseRows, filter);
        var mine = InTab(rows, CaseTab.Mine, me, weekEnds);
        var unassigned = InTab(rows, CaseTab.Unassigned, me, weekEnds);
        var due = InTab(rows, CaseTab.DueThisWeek, me, weekEnds);
        var waitingForReply = InTab(rows, CaseTab.WaitingForReply, me, weekEnds);
        var waitingForApproval = InTab(rows, CaseTab.WaitingForApproval, me, weekEnds);
        var noticesRunning = InTab(rows, CaseTab.NoticesRunning, me, weekEnds);
        // One row to hang the counts on; an office without an officer has no case either.
        return sight.Officers.OrderBy(officer => officer.Id).Take(1).Select(_ => new CaseCounts
        {
            Mine = mine.Count(),
            Unassigned = unassigned.Count(),
            DueThisWeek = due.Count(),
            WaitingForReply = waitingForReply.Count(),
            WaitingForApproval = waitingForApproval.Count(),
            NoticesRunning = noticesRunning.Count(),
            All = rows.Count(),
        });
    }

    private static IQueryable<CaseRow> InTab(IQueryable<CaseRow> rows, CaseTab tab, string me, DateOnly weekEnds)
    {
        // A parameter, for SQLite finds a flag by its index only where it is compared.
        var yes = true;
        return tab switch
        {
            CaseTab.Mine => rows.Where(row => (row.OwnerHandle == me && row.StagePlace < (int)Stage.Closed) || (row.InvestigatorHandle == me && row.StagePlace < (int)Stage.Closed)),
            CaseTab.Unassigned => rows.Where(row => row.OwnerHandle == null && !row.Published && row.StagePlace < (int)Stage.Closed),
            CaseTab.DueThisWeek => rows.Where(row => row.NextDue <= weekEnds),
            CaseTab.WaitingForReply => rows.Where(row => row.WaitingForReply == yes),
            CaseTab.WaitingForApproval => rows.Where(row => row.WaitingForApproval == yes),
            CaseTab.NoticesRunning => rows.Where(row => row.NoticesRunning == yes),
            CaseTab.All => rows,
        };
    }

    private static IQueryable<CaseRow> Narrowed(IQueryable<CaseRow> rows, CaseFilter filter)
    {
        if (filter.Stage is { } stage)
        {
            rows = rows.Where(row => row.Stage == stage);
        }
        if (filter.Sector is { } sector)
        {
            rows = rows.Where(row => row.Sector == sector);
        }
        if (!string.IsNullOrWhiteSpace(filter.OwnerHandle))
        {
            rows = rows.Where(row => row.OwnerHandle == filter.OwnerHandle || row.InvestigatorHandle == filter.OwnerHandle);
        }
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var pattern = LikePattern.Containing(filter.Text);
            rows = rows.Where(row => EF.Functions.Like(row.Words, pattern, LikePattern.Escape));
        }
        return rows;
    }

    private static async Task<IReadOnlyList<HidingFilter>> HidingAsync(Sight sight, CaseFilter filter, CancellationToken cancellationToken)
    {
        var hiding = new List<HidingFilter>();
        foreach (var part in Enum.GetValues<CaseFilterPart>())
        {
            if (Without(filter, part) is { } wider)
            {
                var rows = await Matching(sight, wider).CountAsync(cancellationToken);
                if (rows > 0)
                {
                    hiding.Add(new HidingFilter(part, rows));
                }
            }
        }
        return hiding;
    }

    private static CaseFilter? Without(CaseFilter filter, CaseFilterPart part) => part switch
    {
        CaseFilterPart.Tab => filter.Tab is CaseTab.All ? null : filter with { Tab = CaseTab.All },
        CaseFilterPart.Text => string.IsNullOrWhiteSpace(filter.Text) ? null : filter with { Text = null },
        CaseFilterPart.Stage => filter.Stage is null ? null : filter with { Stage = null },
        CaseFilterPart.Sector => filter.Sector is null ? null : filter with { Sector = null },
        CaseFilterPart.Owner => string.IsNullOrWhiteSpace(filter.OwnerHandle) ? null : filter with { OwnerHandle = null },
    };
}

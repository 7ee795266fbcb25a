using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Search;
using PcpdCases.Application.Tasks;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Incidents;

/// <summary>Reads the list of incidents, one row a proceeding, and how many rows each of its tabs holds.</summary>
public sealed class IncidentQueries(Reading reading, TargetSettings targets)
{
    /// <summary>Whether the Office set targets for stages, so that a case can be past one.</summary>
    public bool HasTargets => targets.Days.Count > 0;

    /// <summary>One page of the list; when it is empty, also which filters hide what.</summary>
    public Task<CasePage> ListAsync(CaseFilter filter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var calendar = HasTargets ? await OfficeCalendar.OfAsync(sight, token) : null;
            var starts = StartsOf(sight, calendar);
            var total = await Matching(sight, filter, starts).CountAsync(token);
            if (total == 0)
            {
                return new CasePage([], 0, await HidingAsync(sight, filter, starts, token));
            }
            var rows = await CaseOrder.PageAsync(Matching(sight, filter, starts), filter, token);
            foreach (var row in rows)
            {
                // Looked through by the database only; a list that stays open would keep every name twice.
                row.Words = "";
            }
            return new CasePage(rows, total, []) { Targets = calendar is null ? new Dictionary<CaseRow, DateOnly>() : TargetsOf(rows, calendar) };
        }, cancellationToken);

    /// <summary>Every row the filter matches, in its order: what an export holds.</summary>
    public Task<IReadOnlyList<CaseRow>> EveryAsync(CaseFilter filter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<CaseRow>>(actor, Permission.ReadCases, async (sight, token) => await CaseOrder.EveryAsync(Matching(sight, filter, await StartsAsync(sight, token)), filter, token), cancellationToken);

    /// <summary>How many rows each tab holds under the filter's other parts.</summary>
    /// <param name="shown">How many the filter's own tab holds, where its rows were just read: they are not counted again.</param>
    public Task<CaseCounts> CountsAsync(CaseFilter filter, Actor actor, int? shown = null, CancellationToken cancellationToken = default) =>
        reading.RunAsync(
            actor,
            Permission.ReadCases,
            async (sight, token) =>
            {
                var counts = await Counts(sight, filter, shown is null ? null : filter.Tab, await StartsAsync(sight, token)).SingleOrDefaultAsync(token) ?? new CaseCounts();
                return shown is { } rows ? counts.With(filter.Tab, rows) : counts;
            },
            cancellationToken);

    /// <summary>The last day of the week that holds the date; weeks end on Sunday.</summary>
    internal static DateOnly EndOfWeek(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    internal static IQueryable<CaseRow> Matching(Sight sight, CaseFilter filter, TargetStarts starts) =>
        filter.Tab is CaseTab.All ? Narrowed(sight.CaseRows, filter) : Narrowed(sight.CaseRows, filter).Where(In(filter.Tab, sight.Actor.Handle, EndOfWeek(sight.Today), starts));

    internal static IQueryable<CaseCounts> Counts(Sight sight, CaseFilter filter, CaseTab? known, TargetStarts starts)
    {
        var me = sight.Actor.Handle;
        var weekEnds = EndOfWeek(sight.Today);
        var rows = Narrowed(sight.CaseRows, filter);
        var mine = Count(CaseTab.Mine);
        var unassigned = Count(CaseTab.Unassigned);
        var due = Count(CaseTab.DueThisWeek);
        var waitingForReply = Count(CaseTab.WaitingForReply);
        var waitingForApproval = Count(CaseTab.WaitingForApproval);
        var noticesRunning = Count(CaseTab.NoticesRunning);
        var pastTarget = Count(CaseTab.PastTarget);
        var all = Count(CaseTab.All);
        if (filter is not { Stage: null, Sector: null, OwnerHandle: null } && string.IsNullOrWhiteSpace(filter.Text))
        {
            // The few rows that such a filter leaves are read once for all tabs. What a text leaves may be most of them.
            return rows.GroupBy(_ => 1).Select(one => new CaseCounts
            {
                Mine = one.AsQueryable().Count(mine),
                Unassigned = one.AsQueryable().Count(unassigned),
                DueThisWeek = one.AsQueryable().Count(due),
                WaitingForReply = one.AsQueryable().Count(waitingForReply),
                WaitingForApproval = one.AsQueryable().Count(waitingForApproval),
                NoticesRunning = one.AsQueryable().Count(noticesRunning),
                PastTarget = one.AsQueryable().Count(pastTarget),
                All = one.AsQueryable().Count(all),
            });
        }
        // Otherwise each tab is counted by itself: a few rows found by an index, where one pass over all would read every row.
        // One row to hang the counts on; an office without an officer has no case either.
        return sight.Officers.OrderBy(officer => officer.Id).Take(1).Select(_ => new CaseCounts
        {
            Mine = rows.Count(mine),
            Unassigned = rows.Count(unassigned),
            DueThisWeek = rows.Count(due),
            WaitingForReply = rows.Count(waitingForReply),
            WaitingForApproval = rows.Count(waitingForApproval),
            NoticesRunning = rows.Count(noticesRunning),
            PastTarget = rows.Count(pastTarget),
            All = rows.Count(all),
        });

        Expression<Func<CaseRow, bool>> Count(CaseTab tab) => tab == known ? _ => false : In(tab, me, weekEnds, starts);
    }

    private static Expression<Func<CaseRow, bool>> In(CaseTab tab, string me, DateOnly weekEnds, TargetStarts starts)
    {
        // A parameter, for SQLite finds a flag by its index only where it is compared.
        var yes = true;
        return tab switch
        {
            CaseTab.Mine => row => (row.OwnerHandle == me && row.StagePlace < (int)Stage.Closed) || (row.InvestigatorHandle == me && row.StagePlace < (int)Stage.Closed),
            CaseTab.Unassigned => row => row.OwnerHandle == null && !row.Published && row.StagePlace < (int)Stage.Closed,
            CaseTab.DueThisWeek => row => row.NextDue <= weekEnds,
            CaseTab.WaitingForReply => row => row.WaitingForReply == yes,
            CaseTab.WaitingForApproval => row => row.WaitingForApproval == yes,
            CaseTab.NoticesRunning => row => row.NoticesRunning == yes,
            CaseTab.PastTarget => starts == TargetStarts.None ? _ => false : starts.Past(),
            CaseTab.All => _ => true,
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

    private async Task<TargetStarts> StartsAsync(Sight sight, CancellationToken cancellationToken) =>
        StartsOf(sight, HasTargets ? await OfficeCalendar.OfAsync(sight, cancellationToken) : null);

    private TargetStarts StartsOf(Sight sight, HolidayCalendar? calendar) => calendar is null ? TargetStarts.None : TargetStarts.Of(targets, sight.Today, calendar);

    // Counted from the day a row keeps, which holds were taken out of: nothing more is read.
    private Dictionary<CaseRow, DateOnly> TargetsOf(IReadOnlyList<CaseRow> rows, HolidayCalendar calendar) => rows
        .Where(row => row.TargetFrom is not null && targets.Days.ContainsKey(row.Stage))
        .ToDictionary(row => row, row => WorkingDays.Count(row.TargetFrom!.Value, targets.Days[row.Stage], [], calendar).Deadline!.Date);

    private static async Task<IReadOnlyList<HidingFilter>> HidingAsync(Sight sight, CaseFilter filter, TargetStarts starts, CancellationToken cancellationToken)
    {
        var hiding = new List<HidingFilter>();
        foreach (var part in Enum.GetValues<CaseFilterPart>())
        {
            if (Without(filter, part) is { } wider)
            {
                var rows = await Matching(sight, wider, starts).CountAsync(cancellationToken);
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

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
                : new CasePage(await Page(sight, filter).ToListAsync(token), total, []);
        }, cancellationToken);

    /// <summary>Every row the filter matches, in its order: what an export holds.</summary>
    public Task<IReadOnlyList<CaseRow>> EveryAsync(CaseFilter filter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<CaseRow>>(actor, Permission.ReadCases, async (sight, token) => await Every(sight, filter).ToListAsync(token), cancellationToken);

    /// <summary>How many rows each tab holds under the filter's other parts.</summary>
    public Task<CaseCounts> CountsAsync(CaseFilter filter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(
            actor,
            Permission.ReadCases,
            async (sight, token) => await Counts(sight, filter).SingleOrDefaultAsync(token) ?? new CaseCounts(),
            cancellationToken);

    /// <summary>The last day of the week that holds the date; weeks end on Sunday.</summary>
    internal static DateOnly EndOfWeek(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    internal static IQueryable<CaseRow> Page(Sight sight, CaseFilter filter) =>
        Sorted(Matching(sight, filter), filter).Skip(filter.Page * filter.PageSize).Take(filter.PageSize);

    internal static IQueryable<CaseRow> Every(Sight sight, CaseFilter filter) => Sorted(Matching(sight, filter), filter).AsNoTracking();

    internal static IQueryable<CaseRow> Matching(Sight sight, CaseFilter filter) =>
        InTab(Narrowed(sight.CaseRows, filter), filter.Tab, sight.Actor.Handle, EndOfWeek(sight.Today));

    internal static IQueryable<CaseCounts> Counts(Sight sight, CaseFilter filter)
    {
        var me = sight.Actor.Handle;
        var weekEnds = EndOfWeek(sight.Today);
        return Narrowed(sight.CaseRows, filter).GroupBy(_ => 1).Select(rows => new CaseCounts
        {
            Mine = rows.Count(row => (row.OwnerHandle == me || row.InvestigatorHandle == me) && row.Stage != Stage.Closed),
            Unassigned = rows.Count(row => row.OwnerHandle == null && !row.Published && row.Stage != Stage.Closed),
            DueThisWeek = rows.Count(row => row.NextDue <= weekEnds),
            WaitingForReply = rows.Count(row => row.WaitingForReply),
            WaitingForApproval = rows.Count(row => row.WaitingForApproval),
            NoticesRunning = rows.Count(row => row.NoticesRunning),
            All = rows.Count(),
        });
    }

    private static IQueryable<CaseRow> InTab(IQueryable<CaseRow> rows, CaseTab tab, string me, DateOnly weekEnds) => tab switch
    {
        CaseTab.Mine => rows.Where(row => (row.OwnerHandle == me || row.InvestigatorHandle == me) && row.Stage != Stage.Closed),
        CaseTab.Unassigned => rows.Where(row => row.OwnerHandle == null && !row.Published && row.Stage != Stage.Closed),
        CaseTab.DueThisWeek => rows.Where(row => row.NextDue <= weekEnds),
        CaseTab.WaitingForReply => rows.Where(row => row.WaitingForReply),
        CaseTab.WaitingForApproval => rows.Where(row => row.WaitingForApproval),
        CaseTab.NoticesRunning => rows.Where(row => row.NoticesRunning),
        CaseTab.All => rows,
    };

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
            rows = rows.Where(row =>
                EF.Functions.Like(row.Number, pattern, LikePattern.Escape)
                || EF.Functions.Like(row.Title, pattern, LikePattern.Escape)
                || EF.Functions.Like(row.OrganisationName, pattern, LikePattern.Escape)
                || EF.Functions.Like(row.OrganisationChineseName!, pattern, LikePattern.Escape)
                || EF.Functions.Like(row.OtherParties!, pattern, LikePattern.Escape));
        }
        return rows;
    }

    private static IQueryable<CaseRow> Sorted(IQueryable<CaseRow> rows, CaseFilter filter)
    {
        var down = filter.Descending;
        var sorted = filter.SortBy switch
        {
            CaseColumn.Number => down ? rows.OrderByDescending(row => row.Number) : rows.OrderBy(row => row.Number),
            CaseColumn.Title => down ? rows.OrderByDescending(row => row.Title) : rows.OrderBy(row => row.Title),
            CaseColumn.Organisation => down ? rows.OrderByDescending(row => row.OrganisationName) : rows.OrderBy(row => row.OrganisationName),
            CaseColumn.Sector => down ? rows.OrderByDescending(row => row.Sector) : rows.OrderBy(row => row.Sector),
            CaseColumn.Stage => ByStage(rows, down),
            CaseColumn.Received => down ? rows.OrderByDescending(row => row.ReceivedOn) : rows.OrderBy(row => row.ReceivedOn == null).ThenBy(row => row.ReceivedOn),
            CaseColumn.NextDue => down ? rows.OrderByDescending(row => row.NextDue) : rows.OrderBy(row => row.NextDue == null).ThenBy(row => row.NextDue),
            CaseColumn.Owner => down ? rows.OrderByDescending(row => row.OwnerName) : rows.OrderBy(row => row.OwnerName == null).ThenBy(row => row.OwnerName),
            CaseColumn.Investigator => down ? rows.OrderByDescending(row => row.InvestigatorName) : rows.OrderBy(row => row.InvestigatorName == null).ThenBy(row => row.InvestigatorName),
            CaseColumn.Affected => down ? rows.OrderByDescending(row => row.Affected) : rows.OrderBy(row => row.Affected == null).ThenBy(row => row.Affected),
            CaseColumn.Changed => down ? rows.OrderByDescending(row => row.ChangedAt) : rows.OrderBy(row => row.ChangedAt),
        };
        // Pages need a full order; a number repeats for each proceeding of its case.
        return filter.SortBy is CaseColumn.Number
            ? sorted.ThenBy(row => row.Letter)
            : sorted.ThenByDescending(row => row.Number).ThenBy(row => row.Letter);
    }

    // Stages are stored by name; the list shows them in the order of the life cycle.
    private static IOrderedQueryable<CaseRow> ByStage(IQueryable<CaseRow> rows, bool descending)
    {
        System.Linq.Expressions.Expression<Func<CaseRow, int>> place = row =>
            row.Stage == Stage.Received ? 0
            : row.Stage == Stage.Triage ? 1
            : row.Stage == Stage.ComplianceCheck ? 2
            : row.Stage == Stage.Investigation ? 3
            : row.Stage == Stage.Decision ? 4
            : row.Stage == Stage.Enforcement ? 5
            : 6;
        return descending ? rows.OrderByDescending(place) : rows.OrderBy(place);
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

using Microsoft.EntityFrameworkCore;

namespace PcpdCases.Application.Incidents;

/// <summary>The orders of the list of incidents; what is unknown stands last, whichever way it is sorted.</summary>
/// <remarks>Ties go by the case, the same way as the column: an index of the three then gives the whole order and a page stops early.</remarks>
internal static class CaseOrder
{
    /// <summary>One page of the rows.</summary>
    public static async Task<IReadOnlyList<CaseRow>> PageAsync(IQueryable<CaseRow> rows, CaseFilter filter, CancellationToken cancellationToken)
    {
        var skip = filter.Page * filter.PageSize;
        if (filter.Descending || Halves(rows, filter.SortBy) is not { } halves)
        {
            return await Sorted(rows, filter).Skip(skip).Take(filter.PageSize).ToListAsync(cancellationToken);
        }
        // Upwards a database puts the unknown first: so those that are known are read by themselves, and the others after them.
        var page = await Sorted(halves.Known, filter).Skip(skip).Take(filter.PageSize).ToListAsync(cancellationToken);
        if (page.Count < filter.PageSize)
        {
            var known = page.Count > 0 || skip == 0 ? skip + page.Count : await halves.Known.CountAsync(cancellationToken);
            page.AddRange(await Sorted(halves.Unknown, filter).Skip(Math.Max(skip - known, 0)).Take(filter.PageSize - page.Count).ToListAsync(cancellationToken));
        }
        return page;
    }

    /// <summary>Every row, in the same order.</summary>
    public static async Task<IReadOnlyList<CaseRow>> EveryAsync(IQueryable<CaseRow> rows, CaseFilter filter, CancellationToken cancellationToken) =>
        filter.Descending || Halves(rows, filter.SortBy) is not { } halves
            ? await Sorted(rows, filter).AsNoTracking().ToListAsync(cancellationToken)
            :
            [
                .. await Sorted(halves.Known, filter).AsNoTracking().ToListAsync(cancellationToken),
                .. await Sorted(halves.Unknown, filter).AsNoTracking().ToListAsync(cancellationToken),
            ];

    private static (IQueryable<CaseRow> Known, IQueryable<CaseRow> Unknown)? Halves(IQueryable<CaseRow> rows, CaseColumn column) => column switch
    {
        CaseColumn.Received => (rows.Where(row => row.ReceivedOn != null), rows.Where(row => row.ReceivedOn == null)),
        CaseColumn.NextDue => (rows.Where(row => row.NextDue != null), rows.Where(row => row.NextDue == null)),
        CaseColumn.Owner => (rows.Where(row => row.OwnerName != null), rows.Where(row => row.OwnerName == null)),
        CaseColumn.Investigator => (rows.Where(row => row.InvestigatorName != null), rows.Where(row => row.InvestigatorName == null)),
        CaseColumn.Affected => (rows.Where(row => row.Affected != null), rows.Where(row => row.Affected == null)),
        CaseColumn.Number or CaseColumn.Title or CaseColumn.Organisation or CaseColumn.Sector or CaseColumn.Stage or CaseColumn.Changed => null,
    };

    private static IOrderedQueryable<CaseRow> Sorted(IQueryable<CaseRow> rows, CaseFilter filter) => filter.SortBy switch
    {
        CaseColumn.Number => filter.Descending
            ? rows.OrderByDescending(row => row.Number).ThenBy(row => row.Letter)
            : rows.OrderBy(row => row.Number).ThenBy(row => row.Letter),
        CaseColumn.Title => By(rows, row => row.Title, filter.Descending),
        CaseColumn.Organisation => By(rows, row => row.OrganisationName, filter.Descending),
        CaseColumn.Sector => By(rows, row => row.Sector, filter.Descending),
        CaseColumn.Stage => By(rows, row => row.StagePlace, filter.Descending),
        CaseColumn.Received => By(rows, row => row.ReceivedOn, filter.Descending),
        CaseColumn.NextDue => By(rows, row => row.NextDue, filter.Descending),
        CaseColumn.Owner => By(rows, row => row.OwnerName, filter.Descending),
        CaseColumn.Investigator => By(rows, row => row.InvestigatorName, filter.Descending),
        CaseColumn.Affected => By(rows, row => row.Affected, filter.Descending),
        CaseColumn.Changed => By(rows, row => row.ChangedAt, filter.Descending),
    };

    private static IOrderedQueryable<CaseRow> By<T>(IQueryable<CaseRow> rows, System.Linq.Expressions.Expression<Func<CaseRow, T>> column, bool descending) => descending
        ? rows.OrderByDescending(column).ThenByDescending(row => row.Number).ThenByDescending(row => row.Letter)
        : rows.OrderBy(column).ThenBy(row => row.Number).ThenBy(row => row.Letter);
}

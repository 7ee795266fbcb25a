using Microsoft.Extensions.Localization;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Statistics;
using PcpdCases.Domain;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Statistics;

/// <summary>Sends the tables of the reports as a file: a sheet for each, or one long table as CSV.</summary>
public static class StatisticsExport
{
    public static void MapStatisticsExport(this WebApplication app) =>
        app.MapGet($"{Urls.Exports}/statistics.{{format}}", SendAsync).RequireAuthorization(Policies.Reports);

    private static async Task<IResult> SendAsync(
        string format, string? from, string? asOf, string? small,
        HttpContext http, ExportStatistics export, StatisticsQueries statistics, TimeProvider clock, IStringLocalizer<Words> L, CancellationToken cancellationToken)
    {
        if (!TableFile.Knows(format))
        {
            return Results.NotFound();
        }
        var (period, hideSmall) = StatisticsAddress.Read(from, asOf, small, clock.HongKongToday());
        var actor = Actor.Officer(http.User.Identity!.Name!);
        try
        {
            await export.RunAsync(new ExportStatisticsInput { Period = period, HideSmallNumbers = hideSmall }, actor, cancellationToken);
        }
        catch (DomainException refusal)
        {
            return Results.Problem(Refusals.Say(refusal), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
        http.Response.Headers.CacheControl = "no-store";
        var tables = ReportTables.Of(L, await statistics.OfAsync(period, actor, cancellationToken), hideSmall);
        IReadOnlyList<TableSheet> sheets = format == TableFile.Csv ? [Long(L, tables)] : [.. tables.Select(table => SheetOf(L, table))];
        return await TableFile.SendAsync($"statistics-{period.AsOf:yyyy-MM-dd}", format, sheets, cancellationToken);
    }

    private static TableSheet SheetOf(IStringLocalizer<Words> L, ReportTable table) => new(
        table.Key, table.Columns, table.Rows.Select(row => (IReadOnlyList<object>)[row.Label, .. row.Values.Select(value => Cell(L, value))]));

    private static TableSheet Long(IStringLocalizer<Words> L, IReadOnlyList<ReportTable> tables) => new(
        "statistics", [L["Table"], L["Line"], L["Column"], L["Value"]],
        from table in tables
        from row in table.Rows
        from column in row.Values.Select((value, at) => (Name: table.Columns[at + 1], Value: value))
        select (IReadOnlyList<object>)[table.Title, row.Label, column.Name, Cell(L, column.Value)]);

    private static object Cell(IStringLocalizer<Words> L, ReportValue value) => value.Shown is { } shown ? shown : L["hidden"].Value;
}

using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.Extensions.Localization;
using MiniExcelLibs;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain;
using PcpdCases.Portal.Features.Organisations;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;
using ValidationException = FluentValidation.ValidationException;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>Sends the filtered list of incidents as a file: exactly the rows of the list, in its order.</summary>
public static class ExportEndpoint
{
    private const string Csv = "csv";
    private const string Excel = "xlsx";

    public static void MapExports(this WebApplication app) => app.MapGet($"{Urls.Exports}/incidents.{{format}}", SendAsync).RequireAuthorization(Policies.Cases);

    private static async Task<IResult> SendAsync(
        string format, string? tab, string? text, string? stage, string? sector, string? owner, string? sort,
        HttpContext http, ExportCases export, IncidentQueries incidents, IStringLocalizer<Words> L, CancellationToken cancellationToken)
    {
        if (format is not (Csv or Excel))
        {
            return Results.NotFound();
        }
        var filter = CaseFilterAddress.Read(tab, text, stage, sector, owner, sort, null, null);
        var actor = Actor.Officer(http.User.Identity!.Name!);
        try
        {
            await export.RunAsync(new ExportCasesInput { List = CaseFilterAddress.ExportOf(filter, format) }, actor, cancellationToken);
        }
        catch (Exception refusal) when (refusal is DomainException or ValidationException)
        {
            return Results.Problem(refusal is DomainException known ? Refusals.Say(known) : refusal.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
        http.Response.Headers.CacheControl = "no-store";
        // A file that is whole or not sent at all: a list that broke off half way would look complete.
        var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        try
        {
            await WriteAsync(file, format, await incidents.EveryAsync(filter, actor, cancellationToken), L, cancellationToken);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        file.Position = 0;
        return format == Csv
            ? Results.Stream(file, "text/csv; charset=utf-8", "incidents.csv")
            : Results.Stream(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "incidents.xlsx");
    }

    private static async Task WriteAsync(Stream file, string format, IReadOnlyList<CaseRow> rows, IStringLocalizer<Words> L, CancellationToken cancellationToken)
    {
        if (format == Csv)
        {
            // Excel needs the mark to see the Chinese; a cell that begins like a formula is escaped.
            await using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
            await using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape }, leaveOpen: true);
            await RowAsync(csv, Headings(L));
            foreach (var row in rows)
            {
                await RowAsync(csv, Cells(row, L));
            }
            return;
        }
        var headings = Headings(L);
        await file.SaveAsAsync(rows.Select(row => Named(headings, Cells(row, L))).DefaultIfEmpty(Named(headings, [.. headings.Select(_ => "")])), cancellationToken: cancellationToken);
    }

    private static Dictionary<string, object?> Named(IReadOnlyList<string> headings, IReadOnlyList<string> cells) =>
        headings.Zip(cells).ToDictionary(pair => pair.First, pair => (object?)pair.Second, StringComparer.Ordinal);

    private static async Task RowAsync(CsvWriter csv, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }
        await csv.NextRecordAsync();
    }

    private static IReadOnlyList<string> Headings(IStringLocalizer<Words> L) =>
    [
        L["Number"], L["Proceeding"], L["Title"], L["Organisation"], L["Name in Chinese"], L["Sector"], L["Stage"], L["Next step"], L["Due"],
        L["Owner"], L["Investigator"], L["People affected"], L["Received"], L["Last change"],
    ];

    private static IReadOnlyList<string> Cells(CaseRow row, IStringLocalizer<Words> L) =>
    [
        row.Number, row.Letter, row.Title, row.OrganisationName, row.OrganisationChineseName ?? "", OrganisationWords.Of(L, row.Sector), CaseWords.Of(L, row.Stage),
        row.NextStep is { } step ? CaseWords.Of(L, step) : "", Day(row.NextDue), row.OwnerName ?? "", row.InvestigatorName ?? "", CaseWords.Affected(row),
        Day(row.ReceivedOn), Day(HongKongTime.DateOf(row.ChangedAt)),
    ];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

using System.Globalization;
using Microsoft.Extensions.Localization;
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
    public static void MapExports(this WebApplication app) => app.MapGet($"{Urls.Exports}/incidents.{{format}}", SendAsync).RequireAuthorization(Policies.Cases);

    private static async Task<IResult> SendAsync(
        string format, string? tab, string? text, string? stage, string? sector, string? owner, string? sort,
        HttpContext http, ExportCases export, IncidentQueries incidents, IStringLocalizer<Words> L, CancellationToken cancellationToken)
    {
        if (!TableFile.Knows(format))
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
        var rows = await incidents.EveryAsync(filter, actor, cancellationToken);
        return await TableFile.SendAsync("incidents", format, [new TableSheet("incidents", Headings(L), rows.Select(row => Cells(row, L)))], cancellationToken);
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

using Microsoft.Extensions.Localization;
using PcpdCases.Application.Door;
using PcpdCases.Application.Letters;
using PcpdCases.Application.Publication;
using PcpdCases.Domain;
using PcpdCases.Domain.Publication;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;
using ValidationException = FluentValidation.ValidationException;

namespace PcpdCases.Portal.Features.Publication;

/// <summary>Sends a report as a Word document: one of the case's reports as it stands, or what a report of it could say.</summary>
public static class ReportEndpoint
{
    public static void MapReports(this WebApplication app)
    {
        app.MapGet($"{Urls.Files}/{{number}}/reports/{{ordinal:int}}.docx", SendAsync).RequireAuthorization(Policies.Cases);
        app.MapGet($"{Urls.Files}/{{number}}/reports/sketch.docx", SketchAsync).RequireAuthorization(Policies.Cases);
    }

    private static Task<IResult> SendAsync(
        string number, int ordinal, HttpContext http, ExportReport export, PublicationQueries queries, CancellationToken cancellationToken) =>
        AnswerAsync(number, ordinal, http, export, async actor =>
        {
            var view = await queries.OfCaseAsync(number, actor, cancellationToken);
            var report = view.Reports.FirstOrDefault(report => report.Ordinal == ordinal) ?? throw DomainException.NotFound("Case {0} has no report {1}.", number, ordinal);
            return report.Status is ReportStatus.Published ? ReportPaper.OfPublished(report, view.Now) : ReportPaper.OfCopy(report);
        }, cancellationToken);

    private static Task<IResult> SketchAsync(
        string number, TextLanguage language, HttpContext http, ExportReport export, PublicationQueries queries, IStringLocalizer<Words> L, CancellationToken cancellationToken) =>
        AnswerAsync(number, null, http, export, async actor => ReportAssembly.PaperOf(await queries.MaterialAsync(number, actor, cancellationToken), language, L), cancellationToken);

    private static async Task<IResult> AnswerAsync(
        string number, int? ordinal, HttpContext http, ExportReport export, Func<Actor, Task<ReportPaper>> paperAsync, CancellationToken cancellationToken)
    {
        var actor = Actor.Officer(http.User.Identity!.Name!);
        try
        {
            var paper = await paperAsync(actor);
            await export.RunAsync(new ExportReportInput { Number = number, Ordinal = ordinal }, actor, cancellationToken);
            http.Response.Headers.CacheControl = "no-store";
            return Results.File(paper.Write(), WordPaper.ContentKind, $"Report {number}{(ordinal is null ? "" : $" {ordinal}")}.docx");
        }
        catch (DomainException refusal) when (refusal.Kind is RefusalKind.NotFound)
        {
            return Results.NotFound();
        }
        catch (Exception refusal) when (refusal is DomainException or ValidationException)
        {
            return Results.Problem(refusal is DomainException known ? Refusals.Say(known) : refusal.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }
}

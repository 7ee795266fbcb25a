using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Domain;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>Files go in and out over HTTP, never over the circuit.</summary>
public static class DocumentEndpoints
{
    public static void MapDocuments(this WebApplication app)
    {
        app.MapPost($"{Urls.Files}/{{number}}", UploadAsync).RequireAuthorization(Policies.Cases)
            .WithMetadata(new RequestSizeLimitAttribute(Upload.MaxRequestBytes));
        app.MapGet($"{Urls.Files}/{{number}}/SHA256SUMS", ManifestAsync).RequireAuthorization(Policies.Cases);
        app.MapGet($"{Urls.Files}/{{number}}/{{ordinal:int}}", DownloadAsync).RequireAuthorization(Policies.Cases);
    }

    private static Task<IResult> UploadAsync(string number, HttpContext http, Upload upload, RegisterDocument register, CancellationToken cancellationToken) =>
        upload.AnswerAsync(number, http, async (sent, actor) => Results.Json(new UploadReceipt(await register.RunAsync(
            new RegisterDocumentInput
            {
                Number = number,
                File = sent.File,
                OperationId = Guid.TryParse(sent.Field("operation"), out var operation) ? operation : Guid.NewGuid(),
                Source = int.TryParse(sent.Field("source"), out var source) ? source : null,
                ReceivedOn = DateOnly.TryParseExact(sent.Field("receivedOn"), "yyyy-MM-dd", out var day) ? day : null,
                Again = sent.Field("again") == "true",
            },
            actor,
            cancellationToken))), cancellationToken);

    private static async Task<IResult> ManifestAsync(
        string number, HttpContext http, ExportManifest export, DocumentQueries documents, TimeProvider clock, CancellationToken cancellationToken)
    {
        var actor = Actor.Officer(http.User.Identity!.Name!);
        try
        {
            await export.RunAsync(new ExportManifestInput { Number = number }, actor, cancellationToken);
            var manifest = EvidenceManifest.Write(number, await documents.OfCaseAsync(number, actor, cancellationToken), clock.UtcNow());
            http.Response.Headers.CacheControl = "no-store";
            return Results.File(System.Text.Encoding.UTF8.GetBytes(manifest), ContentKinds.Any, "SHA256SUMS");
        }
        catch (DomainException refusal)
        {
            return Results.Problem(Refusals.Say(refusal), statusCode: refusal.Kind is RefusalKind.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden);
        }
    }

    private static async Task<IResult> DownloadAsync(
        string number, int ordinal, HttpContext http, DownloadDocument download, DocumentStore store, CancellationToken cancellationToken)
    {
        try
        {
            var found = await download.RunAsync(new DownloadDocumentInput { Number = number, Ordinal = ordinal }, Actor.Officer(http.User.Identity!.Name!), cancellationToken);
            http.Response.Headers.XContentTypeOptions = "nosniff";
            http.Response.Headers.CacheControl = "no-store";
            // The sender chose the kind of content, so a browser must not act on it.
            return Results.Stream(store.Open(found.StoragePath), ContentKinds.Any, found.FileName);
        }
        catch (DomainException refusal)
        {
            return Results.Problem(Refusals.Say(refusal), statusCode: refusal.Kind is RefusalKind.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden);
        }
    }
}

/// <summary>The ordinal of the document that a file became, or was already.</summary>
public sealed record UploadReceipt(int Ordinal)
{
    /// <summary>Reads what the server answered.</summary>
    public static UploadReceipt Of(string answer) => JsonSerializer.Deserialize<UploadReceipt>(answer, JsonSerializerOptions.Web)!;
}

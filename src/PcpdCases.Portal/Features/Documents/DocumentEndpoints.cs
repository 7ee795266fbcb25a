using FluentValidation;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;
using PcpdCases.Portal.Hosting;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>Files go in and out over HTTP, never over the circuit.</summary>
public static class DocumentEndpoints
{
    private const long RequestOverheadBytes = 64 * 1024;
    private const string AnyContent = "application/octet-stream";

    public static void MapDocuments(this WebApplication app)
    {
        app.MapPost($"{Urls.Files}/{{number}}", UploadAsync).RequireAuthorization(Policies.Cases)
            .WithMetadata(new RequestSizeLimitAttribute(DocumentStore.MaxBytes + RequestOverheadBytes));
        app.MapGet($"{Urls.Files}/{{number}}/SHA256SUMS", ManifestAsync).RequireAuthorization(Policies.Cases);
        app.MapGet($"{Urls.Files}/{{number}}/{{ordinal:int}}", DownloadAsync).RequireAuthorization(Policies.Cases);
    }

    private static async Task<IResult> UploadAsync(
        string number, HttpContext http, IAntiforgery antiforgery, CaseQueries cases, DocumentStore store, RegisterDocument register, CancellationToken cancellationToken)
    {
        // Without the header the check would read the whole form to look for a field.
        if (!http.Request.Headers.ContainsKey(Endpoints.TokenHeader) || !await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }
        var actor = Actor.Officer(http.User.Identity!.Name!);
        try
        {
            // Who may not add a document does not get to send the bytes.
            var header = await cases.HeaderAsync(number, actor, cancellationToken);
            if (!header.May(Permission.RecordDocuments))
            {
                return Results.Problem(Refusals.Say(DomainException.NotPermitted("Your role does not allow this. Ask a manager if it should.")), statusCode: StatusCodes.Status403Forbidden);
            }
            var input = await ReadAsync(number, http.Request, store, cancellationToken);
            return input is null
                ? Results.BadRequest()
                : Results.Json(new UploadReceipt(await RegisterAsync(register, input, actor, store, cancellationToken)));
        }
        catch (DomainException refusal)
        {
            return Results.Problem(Refusals.Say(refusal), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
        catch (ValidationException invalid)
        {
            return Results.Problem(string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage)), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static async Task<int> RegisterAsync(
        RegisterDocument register, RegisterDocumentInput input, Actor actor, DocumentStore store, CancellationToken cancellationToken)
    {
        try
        {
            return await register.RunAsync(input, actor, cancellationToken);
        }
        catch (Exception refusal) when (refusal is DomainException or ValidationException)
        {
            // Only a plain refusal proves that no row names the file; after any other fault the sweep decides.
            store.Remove(input.StoragePath);
            throw;
        }
    }

    // The fields come before the file, so that the file can be streamed.
    private static async Task<RegisterDocumentInput?> ReadAsync(string number, HttpRequest request, DocumentStore store, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return null;
        }
        var input = new RegisterDocumentInput { Number = number };
        var reader = new MultipartReader(boundary, request.Body);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (section.AsFileSection() is { FileStream: { } content } file)
            {
                var stored = await store.KeepAsync(content, file.FileName, cancellationToken);
                return input with
                {
                    FileName = file.FileName,
                    ContentKind = section.ContentType is { Length: > 0 and <= Document.ContentKindMaxLength } kind ? kind : AnyContent,
                    Size = stored.Size,
                    Sha256 = stored.Sha256,
                    StoragePath = stored.Path,
                };
            }
            if (section.AsFormDataSection() is { } field)
            {
                Take(input, field.Name, await field.GetValueAsync(cancellationToken));
            }
        }
        return null;
    }

    private static void Take(RegisterDocumentInput input, string name, string value)
    {
        if (name == "operation" && Guid.TryParse(value, out var operation))
        {
            input.OperationId = operation;
        }
        else if (name == "source" && int.TryParse(value, out var source))
        {
            input.Source = source;
        }
        else if (name == "receivedOn" && DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day))
        {
            input.ReceivedOn = day;
        }
    }

    private static async Task<IResult> ManifestAsync(
        string number, HttpContext http, ExportManifest export, DocumentQueries documents, TimeProvider clock, CancellationToken cancellationToken)
    {
        var actor = Actor.Officer(http.User.Identity!.Name!);
        try
        {
            await export.RunAsync(new ExportManifestInput { Number = number }, actor, cancellationToken);
            var manifest = EvidenceManifest.Write(number, await documents.OfCaseAsync(number, actor, cancellationToken), clock.UtcNow());
            http.Response.Headers.CacheControl = "no-store";
            return Results.File(System.Text.Encoding.UTF8.GetBytes(manifest), AnyContent, "SHA256SUMS");
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
            return Results.Stream(store.Open(found.StoragePath), AnyContent, found.FileName);
        }
        catch (DomainException refusal)
        {
            return Results.Problem(Refusals.Say(refusal), statusCode: refusal.Kind is RefusalKind.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden);
        }
    }

    /// <summary>The ordinal the document got.</summary>
    public sealed record UploadReceipt(int Ordinal);
}

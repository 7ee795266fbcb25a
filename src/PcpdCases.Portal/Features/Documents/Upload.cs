using FluentValidation;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;
using PcpdCases.Portal.Hosting;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>Takes one file of a form that an officer sends, streamed; the fields come before it.</summary>
public sealed class Upload(IAntiforgery antiforgery, CaseQueries cases, DocumentIntake intake, DocumentStore store)
{
    /// <summary>The largest request taken, in bytes: the largest file and its form.</summary>
    public const long MaxRequestBytes = DocumentStore.MaxBytes + (64 * 1024);

    private const int FieldMaxLength = 1000;

    /// <summary>Takes the file in and answers with what is made of it; a refusal is a sentence, and leaves no file behind.</summary>
    public async Task<IResult> AnswerAsync(string number, HttpContext http, Func<SentFile, Actor, Task<IResult>> actAsync, CancellationToken cancellationToken)
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
            return await ReadAsync(http.Request, cancellationToken) is { } sent ? await ActAsync(sent, actor, actAsync) : Results.BadRequest();
        }
        catch (DomainException refusal)
        {
            return refusal is { Kind: RefusalKind.AlreadyThere, Existing: { } ordinal }
                ? Results.Problem(Refusals.Say(refusal), statusCode: StatusCodes.Status409Conflict, extensions: [new(nameof(ordinal), ordinal)])
                : Results.Problem(Refusals.Say(refusal), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
        catch (ValidationException invalid)
        {
            return Results.Problem(string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage)), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }

    private async Task<IResult> ActAsync(SentFile sent, Actor actor, Func<SentFile, Actor, Task<IResult>> actAsync)
    {
        try
        {
            return await actAsync(sent, actor);
        }
        catch (Exception refusal) when (refusal is DomainException or ValidationException)
        {
            // Only a plain refusal proves that no row names the file; after any other fault the sweep decides.
            store.Remove(sent.File.StoragePath);
            throw;
        }
    }

    private async Task<SentFile?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return null;
        }
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new MultipartReader(boundary, request.Body);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (section.AsFileSection() is { FileStream: { } content } file)
            {
                return new SentFile(await intake.TakeAsync(content, file.FileName, cancellationToken), fields);
            }
            if (section.AsFormDataSection() is { } field && await field.GetValueAsync(cancellationToken) is { Length: <= FieldMaxLength } value)
            {
                fields[field.Name] = value;
            }
        }
        return null;
    }
}

/// <summary>A file that was taken in, and the fields of its form.</summary>
public sealed record SentFile(DocumentFile File, IReadOnlyDictionary<string, string> Fields)
{
    public string? Field(string name) => Fields.GetValueOrDefault(name);
}

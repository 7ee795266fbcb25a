using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>Reads the documents of a case with their links and custody.</summary>
public sealed class DocumentQueries(Reading reading)
{
    /// <summary>Every document of a case, latest first.</summary>
    public Task<IReadOnlyList<DocumentView>> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<DocumentView>>(actor, Permission.ReadCases, async (sight, token) =>
        {
            if (!await CaseNumbers(sight, number).AnyAsync(token))
            {
                throw DomainException.NotFound("There is no case {0}.", number);
            }
            var documents = await OfCase(sight, number).ToListAsync(token);
            return [.. documents.Select(ViewOf)];
        }, cancellationToken);

    /// <summary>The documents of a case as a form offers them; none where the actor may not see the case.</summary>
    public Task<IReadOnlyList<DocumentChoice>> ChoicesAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<DocumentChoice>>(actor, Permission.ReadCases, async (sight, token) => await DocumentChoice.Of(sight, number).ToListAsync(token), cancellationToken);

    /// <summary>Which of these stored paths a document names; for the sweep.</summary>
    public Task<IReadOnlyList<string>> KnownPathsAsync(IReadOnlyList<string> paths, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<string>>(
            actor,
            Permission.ReadCases,
            async (sight, token) => await KnownPaths(sight, paths).ToListAsync(token),
            cancellationToken);

    internal static IQueryable<string> CaseNumbers(Sight sight, string number) =>
        sight.Incidents.Where(incident => incident.Number == number).Select(incident => incident.Number);

    internal static IQueryable<string> KnownPaths(Sight sight, IReadOnlyList<string> paths) =>
        sight.Documents.Where(document => paths.Contains(document.StoragePath)).Select(document => document.StoragePath);

    internal static IQueryable<Document> OfCase(Sight sight, string number) => sight.Documents
        .Include(document => document.Source).ThenInclude(party => party!.Organisation)
        .Include(document => document.RegisteredBy)
        .Include(document => document.Links)
        .Include(document => document.Custody).ThenInclude(entry => entry.By)
        .Where(document => document.Incident.Number == number)
        .OrderByDescending(document => document.Ordinal);

    private static DocumentView ViewOf(Document document) => new()
    {
        Ordinal = document.Ordinal,
        FileName = document.FileName,
        ContentKind = document.ContentKind,
        Size = document.Size,
        Sha256 = document.Sha256,
        ScannedWith = document.ScannedWith,
        WithdrawnBecause = document.WithdrawnBecause,
        SourceName = document.Source?.Organisation.Name,
        ReceivedOn = document.ReceivedOn,
        RegisteredBy = document.RegisteredBy.Name,
        RegisteredAt = document.RegisteredAt,
        Links = [.. document.Links.Select(link => new DocumentLinkView(link.Subject, link.Reference, link.WithdrawnBecause))],
        Custody = [.. document.Custody.OrderByDescending(entry => entry.Ordinal)
            .Select(entry => new CustodyView(entry.Ordinal, entry.Act, entry.Note, entry.By.Name, entry.At))],
    };
}

/// <summary>A document as the case shows it; where its file is kept is never told.</summary>
public sealed record DocumentView
{
    public int Ordinal { get; init; }

    public required string FileName { get; init; }

    public required string ContentKind { get; init; }

    /// <summary>Length in bytes.</summary>
    public long Size { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The virus scanner that found nothing in it; null when none looked.</summary>
    public string? ScannedWith { get; init; }

    /// <summary>Why it was withdrawn; null while it stands.</summary>
    public string? WithdrawnBecause { get; init; }

    public string? SourceName { get; init; }

    public DateOnly ReceivedOn { get; init; }

    public required string RegisteredBy { get; init; }

    public DateTime RegisteredAt { get; init; }

    public IReadOnlyList<DocumentLinkView> Links { get; init; } = [];

    /// <summary>Latest first.</summary>
    public IReadOnlyList<CustodyView> Custody { get; init; } = [];
}

/// <summary>What a document bears on.</summary>
public sealed record DocumentLinkView(DocumentSubject Subject, string Reference, string? WithdrawnBecause);

/// <summary>Who did what with a document, and when.</summary>
public sealed record CustodyView(int Ordinal, CustodyAct Act, string? Note, string By, DateTime At);

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>Reads the documents of a case with their links and custody.</summary>
public sealed class DocumentQueries(Reading reading)
{
    private static readonly CaseRead<DocumentView> ReadDocuments = new(OfCase);
    private static readonly CaseRead<PartOf<DocumentLinkView>> ReadLinks = new(Links);
    private static readonly CaseRead<PartOf<CustodyView>> ReadCustody = new(Custody);

    /// <summary>Every document of a case, latest first.</summary>
    public Task<IReadOnlyList<DocumentView>> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<DocumentView>>(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var documents = await ReadDocuments.ListAsync(seen, token);
            var links = (await ReadLinks.ListAsync(seen, token)).ToLookup(part => part.Ordinal, part => part.Part);
            var custody = (await ReadCustody.ListAsync(seen, token)).ToLookup(part => part.Ordinal, part => part.Part);
            return [.. documents.Select(document => document with { Links = [.. links[document.Ordinal]], Custody = [.. custody[document.Ordinal]] })];
        }, cancellationToken);

    /// <summary>The documents of a case as a form offers them.</summary>
    public Task<IReadOnlyList<DocumentChoice>> ChoicesAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<DocumentChoice>>(actor, Permission.ReadCases, number, async (seen, token) => await DocumentChoice.Read.ListAsync(seen, token), cancellationToken);

    /// <summary>Which of these stored paths a document names; for the sweep.</summary>
    public Task<IReadOnlyList<string>> KnownPathsAsync(IReadOnlyList<string> paths, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<string>>(
            actor,
            Permission.ReadCases,
            async (sight, token) => await KnownPaths(sight, paths).ToListAsync(token),
            cancellationToken);

    internal static IQueryable<string> KnownPaths(Sight sight, IReadOnlyList<string> paths) =>
        sight.Documents.Where(document => paths.Contains(document.StoragePath)).Select(document => document.StoragePath);

    // Flat, a statement for each table: with includes each row would repeat its party, organisation and officer whole.
    internal static IQueryable<DocumentView> OfCase(CaseSight seen) => seen.Documents
        .OrderByDescending(document => document.Ordinal)
        .Select(document => new DocumentView
        {
            Ordinal = document.Ordinal,
            FileName = document.FileName,
            ContentKind = document.ContentKind,
            Size = document.Size,
            Sha256 = document.Sha256,
            ScannedWith = document.ScannedWith,
            WithdrawnBecause = document.WithdrawnBecause,
            SourceName = document.Source!.Organisation.Name,
            ReceivedOn = document.ReceivedOn,
            RegisteredBy = document.RegisteredBy.Name,
            RegisteredAt = document.RegisteredAt,
        });

    internal static IQueryable<PartOf<DocumentLinkView>> Links(CaseSight seen) =>
        from document in seen.Documents
        from link in document.Links
        orderby link.Id
        select new PartOf<DocumentLinkView>(document.Ordinal, new DocumentLinkView(link.Subject, link.Reference, link.WithdrawnBecause));

    internal static IQueryable<PartOf<CustodyView>> Custody(CaseSight seen) =>
        from document in seen.Documents
        from entry in document.Custody
        orderby entry.Ordinal descending
        select new PartOf<CustodyView>(document.Ordinal, new CustodyView(entry.Ordinal, entry.Act, entry.Note, entry.By.Name, entry.At));
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

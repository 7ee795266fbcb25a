using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Correspondence;

/// <summary>Reads what went to and fro in a case.</summary>
public sealed class CorrespondenceQueries(Reading reading)
{
    private static readonly CaseRead<CorrespondenceLine> ReadLines = new(Lines);

    /// <summary>The correspondence of a case, the latest first, with the parties and documents its forms offer.</summary>
    public Task<CorrespondenceView> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        new CorrespondenceView
        {
            Number = number,
            Entries = await ReadLines.ListAsync(seen, token),
            Filed = await Filed.OfCaseAsync(seen, token),
            Parties = await PartyChoice.Read.ListAsync(seen, token),
            Documents = await DocumentChoice.Read.ListAsync(seen, token),
        }, cancellationToken);

    /// <summary>What stands of both, the earliest first.</summary>
    internal static async Task<IReadOnlyList<(CorrespondenceLine? Entry, FiledCorrespondence? Filed)>> StandingAsync(CaseSight seen, CancellationToken token) =>
    [
        .. new CorrespondenceView
        {
            Number = seen.Number,
            Entries = await Lines(seen).Where(entry => entry.WithdrawnBecause == null).ToListAsync(token),
            Filed = await Filed.OfCaseAsync(seen, token),
        }.All.Reverse(),
    ];

    internal static IQueryable<CorrespondenceLine> Lines(CaseSight seen) => seen.Correspondence
        .OrderBy(entry => entry.WithdrawnBecause != null).ThenByDescending(entry => entry.On).ThenByDescending(entry => entry.At).ThenByDescending(entry => entry.Ordinal)
        .Select(entry => new CorrespondenceLine
        {
            Ordinal = entry.Ordinal,
            Version = entry.Version,
            Kind = entry.Kind,
            Direction = entry.Direction,
            On = entry.On,
            At = entry.At,
            PartyOrdinal = entry.Party!.Ordinal,
            PartyName = entry.Party.Organisation.Name,
            With = entry.With,
            What = entry.What,
            DocumentOrdinal = entry.Document!.Ordinal,
            DocumentName = entry.Document.FileName,
            DocumentWithdrawn = entry.Document != null && entry.Document.WithdrawnBecause != null,
            Service = entry.Service,
            ServedOn = entry.ServedOn,
            Proof = entry.Proof,
            ProofDocumentOrdinal = entry.ProofDocument!.Ordinal,
            ProofDocumentName = entry.ProofDocument.FileName,
            ProofDocumentWithdrawn = entry.ProofDocument != null && entry.ProofDocument.WithdrawnBecause != null,
            WithdrawnBecause = entry.WithdrawnBecause,
        });
}

/// <summary>What went to and fro in a case.</summary>
public sealed record CorrespondenceView
{
    public required string Number { get; init; }

    /// <summary>What officers recorded, the latest first, withdrawn ones last.</summary>
    public IReadOnlyList<CorrespondenceLine> Entries { get; init; } = [];

    /// <summary>What other parts of the case file tell, in no order.</summary>
    public IReadOnlyList<FiledCorrespondence> Filed { get; init; } = [];

    /// <summary>Both together, the latest first, withdrawn ones last; exactly one of the two is there.</summary>
    public IReadOnlyList<(CorrespondenceLine? Entry, FiledCorrespondence? Filed)> All =>
    [
        .. Entries.Select(entry => (Entry: (CorrespondenceLine?)entry, Filed: (FiledCorrespondence?)null))
            .Concat(Filed.Select(filed => (Entry: (CorrespondenceLine?)null, Filed: (FiledCorrespondence?)filed)))
            .OrderBy(one => one.Entry?.WithdrawnBecause is not null)
            .ThenByDescending(one => one.Entry?.On ?? one.Filed!.On)
            .ThenByDescending(one => one.Entry?.At)
            .ThenByDescending(one => one.Entry?.Ordinal)
            .ThenByDescending(one => one.Filed?.Kind),
    ];

    public IReadOnlyList<PartyChoice> Parties { get; init; } = [];

    public IReadOnlyList<DocumentChoice> Documents { get; init; } = [];
}

/// <summary>A letter, e-mail, call, meeting or visit as lists show it.</summary>
public sealed record CorrespondenceLine
{
    public int Ordinal { get; init; }

    public int Version { get; init; }

    public CorrespondenceKind Kind { get; init; }

    public CorrespondenceDirection Direction { get; init; }

    public DateOnly On { get; init; }

    public TimeOnly? At { get; init; }

    public int? PartyOrdinal { get; init; }

    public string? PartyName { get; init; }

    public string? With { get; init; }

    public required string What { get; init; }

    public int? DocumentOrdinal { get; init; }

    public string? DocumentName { get; init; }

    public bool DocumentWithdrawn { get; init; }

    public ServiceMode? Service { get; init; }

    public DateOnly? ServedOn { get; init; }

    public string? Proof { get; init; }

    public int? ProofDocumentOrdinal { get; init; }

    public string? ProofDocumentName { get; init; }

    public bool ProofDocumentWithdrawn { get; init; }

    public string? WithdrawnBecause { get; init; }
}

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Chronology;
using PcpdCases.Application.Correspondence;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Remedies;
using PcpdCases.Domain;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Bundles;

/// <summary>Reads what the papers of a notice tell.</summary>
public sealed class BundleQueries(Reading reading)
{
    /// <summary>The notice with its proceeding, the enquiries and the chronology of its case, in order.</summary>
    public Task<BundleMaterial> MaterialAsync(string number, string letter, int ordinal, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadNotices, number, async (seen, token) => new BundleMaterial
        {
            Notice = await NoticeQueries.One(seen, letter, ordinal).SingleOrDefaultAsync(token)
                ?? throw DomainException.NotFound("Proceeding {0}/{1} has no notice {2}.", number, letter, ordinal),
            Proceeding = await WholeProceedings.OneAsync(seen, letter, token),
            Rounds = await EnquiryQueries.OfCase(seen).Where(round => round.Status == RoundStatus.Issued).OrderBy(round => round.Ordinal).ToListAsync(token),
            Chronology = [.. (await ChronologyQueries.OfCase(seen).Where(entry => entry.WithdrawnBecause == null).ToListAsync(token))
                .OrderBy(entry => entry.When.From).ThenBy(entry => entry.Ordinal)],
            Measures = await RemedyQueries.Measures(seen.At(letter)).Where(measure => measure.Status != MeasureStatus.Withdrawn).ToListAsync(token),
            Advice = await RemedyQueries.Advice(seen.At(letter)).Where(advice => advice.Status != AdviceStatus.Withdrawn).ToListAsync(token),
            // That and why it was referred is no part of the papers: they go with the referral, or to the Board.
            Correspondence = [.. (await CorrespondenceQueries.StandingAsync(seen, token))
                .Where(one => one.Filed is not { Kind: FiledKind.Referral } && (one.Filed?.Letter is null || one.Filed.Letter == letter))],
            Earlier = await EarlierNoticeQueries.OfDataUser(seen, letter).ToListAsync(token),
            Past = await PastNoticeQueries.OfDataUser(seen, letter).ToListAsync(token),
        }, cancellationToken);

    /// <summary>What an officer chooses from: the notice, and the documents of its case in order.</summary>
    public Task<BundleChoice> ChoiceAsync(string number, string letter, int ordinal, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadNotices, number, async (seen, token) => new BundleChoice(
            await NoticeQueries.One(seen, letter, ordinal).SingleOrDefaultAsync(token)
                ?? throw DomainException.NotFound("Proceeding {0}/{1} has no notice {2}.", number, letter, ordinal),
            (await DocumentChoice.Read.ListAsync(seen, token)).FindAll(document => !document.Withdrawn)), cancellationToken);
}

/// <summary>What the papers of a notice tell.</summary>
public sealed record BundleMaterial
{
    public required EnforcementNotice Notice { get; init; }

    public required Proceeding Proceeding { get; init; }

    public IReadOnlyList<EnquiryRound> Rounds { get; init; } = [];

    public IReadOnlyList<ChronologyEntry> Chronology { get; init; } = [];

    /// <summary>What the data user did afterwards, and what it was advised.</summary>
    public IReadOnlyList<MeasureLine> Measures { get; init; } = [];

    public IReadOnlyList<AdviceLine> Advice { get; init; } = [];

    /// <summary>What went to and fro in the case, the earliest first, without what the file tells of other proceedings.</summary>
    public IReadOnlyList<(CorrespondenceLine? Entry, FiledCorrespondence? Filed)> Correspondence { get; init; } = [];

    /// <summary>Notices the same data user had in other proceedings.</summary>
    public IReadOnlyList<EarlierNotice> Earlier { get; init; } = [];

    /// <summary>Notices it had before the Office kept its cases here.</summary>
    public IReadOnlyList<PastNoticeLine> Past { get; init; } = [];
}

/// <summary>What a bundle can be made of.</summary>
public sealed record BundleChoice(EnforcementNotice Notice, IReadOnlyList<DocumentChoice> Documents);

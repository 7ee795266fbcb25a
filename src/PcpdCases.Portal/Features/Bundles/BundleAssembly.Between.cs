using PcpdCases.Application.Bundles;
using PcpdCases.Domain.Remedies;
using PcpdCases.Portal.Features.Correspondence;
using PcpdCases.Portal.Features.Notices;
using PcpdCases.Portal.Features.Remedies;

namespace PcpdCases.Portal.Features.Bundles;

/// <content>What went to and fro, what the data user did, and what it was advised.</content>
public sealed partial class BundleAssembly
{
    private IEnumerable<BundleParagraph> Correspondence()
    {
        foreach (var (recorded, filed) in _case.Correspondence)
        {
            if (recorded is { } entry)
            {
                yield return Text(Line(
                    Day(entry.On),
                    CorrespondenceWords.Of(L, entry.Kind, entry.Direction),
                    entry.With,
                    entry.PartyName,
                    entry.What,
                    entry.DocumentOrdinal is { } document ? Cite(document) : null,
                    entry is { Service: { } mode, ServedOn: { } served } ? L["served on {0}, {1}", Day(served), NoticeWords.Of(L, mode)] : null,
                    entry.Proof,
                    entry.ProofDocumentOrdinal is { } proof ? Cite(proof) : null));
            }
            else if (filed is not null)
            {
                yield return Text(Line(
                    Day(filed.On),
                    CorrespondenceWords.Of(L, filed.Kind),
                    CorrespondenceWords.WithOf(L, filed),
                    CorrespondenceWords.PlaceOf(L, _case.Proceeding.Incident.Number, filed).Name,
                    filed.Note,
                    filed.Service is { } mode ? NoticeWords.Of(L, mode) : null,
                    filed.Proof));
            }
        }
    }

    private IEnumerable<BundleParagraph> Measures() => _case.Measures.Select(measure => Text(Line(
        $"{measure.Ordinal}",
        measure.What,
        measure.TakenOn is { } taken ? L["taken on {0}", Day(taken)] : null,
        measure.Source is { } source ? L["source: {0}", source] : null,
        measure.DocumentOrdinal is { } document ? Cite(document) : null,
        measure.Closes.Count > 0 ? L["closes findings {0}", string.Join(L[", "], measure.Closes)] : null,
        measure.Status is MeasureStatus.Verified ? L["verified on {0} by {1}", Day(measure.VerifiedOn!.Value), measure.VerifiedBy!] : L["reported by the data user, not verified"],
        measure.HowVerified)));

    private IEnumerable<BundleParagraph> Advice() => _case.Advice.Select(advice => Text(Line(
        $"{advice.Ordinal}",
        advice.Weakness,
        L["advised on {0}", Day(advice.GivenOn)],
        advice.Step,
        RemedyWords.Of(L, advice.Status),
        advice.Answer,
        advice.DoneNote)));
}

using Microsoft.Extensions.Localization;
using PcpdCases.Application.Bundles;
using PcpdCases.Application.Letters;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Notices;
using PcpdCases.Portal.Features.Determinations;
using PcpdCases.Portal.Features.Findings;
using PcpdCases.Portal.Features.Notices;
using PcpdCases.Portal.Features.Organisations;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules;

namespace PcpdCases.Portal.Features.Bundles;

/// <summary>Writes the Office's own papers of a bundle from the case file; what the file does not hold is left out.</summary>
public sealed partial class BundleAssembly
{
    private readonly BundleMaterial _case;
    private readonly BundleDocuments _documents;
    private readonly TextLanguage _language;

    private IStringLocalizer<Words> L { get; }

    private BundleAssembly(BundleMaterial material, BundleDocuments documents, TextLanguage language, IStringLocalizer<Words> words)
    {
        _case = material;
        _documents = documents;
        _language = language;
        L = words;
    }

    private EnforcementNotice Notice => _case.Notice;

    /// <summary>The papers, each document named with its pages.</summary>
    public static BundlePaper Of(BundleMaterial material, BundleDocuments documents, BundleKind kind, TextLanguage language, IStringLocalizer<Words> words) =>
        WrittenIn.Language(language, () => new BundleAssembly(material, documents, language, words).Paper(kind));

    private BundlePaper Paper(BundleKind kind)
    {
        var incident = _case.Proceeding.Incident;
        var compliance = new BundlePart(L["Compliance with the directions"], [.. Compliance()]);
        var appeals = new BundlePart(L["Appeals"], [.. Appeals()]);
        BundlePart[] parts =
        [
            new(L["The enforcement notice"], [.. NoticeText()]),
            kind is BundleKind.Appeal ? appeals : compliance,
            new(L["The determinations it rests on"], [.. Determinations()]),
            new(L["Findings"], [.. Findings()]),
            new(L["Deficiencies"], [.. Deficiencies()]),
            new(L["Chronology"], [.. Chronology()]),
            new(L["Enquiries and answers"], [.. Enquiries()]),
            new(L["Correspondence"], [.. Correspondence()]),
            new(L["Remedial measures"], [.. Measures()]),
            new(L["Advice"], [.. Advice()]),
            kind is BundleKind.Appeal ? compliance : appeals,
            // Who hears an appeal has no need of other cases; who prosecutes must know of earlier notices (s.50A(1), (3)).
            new(L["Other notices of the data user"], kind is BundleKind.Referral ? [.. Earlier()] : []),
            new(L["Documents"], [.. Documents()]),
        ];
        return new BundlePaper
        {
            Language = _language,
            Title = kind is BundleKind.Appeal ? L["Bundle of papers for an appeal (s.50(7))"] : L["Papers for a referral (s.50A)"],
            Cover =
            [
                Line(L["Case"], $"{incident.Number} ({_case.Proceeding.Letter})"),
                Line(L["Data user"], OrganisationWords.BothNames(_case.Proceeding.Party.Organisation.Name, _case.Proceeding.Party.Organisation.ChineseName)),
                Line(L["Notice"], L["No. {0}, served on {1}", Notice.Ordinal, Day(Notice.ServedOn!.Value)]),
                .. kind is BundleKind.Referral && Notice.ReferredFor is { } ground ? [Line(L["Referred"], $"{Notice.ReferredTo}, {Day(Notice.ReferredOn!.Value)}{L["; "]}{NoticeWords.Of(L, ground)}")] : Array.Empty<string>(),
                .. Notice.Appeals.Where(appeal => appeal.Reference is not null).Select(appeal => Line(L["Appeal"], appeal.Reference!)),
            ],
            ContentsHeading = L["Contents"],
            Parts = [.. parts.Where(part => part.Paragraphs.Count > 0)],
        };
    }

    private IEnumerable<BundleParagraph> NoticeText()
    {
        yield return Text(Line(L["Dated"], Notice.DatedOn is { } dated ? Day(dated) : L["Not known"]));
        yield return Text(Line(L["Served on"], Day(Notice.ServedOn!.Value), Notice.ServiceMode is { } mode ? NoticeWords.Of(L, mode) : null, Notice.ServiceProof));
        yield return Text(Line(L["Last day to appeal (s.50(7))"], Notice.AppealEnds is { } ends ? Day(ends) : L["Not known"]));
        if (Notice.CountersignedBy is { } signer)
        {
            yield return Text(Line(L["Countersigned by"], signer.Name));
        }
        foreach (var (heading, text) in new[]
        {
            (L["Opinion"].Value, Notice.Opinion), (L["Reasons"], Notice.Reasons),
            (L["Why it is urgent (s.50(5))"], Notice.UrgencyReasons), (L["Why it came before the end of the investigation (s.50(8))"], Notice.InterimReasons),
        })
        {
            foreach (var paragraph in Told(heading, text))
            {
                yield return paragraph;
            }
        }
        yield return Heading(L["Contraventions"]);
        foreach (var named in Notice.Named)
        {
            yield return Text(Line(named.Determination.Requirement.Code(), named.ActOrOmission));
        }
        yield return Heading(L["Directions"]);
        foreach (var direction in Notice.Directed)
        {
            yield return Text(Line($"{direction.Ordinal}", direction.Step, L["not later than {0}", Day(direction.DueOn!.Value)], direction.Deliverable));
        }
        if (Notice.CancelledOn is { } cancelled)
        {
            yield return Text(Line(L["Cancelled on"], Day(cancelled), Notice.CancelledReason));
        }
    }

    private IEnumerable<BundleParagraph> Determinations()
    {
        foreach (var signed in _case.Proceeding.Determinations.Where(determination => determination.IsSigned).OrderBy(determination => determination.Ordinal))
        {
            yield return Heading($"{signed.Requirement.Code()} · {DeterminationWords.Of(L, signed.Outcome)}");
            yield return Text(signed.Reasons);
            if (signed.Outcome != signed.AssessedOutcome)
            {
                yield return Text(Line(L["The rules service said"], DeterminationWords.Of(L, signed.AssessedOutcome), signed.OverrideReason is { } reason ? DeterminationWords.Of(L, reason) : null, signed.OverrideText));
            }
            yield return Text(Line(L["Rule set"], signed.RuleSet, signed.RuleSetSha256));
            yield return Text(Line(L["Proposed and countersigned by"], signed.Proposer?.Name, signed.Countersigner?.Name));
        }
    }

    private IEnumerable<BundleParagraph> Findings()
    {
        foreach (var finding in _case.Proceeding.Findings.Where(finding => finding.Status is FindingStatus.Confirmed).OrderBy(finding => finding.Ordinal))
        {
            yield return Heading($"{finding.Ordinal}. {FindingWords.NameOf(finding)}");
            yield return Text(Line(L["Found"], FindingWords.ReadingOf(L, finding), finding.System));
            if (finding.Narrative is { } narrative)
            {
                yield return Text(narrative);
            }
            if (finding.Evidence.Count > 0)
            {
                yield return Text(Line(L["Evidence"], [.. finding.Evidence.OrderBy(evidence => evidence.Ordinal)
                    .Select(evidence => string.Join(L[", "], ((string?[])[evidence.Document is { } document ? Cite(document) : null, evidence.Passage]).Where(part => part is not null)))]));
            }
            if (finding.PutOn is { } put)
            {
                yield return Text(Line(L["Put to the data user on"], Day(put), finding.RepliedOn is { } replied ? L["answered on {0}", Day(replied)] : null, finding.Reply));
            }
        }
    }

    private IEnumerable<BundleParagraph> Deficiencies()
    {
        foreach (var deficiency in _case.Proceeding.Deficiencies.OrderBy(deficiency => deficiency.Ordinal))
        {
            yield return Heading($"{deficiency.Ordinal}. {deficiency.Heading}");
            foreach (var text in ((string?[])[deficiency.StepExpected, deficiency.Shortfall, deficiency.HowItContributed]).OfType<string>())
            {
                yield return Text(text);
            }
        }
    }

    private string Cite(Document document) => Cite(document.Ordinal);

    private string Cite(int document) =>
        _documents.Exhibits.FirstOrDefault(exhibit => exhibit.File.Ordinal == document)?.First is { } first
            ? L["document {0}, {1}", document, $"{BundleWriter.DocumentsPrefix}-{first}"]
            : L["document {0}", document];

    // What was typed as a sentence keeps its own stop; everything else is set apart by the separator of the language.
    private string Line(string word, params IEnumerable<string?> parts) => parts.Where(part => !string.IsNullOrWhiteSpace(part)).Aggregate(
        $"{word}{(_language is TextLanguage.Chinese ? "：" : ": ")}",
        (line, part) => line.TrimEnd() switch
        {
            [.., ':' or '：'] => $"{line}{part}",
            [.., '.' or '!' or '?'] ended => $"{ended} {part}",
            [.., '。' or '！' or '？'] ended => $"{ended}{part}",
            var open => $"{open}{L["; "]}{part}",
        });

    private string Day(DateOnly day) => LetterTemplate.Day(day, _language);

    private static IEnumerable<BundleParagraph> Told(string heading, string? text) => text is null ? [] : [Heading(heading), Text(text)];

    private static BundleParagraph Text(string text) => new(text);

    private static BundleParagraph Heading(string text) => new(text, IsHeading: true);
}

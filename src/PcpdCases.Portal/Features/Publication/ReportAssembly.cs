using Microsoft.Extensions.Localization;
using PcpdCases.Application.Letters;
using PcpdCases.Application.Publication;
using PcpdCases.Domain;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Systems;
using PcpdCases.Portal.Features.AffectedPeople;
using PcpdCases.Portal.Features.Determinations;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Features.Organisations;
using PcpdCases.Portal.Features.Systems;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Portal.Features.Publication;

/// <summary>Drafts the parts of a report from what the case file holds; what it does not hold is left out, never made up.</summary>
public sealed class ReportAssembly
{
    private readonly ReportMaterial _case;
    private readonly TextLanguage _language;

    private IStringLocalizer<Words> L { get; }

    private ReportAssembly(ReportMaterial material, TextLanguage language, IStringLocalizer<Words> words)
    {
        _case = material;
        _language = language;
        L = words;
    }

    /// <summary>The parts in a language, whatever the language of the screen.</summary>
    public static ReportFields Of(ReportMaterial material, TextLanguage language, IStringLocalizer<Words> words)
    {
        var drafted = new ReportAssembly(material, language, words);
        return WrittenIn.Language(language, () => new ReportFields
        {
            Title = drafted.Title(),
            Background = Parts(drafted.Background()),
            Incident = Parts(drafted.Incident()),
            DataSubjects = Parts(drafted.DataSubjects()),
            Findings = Parts(drafted.Findings()),
            Decision = Parts(drafted.Decision()),
            Recommendations = Parts(material.Recommendations.Select(one => one.Show())),
            Annex = Parts(drafted.Annex()),
        });
    }

    /// <summary>The same as a document that says what it is: a sketch, or a reconstruction of what others published.</summary>
    public static ReportPaper PaperOf(ReportMaterial material, TextLanguage language, IStringLocalizer<Words> words)
    {
        var fields = Of(material, language, words);
        return new ReportPaper
        {
            Language = language,
            Title = fields.Title,
            IsSketch = true,
            Remark = WrittenIn.Language(language, () => RemarkOf(material.Incident, words)),
            TextOf = kind => fields[kind] ?? "",
        };
    }

    /// <summary>What stands above a sketch: where it comes from.</summary>
    public static string RemarkOf(Incident incident, IStringLocalizer<Words> words) => incident switch
    {
        { RecordedFromPublishedSource: null } => words["Drawn from the case file as it stands. Not settled and not to be published."],
        { SourceIsCommissioners: true, RecordedFromPublishedSource: { } source } => words["Drawn from the facts recorded from the Commissioner's own report, in other words than its own. Source: {0}", source],
        { RecordedFromPublishedSource: { } source } => words["Reconstruction from a published source. It is not a report of the Commissioner. Source: {0}", source],
    };

    private string Title()
    {
        string title = L["Investigation report: {0}", _case.Incident.Title];
        return title.Length <= Domain.Publication.InvestigationReport.TitleMaxLength ? title : title[..Domain.Publication.InvestigationReport.TitleMaxLength];
    }

    private IEnumerable<string> Background()
    {
        foreach (var notification in _case.Notifications)
        {
            var from = Listed(notification.Parties.Select(party => NameOf(party.Party)));
            yield return notification.ReceivedOn is { } on
                ? L["On {0} the Office of the Privacy Commissioner for Personal Data received a data breach notification from {1}.", Day(on), from]
                : L["The Office of the Privacy Commissioner for Personal Data received a data breach notification from {0}.", from];
        }
        foreach (var party in _case.Incident.Parties.OrderBy(party => party.Ordinal))
        {
            yield return Sentences($"{NameOf(party)}{Colon}{CaseWords.Of(L, party.Role)}", party.Control);
        }
        if (Investigated().ToList() is { Count: > 0 } investigated)
        {
            yield return L["The Commissioner investigated {0} under section 38 of the Personal Data (Privacy) Ordinance (Cap. 486).", Listed(investigated.Select(NameOf))];
        }
    }

    private IEnumerable<string> Incident()
    {
        var told = _case.Incident.Particulars;
        var days = (told.Occurrence, told.OccurredFrom, told.OccurredTo) switch
        {
            (Occurrence.Unknown, _, _) => null,
            (Occurrence.Ongoing, { } from, _) => L["The incident began on {0} and had not ended when the investigation began.", Day(from)].Value,
            (_, { } from, { } to) when from == to => L["The incident happened on {0}.", Day(from)].Value,
            (_, { } from, { } to) => L["The incident happened between {0} and {1}.", Day(from), Day(to)].Value,
            (_, { } from, null) => L["The incident happened on {0} at the earliest.", Day(from)].Value,
            (_, null, { } to) => L["The incident happened on {0} at the latest.", Day(to)].Value,
            _ => null,
        };
        yield return Joined(days, told.Discovered is { } found ? L["It was discovered on {0}.", Day(found)].Value : null, told.HowDiscovered);
        yield return told.Narrative ?? "";
        if (told.CauseFound is not IncidentCause.Unknown)
        {
            yield return L["Cause found: {0}.", ParticularsWords.Of(L, told.CauseFound)];
        }
        var happened = _case.Incident.DataEvents.Where(one => one.Certainty is not DataActCertainty.RuledOut)
            .Select(one => $"{ParticularsWords.Of(L, one.Act)}{Colon}{ParticularsWords.Of(L, one.Manner)}{L[", "]}{ParticularsWords.Of(L, one.Certainty)}").ToList();
        if (happened.Count > 0)
        {
            yield return L["What happened to the data: {0}.", string.Join(L["; "], happened)];
        }
        if (told.DataVolumePrecision is not Precision.Unknown)
        {
            yield return L["Data taken or exposed: {0} megabytes.", AmountText.Show(told.DataVolume())];
        }
        foreach (var system in _case.Systems)
        {
            yield return Sentences($"{system.Name ?? SystemWords.Of(L, system.Kind)}{Count(system)}", system.Holds, system.WhatHappened);
        }
    }

    private IEnumerable<string> DataSubjects()
    {
        foreach (var group in _case.Incident.Groups.OrderBy(group => group.Ordinal))
        {
            var name = group.Label ?? PeopleWords.Of(L, group.Category);
            var who = group.Party is { } party ? L["{0} of {1}", name, NameOf(party)].Value : name;
            var number = group.Current.Amount is { Precision: not Precision.Unknown } amount ? $"{Colon}{AmountText.Show(amount)}" : "";
            var kinds = group.Kinds.Count > 0 ? L["Personal data: {0}.", string.Join(L["; "], group.Kinds.Select(kind => PeopleWords.Of(L, kind)))].Value : null;
            yield return Joined(Sentences($"{who}{number}", group.Programme), kinds, group.OtherKinds);
        }
        if (_case.Incident.StatedTotals.MaxBy(total => total.Ordinal) is { } total)
        {
            yield return L["In all: {0} (source: {1}).", AmountText.Show(total.Amount), total.Source];
        }
        if (_case.Incident.Particulars.SubjectsTold is not SubjectsTold.Unknown)
        {
            yield return Sentences(L["The data subjects were told: {0}.", ParticularsWords.Of(L, _case.Incident.Particulars.SubjectsTold)], _case.Incident.Particulars.SubjectsToldNote);
        }
    }

    private IEnumerable<string> Findings()
    {
        if (_case.Rounds > 0)
        {
            yield return L["In the investigation the Office made {0} rounds of enquiries.", _case.Rounds];
        }
        foreach (var (names, deficiencies) in Alike(deficiency => deficiency.Heading))
        {
            yield return L["The investigation found the following deficiencies of {0}:", names]
                + string.Concat(deficiencies.Select(deficiency => $"\n({deficiency.Ordinal}) {deficiency.Heading}"));
        }
    }

    private IEnumerable<string> Decision()
    {
        foreach (var proceeding in _case.Proceedings)
        {
            foreach (var signed in proceeding.Determinations.Where(determination => determination.IsSigned && !determination.Interim).OrderBy(determination => determination.Ordinal))
            {
                yield return signed.Reasons;
                yield return signed.Outcome switch
                {
                    Outcome.Contravention => L["The Commissioner decides that {0} contravened {1}.", NameOf(proceeding), Principle(signed.Requirement)],
                    Outcome.NoContravention => L["The Commissioner decides that {0} did not contravene {1}.", NameOf(proceeding), Principle(signed.Requirement)],
                    _ => L["The Commissioner decides that {1} does not apply to {0}.", NameOf(proceeding), Principle(signed.Requirement)],
                };
            }
            foreach (var notice in _case.Notices.Where(notice => notice.Proceeding.Letter == proceeding.Letter && notice.Status is not (NoticeStatus.Draft or NoticeStatus.AwaitingCountersignature or NoticeStatus.Countersigned) && (notice.ServedOn is not null || notice.Status is NoticeStatus.Published)))
            {
                yield return notice.ServedOn is { } on
                    ? L["An enforcement notice under section 50(1) was served on {0} on {1}, directing it to remedy the contravention and, where appropriate, to prevent its recurrence.", NameOf(proceeding), Day(on)]
                    : L["An enforcement notice under section 50(1) was served on {0}, directing it to remedy the contravention and, where appropriate, to prevent its recurrence.", NameOf(proceeding)];
            }
            if (proceeding.Actions.MaxBy(action => action.Ordinal) is { Kind: not ActionKind.EnforcementNotice } action)
            {
                yield return L["What follows for {0}: {1}.", NameOf(proceeding), DeterminationWords.Of(L, action.Kind)];
            }
        }
    }

    private IEnumerable<string> Annex()
    {
        foreach (var (names, deficiencies) in Alike(Told))
        {
            yield return names;
            foreach (var deficiency in deficiencies)
            {
                yield return $"({deficiency.Ordinal}) {Told(deficiency)}";
            }
        }
    }

    private static string Told(Deficiency deficiency) => string.Join('\n', ((string?[])
    [
        deficiency.Heading, deficiency.StepExpected, deficiency.Shortfall, deficiency.HowItContributed,
        .. deficiency.Findings.OrderBy(finding => finding.Ordinal).Select(finding => finding.Narrative),
    ]).Where(line => line is not null));

    // Data users found wanting in the same points are told of once, as the published reports do.
    private IEnumerable<(string Names, List<Deficiency> Deficiencies)> Alike(Func<Deficiency, string> told) => _case.Proceedings
        .Select(proceeding => (Proceeding: proceeding, Deficiencies: proceeding.Deficiencies.OrderBy(deficiency => deficiency.Ordinal).ToList()))
        .Where(one => one.Deficiencies.Count > 0)
        .GroupBy(one => string.Join('\n', one.Deficiencies.Select(told)), StringComparer.Ordinal)
        .Select(alike => (Listed(alike.Select(one => NameOf(one.Proceeding))), alike.First().Deficiencies));

    // A published case tells no footing; that it was decided tells that it was investigated.
    private IEnumerable<Proceeding> Investigated() => _case.Proceedings.Where(proceeding => proceeding.Basis is ProceedingBasis.S38a or ProceedingBasis.S38b
        || (_case.Incident.RecordedFromPublishedSource is not null && proceeding.Determinations.Any(determination => determination.IsSigned)));

    private string Principle(Requirement requirement) => L["data protection principle {0}", requirement.Code()["DPP".Length..]];

    private string NameOf(Proceeding proceeding) => NameOf(proceeding.Party);

    private string NameOf(Party party) => _language is TextLanguage.Chinese
        ? party.Organisation.ChineseName ?? party.Organisation.Name
        : OrganisationWords.BothNames(party.Organisation.Name, party.Organisation.ChineseName is { } chinese ? $"({chinese})" : null);

    private string Day(DateOnly day) => LetterTemplate.Day(day, _language);

    private static string Count(AffectedSystem system) => system.CountPrecision is Precision.Unknown ? "" : $" ({AmountText.Show(system.Count)})";

    private string Colon => _language is TextLanguage.Chinese ? "：" : ": ";

    private string Listed(IEnumerable<string> names) => names.Distinct().ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => L["{0} and {1}", string.Join(L[", "], first), last],
    };

    // Each part ends like a sentence of its own script, so that what was typed without a full stop does not run into the next.
    private static string Sentences(params IEnumerable<string?> parts) => Joined(parts.Select(part =>
        string.IsNullOrWhiteSpace(part) || ".。!！?？".Contains(part.TrimEnd()[^1], StringComparison.Ordinal) ? part : part.TrimEnd() + (IsLatin(part.TrimEnd()[^1]) ? "." : "。")));

    // A space follows a Latin sentence and no Chinese one, whatever the report is written in.
    private static string Joined(params IEnumerable<string?> parts) =>
        parts.Where(part => !string.IsNullOrWhiteSpace(part)).Aggregate("", (text, part) => text.Length == 0 ? part!.Trim() : $"{text}{(IsLatin(text[^1]) ? " " : "")}{part!.Trim()}");

    private static bool IsLatin(char letter) => letter < '\u2e80';

    private static string Parts(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)));
}

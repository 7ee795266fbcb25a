using Microsoft.Extensions.Localization;
using PcpdCases.Application.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>The words for what the file of a case lacks, and where it is put right.</summary>
public static class GapWords
{
    public static string Of(IStringLocalizer<Words> L, CaseGap gap) => gap.Kind switch
    {
        GapKind.NotifiedBeforeDiscovery => L["The incident was notified before the day given for its discovery."],
        GapKind.SubjectsToldBeforeDiscovery => L["The data subjects were told before the day given for the discovery."],
        GapKind.FindingWithoutEvidence => L["Finding {0} ({1}) has no evidence: {2}.", gap.Ordinal, gap.Letter ?? "", FactOf(gap)],
        GapKind.FindingOnWithdrawnDocuments => L["Finding {0} ({1}) rests on withdrawn documents only: {2}.", gap.Ordinal, gap.Letter ?? "", FactOf(gap)],
        GapKind.MeasureOnWithdrawnDocument => L["Remedial measure {0} ({1}) rests on a withdrawn document.", gap.Ordinal, gap.Letter ?? ""],
        GapKind.DirectionOnWithdrawnDocuments => L["The evidence of compliance with direction {0} of notice {1} ({2}) is withdrawn documents only.", gap.Within, gap.Ordinal, gap.Letter ?? ""],
        GapKind.QuestionsLeft => L["{0} left {1} questions of round {2} open.", gap.Name ?? "", gap.Count, gap.Ordinal],
    };

    public static string AddressOf(string number, CaseGap gap) => gap.Kind switch
    {
        GapKind.NotifiedBeforeDiscovery => Urls.IncidentTab(number, "notification"),
        GapKind.SubjectsToldBeforeDiscovery => Urls.Incident(number),
        GapKind.FindingWithoutEvidence or GapKind.FindingOnWithdrawnDocuments => Urls.Finding(number, gap.Letter!, gap.Ordinal),
        GapKind.MeasureOnWithdrawnDocument => Urls.Remedies(number, gap.Letter!),
        GapKind.DirectionOnWithdrawnDocuments => Urls.Notice(number, gap.Letter!, gap.Ordinal),
        GapKind.QuestionsLeft => Urls.Round(number, gap.Ordinal),
    };

    private static string FactOf(CaseGap gap) => FactDictionary.Published.Find(gap.FactId ?? "")?.Name.Show() ?? gap.FactId ?? "";
}

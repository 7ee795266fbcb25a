using Microsoft.Extensions.Localization;
using PcpdCases.Application.Tasks;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Tasks;

/// <summary>The words for what falls due, and where it is dealt with.</summary>
public static class DeadlineWords
{
    /// <summary>What falls due, with names where the reader may see them.</summary>
    public static string Of(IStringLocalizer<Words> L, DeadlineLine line) => line.Kind switch
    {
        DeadlineKind.Task => line.What!,
        DeadlineKind.Reply => L["Reply of {0} to round {1}", line.What ?? "", line.Ordinal],
        _ => Plain(L, line),
    };

    /// <summary>What falls due without any name or text of the case, for what leaves the portal.</summary>
    public static string Plain(IStringLocalizer<Words> L, DeadlineLine line) => line.Kind switch
    {
        DeadlineKind.Task => L["Task {0}", line.Ordinal],
        DeadlineKind.Reply => L["Reply to round {0}", line.Ordinal],
        DeadlineKind.FindingReply => L["Reply to finding {0}", line.Ordinal],
        DeadlineKind.AppealPeriod => L["End of the period to appeal against notice {0}", line.Ordinal],
        DeadlineKind.AppealStatement => L["Statement in the appeal against notice {0}", line.Ordinal],
        DeadlineKind.AppealHearing => L["Hearing of the appeal against notice {0}", line.Ordinal],
        DeadlineKind.ReportObjections => L["End of the time to object to report {0}", line.Ordinal],
        DeadlineKind.Direction => L["Direction {0} of notice {1}", line.Part, line.Ordinal],
        DeadlineKind.AdviceFollowUp => L["Follow-up of advice {0}", line.Ordinal],
        DeadlineKind.Target => L["Office target for the stage: {0}", CaseWords.Of(L, (Stage)line.Ordinal)],
    };

    /// <summary>The page on which it is dealt with.</summary>
    public static string AddressOf(DeadlineLine line) => line.Kind switch
    {
        DeadlineKind.Task => Urls.IncidentTab(line.Number, "tasks"),
        DeadlineKind.Reply => Urls.Round(line.Number, line.Ordinal),
        DeadlineKind.FindingReply => Urls.Finding(line.Number, line.Letter!, line.Ordinal),
        DeadlineKind.AppealPeriod or DeadlineKind.AppealStatement or DeadlineKind.AppealHearing or DeadlineKind.Direction => Urls.Notice(line.Number, line.Letter!, line.Ordinal),
        DeadlineKind.ReportObjections => Urls.Report(line.Number, line.Ordinal),
        DeadlineKind.AdviceFollowUp => Urls.Remedies(line.Number, line.Letter!),
        DeadlineKind.Target => Urls.Stage(line.Number, line.Letter!),
    };
}

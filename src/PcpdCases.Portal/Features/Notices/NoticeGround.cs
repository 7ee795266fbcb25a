using Microsoft.Extensions.Localization;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Portal.Resources;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Portal.Features.Notices;

/// <summary>Whether a proceeding is ready for a notice, and if not, what is missing.</summary>
public static class NoticeGround
{
    public static string? WhyNot(IStringLocalizer<Words> L, Proceeding proceeding)
    {
        if (proceeding.Incident.RecordedFromPublishedSource is not null)
        {
            return null;
        }
        if (!proceeding.Determinations.Any(determination => determination.IsSigned && determination.Outcome is Outcome.Contravention))
        {
            return L["A notice follows a countersigned contravention (s.50(1))."];
        }
        return proceeding.Actions.MaxBy(action => action.Ordinal) is { Kind: ActionKind.EnforcementNotice }
            ? null
            : L["Decide first that an enforcement notice follows, with damage or distress considered (s.50(2))."].Value;
    }
}

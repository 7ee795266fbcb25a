using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Domain.Remedies;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Remedies;

/// <summary>The words and icons for how far a measure or advice has come.</summary>
public static class RemedyWords
{
    public static string Of(IStringLocalizer<Words> L, MeasureStatus status) => status switch
    {
        MeasureStatus.Reported => L["Reported by the data user"],
        MeasureStatus.Verified => L["Verified|measure"],
        MeasureStatus.Withdrawn => L["Withdrawn"],
    };

    public static string IconOf(MeasureStatus status) => status switch
    {
        MeasureStatus.Reported => Icons.Material.Outlined.RecordVoiceOver,
        MeasureStatus.Verified => Icons.Material.Outlined.Verified,
        MeasureStatus.Withdrawn => Icons.Material.Outlined.Block,
    };

    public static string Of(IStringLocalizer<Words> L, AdviceStatus status) => status switch
    {
        AdviceStatus.Given => L["Given|advice"],
        AdviceStatus.Accepted => L["Accepted|advice"],
        AdviceStatus.Declined => L["Not accepted|advice"],
        AdviceStatus.Done => L["Followed|advice"],
        AdviceStatus.Withdrawn => L["Withdrawn"],
    };

    public static string IconOf(AdviceStatus status) => status switch
    {
        AdviceStatus.Given => Icons.Material.Outlined.Outbox,
        AdviceStatus.Accepted => Icons.Material.Outlined.ThumbUp,
        AdviceStatus.Declined => Icons.Material.Outlined.ThumbDown,
        AdviceStatus.Done => Icons.Material.Outlined.TaskAlt,
        AdviceStatus.Withdrawn => Icons.Material.Outlined.Block,
    };
}

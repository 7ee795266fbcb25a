using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Domain.Findings;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Findings;

/// <summary>Words for how facts are read, how findings stand and what may be done with them.</summary>
public static class FindingWords
{
    public static string Of(IStringLocalizer<Words> L, FactValue value) => value switch
    {
        FactValue.Unknown => L["Unknown|fact"],
        FactValue.Established => L["Established"],
        FactValue.NotEstablished => L["Not established"],
        FactValue.NotShown => L["Not shown"],
    };

    public static string IconOf(FactValue value) => value switch
    {
        FactValue.Unknown or FactValue.NotShown => Icons.Material.Outlined.HelpOutline,
        FactValue.Established => Icons.Material.Outlined.CheckCircle,
        FactValue.NotEstablished => Icons.Material.Outlined.RemoveCircleOutline,
    };

    public static string Of(IStringLocalizer<Words> L, Contribution contribution) => contribution switch
    {
        Contribution.Unknown => L["Contribution unknown"],
        Contribution.Direct => L["Direct cause"],
        Contribution.Contributory => L["One cause among others"],
        Contribution.None => L["No contribution"],
    };

    public static string Of(IStringLocalizer<Words> L, WhyUnknown why) => why switch
    {
        WhyUnknown.NotAsked => L["Not asked yet"],
        WhyUnknown.NotAnswered => L["Asked, not answered"],
        WhyUnknown.EvidenceConflicts => L["The evidence conflicts"],
        WhyUnknown.Withheld => L["Withheld"],
    };

    public static string Of(IStringLocalizer<Words> L, FindingStatus status) => status switch
    {
        FindingStatus.Draft => L["Draft"],
        FindingStatus.PutToDataUser => L["Put to the data user"],
        FindingStatus.Confirmed => L["Confirmed"],
        FindingStatus.Withdrawn => L["Withdrawn"],
    };

    public static string IconOf(FindingStatus status) => status switch
    {
        FindingStatus.Draft => Icons.Material.Outlined.EditNote,
        FindingStatus.PutToDataUser => Icons.Material.Outlined.Outbox,
        FindingStatus.Confirmed => Icons.Material.Outlined.Verified,
        FindingStatus.Withdrawn => Icons.Material.Outlined.Undo,
    };

    public static string Of(IStringLocalizer<Words> L, Polarity polarity) => polarity switch
    {
        Polarity.Adverse => L["Against the data user"],
        Polarity.Mitigating => L["For the data user"],
        Polarity.Gate => L["Condition"],
    };

    public static string Of(IStringLocalizer<Words> L, FindingStep step) => step switch
    {
        FindingStep.Revise => L["Change the finding"],
        FindingStep.AddEvidence => L["Add evidence"],
        FindingStep.Put => L["Put to the data user"],
        FindingStep.Reply => L["Record the reply"],
        FindingStep.Confirm => L["Confirm"],
        FindingStep.Withdraw => L["Withdraw the finding"],
    };

    /// <summary>The reading of a finding: the level in words, or the value.</summary>
    public static string ReadingOf(IStringLocalizer<Words> L, Finding finding)
    {
        var level = finding.Level is null ? null : FactDictionary.Published.Find(finding.FactId)?.Levels?.FirstOrDefault(known => known.Id == finding.Level);
        return level?.Name.Show() ?? (finding.Value is { } value ? Of(L, value) : finding.Level ?? "");
    }

    /// <summary>The name of a finding's fact.</summary>
    public static string NameOf(Finding finding) => FactDictionary.Published.Find(finding.FactId)?.Name.Show() ?? finding.FactId;
}

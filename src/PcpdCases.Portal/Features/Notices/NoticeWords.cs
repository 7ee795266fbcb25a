using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Notices;
using PcpdCases.Domain.Notices;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Notices;

/// <summary>Words for enforcement notices and their directions.</summary>
public static class NoticeWords
{
    public static string Of(IStringLocalizer<Words> L, NoticeStatus status) => status switch
    {
        NoticeStatus.Draft => L["Draft"],
        NoticeStatus.AwaitingCountersignature => L["Waits for the second signature"],
        NoticeStatus.Countersigned => L["Countersigned, not served"],
        NoticeStatus.Served => L["Served"],
        NoticeStatus.Met => L["Met"],
        NoticeStatus.Cancelled => L["Cancelled"],
        NoticeStatus.SetAside => L["Set aside on appeal"],
        NoticeStatus.Published => L["Published source"],
    };

    public static string IconOf(NoticeStatus status) => status switch
    {
        NoticeStatus.Draft => Icons.Material.Outlined.EditNote,
        NoticeStatus.AwaitingCountersignature => Icons.Material.Outlined.PendingActions,
        NoticeStatus.Countersigned => Icons.Material.Outlined.Verified,
        NoticeStatus.Served => Icons.Material.Outlined.MarkEmailRead,
        NoticeStatus.Met => Icons.Material.Outlined.TaskAlt,
        NoticeStatus.Cancelled => Icons.Material.Outlined.Undo,
        NoticeStatus.SetAside => Icons.Material.Outlined.Balance,
        NoticeStatus.Published => Icons.Material.Outlined.Public,
    };

    public static string Of(IStringLocalizer<Words> L, PastNoticeOutcome outcome) => outcome switch
    {
        PastNoticeOutcome.Complied => L["Complied with"],
        PastNoticeOutcome.NotComplied => L["Not complied with"],
        PastNoticeOutcome.Cancelled => L["Cancelled"],
        PastNoticeOutcome.SetAside => L["Set aside on appeal"],
    };

    public static string IconOf(PastNoticeOutcome outcome) => outcome switch
    {
        PastNoticeOutcome.Complied => Icons.Material.Outlined.TaskAlt,
        PastNoticeOutcome.NotComplied => Icons.Material.Outlined.Block,
        PastNoticeOutcome.Cancelled => Icons.Material.Outlined.Undo,
        PastNoticeOutcome.SetAside => Icons.Material.Outlined.Balance,
    };

    public static string Of(IStringLocalizer<Words> L, ReferralGround ground) => ground switch
    {
        ReferralGround.NotFollowed => L["the notice was not followed (s.50A(1))"],
        ReferralGround.RepeatedAct => L["the same act or omission was repeated after compliance (s.50A(3))"],
    };

    public static string Of(IStringLocalizer<Words> L, NoticeTab tab) => tab switch
    {
        NoticeTab.Running => L["Running"],
        NoticeTab.Overdue => L["Overdue"],
        NoticeTab.UnderAppeal => L["Under appeal"],
        NoticeTab.ToCountersign => L["To countersign"],
        NoticeTab.ToServe => L["To serve"],
        NoticeTab.Drafts => L["Drafts"],
        NoticeTab.All => L["All notices"],
    };

    public static string Of(IStringLocalizer<Words> L, AppealOutcome outcome) => outcome switch
    {
        AppealOutcome.Confirmed => L["Notice confirmed"],
        AppealOutcome.Varied => L["Notice varied"],
        AppealOutcome.Reversed => L["Notice reversed"],
        AppealOutcome.Withdrawn => L["Appeal withdrawn"],
    };

    public static string Of(IStringLocalizer<Words> L, ServiceMode mode) => mode switch
    {
        ServiceMode.ByHand => L["By hand"],
        ServiceMode.Post => L["By post"],
        ServiceMode.RegisteredPost => L["By registered post"],
        ServiceMode.Email => L["By e-mail"],
        ServiceMode.Fax => L["By fax"],
        ServiceMode.Other => L["Other"],
    };

    public static string Of(IStringLocalizer<Words> L, DirectionAim aim) => aim switch
    {
        DirectionAim.Remedy => L["Remedy"],
        DirectionAim.PreventRecurrence => L["Prevent recurrence"],
    };

    public static string Of(IStringLocalizer<Words> L, DirectionResult result) => result switch
    {
        DirectionResult.Met => L["Met"],
        DirectionResult.PartlyMet => L["Partly met"],
        DirectionResult.NotMet => L["Not met"],
    };

    public static string IconOf(DirectionResult result) => result switch
    {
        DirectionResult.Met => Icons.Material.Outlined.TaskAlt,
        DirectionResult.PartlyMet => Icons.Material.Outlined.Timelapse,
        DirectionResult.NotMet => Icons.Material.Outlined.ErrorOutline,
    };

    public static string Of(IStringLocalizer<Words> L, NoticeStep step) => step switch
    {
        NoticeStep.Revise => L["Change the text"],
        NoticeStep.AddDirection => L["Add a direction"],
        NoticeStep.ReviseDirection => L["Change the direction"],
        NoticeStep.WithdrawDirection => L["Take the direction out"],
        NoticeStep.Submit => L["Submit for countersignature"],
        NoticeStep.Return => L["Return"],
        NoticeStep.Countersign => L["Countersign"],
        NoticeStep.Serve => L["Record the service"],
        NoticeStep.Cancel => L["Cancel the notice"],
        NoticeStep.RecordEvidence => L["Record evidence"],
        NoticeStep.Assess => L["Assess the direction"],
        NoticeStep.GiveMoreTime => L["Give more time"],
        NoticeStep.LodgeAppeal => L["Record an appeal"],
        NoticeStep.AppealProgress => L["Record the appeal's progress"],
        NoticeStep.EndAppeal => L["End the appeal"],
        NoticeStep.Refer => L["Refer for prosecution"],
        NoticeStep.ServeAnew => L["Serve anew"],
    };
}

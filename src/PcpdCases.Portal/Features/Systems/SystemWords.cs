using Microsoft.Extensions.Localization;
using PcpdCases.Domain.Systems;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Systems;

/// <summary>The words for systems, devices and records.</summary>
public static class SystemWords
{
    public static string Of(IStringLocalizer<Words> L, SystemKind kind) => kind switch
    {
        SystemKind.Server => L["Server"],
        SystemKind.Database => L["Database"],
        SystemKind.Application => L["Application"],
        SystemKind.Website => L["Website"],
        SystemKind.Workstation => L["Desktop or laptop computer"],
        SystemKind.MobileDevice => L["Mobile device"],
        SystemKind.StorageMedia => L["Storage medium, such as a USB stick"],
        SystemKind.NetworkDevice => L["Network device"],
        SystemKind.UserAccount => L["User account"],
        SystemKind.SystemAccount => L["System account"],
        SystemKind.CloudService => L["Cloud service"],
        SystemKind.Mailbox => L["Mailbox"],
        SystemKind.PaperRecords => L["Paper records"],
        SystemKind.Other => L["Other|system"],
    };

    public static string Of(IStringLocalizer<Words> L, SupportStatus support) => support switch
    {
        SupportStatus.Unknown => L["Unknown whether supported"],
        SupportStatus.Supported => L["Supported by its maker"],
        SupportStatus.Extended => L["Under extended support"],
        SupportStatus.Ended => L["Support had ended"],
        SupportStatus.NotApplicable => L["Nothing to support"],
    };
}

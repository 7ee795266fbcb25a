using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Correspondence;

/// <summary>The words and icons for what went to and fro.</summary>
public static class CorrespondenceWords
{
    public static string Of(IStringLocalizer<Words> L, CorrespondenceKind kind) => kind switch
    {
        CorrespondenceKind.Letter => L["Letter|correspondence"],
        CorrespondenceKind.Email => L["E-mail"],
        CorrespondenceKind.Call => L["Call|correspondence"],
        CorrespondenceKind.Meeting => L["Meeting"],
        CorrespondenceKind.Visit => L["Visit"],
    };

    public static string IconOf(CorrespondenceKind kind) => kind switch
    {
        CorrespondenceKind.Letter => Icons.Material.Outlined.Mail,
        CorrespondenceKind.Email => Icons.Material.Outlined.AlternateEmail,
        CorrespondenceKind.Call => Icons.Material.Outlined.Phone,
        CorrespondenceKind.Meeting => Icons.Material.Outlined.Groups,
        CorrespondenceKind.Visit => Icons.Material.Outlined.DirectionsWalk,
    };

    /// <summary>What it was and which way it went.</summary>
    public static string Of(IStringLocalizer<Words> L, CorrespondenceKind kind, CorrespondenceDirection direction) => direction switch
    {
        CorrespondenceDirection.Sent => kind is CorrespondenceKind.Call ? L["Call made"] : L["{0}, sent", Of(L, kind)],
        CorrespondenceDirection.Received => kind is CorrespondenceKind.Call ? L["Call received"] : L["{0}, received", Of(L, kind)],
        CorrespondenceDirection.Held => Of(L, kind),
    };
}

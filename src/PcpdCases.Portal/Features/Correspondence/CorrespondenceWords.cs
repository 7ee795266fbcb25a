using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Correspondence;
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

    public static string Of(IStringLocalizer<Words> L, FiledKind kind) => kind switch
    {
        FiledKind.Notification => L["Notification received"],
        FiledKind.Enquiry => L["Enquiry sent"],
        FiledKind.Reminder => L["Reminder sent"],
        FiledKind.ExtensionAsked => L["More time asked for"],
        FiledKind.ExtensionDecided => L["Answered whether more time is given"],
        FiledKind.Reply => L["Reply received"],
        FiledKind.AdviceGiven => L["Advice given|correspondence"],
        FiledKind.AdviceAnswered => L["Answer to advice"],
        FiledKind.InvestigationNotice => L["Notice of the investigation (s.41)"],
        FiledKind.FindingsPut => L["Findings put to the data user|correspondence"],
        FiledKind.Representations => L["Representations received"],
        FiledKind.ResultLetter => L["Result told (s.47(2))"],
        FiledKind.EnforcementNotice => L["Enforcement notice served"],
        FiledKind.ComplianceEvidence => L["Evidence of compliance received"],
        FiledKind.DirectionExtended => L["More time given for a direction"],
        FiledKind.AppealReceived => L["Notice of appeal received"],
        FiledKind.AppealStatement => L["Statement filed in an appeal"],
        FiledKind.NoticeCancelled => L["Enforcement notice cancelled (s.50(6))"],
        FiledKind.Referral => L["Referred for prosecution"],
        FiledKind.ReportCopy => L["Copy of the report served"],
    };

    /// <summary>With whom; the Board where the file names nobody.</summary>
    public static string? WithOf(IStringLocalizer<Words> L, FiledCorrespondence filed) =>
        filed.Kind is FiledKind.AppealStatement ? L["Administrative Appeals Board"] : filed.With;

    /// <summary>The page that tells of it, and its name.</summary>
    public static (string Name, string Address) PlaceOf(IStringLocalizer<Words> L, string number, FiledCorrespondence filed) => filed.Kind switch
    {
        FiledKind.Notification => (L["Notification {0}", filed.Ordinal], Urls.Notification(number, filed.Ordinal)),
        FiledKind.Enquiry or FiledKind.Reminder or FiledKind.ExtensionAsked or FiledKind.ExtensionDecided or FiledKind.Reply =>
            (L["Round {0}", filed.Ordinal], Urls.Round(number, filed.Ordinal)),
        FiledKind.InvestigationNotice or FiledKind.ResultLetter => (L["Proceeding {0}", filed.Letter!], Urls.Stage(number, filed.Letter!)),
        FiledKind.AdviceGiven or FiledKind.AdviceAnswered => (L["Advice {0}", filed.Ordinal], Urls.Remedies(number, filed.Letter!)),
        FiledKind.FindingsPut or FiledKind.Representations => filed.About is [var one]
            ? (L["Finding {0}", one], Urls.Finding(number, filed.Letter!, one))
            : (L["Findings {0}", string.Join(L[", "], filed.About)], Urls.Findings(number, filed.Letter!)),
        FiledKind.ComplianceEvidence or FiledKind.DirectionExtended =>
            (L["Notice {0}, direction {1}", filed.Ordinal, filed.About.Single()], Urls.Notice(number, filed.Letter!, filed.Ordinal)),
        FiledKind.EnforcementNotice or FiledKind.AppealReceived or FiledKind.AppealStatement or FiledKind.NoticeCancelled or FiledKind.Referral =>
            (L["Notice {0}", filed.Ordinal], Urls.Notice(number, filed.Letter!, filed.Ordinal)),
        FiledKind.ReportCopy => (L["Report {0}", filed.Ordinal], Urls.Report(number, filed.Ordinal)),
    };

    /// <summary>What it was and which way it went.</summary>
    public static string Of(IStringLocalizer<Words> L, CorrespondenceKind kind, CorrespondenceDirection direction) => direction switch
    {
        CorrespondenceDirection.Sent => kind is CorrespondenceKind.Call ? L["Call made"] : L["{0}, sent", Of(L, kind)],
        CorrespondenceDirection.Received => kind is CorrespondenceKind.Call ? L["Call received"] : L["{0}, received", Of(L, kind)],
        CorrespondenceDirection.Held => Of(L, kind),
    };
}

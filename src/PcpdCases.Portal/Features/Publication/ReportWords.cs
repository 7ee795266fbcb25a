using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Domain;
using PcpdCases.Domain.Publication;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Publication;

/// <summary>Words for reports on their way to the public.</summary>
public static class ReportWords
{
    public static string Of(IStringLocalizer<Words> L, ReportStatus status) => status switch
    {
        ReportStatus.Draft => L["Draft"],
        ReportStatus.Settled => L["Settled, not published"],
        ReportStatus.Published => L["Published"],
        ReportStatus.Withdrawn => L["Withdrawn"],
    };

    public static string IconOf(ReportStatus status) => status switch
    {
        ReportStatus.Draft => Icons.Material.Outlined.EditNote,
        ReportStatus.Settled => Icons.Material.Outlined.Verified,
        ReportStatus.Published => Icons.Material.Outlined.Public,
        ReportStatus.Withdrawn => Icons.Material.Outlined.Undo,
    };

    public static string Of(IStringLocalizer<Words> L, ReportSectionKind kind) => kind switch
    {
        ReportSectionKind.Background => L["Background"],
        ReportSectionKind.Incident => L["The incident"],
        ReportSectionKind.DataSubjects => L["The data subjects and their personal data"],
        ReportSectionKind.Findings => L["Investigation findings"],
        ReportSectionKind.Decision => L["The Commissioner's decision"],
        ReportSectionKind.Recommendations => L["Recommendations"],
        ReportSectionKind.Annex => L["Annex: the deficiencies in detail"],
    };

    public static string Of(IStringLocalizer<Words> L, AnonymityFlagKind kind) => kind switch
    {
        AnonymityFlagKind.IdentityCard => L["Identity card number"],
        AnonymityFlagKind.Passport => L["Passport number"],
        AnonymityFlagKind.EmailAddress => L["E-mail address"],
        AnonymityFlagKind.Telephone => L["Telephone number"],
        AnonymityFlagKind.TitledName => L["Name with a form of address"],
        AnonymityFlagKind.KnownName => L["Name of a person the case file knows"],
    };

    public static string Of(IStringLocalizer<Words> L, TextLanguage language) => language switch
    {
        TextLanguage.English => L["English"],
        TextLanguage.Chinese => L["Chinese"],
    };

    public static string Of(IStringLocalizer<Words> L, ReportStep step) => step switch
    {
        ReportStep.Revise => L["Change what it says"],
        ReportStep.CheckAnonymity => L["Looked through: it identifies nobody"],
        ReportStep.Settle => L["Settle the form"],
        ReportStep.Return => L["Return"],
        ReportStep.ServeCopy => L["Record a copy served"],
        ReportStep.RecordObjection => L["Record an objection"],
        ReportStep.DecideObjection => L["Decide the objection"],
        ReportStep.ObjectionAppeal => L["Appeal against the refusal"],
        ReportStep.Publish => L["Publish"],
        ReportStep.Withdraw => L["Withdraw"],
        ReportStep.ClearFlag => L["Clear"],
    };
}

using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>The words for what cases hold; stages and steps with their icons.</summary>
public static class CaseWords
{
    public static string Of(IStringLocalizer<Words> L, Stage stage) => stage switch
    {
        Stage.Received => L["Received"],
        Stage.Triage => L["Triage"],
        Stage.ComplianceCheck => L["Compliance check"],
        Stage.Investigation => L["Investigation"],
        Stage.Decision => L["Decision"],
        Stage.Enforcement => L["Enforcement"],
        Stage.Closed => L["Closed"],
    };

    public static string IconOf(Stage stage) => stage switch
    {
        Stage.Received => Icons.Material.Outlined.Inbox,
        Stage.Triage => Icons.Material.Outlined.CallSplit,
        Stage.ComplianceCheck => Icons.Material.Outlined.FactCheck,
        Stage.Investigation => Icons.Material.Outlined.Search,
        Stage.Decision => Icons.Material.Outlined.Balance,
        Stage.Enforcement => Icons.Material.Outlined.Gavel,
        Stage.Closed => Icons.Material.Outlined.Lock,
    };

    public static string Of(IStringLocalizer<Words> L, NextStep step) => step switch
    {
        NextStep.Triage => L["Triage the case"],
        NextStep.DecideCheck => L["Decide the compliance check"],
        NextStep.ReplyToRound => L["Wait for the reply, or send a reminder"],
        NextStep.Investigate => L["Investigate"],
        NextStep.Propose => L["Propose the determination"],
        NextStep.Countersign => L["Countersign the determination"],
        NextStep.DecideAction => L["Decide what follows"],
        NextStep.DraftNotice => L["Draft the notice"],
        NextStep.CountersignNotice => L["Countersign the notice"],
        NextStep.ServeNotice => L["Serve the notice"],
        NextStep.MeetDirections => L["Follow the directions"],
        NextStep.AwaitAppeal => L["Wait for the appeal"],
        NextStep.Close => L["Close the proceeding"],
    };

    public static string Of(IStringLocalizer<Words> L, IncidentOrigin origin) => origin switch
    {
        IncidentOrigin.Notification => L["Notification"],
        IncidentOrigin.Complaint => L["Complaint"],
        IncidentOrigin.Press => L["Press report"],
        IncidentOrigin.CallIn => L["Call or visit"],
        IncidentOrigin.OwnMotion => L["The Office's own motion"],
    };

    public static string Of(IStringLocalizer<Words> L, PartyRole role) => role switch
    {
        PartyRole.DataUser => L["Data user"],
        PartyRole.JointDataUser => L["Joint data user"],
        PartyRole.DataProcessor => L["Data processor"],
        PartyRole.Other => L["Other|party"],
    };

    public static string Of(IStringLocalizer<Words> L, CaseColumns column) => column switch
    {
        CaseColumns.Organisation => L["Organisation"],
        CaseColumns.Stage => L["Stage"],
        CaseColumns.NextDue => L["Next step and due"],
        CaseColumns.Owner => L["Owner"],
        CaseColumns.Affected => L["People affected"],
        CaseColumns.Changed => L["Last change"],
        CaseColumns.Target => L["Target"],
        _ => "",
    };

    public static string Of(IStringLocalizer<Words> L, CaseTab tab) => tab switch
    {
        CaseTab.Mine => L["Mine"],
        CaseTab.Unassigned => L["Unassigned"],
        CaseTab.DueThisWeek => L["Due this week"],
        CaseTab.WaitingForReply => L["Waiting for reply"],
        CaseTab.WaitingForApproval => L["Waiting for approval"],
        CaseTab.NoticesRunning => L["Notices running"],
        CaseTab.PastTarget => L["Past target"],
        CaseTab.All => L["All"],
    };

    /// <summary>A filter of the list, as "No results" names it.</summary>
    public static string Of(IStringLocalizer<Words> L, CaseFilterPart part) => part switch
    {
        CaseFilterPart.Tab => L["the tab"],
        CaseFilterPart.Text => L["the search text"],
        CaseFilterPart.Stage => L["the stage"],
        CaseFilterPart.Sector => L["the sector"],
        CaseFilterPart.Owner => L["the owner"],
    };

    public static string Of(IStringLocalizer<Words> L, CasePart part) => part switch
    {
        CasePart.Overview => L["Overview"],
        CasePart.Proceeding => L["Stage"],
        CasePart.Notification => L["Notification"],
        CasePart.People => L["People and data"],
        CasePart.Chronology => L["Chronology"],
        CasePart.Enquiries => L["Enquiries"],
        CasePart.Findings => L["Findings"],
        CasePart.Remedies => L["Remedies"],
        CasePart.Outcome => L["Outcome"],
        CasePart.Notices => L["Notices"],
        CasePart.Publication => L["Publication"],
        CasePart.Documents => L["Documents"],
        CasePart.Tasks => L["Tasks"],
        CasePart.Log => L["Log"],
    };

    /// <summary>How many people are affected; a row keeps the lower end of a range only.</summary>
    public static string Affected(CaseRow row) => row.Affected is not { } number ? "" : row.AffectedPrecision switch
    {
        Precision.Range => AmountText.Show(Amount.AtLeast(number)),
        Precision.Unknown => "",
        Precision.Exact or Precision.About or Precision.MoreThan or Precision.AtLeast => AmountText.Show(Amount.Of(row.AffectedPrecision, number, null)),
    };
}

using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Enquiries;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Enquiries;

/// <summary>Words for the powers, states and answers of rounds of enquiries.</summary>
public static class EnquiryWords
{
    public static string Of(IStringLocalizer<Words> L, RoundBasis basis) => basis switch
    {
        RoundBasis.Section8 => L["Request (s.8(1)): nobody has to answer"],
        RoundBasis.Section43 => L["Information for an investigation (s.43)"],
        RoundBasis.Section44 => L["Summons (s.44)"],
    };

    public static string Of(IStringLocalizer<Words> L, RoundStatus status) => status switch
    {
        RoundStatus.Draft => L["Draft"],
        RoundStatus.Issued => L["Issued"],
        RoundStatus.Withdrawn => L["Withdrawn"],
        RoundStatus.Published => L["Published source"],
    };

    public static string Of(IStringLocalizer<Words> L, ChaseStep step) => step switch
    {
        ChaseStep.Wait => L["Wait"],
        ChaseStep.DueSoon => L["Due soon"],
        ChaseStep.Overdue => L["Remind"],
        ChaseStep.Again => L["Remind again"],
        ChaseStep.Escalate => L["Go on without it"],
    };

    /// <summary>What follows when reminders did not help, by the power the round rests on.</summary>
    public static string OfEscalation(IStringLocalizer<Words> L, RoundBasis? basis) => basis switch
    {
        RoundBasis.Section8 => L["Nobody has to answer: record that no answer came, and consider an investigation (s.38)"],
        RoundBasis.Section43 => L["Summon it (s.44), or record that no answer came and decide on what is there"],
        RoundBasis.Section44 => L["Record that no answer came, and consider prosecution (s.50B)"],
        null => L["Go on without it"],
    };

    public static string Of(IStringLocalizer<Words> L, AnswerStatus status) => status switch
    {
        AnswerStatus.Unanswered => L["Unanswered"],
        AnswerStatus.Answered => L["Answered"],
        AnswerStatus.PartlyAnswered => L["Partly answered"],
        AnswerStatus.Refused => L["Refused to answer"],
    };

    public static string Of(IStringLocalizer<Words> L, ExtensionDecision decision) => decision switch
    {
        ExtensionDecision.Pending => L["Undecided"],
        ExtensionDecision.Granted => L["Granted"],
        ExtensionDecision.Refused => L["Refused"],
    };

    public static string Of(IStringLocalizer<Words> L, RoundStep step) => step switch
    {
        RoundStep.Issue => L["Issue the round"],
        RoundStep.AddQuestion => L["Add a question"],
        RoundStep.ReviseQuestion => L["Change the question"],
        RoundStep.DropQuestion => L["Drop the question"],
        RoundStep.AddAddressee => L["Add an addressee"],
        RoundStep.CarryOver => L["Carry over unanswered questions"],
        RoundStep.Revise => L["Change title and basis"],
        RoundStep.Reply => L["Record the reply"],
        RoundStep.AskForTime => L["Record a request for more time"],
        RoundStep.DecideTime => L["Decide on more time"],
        RoundStep.Chase => L["Record a reminder"],
        RoundStep.NoAnswer => L["Record that no answer came"],
        RoundStep.Withdraw => L["Withdraw the round"],
    };

    public static string IconOf(RoundStatus status) => status switch
    {
        RoundStatus.Draft => Icons.Material.Outlined.EditNote,
        RoundStatus.Issued => Icons.Material.Outlined.Outbox,
        RoundStatus.Withdrawn => Icons.Material.Outlined.Undo,
        RoundStatus.Published => Icons.Material.Outlined.Public,
    };

    /// <summary>The title of a round, or what it is when it has none.</summary>
    public static string TitleOf(IStringLocalizer<Words> L, EnquiryRound round) => TitleOf(L, round.Ordinal, round.Title);

    public static string TitleOf(IStringLocalizer<Words> L, RoundLine round) => TitleOf(L, round.Ordinal, round.Title);

    private static string TitleOf(IStringLocalizer<Words> L, int ordinal, string? title) => title ?? L["Round {0}", ordinal];
}

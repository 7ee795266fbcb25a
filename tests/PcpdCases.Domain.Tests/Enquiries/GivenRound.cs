using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Tests.Enquiries;

/// <summary>Rounds of three questions to the data user and to a company that is no party.</summary>
internal static class GivenRound
{
    public static EnquiryRound Draft(Incident? incident = null, bool ask = true)
    {
        var proceeding = GivenCase.InInvestigation();
        if (incident is not null)
        {
            var party = incident.AddParty(Given.Organisation(2, "Second Trading Limited"), PartyRole.DataUser);
            proceeding = incident.OpenProceeding(party, Given.Now);
            proceeding.Assign(GivenCase.Officer);
            proceeding.Triage("Criteria", "Reason", GivenCase.Officer, Given.Now);
            proceeding.StartInvestigation(Domain.Proceedings.ProceedingBasis.S38b, "Grounds", Given.Today, null, GivenCase.Officer, Given.Now);
        }
        var round = EnquiryRound.Draft(proceeding.Incident, RoundBasis.Section43, "First questions", [proceeding], GivenCase.Officer);
        if (ask)
        {
            round.AddQuestion(new QuestionText("Was multi-factor authentication in use?", "mfaMissing"));
            round.AddQuestion(new QuestionText("Who managed the firewall?", null));
            round.AddQuestion(new QuestionText("When were accounts last reviewed?", "leaverAccount"));
            round.AddAddressee(round.Incident.Parties[0], abroad: false);
            round.AddAddressee("Example Hosting Limited", abroad: true);
        }
        return round;
    }

    /// <summary>A round issued today with fourteen days to answer.</summary>
    public static EnquiryRound Issued()
    {
        var proceeding = GivenCase.InInvestigation();
        var round = EnquiryRound.Draft(proceeding.Incident, RoundBasis.Section43, null, [proceeding], GivenCase.Officer);
        round.AddQuestion(new QuestionText("Was multi-factor authentication in use?", "mfaMissing"));
        round.AddQuestion(new QuestionText("Who managed the firewall?", null));
        round.AddQuestion(new QuestionText("When were accounts last reviewed?", "leaverAccount"));
        round.AddAddressee(round.Incident.Parties[0], abroad: false);
        round.AddAddressee("Example Hosting Limited", abroad: true);
        round.Issue(Given.Today, Given.Today.AddDays(14), [proceeding]);
        return round;
    }

    public static AnswerGiven Said(int question, AnswerStatus status = AnswerStatus.Answered) =>
        new(question, status, status == AnswerStatus.Unanswered ? null : "As follows", []);
}

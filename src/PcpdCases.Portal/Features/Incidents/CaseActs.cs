using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>Where the next step of a case is taken, and what one must be allowed to do there.</summary>
public static class CaseActs
{
    public static (Permission Permission, string Address) Of(NextStep step, string number, string letter) => step switch
    {
        NextStep.Triage => (Permission.TriageNotifications, Urls.Stage(number, letter)),
        NextStep.DecideCheck => (Permission.RunComplianceChecks, Urls.Stage(number, letter)),
        NextStep.ReplyToRound => (Permission.RunComplianceChecks, Urls.IncidentTab(number, "enquiries")),
        NextStep.Investigate => (Permission.RecordFindings, Urls.Findings(number, letter)),
        NextStep.Propose => (Permission.ProposeDeterminations, Urls.Outcome(number, letter)),
        NextStep.Countersign => (Permission.Countersign, Urls.Outcome(number, letter)),
        NextStep.DecideAction => (Permission.ProposeActions, Urls.Outcome(number, letter)),
        NextStep.DraftNotice => (Permission.DraftNotices, Urls.ProceedingNotices(number, letter)),
        NextStep.CountersignNotice => (Permission.Countersign, Urls.ProceedingNotices(number, letter)),
        NextStep.ServeNotice => (Permission.ServeNotices, Urls.ProceedingNotices(number, letter)),
        NextStep.MeetDirections => (Permission.RecordCompliance, Urls.ProceedingNotices(number, letter)),
        NextStep.Close => (Permission.CloseCases, Urls.Stage(number, letter)),
    };
}

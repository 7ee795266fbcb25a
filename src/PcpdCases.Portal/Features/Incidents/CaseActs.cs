using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>Where the next step of a case is taken, and what one must be allowed to do there.</summary>
public static class CaseActs
{
    public static (Permission Permission, string Address) Of(NextStep step, CaseRow row) => step switch
    {
        NextStep.Triage => (Permission.TriageNotifications, Urls.Stage(row.Number, row.Letter)),
        NextStep.DecideCheck => (Permission.RunComplianceChecks, Urls.Stage(row.Number, row.Letter)),
        NextStep.ReplyToRound => (row.Stage is Stage.Investigation ? Permission.RunInvestigationRounds : Permission.RunComplianceChecks, Urls.IncidentTab(row.Number, "enquiries")),
        NextStep.Investigate => (Permission.RecordFindings, Urls.Findings(row.Number, row.Letter)),
        NextStep.Propose => (Permission.ProposeDeterminations, Urls.Outcome(row.Number, row.Letter)),
        NextStep.Countersign => (Permission.Countersign, Urls.Outcome(row.Number, row.Letter)),
        NextStep.DecideAction => (Permission.ProposeActions, Urls.Outcome(row.Number, row.Letter)),
        NextStep.DraftNotice => (Permission.DraftNotices, Urls.ProceedingNotices(row.Number, row.Letter)),
        NextStep.CountersignNotice => (Permission.Countersign, Urls.ProceedingNotices(row.Number, row.Letter)),
        NextStep.ServeNotice => (Permission.ServeNotices, Urls.ProceedingNotices(row.Number, row.Letter)),
        NextStep.MeetDirections => (Permission.RecordCompliance, Urls.ProceedingNotices(row.Number, row.Letter)),
        NextStep.AwaitAppeal => (Permission.RecordAppeals, Urls.ProceedingNotices(row.Number, row.Letter)),
        NextStep.Close => (Permission.CloseCases, Urls.Stage(row.Number, row.Letter)),
    };
}

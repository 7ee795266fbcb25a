using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Portal.Features.Proceedings;

/// <summary>What an officer may do to a proceeding as a whole.</summary>
public enum ProceedingStep
{
    Triage,
    Assign,
    StartComplianceCheck,
    StartInvestigation,
    CompleteInvestigation,
    StartEnforcement,
    BackToInvestigation,
    ResultLetter,
    Hold,
    Resume,
    Close,
    Discontinue,
    Reopen,
}

/// <summary>Which steps fit a proceeding now and this officer; the Desk and the life cycle decide again.</summary>
public static class ProceedingSteps
{
    public static IEnumerable<ProceedingStep> Open(Proceeding proceeding, CaseHeader header) => Enum.GetValues<ProceedingStep>()
        .Where(step => Fits(step, proceeding) && header.May(PermissionOf(step), proceeding.Letter));

    private static bool Fits(ProceedingStep step, Proceeding proceeding) => step switch
    {
        ProceedingStep.Assign => proceeding.Stage is not Stage.Closed,
        ProceedingStep.ResultLetter => proceeding.Stage is Stage.Decision or Stage.Enforcement && proceeding.ResultLetterOn is null,
        ProceedingStep.Hold => !proceeding.OnHold && proceeding.Stage is not Stage.Closed,
        ProceedingStep.Resume => proceeding.OnHold,
        ProceedingStep.Triage => Moves(ProceedingAct.Triage, proceeding),
        ProceedingStep.StartComplianceCheck => Moves(ProceedingAct.StartComplianceCheck, proceeding),
        ProceedingStep.StartInvestigation => Moves(ProceedingAct.StartInvestigation, proceeding),
        ProceedingStep.CompleteInvestigation => Moves(ProceedingAct.CompleteInvestigation, proceeding),
        ProceedingStep.StartEnforcement => Moves(ProceedingAct.Enforce, proceeding),
        ProceedingStep.BackToInvestigation => Moves(ProceedingAct.BackToInvestigation, proceeding),
        ProceedingStep.Close => Moves(ProceedingAct.Close, proceeding),
        ProceedingStep.Discontinue => LifeCycle.Find(ProceedingAct.Discontinue, proceeding.Stage) is not null,
        ProceedingStep.Reopen => Moves(ProceedingAct.Reopen, proceeding),
    };

    private static bool Moves(ProceedingAct act, Proceeding proceeding) =>
        !proceeding.OnHold && LifeCycle.Find(act, proceeding.Stage) is not null;

    private static Permission PermissionOf(ProceedingStep step) => step switch
    {
        ProceedingStep.Triage => Permission.TriageNotifications,
        ProceedingStep.Assign => Permission.AssignCases,
        ProceedingStep.StartComplianceCheck => Permission.RunComplianceChecks,
        ProceedingStep.StartInvestigation or ProceedingStep.CompleteInvestigation or ProceedingStep.BackToInvestigation => Permission.Investigate,
        ProceedingStep.StartEnforcement or ProceedingStep.ResultLetter => Permission.ProposeActions,
        ProceedingStep.Hold or ProceedingStep.Resume => Permission.HoldCases,
        ProceedingStep.Close or ProceedingStep.Discontinue => Permission.CloseCases,
        ProceedingStep.Reopen => Permission.ReopenCases,
    };
}

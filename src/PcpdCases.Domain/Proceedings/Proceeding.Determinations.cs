using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Officers;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Domain.Proceedings;

/// <content>Determinations and the action that follows: verdict and action are kept apart.</content>
public sealed partial class Proceeding
{
    /// <summary>Proposes a determination on the facts as they stand.</summary>
    public Determination Propose(DeterminationProposal proposal, Officer by, DateTime now, DateOnly today)
    {
        EnsureOpen();
        EnsureStageFor(proposal.Interim);
        if (proposal.Outcome is Outcome.InsufficientEvidence)
        {
            throw new DomainException("Insufficient evidence is no determination. Ask what is still open, or discontinue.");
        }
        if (!Wording.IsGiven(proposal.Reasons, Determination.TextMaxLength))
        {
            throw new DomainException("Give the reasons of the determination.");
        }
        EnsureOverrideIsReasoned(proposal);
        if (_determinations.Exists(other => other.Requirement == proposal.Requirement && other.Status is DeterminationStatus.Proposed))
        {
            throw new DomainException("A determination on {0} waits for its countersignature already.", proposal.Requirement.Code());
        }
        if (proposal.Outcome is Outcome.Contravention)
        {
            EnsureHeard(today);
        }
        var determination = new Determination(this, _determinations.Count + 1, proposal, by, now, FactsVersion);
        _determinations.Add(determination);
        return determination;
    }

    /// <summary>The second signature; an earlier determination on the requirement is superseded.</summary>
    public void Countersign(Determination determination, Officer by, DateTime now, DateOnly today)
    {
        EnsureOpen();
        EnsureProposed(determination);
        EnsureStageFor(determination.Interim);
        if (by.Is(determination.Proposer))
        {
            throw new DomainException("You proposed this determination. Another officer must countersign it.") { Kind = RefusalKind.NotPermitted };
        }
        if (determination.FactsVersion != FactsVersion)
        {
            throw new DomainException("The facts changed after this was proposed. Return it, look at what changed and propose again.");
        }
        if (determination.Outcome is Outcome.Contravention)
        {
            EnsureHeard(today);
        }
        foreach (var earlier in _determinations.Where(other => other.Requirement == determination.Requirement && other.IsSigned))
        {
            earlier.Supersede();
        }
        determination.Countersign(by, now);
    }

    public void Return(Determination determination, string reason, Officer by)
    {
        EnsureOpen();
        EnsureProposed(determination);
        if (by.Is(determination.Proposer))
        {
            throw new DomainException("You proposed this determination. Another officer returns or countersigns it.") { Kind = RefusalKind.NotPermitted };
        }
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Say what is to be mended before it comes back.");
        }
        determination.Return(reason);
    }

    /// <summary>Decides what follows; damage or distress is considered even when nothing is served (s.50(2)).</summary>
    public FollowUpAction DecideAction(ActionKind kind, bool damageOrDistress, string consideration, string reason, Officer by, DateTime now)
    {
        EnsureOpen();
        if (!Wording.IsGiven(consideration, FollowUpAction.TextMaxLength))
        {
            throw new DomainException("Record how damage or distress was considered (s.50(2)).");
        }
        if (!Wording.IsGiven(reason, FollowUpAction.TextMaxLength))
        {
            throw new DomainException("Give the reason for this action.");
        }
        if (!_determinations.Exists(determination => determination.IsSigned))
        {
            throw new DomainException("An action follows a countersigned determination.");
        }
        if (kind is ActionKind.EnforcementNotice && !_determinations.Exists(determination => determination.IsSigned && determination.Outcome is Outcome.Contravention))
        {
            throw new DomainException("An enforcement notice follows a countersigned contravention (s.50(1)).");
        }
        var action = new FollowUpAction(_actions.Count + 1, kind, damageOrDistress, consideration, reason, by, now);
        _actions.Add(action);
        return action;
    }

    private void EnsureStageFor(bool interim)
    {
        if (interim ? Stage is not Stage.Investigation : Stage is not (Stage.Decision or Stage.Enforcement))
        {
            throw new DomainException(
                "A determination follows a completed investigation, or is an interim one under section 50(8) during it; {0} is at the stage {1}.", Path, Stage);
        }
    }

    private static void EnsureOverrideIsReasoned(DeterminationProposal proposal)
    {
        if (proposal.Outcome == proposal.AssessedOutcome)
        {
            if (proposal.OverrideReason is not null)
            {
                throw new DomainException("This agrees with the assessment; there is nothing to override.");
            }
            return;
        }
        if (proposal.OverrideReason is null || !Wording.IsGiven(proposal.OverrideText, ReasonMaxLength) || !Wording.IsGiven(proposal.OverrideTarget, Determination.OverrideTargetMaxLength))
        {
            throw new DomainException("To depart from the assessment, choose a reason, explain it and name the finding, the rule or the outcome it is aimed at.");
        }
    }

    private void EnsureHeard(DateOnly today)
    {
        var unheard = _findings.Where(finding => finding.IsEstablishedAdverse && !finding.WasHeard(today)).Select(finding => finding.Ordinal).ToList();
        if (unheard.Count > 0)
        {
            throw new DomainException(
                "Findings {0} were not put to the data user, or its time to reply has not ended. A contravention needs both (s.43(5)).",
                string.Join(", ", unheard));
        }
    }

    private static void EnsureProposed(Determination determination)
    {
        if (determination.Status is not DeterminationStatus.Proposed)
        {
            throw new DomainException("Determination {0} does not wait for a signature.", determination.Ordinal);
        }
    }
}

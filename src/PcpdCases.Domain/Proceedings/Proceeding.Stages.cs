using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Officers;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Domain.Proceedings;

/// <content>The moves of the life cycle, each with its gate.</content>
public sealed partial class Proceeding
{
    /// <summary>Records what triage looked at and what it decided to look for.</summary>
    public void Triage(string criteria, string reason, Officer by, DateTime now)
    {
        EnsureOpen();
        if (!Wording.IsGiven(criteria, ReasonMaxLength))
        {
            throw new DomainException("Say which criteria the triage applied.");
        }
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason for the triage.");
        }
        MoveBy(ProceedingAct.Triage, by, now, reason);
        TriageCriteria = criteria.Trim();
        TriageReason = reason.Trim();
    }

    /// <summary>Starts a compliance check under s.8(1); it is administrative.</summary>
    public void StartComplianceCheck(Officer by, DateTime now)
    {
        EnsureOpen();
        MoveBy(ProceedingAct.StartComplianceCheck, by, now, null);
        Basis = ProceedingBasis.S8;
    }

    /// <summary>Starts an investigation under s.38 with its grounds and the s.41 notice, or the reason for withholding it.</summary>
    public void StartInvestigation(ProceedingBasis basis, string grounds, DateOnly? section41NoticeOn, string? section41Withheld, Officer by, DateTime now)
    {
        EnsureOpen();
        if (basis is ProceedingBasis.S8)
        {
            throw new DomainException("An investigation stands on section 38(a) or 38(b), not on section 8(1).");
        }
        if (!Wording.IsGiven(grounds, ReasonMaxLength))
        {
            throw new DomainException("Record the grounds of the investigation (s.38).");
        }
        if (section41NoticeOn is null == Wording.Clean(section41Withheld) is null)
        {
            throw new DomainException("Give the date of the notice under section 41, or the reason for withholding it: one of the two.");
        }
        if (Investigator is null)
        {
            throw new DomainException("Assign an investigator before the investigation starts.");
        }
        MoveBy(ProceedingAct.StartInvestigation, by, now, grounds);
        Basis = basis;
        Grounds = grounds.Trim();
        Section41NoticeOn = section41NoticeOn;
        Section41Withheld = Wording.Clean(section41Withheld);
    }

    /// <summary>Ends the gathering of facts; what is found is then decided.</summary>
    public void CompleteInvestigation(DateOnly on, Officer by, DateTime now)
    {
        EnsureOpen();
        var pending = _findings.Where(finding => finding.Status is FindingStatus.Draft or FindingStatus.PutToDataUser).Select(finding => finding.Ordinal).ToList();
        if (pending.Count > 0)
        {
            throw new DomainException("Findings {0} are not settled. Confirm or withdraw them first.", string.Join(", ", pending));
        }
        MoveBy(ProceedingAct.CompleteInvestigation, by, now, null);
        CompletedOn = on;
    }

    /// <summary>Takes up enforcement of a countersigned contravention.</summary>
    public void Enforce(Officer by, DateTime now)
    {
        EnsureOpen();
        if (!_determinations.Exists(determination => determination.EstablishesContravention))
        {
            throw new DomainException("Enforcement needs a countersigned determination of contravention.");
        }
        if (_actions.Count == 0)
        {
            throw new DomainException("Decide the action first, with damage or distress considered (s.50(2)).");
        }
        MoveBy(ProceedingAct.Enforce, by, now, null);
    }

    public void BackToInvestigation(string reason, Officer by, DateTime now)
    {
        EnsureOpen();
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason for going back to the investigation.");
        }
        MoveBy(ProceedingAct.BackToInvestigation, by, now, reason);
        CompletedOn = null;
    }

    public void RecordResultLetter(DateOnly on)
    {
        EnsureOpen();
        if (Stage is not (Stage.Decision or Stage.Enforcement))
        {
            throw new DomainException("The result letter (s.47(2)) follows a completed investigation.");
        }
        ResultLetterOn = on;
    }

    /// <summary>Puts the proceeding on hold: no move leads on, and the Office's own targets stand still.</summary>
    public void Hold(string reason, Officer by, DateOnly today)
    {
        EnsureOpen();
        if (OnHold)
        {
            throw new DomainException("{0} is already on hold.", Path);
        }
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason for the hold.");
        }
        OnHold = true;
        HoldReason = reason.Trim();
        _holds.Add(new HoldPeriod(_holds.Count + 1, today, HoldReason, by.Handle));
    }

    public void Resume(Officer by, DateOnly today)
    {
        EnsureOpen();
        if (!OnHold)
        {
            throw new DomainException("{0} is not on hold.", Path);
        }
        LiftHold(by, today);
    }

    /// <summary>Closes the proceeding; what is still open elsewhere in the case is named by the caller.</summary>
    /// <param name="stillOpen">Rounds without reply, notices not met: each in a few words; any refuses the close.</param>
    public void Close(ProceedingEnd end, string reason, IReadOnlyCollection<string> stillOpen, Officer by, DateTime now, DateOnly today)
    {
        EnsureOpen();
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason for closing.");
        }
        var open = stillOpen.Concat(OpenHere()).ToList();
        if (open.Count > 0)
        {
            throw new DomainException("{0} cannot be closed yet. Still open: {1}.", Path, string.Join("; ", open));
        }
        if (LifeCycle.Find(ProceedingAct.Close, Stage) is not null && !LifeCycle.EndsFrom(Stage).Contains(end))
        {
            throw new DomainException("This end does not fit the stage {0}.", Stage);
        }
        EnsureEndAgrees(end);
        MoveBy(ProceedingAct.Close, by, now, reason);
        End = end;
        ClosedOn = today;
    }

    public void Discontinue(string reason, Officer by, DateTime now, DateOnly today)
    {
        EnsureOpen();
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason for discontinuing.");
        }
        MoveBy(ProceedingAct.Discontinue, by, now, reason);
        LiftHold(by, today);
        End = ProceedingEnd.Discontinued;
        ClosedOn = today;
    }

    public void Reopen(string reason, Officer by, DateTime now)
    {
        Incident.EnsureOpenToOfficers();
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason for reopening.");
        }
        MoveBy(ProceedingAct.Reopen, by, now, reason);
        End = null;
        ClosedOn = null;
    }

    private void LiftHold(Officer by, DateOnly today)
    {
        OnHold = false;
        HoldReason = null;
        _holds.Find(hold => hold.Until is null)?.End(today, by.Handle);
    }

    private IEnumerable<string> OpenHere()
    {
        foreach (var determination in _determinations.Where(determination => determination.Status is DeterminationStatus.Proposed))
        {
            yield return $"determination {determination.Ordinal}";
        }
        foreach (var finding in _findings.Where(finding => finding.Status is FindingStatus.Draft or FindingStatus.PutToDataUser))
        {
            yield return $"finding {finding.Ordinal}";
        }
    }

    private void EnsureEndAgrees(ProceedingEnd end)
    {
        var contravention = _determinations.Exists(determination => determination.EstablishesContravention);
        var saysContravention = end is ProceedingEnd.ContraventionWithNotice or ProceedingEnd.ContraventionWithWarning
            or ProceedingEnd.ContraventionWithUndertaking or ProceedingEnd.ContraventionNoFurtherAction;
        var saysNone = end is ProceedingEnd.NoContravention;
        var none = _determinations.Exists(determination => determination.IsSigned && !determination.Interim && determination.Outcome is Outcome.NoContravention);
        if (Stage is Stage.Decision or Stage.Enforcement && (saysContravention != contravention || (saysNone && !none)))
        {
            throw new DomainException("The end must agree with the countersigned determination.");
        }
    }
}

using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Domain.Tests.Proceedings;

public sealed class ProceedingStagesTests
{
    private const string NotOnward = "{0} is at the stage {1}; this step does not lead on from there.";

    [Fact]
    public void Assign_WhenNoInvestigator_IsRefused() =>
        Refused.With(
            "{0} is not an investigator. Choose an officer with that role.",
            () => GivenCase.Received().Assign(Domain.Officers.Officer.Appoint("c", "Clerk", null, Domain.Officers.Roles.ComplianceOfficer)));

    [Theory]
    [InlineData("", "A reason", "Say which criteria the triage applied.")]
    [InlineData("Criteria", " ", "Give the reason for the triage.")]
    public void Triage_WhenSomethingIsMissing_IsRefused(string criteria, string reason, string refusal)
    {
        var proceeding = GivenCase.Received();

        Refused.With(refusal, () => proceeding.Triage(criteria, reason, GivenCase.Officer, Given.Now));

        Assert.Equal(Stage.Received, proceeding.Stage);
        Assert.Empty(proceeding.StageChanges);
    }

    [Fact]
    public void Triage_WhenDone_KeepsTheStepWithItsReason()
    {
        var proceeding = GivenCase.InTriage();

        var change = Assert.Single(proceeding.StageChanges);
        Assert.Equal((Stage.Received, Stage.Triage, "investigator"), (change.From, change.To, change.ByHandle));
        Assert.Equal("Identity card numbers of many people", change.Reason);
    }

    [Fact]
    public void StartComplianceCheck_WhenNotTriaged_IsRefused() =>
        Refused.With(NotOnward, () => GivenCase.Received().StartComplianceCheck(GivenCase.Officer, Given.Now));

    [Fact]
    public void StartInvestigation_OnSection8_IsRefused() => Refused.With(
        "An investigation stands on section 38(a) or 38(b), not on section 8(1).",
        () => GivenCase.InTriage().StartInvestigation(ProceedingBasis.S8, "Grounds", Given.Today, null, GivenCase.Officer, Given.Now));

    [Fact]
    public void StartInvestigation_WithoutGrounds_IsRefused() => Refused.With(
        "Record the grounds of the investigation (s.38).",
        () => GivenCase.InTriage().StartInvestigation(ProceedingBasis.S38a, " ", Given.Today, null, GivenCase.Officer, Given.Now));

    [Theory]
    [InlineData(true, "Withheld because")]
    [InlineData(false, null)]
    public void StartInvestigation_WhenSection41IsUnclear_IsRefused(bool given, string? withheld) => Refused.With(
        "Give the date of the notice under section 41, or the reason for withholding it: one of the two.",
        () => GivenCase.InTriage().StartInvestigation(ProceedingBasis.S38b, "Grounds", given ? Given.Today : null, withheld, GivenCase.Officer, Given.Now));

    [Fact]
    public void StartInvestigation_WithoutInvestigator_IsRefused()
    {
        var proceeding = GivenCase.Received();
        proceeding.Triage("Criteria", "Reason", GivenCase.Officer, Given.Now);

        Refused.With(
            "Assign an investigator before the investigation starts.",
            () => proceeding.StartInvestigation(ProceedingBasis.S38b, "Grounds", Given.Today, null, GivenCase.Officer, Given.Now));
    }

    [Fact]
    public void CompleteInvestigation_WithADraftFinding_IsRefused()
    {
        var proceeding = GivenCase.InInvestigation();
        proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now);

        Refused.With(
            "Findings {0} are not settled. Confirm or withdraw them first.",
            () => proceeding.CompleteInvestigation(Given.Today, GivenCase.Officer, Given.Now));
    }

    [Fact]
    public void Enforce_WithoutContravention_IsRefused() => Refused.With(
        "Enforcement needs a countersigned determination of contravention.",
        () => GivenCase.InDecision().Enforce(GivenCase.Officer, Given.Now));

    [Fact]
    public void Enforce_WithoutAction_IsRefused() => Refused.With(
        "Decide the action first, with damage or distress considered (s.50(2)).",
        () => GivenCase.WithContravention().Enforce(GivenCase.Officer, Given.Now));

    [Fact]
    public void Hold_StopsEveryMoveUntilResumed()
    {
        var proceeding = GivenCase.InTriage();
        Refused.With("Give the reason for the hold.", () => proceeding.Hold("", GivenCase.Manager, Given.Today));
        Refused.With("{0} is not on hold.", () => proceeding.Resume(GivenCase.Manager, Given.Today));
        proceeding.Hold("Police ask to wait", GivenCase.Manager, Given.Today);

        Refused.With("{0} is already on hold.", () => proceeding.Hold("Again", GivenCase.Manager, Given.Today));
        Refused.With("{0} is on hold. Resume it first.", () => proceeding.StartComplianceCheck(GivenCase.Officer, Given.Now));
        proceeding.Resume(GivenCase.Officer, Given.Today.AddDays(3));
        proceeding.StartComplianceCheck(GivenCase.Officer, Given.Now);

        Assert.Equal(Stage.ComplianceCheck, proceeding.Stage);
        Assert.Equal(ProceedingBasis.S8, proceeding.Basis);
        var hold = Assert.Single(proceeding.Holds);
        Assert.Equal((Given.Today, Given.Today.AddDays(3), "Police ask to wait"), (hold.Since, hold.Until, hold.Reason));
        Assert.Equal((GivenCase.Manager.Handle, GivenCase.Officer.Handle), (hold.ByHandle, hold.EndedByHandle));
    }

    [Fact]
    public void Close_WhenSomethingIsOpen_NamesIt()
    {
        var refusal = Refused.With(
            "{0} cannot be closed yet. Still open: {1}.",
            () => GivenCase.InCheck().Close(ProceedingEnd.AdviceGiven, "Advised", ["round 1"], GivenCase.Manager, Given.Now, Given.Today));

        Assert.Contains("round 1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Close_WithoutReason_IsRefused() => Refused.With(
        "Give the reason for closing.",
        () => GivenCase.InCheck().Close(ProceedingEnd.AdviceGiven, "", [], GivenCase.Manager, Given.Now, Given.Today));

    [Fact]
    public void Close_OfAComplianceCheckAsContravention_IsRefused() => Refused.With(
        "This end does not fit the stage {0}.",
        () => GivenCase.InCheck().Close(ProceedingEnd.ContraventionWithWarning, "Reason", [], GivenCase.Manager, Given.Now, Given.Today));

    [Theory]
    [InlineData(ProceedingEnd.ContraventionWithWarning)]
    [InlineData(ProceedingEnd.NoContravention)]
    public void Close_WithoutTheDeterminationItNames_IsRefused(ProceedingEnd end) => Refused.With(
        "The end must agree with the countersigned determination.",
        () => GivenCase.InDecision().Close(end, "Reason", [], GivenCase.Manager, Given.Now, Given.Today));

    [Fact]
    public void Close_AsNoContravention_AgreesWithItsDetermination()
    {
        var proceeding = GivenCase.InDecision();
        var proposed = proceeding.Propose(GivenCase.Proposal(Outcome.NoContravention), GivenCase.Officer, Given.Now, Given.Today);
        proceeding.Countersign(proposed, GivenCase.Manager, Given.Now, Given.Today);

        proceeding.Close(ProceedingEnd.NoContravention, "Settled", [], GivenCase.Manager, Given.Now, Given.Today);

        Assert.Equal((Stage.Closed, Given.Today), (proceeding.Stage, proceeding.ClosedOn));
    }

    [Fact]
    public void Closed_RefusesEveryActButReopen()
    {
        var proceeding = GivenCase.InCheck();
        proceeding.Close(ProceedingEnd.AdviceGiven, "Advised", [], GivenCase.Manager, Given.Now, Given.Today);

        Refused.With("Case {0} is closed. Reopen it first.", () => proceeding.Assign(GivenCase.Officer));
        Refused.With("Give the reason for reopening.", () => proceeding.Reopen("", GivenCase.Manager, Given.Now));
        proceeding.Reopen("New facts", GivenCase.Manager, Given.Now);

        Assert.Equal(Stage.Triage, proceeding.Stage);
        Assert.Null(proceeding.End);
        Assert.Null(proceeding.ClosedOn);
    }

    [Fact]
    public void Discontinue_WhileOnHold_LiftsTheHold()
    {
        var proceeding = GivenCase.InInvestigation();
        proceeding.Hold("Waiting", GivenCase.Manager, Given.Today);
        Refused.With("Give the reason for discontinuing.", () => proceeding.Discontinue("", GivenCase.Manager, Given.Now, Given.Today));

        proceeding.Discontinue("The complaint was withdrawn", GivenCase.Manager, Given.Now, Given.Today);
        proceeding.Reopen("It came back", GivenCase.Manager, Given.Now);

        Assert.False(proceeding.OnHold);
        Assert.Equal(Given.Today, Assert.Single(proceeding.Holds).Until);
    }

    [Fact]
    public void BackToInvestigation_NeedsAReasonAndOpensTheFactsAgain()
    {
        var proceeding = GivenCase.InDecision();
        Refused.With("Give the reason for going back to the investigation.", () => proceeding.BackToInvestigation("", GivenCase.Manager, Given.Now));

        proceeding.BackToInvestigation("A late supplementary", GivenCase.Manager, Given.Now);

        Assert.Null(proceeding.CompletedOn);
        Assert.Equal(2, proceeding.RecordFinding(GivenCase.Adverse("lockoutMissing"), GivenCase.Officer, Given.Now).Ordinal);
    }

    [Fact]
    public void RecordResultLetter_BeforeTheDecision_IsRefused() => Refused.With(
        "The result letter (s.47(2)) follows a completed investigation.",
        () => GivenCase.InInvestigation().RecordResultLetter(Given.Today));

    [Fact]
    public void EnsureOpen_WhenRecordedFromPublishedSource_RefusesEveryMove()
    {
        var proceeding = GivenCase.InTriage();
        proceeding.Incident.RecordFromPublishedSource("A published report");

        Refused.With(
            "Case {0} is recorded from a published source and cannot be changed.",
            () => proceeding.StartComplianceCheck(GivenCase.Officer, Given.Now));
        Refused.With(
            "Case {0} is recorded from a published source and cannot be changed.",
            () => proceeding.Reopen("Reason", GivenCase.Officer, Given.Now));
    }

    [Fact]
    public void WholePath_FromReceivedToDirectionMetToClosed()
    {
        var notice = GivenCase.Served();
        var proceeding = notice.Proceeding;
        proceeding.Enforce(GivenCase.Manager, Given.Now);
        proceeding.RecordResultLetter(Given.Today);
        var later = Given.Today.AddDays(20);
        foreach (var direction in notice.Standing.ToList())
        {
            notice.RecordEvidence(direction.Ordinal, later, "The list of accounts", null, GivenCase.Officer, later);
            notice.AssessDirection(direction.Ordinal, Domain.Notices.DirectionResult.Met, "Complete", later, GivenCase.Manager, later, HolidayCalendar.Published);
        }

        proceeding.Close(ProceedingEnd.ContraventionWithNotice, "Complied with", [], GivenCase.Manager, Given.Now, later);

        Assert.Equal(Domain.Notices.NoticeStatus.Met, notice.Status);
        Assert.False(notice.IsOpen);
        Assert.Equal(
            [Stage.Triage, Stage.Investigation, Stage.Decision, Stage.Enforcement, Stage.Closed],
            proceeding.StageChanges.OrderBy(change => change.Ordinal).Select(change => change.To));
        Assert.Equal(ActionKind.EnforcementNotice, Assert.Single(proceeding.Actions).Kind);
    }
}

using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Domain.Tests.Determinations;

public sealed class DeterminationTests
{
    private const string Unheard = "Findings {0} were not put to the data user, or its time to reply has not ended. A contravention needs both (s.43(5)).";
    private const string WrongStage =
        "A determination follows a completed investigation, or is an interim one under section 50(8) during it; {0} is at the stage {1}.";

    private readonly Proceeding _proceeding = GivenCase.InDecision();

    [Fact]
    public void Propose_DuringTheInvestigation_IsRefusedUnlessInterim()
    {
        var proceeding = GivenCase.WithHeardFinding();
        Refused.With(WrongStage, () => Propose(proceeding, GivenCase.Proposal()));
        Refused.With(WrongStage, () => Propose(_proceeding, GivenCase.Proposal() with { Interim = true }));

        var interim = Propose(proceeding, GivenCase.Proposal() with { Interim = true });
        Countersign(proceeding, interim);

        Assert.True(interim.IsSigned);
        Assert.False(interim.EstablishesContravention);
    }

    [Fact]
    public void Propose_InsufficientEvidence_IsRefused() => Refused.With(
        "Insufficient evidence is no determination. Ask what is still open, or discontinue.",
        () => Propose(_proceeding, GivenCase.Proposal(Outcome.InsufficientEvidence)));

    [Fact]
    public void Propose_WithoutReasons_IsRefused() => Refused.With(
        "Give the reasons of the determination.",
        () => Propose(_proceeding, GivenCase.Proposal() with { Reasons = " " }));

    [Fact]
    public void Propose_AgainstTheAssessmentWithoutOverride_IsRefused() => Refused.With(
        "To depart from the assessment, choose a reason, explain it and name the finding, the rule or the outcome it is aimed at.",
        () => Propose(_proceeding, GivenCase.Proposal() with { AssessedOutcome = Outcome.InsufficientEvidence, OverrideReason = OverrideReason.Other }));

    [Fact]
    public void Propose_AgainstTheAssessmentWithOverride_KeepsBoth()
    {
        var proposed = Propose(_proceeding, GivenCase.Proposal() with
        {
            AssessedOutcome = Outcome.InsufficientEvidence,
            OverrideReason = OverrideReason.FindingWeighedDifferently,
            OverrideText = "The log is conclusive",
            OverrideTarget = "a/findings/1",
        });

        Assert.Equal((Outcome.Contravention, Outcome.InsufficientEvidence), (proposed.Outcome, proposed.AssessedOutcome));
        Assert.Equal("a/findings/1", proposed.OverrideTarget);
    }

    [Fact]
    public void Propose_WithAnOverrideOfNothing_IsRefused() => Refused.With(
        "This agrees with the assessment; there is nothing to override.",
        () => Propose(_proceeding, GivenCase.Proposal() with { OverrideReason = OverrideReason.Other }));

    [Fact]
    public void Propose_WhileAnotherWaits_IsRefused()
    {
        Propose(_proceeding, GivenCase.Proposal());

        Refused.With("A determination on {0} waits for its countersignature already.", () => Propose(_proceeding, GivenCase.Proposal()));
    }

    [Fact]
    public void Propose_ContraventionOnAFindingNeverPut_IsRefused()
    {
        var proceeding = GivenCase.InInvestigation();
        GivenCase.Confirmed(proceeding, GivenCase.Adverse());
        proceeding.CompleteInvestigation(Given.Today, GivenCase.Officer, Given.Now);

        Refused.With(Unheard, () => Propose(proceeding, GivenCase.Proposal()));

        Assert.Equal(Outcome.NoContravention, Propose(proceeding, GivenCase.Proposal(Outcome.NoContravention)).Outcome);
    }

    [Fact]
    public void Propose_ContraventionBeforeTheTimeToReplyEnds_IsRefused()
    {
        var proceeding = GivenCase.InInvestigation();
        var finding = proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now);
        proceeding.AddEvidence(finding, null, "page 1", GivenCase.Officer, Given.Now);
        proceeding.PutFinding(finding, Given.Today.AddDays(-14), Given.Today);
        proceeding.ConfirmFinding(finding);
        proceeding.CompleteInvestigation(Given.Today, GivenCase.Officer, Given.Now);

        Refused.With(Unheard, () => Propose(proceeding, GivenCase.Proposal()));

        Assert.NotNull(proceeding.Propose(GivenCase.Proposal(), GivenCase.Officer, Given.Now, Given.Today.AddDays(1)));
    }

    [Fact]
    public void Countersign_OnesOwnProposal_IsNotPermittedWhateverTheRole()
    {
        var proposed = _proceeding.Propose(GivenCase.Proposal(), GivenCase.Manager, Given.Now, Given.Today);

        var refusal = Refused.With(
            "You proposed this determination. Another officer must countersign it.",
            () => _proceeding.Countersign(proposed, GivenCase.Manager, Given.Now, Given.Today));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
        Assert.Equal(DeterminationStatus.Proposed, proposed.Status);
    }

    [Fact]
    public void Countersign_AfterTheFactsChanged_IsRefused()
    {
        var proceeding = GivenCase.WithHeardFinding();
        var proposed = Propose(proceeding, GivenCase.Proposal() with { Interim = true });
        GivenCase.Heard(proceeding, GivenCase.Adverse("lockoutMissing"));

        Refused.With(
            "The facts changed after this was proposed. Return it, look at what changed and propose again.",
            () => Countersign(proceeding, proposed));
    }

    [Fact]
    public void Countersign_BackInTheInvestigation_IsRefused()
    {
        var proposed = Propose(_proceeding, GivenCase.Proposal());
        _proceeding.BackToInvestigation("A late supplementary", GivenCase.Manager, Given.Now);

        Refused.With(WrongStage, () => Countersign(_proceeding, proposed));
    }

    [Fact]
    public void Countersign_Twice_IsRefused()
    {
        var proposed = Propose(_proceeding, GivenCase.Proposal());
        Countersign(_proceeding, proposed);

        Refused.With("Determination {0} does not wait for a signature.", () => Countersign(_proceeding, proposed));
        Assert.True(proposed.EstablishesContravention);
        Assert.Equal("manager", proposed.Countersigner?.Handle);
    }

    [Fact]
    public void Countersign_ALaterOne_SupersedesTheEarlier()
    {
        var proceeding = GivenCase.WithContravention();
        var later = Propose(proceeding, GivenCase.Proposal(Outcome.NoContravention));

        Countersign(proceeding, later);

        Assert.Equal(
            [DeterminationStatus.Superseded, DeterminationStatus.Countersigned],
            proceeding.Determinations.OrderBy(d => d.Ordinal).Select(d => d.Status));
    }

    [Fact]
    public void Return_WhenUnreasonedOrOnesOwn_IsRefused()
    {
        var proposed = Propose(_proceeding, GivenCase.Proposal());

        Refused.With("Say what is to be mended before it comes back.", () => _proceeding.Return(proposed, "", GivenCase.Manager));
        Refused.With(
            "You proposed this determination. Another officer returns or countersigns it.",
            () => _proceeding.Return(proposed, "Mend it", GivenCase.Officer));
        _proceeding.Return(proposed, "Weigh the reply", GivenCase.Manager);

        Assert.Equal((DeterminationStatus.Returned, "Weigh the reply"), (proposed.Status, proposed.ReturnedReason));
    }

    [Fact]
    public void DecideAction_WhenSomethingIsMissing_IsRefused()
    {
        Refused.With("An action follows a countersigned determination.", () => Decide(_proceeding, ActionKind.Warning));
        var none = GivenCase.InDecision();
        Countersign(none, Propose(none, GivenCase.Proposal(Outcome.NoContravention)));
        Refused.With("An enforcement notice follows a countersigned contravention (s.50(1)).", () => Decide(none, ActionKind.EnforcementNotice));
        var proceeding = GivenCase.WithContravention();
        Refused.With("Record how damage or distress was considered (s.50(2)).", () => Decide(proceeding, ActionKind.None, consideration: " "));
        Refused.With("Give the reason for this action.", () => Decide(proceeding, ActionKind.None, reason: " "));

        Decide(proceeding, ActionKind.Warning);

        Assert.Equal((ActionKind.Warning, false), (proceeding.Actions[0].Kind, proceeding.Actions[0].DamageOrDistress));
    }

    private static FollowUpAction Decide(Proceeding proceeding, ActionKind kind, string consideration = "None is likely", string reason = "Enough") =>
        proceeding.DecideAction(kind, false, consideration, reason, GivenCase.Manager, Given.Now);

    private static Determination Propose(Proceeding proceeding, DeterminationProposal proposal) =>
        proceeding.Propose(proposal, GivenCase.Officer, Given.Now, Given.Today);

    private static void Countersign(Proceeding proceeding, Determination determination) =>
        proceeding.Countersign(determination, GivenCase.Manager, Given.Now, Given.Today);
}

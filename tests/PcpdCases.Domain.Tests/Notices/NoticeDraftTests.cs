using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Domain.Tests.Notices;

public sealed class NoticeDraftTests
{
    private const string WrongStage =
        "A notice follows a completed investigation, or is an urgent one under section 50(8) during it; {0} is at the stage {1}.";
    private const string NoCarrier = "Determination {0} is no countersigned contravention and carries no notice (s.50(1)).";

    [Fact]
    public void Draft_DuringTheInvestigation_IsRefused() =>
        Refused.With(WrongStage, () => GivenCase.Draft(GivenCase.WithHeardFinding()));

    [Fact]
    public void Draft_WithoutTheActionOfANotice_IsRefused()
    {
        const string Template = "Decide first that an enforcement notice follows, with damage or distress considered (s.50(2)).";
        Refused.With(Template, () => GivenCase.Draft(GivenCase.WithContravention()));
        var proceeding = GivenCase.ReadyForNotice();
        proceeding.DecideAction(ActionKind.Warning, false, "None likely", "Changed our mind", GivenCase.Manager, Given.Now);

        Refused.With(Template, () => GivenCase.Draft(proceeding));

        Assert.Equal(0, proceeding.NoticesCounted);
    }

    [Fact]
    public void Draft_OnADeterminationThatIsNone_IsRefused()
    {
        var proceeding = GivenCase.ReadyForNotice();
        Refused.With("{0} has no determination {1}.", () => GivenCase.Draft(proceeding, With(7)));
        Refused.With("A notice names each determination once.", () => GivenCase.Draft(proceeding, With(1, 1)));
        proceeding.Propose(GivenCase.Proposal(), GivenCase.Officer, Given.Now, Given.Today);

        Refused.With(NoCarrier, () => GivenCase.Draft(proceeding, With(2)));
    }

    [Fact]
    public void Draft_OnAnInterimDetermination_NeedsSection508()
    {
        var proceeding = GivenCase.WithHeardFinding();
        var interim = proceeding.Propose(GivenCase.Proposal() with { Interim = true }, GivenCase.Officer, Given.Now, Given.Today);
        proceeding.Countersign(interim, GivenCase.Manager, Given.Now, Given.Today);
        proceeding.DecideAction(ActionKind.EnforcementNotice, true, "Distress is likely", "It goes on", GivenCase.Manager, Given.Now);
        Refused.With(WrongStage, () => GivenCase.Draft(proceeding));
        var notice = GivenCase.Draft(proceeding, GivenCase.Text() with { Interim = true });

        Refused.With("Notice {0} lacks an element of {1}: {2}.", () => notice.Submit(GivenCase.Officer));
        notice.Revise(GivenCase.Text() with { Interim = true, InterimReasons = "Data are still being taken" });
        notice.Submit(GivenCase.Officer);

        Assert.Equal(NoticeStatus.AwaitingCountersignature, notice.Status);
        Assert.Equal(Stage.Investigation, proceeding.Stage);
    }

    [Fact]
    public void Draft_OnAFinalDeterminationAsInterim_IsRefused()
    {
        var proceeding = GivenCase.ReadyForNotice();
        proceeding.BackToInvestigation("New facts", GivenCase.Manager, Given.Now);

        Refused.With(
            "Determination {0} and the notice do not agree whether they come before the investigation is complete (s.50(8)).",
            () => GivenCase.Draft(proceeding, GivenCase.Text() with { Interim = true }));
    }

    [Fact]
    public void Draft_CountsItsNoticesOnTheProceeding()
    {
        var proceeding = GivenCase.ReadyForNotice();

        Assert.Equal("a/notices/1", GivenCase.Draft(proceeding).Path);
        Assert.Equal("a/notices/2", GivenCase.Draft(proceeding).Path);
    }

    [Fact]
    public void AddDirection_WhenUnsound_IsRefused()
    {
        var notice = GivenCase.Draft();

        Refused.With("A direction needs its step, in at most {0} characters.", () => notice.AddDirection(GivenCase.Step() with { Step = "" }));
        Refused.With("{0} has no finding {1}.", () => notice.AddDirection(GivenCase.Step() with { Finding = 9 }));
        Refused.With(
            "A step cannot be due before the date of the notice.",
            () => notice.AddDirection(GivenCase.Step() with { DueOn = Given.Today.AddDays(-1) }));
        Refused.With(
            "What shows that a step was taken has at most {0} characters.",
            () => notice.AddDirection(GivenCase.Step() with { Deliverable = new string('x', Direction.DeliverableMaxLength + 1) }));
    }

    [Fact]
    public void AddDirection_OnAGate_IsRefused()
    {
        var proceeding = GivenCase.InInvestigation();
        GivenCase.Confirmed(proceeding, GivenCase.Gate());
        GivenCase.Heard(proceeding, GivenCase.Adverse());
        proceeding.CompleteInvestigation(Given.Today, GivenCase.Officer, Given.Now);
        var proposed = proceeding.Propose(GivenCase.Proposal(), GivenCase.Officer, Given.Now, Given.Today);
        proceeding.Countersign(proposed, GivenCase.Manager, Given.Now, Given.Today);
        proceeding.DecideAction(ActionKind.EnforcementNotice, true, "Likely", "Open", GivenCase.Manager, Given.Now);
        var notice = EnforcementNotice.Draft(proceeding, GivenCase.Text(), GivenCase.Officer, Given.Now);

        Refused.With(
            "Finding {0} is not a confirmed adverse finding; a direction answers one that is.",
            () => notice.AddDirection(GivenCase.Step()));
        Assert.Equal(1, notice.AddDirection(GivenCase.Step() with { Finding = 2 }).Ordinal);
    }

    [Fact]
    public void WithdrawDirection_KeepsItVisibleWithItsReason()
    {
        var notice = GivenCase.Draft();
        Refused.With("Give the reason, in at most {0} characters.", () => notice.WithdrawDirection(1, " "));
        Refused.With("Notice {0} has no direction {1}.", () => notice.WithdrawDirection(9, "Reason"));

        notice.WithdrawDirection(1, "Done already");

        Assert.Equal(2, notice.Directions.Count);
        Assert.Equal([2], notice.Standing.Select(direction => direction.Ordinal));
        Assert.Equal(3, notice.AddDirection(GivenCase.Step()).Ordinal);
        Refused.With("Notice {0} has no direction {1}.", () => notice.ReviseDirection(1, GivenCase.Step()));
    }

    [Fact]
    public void Revise_TakesAContraventionOutAndBackIn()
    {
        var notice = GivenCase.Draft();

        notice.Revise(GivenCase.Text() with { Contraventions = [] });
        Assert.Empty(notice.Named);
        notice.Revise(GivenCase.Text());

        Assert.Equal(Outcome.Contravention, Assert.Single(notice.Contraventions).Determination.Outcome);
        Assert.Single(notice.Named);
    }

    [Fact]
    public void Revise_WithTextsTooLong_IsRefused()
    {
        var notice = GivenCase.Draft();

        Refused.With(
            "A text of the notice is longer than {0} characters.",
            () => notice.Revise(GivenCase.Text() with { Reasons = new string('x', EnforcementNotice.TextMaxLength + 1) }));
        Refused.With(
            "The version of section 50 has at most {0} characters.",
            () => notice.Revise(GivenCase.Text() with { Section50Version = new string('x', EnforcementNotice.VersionNameMaxLength + 1) }));
        Refused.With(
            "An act or omission has at most {0} characters.",
            () => notice.Revise(GivenCase.Text() with { Contraventions = [new ContraventionText(1, new string('x', NoticeContravention.ActOrOmissionMaxLength + 1))] }));
    }

    private static NoticeText With(params int[] determinations) =>
        GivenCase.Text() with { Contraventions = [.. determinations.Select(ordinal => new ContraventionText(ordinal, "An omission"))] };
}

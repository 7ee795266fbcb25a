using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Domain.Tests.Notices;

/// <summary>Appeals against a notice served on <see cref="Given.Today"/>: in time for fourteen days, its steps due after thirty.</summary>
public sealed class AppealTests
{
    private static readonly DateOnly LastDay = Given.Today.AddDays(14);
    private static readonly DateOnly Due = Given.Today.AddDays(30);

    private readonly EnforcementNotice _notice = GivenCase.Served();

    [Fact]
    public void Lodge_OnTheLastDay_SuspendsEveryStep()
    {
        var appeal = Lodge(LastDay);

        Assert.Equal((true, true, (DateOnly?)LastDay), (appeal.InTime, appeal.Suspends, _notice.SuspendedSince));
        Refused.With(
            "An appeal suspends the steps of notice {0} since {1:yyyy-MM-dd}. None of them need be taken now (s.50(4)).",
            () => Assess(1, DirectionResult.NotMet, Due.AddDays(40)));
        Refused.With(
            "An appeal suspends the steps of notice {0} since {1:yyyy-MM-dd}. New days are given when it ends.",
            () => _notice.GiveMoreTime(1, Due.AddDays(90), "Why", GivenCase.Manager, Due));
        Refused.With("An appeal against notice {0} is pending already.", () => Lodge(LastDay));
    }

    [Fact]
    public void Lodge_ADayLate_SuspendsNothing()
    {
        var appeal = Lodge(LastDay.AddDays(1));

        Assert.Equal((false, false, null), (appeal.InTime, appeal.Suspends, _notice.SuspendedSince));
        Assess(1, DirectionResult.NotMet, Due.AddDays(1));
    }

    [Fact]
    public void Lodge_WhenAWarningMovedTheLastDay_IsInTimeOnTheNextOpenDay()
    {
        var appeal = _notice.LodgeAppeal(LastDay.AddDays(1), null, null, LastDay.AddDays(1), GivenCase.Officer, Due);

        Assert.True(appeal.InTime);
        Assert.Equal(LastDay, _notice.AppealEnds);
    }

    [Fact]
    public void Lodge_WhenACalendarEndsSooner_GoesByThePrintedDay() =>
        Assert.True(_notice.LodgeAppeal(LastDay, null, null, LastDay.AddDays(-2), GivenCase.Officer, Due).InTime);

    [Fact]
    public void Lodge_AgainstAnUrgentNotice_SuspendsNothing()
    {
        var urgent = GivenCase.Countersigned(GivenCase.Text() with { Urgent = true, UrgencyReasons = "Data is leaking" });
        urgent.Serve(GivenCase.Service(), GivenCase.Manager, Given.Today);

        var appeal = urgent.LodgeAppeal(Given.Today, null, null, LastDay, GivenCase.Officer, Given.Today);

        Assert.Equal((true, false, null), (appeal.InTime, appeal.Suspends, urgent.SuspendedSince));
    }

    [Fact]
    public void Lodge_WhenUnsound_IsRefused()
    {
        Refused.With(
            "Notice {0} is not in force. An appeal is lodged against a served notice (s.50(7)).",
            () => GivenCase.Countersigned().LodgeAppeal(Given.Today, null, null, LastDay, GivenCase.Officer, Due));
        Refused.With("Notice {0} was served on {1:yyyy-MM-dd}; nothing under it comes before.", () => Lodge(Given.Today.AddDays(-1)));
        Refused.With("What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.", () => Lodge(Due.AddDays(101)));
        Refused.With(
            "This text has at most {0} characters.",
            () => _notice.LodgeAppeal(Given.Today, new string('x', 101), null, LastDay, GivenCase.Officer, Due));
        Assert.Empty(_notice.Appeals);
    }

    [Fact]
    public void Progress_OfALateAppeal_SuspendsOnlyOnceTheTimeWasExtendedAndWhyIsSaid()
    {
        Lodge(LastDay.AddDays(3));

        Refused.With(
            "An appeal lodged late suspends nothing before the Board has extended its time. Give the day it did.",
            () => Progress(new() { Suspends = true, SuspensionReason = "Counsel" }));
        Refused.With(
            "Say why an appeal lodged late suspends the steps, such as counsel's advice, in at most {0} characters.",
            () => Progress(new() { Suspends = true, TimeExtendedOn = Due }));
        Progress(new() { Suspends = true, TimeExtendedOn = Due, SuspensionReason = "Counsel reads subsection (4) so." });
        Assert.Equal(Due, _notice.SuspendedSince);

        Progress(new() { TimeExtendedOn = Due, SuspensionReason = "Counsel reads it otherwise now." });
        Assert.Null(_notice.SuspendedSince);
    }

    [Fact]
    public void Progress_WhenUnsound_IsRefused()
    {
        Refused.With("No appeal against notice {0} is pending.", () => Progress(new()));
        Lodge(LastDay);

        Refused.With("The appeal was lodged on {0:yyyy-MM-dd}; nothing in it comes before.", () => Progress(new() { HearingOn = LastDay.AddDays(-1) }));
        Refused.With(
            "What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.",
            () => Progress(new() { ReceivedOn = Due.AddDays(101), StatementDue = Due.AddDays(129) }));
        Refused.With(
            "A statement answers a notice of appeal that was received. Give the day it was received, and none before it.",
            () => Progress(new() { StatementFiledOn = Due }));
        Refused.With(
            "The last day for the statement is counted from the day the notice of appeal was received.",
            () => Progress(new() { ReceivedOn = Due }));
    }

    [Fact]
    public void End_WhenAStepFellDueMeanwhile_NeedsItsNewDay()
    {
        const string Lapsed = "Direction {0} was due on {1:yyyy-MM-dd}, while it need not be taken (s.50(4)). Give it a new last day.";
        Lodge(LastDay);
        var ended = Due.AddDays(60);

        Assert.Equal(1, Refused.With(Lapsed, () => End(AppealOutcome.Confirmed, ended)).Arguments[0]);
        Assert.Equal(2, Refused.With(Lapsed, () => End(AppealOutcome.Confirmed, ended, [new(1, ended.AddDays(16), false)])).Arguments[0]);
        Refused.With("Give the reason, in at most {0} characters.", () => End(AppealOutcome.Confirmed, ended, Both(ended), reason: null));
        Refused.With(
            "Direction {0} gets its new last day after the appeal ended on {1:yyyy-MM-dd}.",
            () => End(AppealOutcome.Confirmed, ended, [new(1, ended, false), new(2, ended.AddDays(16), false)]));
        Assert.Equal([null, null], _notice.Standing.Select(direction => direction.GrantedUntil));

        End(AppealOutcome.Confirmed, ended, Both(ended));

        Assert.Equal([ended.AddDays(16), ended.AddDays(16)], _notice.Standing.Select(direction => direction.Due));
        Assert.Equal([Due, Due], _notice.Standing.Select(direction => direction.DueOn));
        Assert.Equal((NoticeStatus.Served, null, null), (_notice.Status, _notice.SuspendedSince, _notice.PendingAppeal));
        Refused.With(
            "The Board has decided on notice {0}. What may follow is judicial review, which is no appeal under section 50(7).", () => Lodge(ended));
    }

    [Fact]
    public void End_BeforeAnyStepIsDue_LeavesTheDays()
    {
        Lodge(LastDay);

        End(AppealOutcome.Withdrawn, Due.AddDays(-1));

        Assert.Equal([Due, Due], _notice.Standing.Select(direction => direction.Due));
        // Withdrawn is no decision of the Board: another appeal can be recorded, late as it is.
        Assert.False(Lodge(Due).InTime);
    }

    [Fact]
    public void End_WhenAStepIsDueOnADayLeftOutWhenTheAppealCame_CountsItAsSuspended()
    {
        var calendar = HolidayCalendar.Published.With([new WarningDay(Due)]);
        _notice.LodgeAppeal(Due.AddDays(1), null, null, Due.AddDays(1), GivenCase.Officer, Due.AddDays(50));

        Refused.With(
            "Direction {0} was due on {1:yyyy-MM-dd}, while it need not be taken (s.50(4)). Give it a new last day.",
            () => _notice.EndAppeal(new(AppealOutcome.Confirmed, Due.AddDays(40), "Confirmed", [], null), GivenCase.Manager, Due.AddDays(50), calendar));
    }

    [Fact]
    public void End_WhenReversed_SetsTheNoticeAside()
    {
        Lodge(LastDay);
        Refused.With("Notice {0} is set aside or cancelled. Its steps get no new days.", () => End(AppealOutcome.Reversed, Due, Both(Due)));

        End(AppealOutcome.Reversed, Due);

        Assert.Equal((NoticeStatus.SetAside, false), (_notice.Status, _notice.IsOpen));
        Refused.With("Notice {0} is met or cancelled; there is nothing to cancel.", () => _notice.Cancel("Reason", Due, Due));
        Refused.With("Notice {0} is not in force. Only a served notice receives evidence and is assessed.", () => Assess(1, DirectionResult.Met, Due));
    }

    [Fact]
    public void End_WhenVaried_StrikesOutAStepAndMayMeetTheRest()
    {
        Lodge(LastDay);
        _notice.RecordEvidence(1, LastDay, "The list", null, GivenCase.Officer, LastDay);
        Assess(1, DirectionResult.Met, LastDay);

        Refused.With("Only a notice that the Board varied loses a step.", () => End(AppealOutcome.Confirmed, LastDay, [new(2, null, true)]));
        Refused.With(
            "A notice without any step was reversed, not varied. Say so.", () => End(AppealOutcome.Varied, LastDay, [new(1, null, true), new(2, null, true)]));
        End(AppealOutcome.Varied, LastDay, [new(2, null, true)]);

        Assert.Equal([1], _notice.Standing.Select(direction => direction.Ordinal));
        Assert.Equal([1, 2], _notice.Directed.Select(direction => direction.Ordinal));
        Assert.Equal(LastDay, _notice.Directions[1].StruckOutOn);
        Assert.Equal(NoticeStatus.Met, _notice.Status);
    }

    [Fact]
    public void Cancel_WhileAnAppealIsPending_LeavesTheNoticeOpenUntilItEnds()
    {
        Lodge(LastDay);
        _notice.Cancel("Served on the wrong address", LastDay, LastDay);
        Assert.Equal((NoticeStatus.Cancelled, true, null), (_notice.Status, _notice.IsOpen, _notice.SuspendedSince));

        Progress(new() { Reference = "AAB 2/2026" });
        Assert.Null(_notice.SuspendedSince);

        End(AppealOutcome.Withdrawn, Due);

        Assert.Equal((NoticeStatus.Cancelled, false), (_notice.Status, _notice.IsOpen));
    }

    [Fact]
    public void Draft_ServedAnew_FollowsACancelledNoticeOnly()
    {
        Refused.With(
            "Notice {0} was not cancelled in this proceeding. A notice is served anew for one that was (s.50(6)).",
            () => EnforcementNotice.Draft(_notice.Proceeding, GivenCase.Text(), GivenCase.Officer, Given.Now, _notice));
        _notice.Cancel("A slip in the address", Given.Today, Given.Today);

        Assert.Same(_notice, EnforcementNotice.Draft(_notice.Proceeding, GivenCase.Text(), GivenCase.Officer, Given.Now, _notice).Replaces);
    }

    [Fact]
    public void Draft_ServedAnewTwice_IsRefusedUntilTheFirstIsCancelled()
    {
        EnforcementNotice Anew() => EnforcementNotice.Draft(_notice.Proceeding, GivenCase.Text(), GivenCase.Officer, Given.Now, _notice);
        _notice.Cancel("A slip in the address", Given.Today, Given.Today);
        var first = Anew();

        Refused.With("Notice {0} is served anew as notice {1} already. Work on that one, or cancel it first.", () => Anew());
        first.Cancel("Drafted by mistake", Given.Today, Given.Today);

        Assert.Same(Anew(), _notice.Successor);
    }

    [Fact]
    public void Refer_WhenADirectionIsNotMet_IsRecordedOnce()
    {
        var later = Due.AddDays(5);
        void Refer(string to = "The Police", string reason = "Nothing was done.") => _notice.Refer(ReferralGround.NotFollowed, to, reason, later, GivenCase.Manager, later);

        Refused.With("No direction of notice {0} is assessed as not met. There is no failure to refer (s.50A).", () => Refer());
        Assess(1, DirectionResult.NotMet, later);
        Refused.With("Say to whom it is referred, in at most {0} characters.", () => Refer(to: " "));
        Refused.With("Give the reason, in at most {0} characters.", () => Refer(reason: ""));
        Refer();

        Assert.Equal(("The Police", (DateOnly?)later), (_notice.ReferredTo, _notice.ReferredOn));
        Refused.With("Notice {0} was referred on {1:yyyy-MM-dd} already.", () => Refer());
    }

    [Fact]
    public void Refer_ForARepeatedAct_FollowsCompliance()
    {
        void Refer() => _notice.Refer(ReferralGround.RepeatedAct, "The Police", "The same account stood open again.", Due, GivenCase.Manager, Due);

        Refused.With("Notice {0} is not complied with yet. An act is repeated after compliance (s.50A(3)).", Refer);
        foreach (var direction in _notice.Standing.ToList())
        {
            _notice.RecordEvidence(direction.Ordinal, Due, "A letter", null, GivenCase.Officer, Due);
            Assess(direction.Ordinal, DirectionResult.Met, Due);
        }
        Refer();

        Assert.Equal((NoticeStatus.Met, (ReferralGround?)ReferralGround.RepeatedAct), (_notice.Status, _notice.ReferredFor));
    }

    private static List<StepAfterAppeal> Both(DateOnly ended) => [new(1, ended.AddDays(16), false), new(2, ended.AddDays(16), false)];

    private Appeal Lodge(DateOnly on) => _notice.LodgeAppeal(on, "AAB 1/2026", "The steps go too far.", LastDay, GivenCase.Officer, Due.AddDays(100));

    private void Progress(AppealProgress progress) => _notice.RecordAppealProgress(progress, Due.AddDays(100));

    private void End(AppealOutcome outcome, DateOnly on, IReadOnlyList<StepAfterAppeal>? steps = null, string? reason = "As long as was left") =>
        _notice.EndAppeal(new(outcome, on, "The Board's decision", steps ?? [], reason), GivenCase.Manager, Due.AddDays(200), HolidayCalendar.Published);

    private void Assess(int direction, DirectionResult result, DateOnly on) =>
        _notice.AssessDirection(direction, result, "Looked at it", on, GivenCase.Manager, on, HolidayCalendar.Published);
}

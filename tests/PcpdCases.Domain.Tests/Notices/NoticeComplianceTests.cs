using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Domain.Tests.Notices;

public sealed class NoticeComplianceTests
{
    private readonly EnforcementNotice _notice = GivenCase.Served();
    private readonly DateOnly _later = Given.Today.AddDays(20);

    [Fact]
    public void RecordEvidence_BeforeService_IsRefused() => Refused.With(
        "Notice {0} is not in force. Only a served notice receives evidence and is assessed.",
        () => GivenCase.Countersigned().RecordEvidence(1, Given.Today, "A list", null, GivenCase.Officer, Given.Today));

    [Fact]
    public void RecordEvidence_WhenUnsound_IsRefused()
    {
        Refused.With("Say what was received, in at most {0} characters.", () => Receive(what: " "));
        Refused.With(
            "Notice {0} was served on {1:yyyy-MM-dd}; nothing under it comes before.",
            () => _notice.RecordEvidence(1, Given.Today.AddDays(-1), "A list", null, GivenCase.Officer, _later));
        Refused.With(
            "What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.",
            () => _notice.RecordEvidence(1, _later.AddDays(1), "A list", null, GivenCase.Officer, _later));
        Refused.With(
            "The document belongs to another case.",
            () => _notice.RecordEvidence(1, _later, "A list", GivenCase.Document(Given.Incident()), GivenCase.Officer, _later));
        Refused.With("Notice {0} has no direction {1}.", () => _notice.RecordEvidence(9, _later, "A list", null, GivenCase.Officer, _later));
    }

    [Fact]
    public void AssessDirection_ByWhoeverRecordedItsEvidence_IsNotPermitted()
    {
        Receive();

        var refusal = Refused.With(
            "You recorded evidence for direction {0}. Another officer assesses it.",
            () => _notice.AssessDirection(1, DirectionResult.Met, "Complete", _later, GivenCase.Officer, _later, HolidayCalendar.Published));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
    }

    [Fact]
    public void AssessDirection_WithoutEvidence_IsOnlyNotMetAndOnlyAfterItsDay()
    {
        const string Template = "Direction {0} has no evidence. Without any it can only be assessed as not met, after {1:yyyy-MM-dd}.";
        var due = Given.Today.AddDays(30);

        Refused.With(Template, () => Assess(DirectionResult.Met, due.AddDays(1)));
        Refused.With(Template, () => Assess(DirectionResult.NotMet, due));
        Assess(DirectionResult.NotMet, due.AddDays(1));

        Assert.Equal(DirectionResult.NotMet, _notice.Direction(1).Assessment?.Result);
        Assert.Equal(NoticeStatus.Served, _notice.Status);
    }

    [Fact]
    public void GiveMoreTime_WhenDecided_MovesTheDayThatCountsAndNeverTheDayServed()
    {
        var due = Given.Today.AddDays(30);

        _notice.GiveMoreTime(1, due.AddDays(10), " The supplier is late. ", GivenCase.Manager, _later);
        _notice.GiveMoreTime(1, due.AddDays(20), "Later still.", GivenCase.Manager, _later);

        var direction = _notice.Direction(1);
        Assert.Equal((due, due.AddDays(20), due.AddDays(20)), (direction.DueOn, direction.GrantedUntil, direction.Due));
        Assert.Equal(["The supplier is late.", "Later still."], direction.Extensions.Select(extension => extension.Reason));
        Refused.With(
            "Direction {0} has no evidence. Without any it can only be assessed as not met, after {1:yyyy-MM-dd}.",
            () => Assess(DirectionResult.NotMet, due.AddDays(1)));
    }

    [Fact]
    public void GiveMoreTime_WhenItGivesNoneOrTheNoticeDoesNotRun_IsRefused()
    {
        var due = Given.Today.AddDays(30);

        Refused.With("Direction {0} is due on {1:yyyy-MM-dd} already. More time ends later.", () => _notice.GiveMoreTime(1, due, "Why", GivenCase.Manager, _later));
        Refused.With("More time that ended on {0:yyyy-MM-dd} is over already. Give a day to come.", () => _notice.GiveMoreTime(1, due.AddDays(1), "Why", GivenCase.Manager, due.AddDays(2)));
        Refused.With("Notice {0} has no direction {1}.", () => _notice.GiveMoreTime(9, due.AddDays(1), "Why", GivenCase.Manager, _later));
        Refused.With(
            "Notice {0} is not running. More time is given for the steps of a served notice that are not met.",
            () => GivenCase.Countersigned().GiveMoreTime(1, due.AddDays(1), "Why", GivenCase.Manager, _later));
    }

    [Fact]
    public void AssessDirection_WhenAWarningFellOnItsDay_IsNotMetOnlyAfterTheNextOpenDay()
    {
        var due = Given.Today.AddDays(30);
        var calendar = HolidayCalendar.Published.With([new WarningDay(due)]);
        void Assess(DateOnly on) => _notice.AssessDirection(1, DirectionResult.NotMet, "Nothing came", on, GivenCase.Manager, on, calendar);

        var refusal = Refused.With(
            "Direction {0} has no evidence. Without any it can only be assessed as not met, after {1:yyyy-MM-dd}.", () => Assess(due.AddDays(1)));
        Assert.Equal(due.AddDays(1), refusal.Arguments[1]);
        Assess(due.AddDays(2));

        Assert.Equal(DirectionResult.NotMet, _notice.Direction(1).Assessment?.Result);
    }

    [Fact]
    public void AssessDirection_WhenUnsound_IsRefused()
    {
        Receive();

        Refused.With(
            "An assessment needs its reason, in at most {0} characters.",
            () => _notice.AssessDirection(1, DirectionResult.Met, " ", _later, GivenCase.Manager, _later, HolidayCalendar.Published));
        Refused.With(
            "An assessment is not made before the evidence it looks at was received.",
            () => _notice.AssessDirection(1, DirectionResult.Met, "Complete", _later.AddDays(-1), GivenCase.Manager, _later, HolidayCalendar.Published));
    }

    [Fact]
    public void AssessDirection_WhenAllAreMet_MeetsTheNoticeUntilOneIsNot()
    {
        Receive();
        Assess(DirectionResult.Met, _later);
        Assert.Equal(NoticeStatus.Served, _notice.Status);
        _notice.RecordEvidence(2, _later, "The plan", GivenCase.Document(_notice.Proceeding.Incident), GivenCase.Officer, _later);
        _notice.AssessDirection(2, DirectionResult.Met, "Complete", _later, GivenCase.Manager, _later, HolidayCalendar.Published);
        Assert.Equal(NoticeStatus.Met, _notice.Status);

        Receive();
        Assert.True(_notice.Direction(1).AwaitsAssessment);
        Assess(DirectionResult.PartlyMet, _later);

        Assert.Equal(NoticeStatus.Served, _notice.Status);
        Assert.Equal([DirectionResult.Met, DirectionResult.PartlyMet], _notice.Direction(1).Assessments.Select(assessment => assessment.Result));
        Assert.False(_notice.Direction(1).AwaitsAssessment);
    }

    [Fact]
    public void Cancel_WhenUnsoundOrTwice_IsRefused()
    {
        Refused.With("Give the reason, in at most {0} characters.", () => _notice.Cancel("", _later, _later));
        Refused.With(
            "Notice {0} was served on {1:yyyy-MM-dd}; nothing under it comes before.",
            () => _notice.Cancel("Mistaken", Given.Today.AddDays(-1), _later));
        _notice.Cancel("Mistaken", _later, _later);

        Refused.With("Notice {0} is met or cancelled; there is nothing to cancel.", () => _notice.Cancel("Again", _later, _later));
        Refused.With("Notice {0} is not in force. Only a served notice receives evidence and is assessed.", () => Receive());
        Assert.Equal((NoticeStatus.Cancelled, _later, Given.Today), (_notice.Status, _notice.CancelledOn, _notice.ServedOn));
    }

    [Fact]
    public void Serve_WhenRecordedFromPublishedSource_IsRefused()
    {
        _notice.Proceeding.Incident.RecordFromPublishedSource("A published report");

        Refused.With("Case {0} is recorded from a published source and cannot be changed.", () => Receive());
        Refused.With("Case {0} is recorded from a published source and cannot be changed.", () => _notice.Cancel("Reason", _later, _later));
    }

    private void Receive(string what = "A list of accounts") => _notice.RecordEvidence(1, _later, what, null, GivenCase.Officer, _later);

    private void Assess(DirectionResult result, DateOnly on) => _notice.AssessDirection(1, result, "Looked at it", on, GivenCase.Manager, on, HolidayCalendar.Published);
}

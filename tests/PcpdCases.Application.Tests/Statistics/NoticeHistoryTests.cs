using PcpdCases.Application.Statistics;
using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Tests.Statistics;

/// <summary>How a notice stood on a day, whatever happened to it later. Its one step was due on Friday 28 February 2025.</summary>
public sealed class NoticeHistoryTests
{
    private static readonly DateOnly Due = new(2025, 2, 28);

    private readonly DirectionHistory _step = new() { Served = Due };

    [Fact]
    public void On_BeforeAndAfterTheStepIsDue_IsRunningThenOverdue()
    {
        var notice = Of(_step);

        Assert.Equal(NoticeStanding.Running, notice.On(Due, HolidayCalendar.Published));
        Assert.Equal(NoticeStanding.Overdue, notice.On(Due.AddDays(1), HolidayCalendar.Published));
        Assert.Equal(NoticeStanding.Running, notice.On(Due.AddDays(1), HolidayCalendar.Published.With([new WarningDay(Due)])));
    }

    [Fact]
    public void On_WhenMoreTimeWasGivenLater_GoesByWhatWasDecidedThen()
    {
        var notice = Of(_step with { Extensions = [new(Due.AddDays(3), Due.AddDays(30))] });

        Assert.Equal(NoticeStanding.Overdue, notice.On(Due.AddDays(2), HolidayCalendar.Published));
        Assert.Equal(NoticeStanding.Running, notice.On(Due.AddDays(3), HolidayCalendar.Published));
    }

    [Fact]
    public void On_WhileAnAppealSuspendsIt_IsSuspendedAndThenSetAside()
    {
        var notice = Of(_step) with { Appeals = [new(Due.AddDays(-20), null, Due.AddDays(40), Suspends: true, AppealOutcome.Reversed)] };

        Assert.Equal(NoticeStanding.Running, notice.On(Due.AddDays(-21), HolidayCalendar.Published));
        Assert.Equal(NoticeStanding.Suspended, notice.On(Due.AddDays(10), HolidayCalendar.Published));
        Assert.Equal(NoticeStanding.SetAside, notice.On(Due.AddDays(40), HolidayCalendar.Published));
    }

    [Fact]
    public void On_WhenAStepWasStruckOut_CountsItUpToTheDayBefore()
    {
        var notice = Of(_step with { StruckOutOn = Due.AddDays(9) });

        Assert.Equal(NoticeStanding.Overdue, notice.On(Due.AddDays(8), HolidayCalendar.Published));
        Assert.Single(notice.StandingOn(Due.AddDays(8)));
        Assert.Empty(notice.StandingOn(Due.AddDays(9)));
    }

    [Fact]
    public void On_WhenCancelled_IsCancelledFromThatDay()
    {
        var notice = Of(_step) with { CancelledOn = Due };

        Assert.Equal(NoticeStanding.Running, notice.On(Due.AddDays(-1), HolidayCalendar.Published));
        Assert.Equal(NoticeStanding.Cancelled, notice.On(Due, HolidayCalendar.Published));
    }

    [Fact]
    public void Direction_WhenMet_IsInTimeByItsEvidenceAndNotByItsAssessment()
    {
        var inTime = _step with { Evidence = [Due], Assessments = [new(1, Due.AddDays(9), DirectionResult.Met)] };
        var late = _step with { Evidence = [Due.AddDays(-9), Due.AddDays(3)], Assessments = [new(1, Due.AddDays(9), DirectionResult.Met)] };

        Assert.Equal(DirectionStanding.Open, inTime.On(Due.AddDays(8), HolidayCalendar.Published));
        Assert.Equal(DirectionStanding.MetInTime, inTime.On(Due.AddDays(9), HolidayCalendar.Published));
        Assert.Equal(DirectionStanding.MetLate, late.On(Due.AddDays(9), HolidayCalendar.Published));
        Assert.Equal(NoticeStanding.Met, Of(late).On(Due.AddDays(9), HolidayCalendar.Published));
    }

    [Theory]
    [InlineData(DirectionResult.PartlyMet, DirectionStanding.PartlyMet)]
    [InlineData(DirectionResult.NotMet, DirectionStanding.NotMet)]
    public void Direction_WhenAssessedAgain_GoesByTheLatest(DirectionResult latest, DirectionStanding standing) => Assert.Equal(
        standing,
        (_step with { Assessments = [new(1, Due, DirectionResult.Met), new(2, Due, latest)] }).On(Due, HolidayCalendar.Published));

    private static NoticeHistory Of(DirectionHistory step) => new() { Directions = [step] };
}

using System.Globalization;
using CsCheck;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Rules.Tests.Calendars;

public sealed class WorkingDaysTests
{
    private static readonly HolidayCalendar Calendar = HolidayCalendar.Published;
    private static readonly Gen<DateOnly> EventDay = Gen.Int[0, 365 * 8].Select(days => new DateOnly(2019, 1, 1).AddDays(days));

    [Theory]
    [InlineData("2025-04-17", 1, "2025-04-22")]
    [InlineData("2025-09-22", 3, "2025-09-29")]
    public void Add_WhenCounted_SkipsSaturdaysHolidaysAndWarningDays(string from, int days, string expected) =>
        Assert.Equal(Day(expected), WorkingDays.Add(Day(from), days, Calendar));

    [Fact]
    public void Count_WithoutStops_IsTheSameDay() => Gen.Select(EventDay, Gen.Int[1, 200]).Where(pair => pair.Item1.AddDays(400) < new DateOnly(2028, 1, 1)).Sample(pair =>
        WorkingDays.Count(pair.Item1, pair.Item2, [], Calendar).Deadline!.Date == WorkingDays.Add(pair.Item1, pair.Item2, Calendar));

    // Monday 6 to Monday 20 January 2025 has no holiday.
    [Theory]
    [InlineData("2025-01-08", "2025-01-10", "2025-01-15")]
    [InlineData("2025-01-11", "2025-01-13", "2025-01-13")]
    [InlineData("2025-01-08", "2025-01-08", "2025-01-13")]
    [InlineData("2025-01-01", "2025-01-06", "2025-01-13")]
    [InlineData("2025-01-01", "2025-01-08", "2025-01-14")]
    [InlineData("2025-01-14", "2025-02-14", "2025-01-13")]
    public void Count_WhenTheClockStood_LeavesThoseDaysOut(string since, string until, string expected)
    {
        var period = WorkingDays.Count(Day("2025-01-06"), 5, [new ClockStop(Day(since), Day(until))], Calendar);

        Assert.Equal((Day(expected), 0, null), (period.Deadline!.Date, period.Left, period.StoppedSince));
    }

    // What a list asks of every row at once is what the count says of each.
    [Fact]
    public void InTimeFrom_OfADayMovedOnByItsStops_SaysWhatTheCountSays() => Gen.Select(
            Gen.Int[0, 365 * 5].Select(days => new DateOnly(2019, 1, 1).AddDays(days)), Gen.Int[1, 120], Gen.Int[0, 60].Array[0, 4], Gen.Int[0, 200])
        .Sample((from, days, lengths, since) =>
        {
            var stops = new List<ClockStop>();
            var begin = from.AddDays(-5);
            foreach (var (length, gap) in lengths.Zip(lengths.Reverse()))
            {
                stops.Add(new ClockStop(begin.AddDays(gap), begin.AddDays(gap + length)));
                begin = begin.AddDays(gap + length);
            }
            var today = (begin > from ? begin : from).AddDays(since);
            return WorkingDays.Count(from, days, stops, Calendar).Deadline!.Date < today
                == (WorkingDays.WithoutStops(from, stops, Calendar) < WorkingDays.InTimeFrom(today, days, Calendar));
        });

    [Theory]
    [InlineData("2025-01-14", 1, "2025-01-13")]
    [InlineData("2025-01-13", 1, "2025-01-10")]
    [InlineData("2025-02-03", 1, "2025-01-28")]
    public void InTimeFrom_WalksBackOverWorkingDays(string today, int days, string expected) =>
        Assert.Equal(Day(expected), WorkingDays.InTimeFrom(Day(today), days, Calendar));

    [Fact]
    public void Count_WhileTheClockStands_TellsWhatIsLeft()
    {
        var period = WorkingDays.Count(Day("2025-01-06"), 5, [new ClockStop(Day("2025-01-09"), null), new ClockStop(Day("2025-01-07"), Day("2025-01-08"))], Calendar);

        Assert.Null(period.Deadline);
        Assert.Equal((4, Day("2025-01-09")), (period.Left, period.StoppedSince));
    }

    [Fact]
    public void Count_WhenStopped_ShowsItsWorkingInBothLanguages()
    {
        var deadline = WorkingDays.Count(Day("2025-01-24"), 3, [new ClockStop(Day("2025-01-27"), Day("2025-02-03"))], Calendar).Deadline!;

        Assert.Equal(
            [
                "3 working days after Friday 24 January 2025; that day, Saturdays, Sundays, general holidays and warning days are not counted.",
                "The clock stood still from Monday 27 January 2025 until Monday 3 February 2025, when it ran again.",
                "The last day is Wednesday 5 February 2025.",
            ],
            deadline.Working.Select(line => line.En));
        Assert.Equal("由2025年1月27日（星期一）起暫停計算，至2025年2月3日（星期一）恢復計算。", deadline.Working[1].ZhHant);
        Assert.True(deadline.IsConfirmed);
    }

    [Fact]
    public void Count_WhenAHolidayFallsOnAWeekday_NamesIt() => Assert.Contains(
        "Good Friday", string.Join(' ', WorkingDays.Count(Day("2025-04-17"), 1, [], Calendar).Deadline!.Working.Select(line => line.En)), StringComparison.Ordinal);

    [Fact]
    public void Count_BeyondTheCalendar_KnowsWeekendsOnlyAndSaysSo()
    {
        var deadline = WorkingDays.Count(Day("2027-12-30"), 2, [], Calendar).Deadline!;

        Assert.Equal(Day("2028-01-03"), deadline.Date);
        Assert.False(deadline.IsConfirmed);
        Assert.Contains("Gazette", deadline.Working[^1].En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void Count_OfNoPeriod_IsRefused(int days) =>
        Assert.Contains("1 to 1000 days", Assert.Throws<RulesException>(() => WorkingDays.Count(Day("2025-01-06"), days, [], Calendar)).Message, StringComparison.Ordinal);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

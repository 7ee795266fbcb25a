using System.Globalization;
using CsCheck;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Rules.Tests.Calendars;

public sealed class TimeLimitTests
{
    private static readonly HolidayCalendar Calendar = HolidayCalendar.Published;
    private static readonly Gen<DateOnly> EventDay = Gen.Int[0, 365 * 8].Select(days => new DateOnly(2019, 1, 1).AddDays(days));

    [Theory]
    [InlineData("2025-08-21", 14, "2025-09-04")]
    [InlineData("2025-09-09", 14, "2025-09-25")]
    [InlineData("2025-04-04", 14, "2025-04-22")]
    [InlineData("2025-04-05", 14, "2025-04-22")]
    [InlineData("2025-04-07", 14, "2025-04-22")]
    [InlineData("2025-09-17", 14, "2025-10-02")]
    [InlineData("2025-12-11", 14, "2025-12-27")]
    [InlineData("2025-04-16", 3, "2025-04-23")]
    [InlineData("2025-09-22", 6, "2025-10-02")]
    public void After_When_DaysAreLeftOut_EndsOnADayThatCounts(string from, int days, string expected) =>
        Assert.Equal(Day(expected), TimeLimit.After(Day(from), days, Calendar).Date);

    [Theory]
    [InlineData("2025-08-21", 7, "2025-08-27")]
    [InlineData("2025-08-21", 1, "2025-08-21")]
    [InlineData("2025-08-24", 1, "2025-08-25")]
    [InlineData("2025-04-14", 7, "2025-04-22")]
    public void After_When_TheFirstDayIsIncluded_CountsIt(string from, int days, string expected) =>
        Assert.Equal(Day(expected), TimeLimit.After(Day(from), days, Calendar, includingFirstDay: true).Date);

    [Theory]
    [InlineData("2025-09-22", "2025-09-22")]
    [InlineData("2025-09-23", "2025-09-25")]
    [InlineData("2025-04-18", "2025-04-22")]
    [InlineData("2030-01-06", "2030-01-06")]
    public void InTime_When_TheDayIsLeftOut_IsTheNextThatCounts(string due, string expected) =>
        Assert.Equal(Day(expected), TimeLimit.InTime(Day(due), Calendar));

    [Fact]
    public void InTimeFrom_When_LookedAtFromToday_AgreesWithInTime() =>
        Gen.Select(EventDay, Gen.Int[-9, 9]).Sample((today, days) =>
            Assert.Equal(TimeLimit.InTime(today.AddDays(days), Calendar) >= today, today.AddDays(days) >= TimeLimit.InTimeFrom(today, Calendar)));

    [Fact]
    public void After_When_Counted_NeverEndsOnADayLeftOutOrBeforeThePlainSum() =>
        Gen.Select(EventDay, Gen.Int[1, 60]).Sample((from, days) =>
        {
            var last = TimeLimit.After(from, days, Calendar).Date;
            Assert.Null(Calendar.Find(last));
            Assert.True(last >= from.AddDays(days));
        });

    [Fact]
    public void After_When_TheEventIsLater_NeverEndsEarlier() =>
        Gen.Select(EventDay, Gen.Int[1, 60]).Sample((from, days) =>
            Assert.True(TimeLimit.After(from.AddDays(1), days, Calendar).Date >= TimeLimit.After(from, days, Calendar).Date));

    [Fact]
    public void After_When_ThePeriodIsLonger_NeverEndsEarlierSaveFromSixToSeven() =>
        Gen.Select(EventDay, Gen.Int[1, 60].Where(days => days != TimeLimit.ShortPeriodDays)).Sample((from, days) =>
            Assert.True(TimeLimit.After(from, days + 1, Calendar).Date >= TimeLimit.After(from, days, Calendar).Date));

    [Fact]
    public void After_When_SevenDaysFollowSix_MayEndEarlierAsTheLawIsWritten()
    {
        var from = Day("2025-09-22");
        Assert.True(TimeLimit.After(from, 7, Calendar).Date < TimeLimit.After(from, 6, Calendar).Date);
    }

    [Fact]
    public void After_When_AWarningDayIsAdded_MovesAndNamesTheCalendar()
    {
        var plain = TimeLimit.After(Day("2025-08-21"), 14, Calendar);
        var moved = TimeLimit.After(Day("2025-08-21"), 14, Calendar.With([new WarningDay(Day("2025-09-04"))]));
        Assert.Equal(Day("2025-09-05"), moved.Date);
        Assert.NotEqual(plain.CalendarSha256, moved.CalendarSha256);
        Assert.Contains(moved.Working, line => line.En.Contains("gale warning day", StringComparison.Ordinal));
        Assert.Contains(moved.Working, line => line.ZhHant.Contains("烈風警告日", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("zh-HK")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Working_When_TheMachineHasAnotherCulture_IsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var deadline = TimeLimit.After(Day("2025-09-09"), 14, Calendar);
            Assert.Equal("14 days after Tuesday 9 September 2025; that day is not counted (Cap. 1 s.71(1)(a)).", deadline.Working[0].En);
            Assert.Equal("最後一天是2025年9月25日（星期四）。", deadline.Working[^1].ZhHant);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void After_When_AYearIsUnconfirmed_SaysSo()
    {
        Assert.True(TimeLimit.After(Day("2026-11-23"), 14, Calendar).IsConfirmed);
        var deadline = TimeLimit.After(Day("2026-12-30"), 14, Calendar);
        Assert.False(deadline.IsConfirmed);
        Assert.Contains("Gazette", deadline.Working[^1].En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-01", 0, "1 to 1000 days")]
    [InlineData("2025-01-01", -3, "1 to 1000 days")]
    [InlineData("2018-01-01", 14, "covers 2019 to 2027")]
    [InlineData("2027-12-31", 14, "covers 2019 to 2027")]
    public void After_When_TheQuestionCannotBeAnswered_SaysWhy(string from, int days, string words)
    {
        var refusal = Assert.Throws<RulesException>(() => TimeLimit.After(Day(from), days, Calendar));
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

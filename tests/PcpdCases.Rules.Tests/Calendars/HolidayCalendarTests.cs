using System.Globalization;
using System.Text;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Rules.Tests.Calendars;

public sealed class HolidayCalendarTests
{
    [Fact]
    public void Published_When_ComparedWithTheRuleOfCap149_HasThoseHolidays()
    {
        var calendar = HolidayCalendar.Published;
        foreach (var year in calendar.Years)
        {
            var stored = calendar.DaysOff.Where(day => day.Kind == DayOffKind.GeneralHoliday && day.Date.Year == year.Year).Select(day => day.Date);
            Assert.Equal(HolidayRule.Of(year.Year), stored);
        }
    }

    [Fact]
    public void With_When_NothingIsNew_IsTheSameCalendar()
    {
        var calendar = HolidayCalendar.Published;
        Assert.Same(calendar, calendar.With([new WarningDay(new DateOnly(2025, 9, 23)), new WarningDay(new DateOnly(2025, 12, 25))]));
    }

    [Fact]
    public void With_When_TheSameDaysComeInAnotherOrder_HasTheSameHash()
    {
        WarningDay[] days = [new(new DateOnly(2026, 9, 3)), new(new DateOnly(2026, 9, 4), IsBlackRainstorm: true)];
        Assert.Equal(HolidayCalendar.Published.With(days).Sha256, HolidayCalendar.Published.With([.. days.Reverse()]).Sha256);
    }

    [Fact]
    public void With_When_TwoWarningsFallOnOneDay_HasTheSameHashInEitherOrder()
    {
        WarningDay[] days = [new(new DateOnly(2026, 9, 3)), new(new DateOnly(2026, 9, 3), IsBlackRainstorm: true)];
        var calendar = HolidayCalendar.Published.With(days);
        Assert.Equal(calendar.Sha256, HolidayCalendar.Published.With([.. days.Reverse()]).Sha256);
        Assert.Equal($"{HolidayCalendar.Published.Version}+1", calendar.Version);
    }

    [Fact]
    public void With_When_AHolidayWasGazettedLater_LeavesItOutUnderItsName()
    {
        var day = new DateOnly(2026, 9, 3);
        var holiday = new GazettedHoliday(day, new Bilingual("A day of commemoration", "紀念日"));
        var calendar = HolidayCalendar.Published.With([new WarningDay(day)], [holiday]);
        Assert.Equal(new DayOff(day, DayOffKind.GeneralHoliday, holiday.Name), calendar.Find(day));
        Assert.Equal($"{HolidayCalendar.Published.Version}+1", calendar.Version);
        Assert.NotEqual(calendar.Sha256, HolidayCalendar.Published.With([new WarningDay(day)]).Sha256);
        Assert.NotEqual(calendar.Sha256, HolidayCalendar.Published.With([], [holiday with { Name = new Bilingual("Another", "另一日") }]).Sha256);
    }

    [Fact]
    public void With_When_TheDayIsLeftOutAlready_IsTheSameCalendar()
    {
        var calendar = HolidayCalendar.Published;
        var name = new Bilingual("A day of commemoration", "紀念日");
        Assert.Same(calendar, calendar.With([new WarningDay(new DateOnly(2026, 9, 6))], [new GazettedHoliday(new DateOnly(2025, 12, 25), name)]));
    }

    [Fact]
    public void With_When_TheDayIsOutsideTheCalendar_IsRefused() =>
        Assert.Throws<RulesException>(() => HolidayCalendar.Published.With([], [new GazettedHoliday(new DateOnly(1999, 9, 3), new Bilingual("A", "甲"))]));

    [Theory]
    [InlineData("""{ "version": "1", "years": [] }""", "/years", "a year is expected")]
    [InlineData("""{ "version": "1", "years": [], "extra": 1 }""", "", "\"extra\" is not known")]
    [InlineData("""{ "version": "1" }""", "", "\"years\" is missing")]
    [InlineData("""{ "version": "1", "version": "2", "years": [] }""", "", "given twice")]
    [InlineData("""{ "version": "1", "years": [{ "year": 2025, "gazetted": true, "holidays": [], "galeWarningDays": ["2024-01-01"], "blackRainstormDays": [] }] }""", "/years/0/galeWarningDays/0", "a day of 2025")]
    public void Read_When_TheFileIsWrong_NamesThePlace(string json, string pointer, string words)
    {
        var refusal = Assert.Throws<RulesException>(() => HolidayCalendar.Read(Encoding.UTF8.GetBytes(json), "test.json"));
        Assert.Equal(pointer, refusal.Pointer);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Cap. 149's seventeen days from the solar and lunisolar calendars: an independent check of the typed list.</summary>
    private static class HolidayRule
    {
        public static IReadOnlyList<DateOnly> Of(int year)
        {
            var lunar = new ChineseLunisolarCalendar();
            var easter = Easter(year);
            var days = new SortedSet<DateOnly>();
            // A festival that coincides with Easter Monday takes the day, and Easter Monday the next.
            DateOnly[] wanted =
            [
                new(year, 1, 1), Lunar(1, 1), Lunar(1, 2), Lunar(1, 3), ChingMing(year), easter.AddDays(-2), easter.AddDays(-1), easter.AddDays(1),
                new(year, 5, 1), Lunar(4, 8), Lunar(5, 5), new(year, 7, 1), Lunar(8, 16), new(year, 10, 1), Lunar(9, 9), new(year, 12, 25), new(year, 12, 26),
            ];
            foreach (var day in wanted.Where(day => day.DayOfWeek != DayOfWeek.Sunday))
            {
                days.Add(day);
            }
            foreach (var day in wanted.Where(day => day.DayOfWeek == DayOfWeek.Sunday).Concat(wanted.GroupBy(day => day).Where(same => same.Count() > 1).Select(same => same.Key)))
            {
                var next = day;
                while (next.DayOfWeek == DayOfWeek.Sunday || days.Contains(next))
                {
                    next = next.AddDays(1);
                }
                days.Add(next);
            }
            return [.. days];

            DateOnly Lunar(int month, int day)
            {
                var leap = lunar.GetLeapMonth(year);
                var at = leap > 0 && leap <= month ? month + 1 : month;
                return DateOnly.FromDateTime(lunar.ToDateTime(year, at, day, 0, 0, 0, 0));
            }
        }

        private static DateOnly ChingMing(int year)
        {
            var within = year % 100;
            return new DateOnly(year, 4, (int)(within * 0.2422 + 4.81) - within / 4);
        }

        private static DateOnly Easter(int year)
        {
            var (a, b, c) = (year % 19, year / 100, year % 100);
            var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
            var m = (a + 11 * h + 22 * l) / 451;
            var sum = h + l - 7 * m + 114;
            return new DateOnly(year, sum / 31, sum % 31 + 1);
        }
    }
}

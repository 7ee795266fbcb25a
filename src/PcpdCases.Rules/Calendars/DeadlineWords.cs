using System.Globalization;

namespace PcpdCases.Rules.Calendars;

/// <summary>The working of a time limit in both languages, the same under every culture of the machine.</summary>
internal static class DeadlineWords
{
    private const string ChineseDays = "日一二三四五六";

    public static readonly Bilingual ShortRule = new(
        "A period of six days or less counts no Sunday, general holiday, gale warning day or black rainstorm warning day (Cap. 1 s.71(1)(d)).",
        "不超過六天的期間，不計算星期日、公眾假日、烈風警告日及黑色暴雨警告日（第1章第71(1)(d)條）。");

    public static readonly Bilingual Unconfirmed = new(
        "The holidays of a year counted here have not been compared with the Gazette. Check them.",
        "所計算年份的假期尚未與憲報核對，請加以查核。");

    public static Bilingual Start(DateOnly from, int days, bool includingFirstDay) => includingFirstDay
        ? new($"{Count(days)} beginning with {English(from)}, that day included.", $"由{Chinese(from)}當日起計{days}天，包括該日。")
        : new($"{Count(days)} after {English(from)}; that day is not counted (Cap. 1 s.71(1)(a)).", $"{Chinese(from)}之後{days}天，不計算該日（第1章第71(1)(a)條）。");

    public static Bilingual StartWorking(DateOnly from, int days) => new(
        $"{Working(days)} after {English(from)}; that day, Saturdays, Sundays, general holidays and warning days are not counted.",
        $"{Chinese(from)}之後{days}個工作天，不計算該日、星期六、星期日、公眾假期及警告日。");

    public static Bilingual Stopped(DateOnly since, DateOnly until) => new(
        $"The clock stood still from {English(since)} until {English(until)}, when it ran again.",
        $"由{Chinese(since)}起暫停計算，至{Chinese(until)}恢復計算。");

    public static Bilingual Plain(DateOnly day, int days) =>
        new($"Day {days} is {English(day)}.", $"第{days}天是{Chinese(day)}。");

    public static Bilingual Counted(DateOnly day, int ordinal) =>
        new($"Day {ordinal}: {English(day)}.", $"第{ordinal}天：{Chinese(day)}。");

    public static Bilingual NotCounted(DayOff off) =>
        new($"{English(off.Date)} is not counted: {off.Name.En}.", $"{Chinese(off.Date)}不計算：{off.Name.ZhHant}。");

    public static Bilingual Moved(DayOff off, DateOnly next) => new(
        $"{English(off.Date)} is left out ({off.Name.En}); the period runs to {English(next)} (Cap. 1 s.71(1)(b)).",
        $"{Chinese(off.Date)}為{off.Name.ZhHant}，期間順延至{Chinese(next)}（第1章第71(1)(b)條）。");

    public static Bilingual End(DateOnly day) =>
        new($"The last day is {English(day)}.", $"最後一天是{Chinese(day)}。");

    private static string Count(int days) => days == 1 ? "1 day" : $"{days} days";

    private static string Working(int days) => days == 1 ? "1 working day" : $"{days} working days";

    private static string English(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Chinese(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日（星期{ChineseDays[(int)day.DayOfWeek]}）");
}

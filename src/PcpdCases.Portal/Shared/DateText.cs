using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PcpdCases.Application.Hosting;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Portal.Shared;

/// <summary>Reads dates the way officers write them, day before month.</summary>
public static partial class DateText
{
    private static readonly string[] Forms =
    [
        "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "yyyy-M-d", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy",
    ];

    public static string Show(DateOnly? date) => date?.ToString("d MMM yyyy", CultureInfo.GetCultureInfo("en-GB")) ?? "";

    /// <summary>An instant as the clock in Hong Kong shows it.</summary>
    public static string ShowMoment(DateTime utc) => HongKongTime.Local(utc).ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>The date meant, counted from <paramref name="today"/> for "today", "+3d" and "+10wd"; null when it cannot be read.</summary>
    public static DateOnly? Read(string text, DateOnly today)
    {
        var plain = Spaces().Replace(text.Normalize(NormalizationForm.FormKC).Replace(',', ' ').Trim(), " ");
        if (plain.Equals("today", StringComparison.OrdinalIgnoreCase) || plain is "今天" or "今日")
        {
            return today;
        }
        if (Ahead().Match(plain) is { Success: true } ahead
            && int.TryParse(ahead.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 3660)
        {
            return ahead.Groups["unit"].Value.ToLowerInvariant() switch
            {
                "wd" or "個工作日" or "个工作日" or "工作日" => WorkingDays(today, days),
                "w" or "週" or "星期" => today.AddDays(days * 7),
                _ => today.AddDays(days),
            };
        }
        if (ChineseDate().Match(plain) is { Success: true } chinese)
        {
            plain = $"{chinese.Groups["y"].Value}-{chinese.Groups["m"].Value}-{chinese.Groups["d"].Value}";
        }
        return DateOnly.TryParseExact(plain.Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase), Forms, CultureInfo.GetCultureInfo("en-US"), DateTimeStyles.None, out var date) ? date : null;
    }

    // Without the general holidays as gazetted; days that officers added to the calendar are left to where a date counts.
    private static DateOnly WorkingDays(DateOnly from, int days)
    {
        var date = from;
        while (days > 0)
        {
            date = date.AddDays(1);
            if (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !(HolidayCalendar.Published.Covers(date) && HolidayCalendar.Published.Find(date) is not null))
            {
                days--;
            }
        }
        return date;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\+\s*(?<n>\d{1,4})\s*(?<unit>wd|d|w|日|天|週|星期|個工作日|个工作日|工作日)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"^(?<y>\d{4})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日號]?$")]
    private static partial Regex ChineseDate();
}

using System.CommandLine;
using System.Globalization;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Cli.Commands;

/// <summary><c>deadline</c>: the last day of a statutory period, and how it was counted.</summary>
internal static class DeadlineCommand
{
    public static Command Create()
    {
        var from = new Option<string>("--from") { Description = "The day of the event, such as 2025-09-09.", Required = true };
        var days = new Option<int>("--days") { Description = "How many days the period has.", Required = true };
        var including = new Option<bool>("--including-first-day") { Description = "The period begins with the day of the event." };
        var format = RulesAnswer.FormatOption();
        return new Command("deadline", "Count a statutory period of days as Cap. 1 s.71 says.") { from, days, including, format }
            .Answers((parsed, output) =>
            {
                var deadline = TimeLimit.After(
                    RulesAnswer.Day("--from", parsed.GetValue(from)!),
                    parsed.GetValue(days),
                    HolidayCalendar.Published,
                    parsed.GetValue(including));
                if (parsed.GetValue(format) == RulesAnswer.Format.Json)
                {
                    RulesAnswer.WriteJson(output, deadline);
                    return;
                }
                output.WriteLine(deadline.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                foreach (var line in deadline.Working)
                {
                    output.WriteLine(line.En);
                }
                output.WriteLine($"Calendar {deadline.CalendarVersion}.");
            });
    }
}

using System.Globalization;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Notifications;

/// <summary>Turns a typed day and hour in Hong Kong into the instant of receipt.</summary>
internal static class Receipt
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>Whether the text is an hour such as 09:30, or nothing.</summary>
    public static bool IsTime(string? text) => string.IsNullOrWhiteSpace(text) || TryRead(text, out _);

    /// <summary>The instant, UTC; without an hour the close of the day, or now where the day is not over.</summary>
    public static DateTime InstantOf(DateOnly day, string? time, Work work)
    {
        if (!string.IsNullOrWhiteSpace(time) && TryRead(time, out var hour))
        {
            return Utc(day, hour);
        }
        return day == work.Today ? work.Now : Utc(day, new TimeOnly(23, 59, 59));
    }

    private static bool TryRead(string text, out TimeOnly hour) =>
        TimeOnly.TryParseExact(text.Trim(), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out hour);

    private static DateTime Utc(DateOnly day, TimeOnly hour) => DateTime.SpecifyKind(day.ToDateTime(hour) - Offset, DateTimeKind.Utc);
}

using System.Globalization;

namespace PcpdCases.Application;

/// <summary>A time of day as it is typed, such as 09:30.</summary>
internal static class TypedTime
{
    /// <summary>Whether the text is a time of day, or nothing.</summary>
    public static bool IsTime(string? text) => string.IsNullOrWhiteSpace(text) || Read(text) is not null;

    /// <summary>The time meant; null when nothing or something else is typed.</summary>
    public static TimeOnly? Read(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}

using PcpdCases.Application.Door;

namespace PcpdCases.Application.Notifications;

/// <summary>Turns a typed day and hour in Hong Kong into the instant of receipt.</summary>
internal static class Receipt
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The instant, UTC; without an hour the close of the day, or now where the day is not over.</summary>
    public static DateTime InstantOf(DateOnly day, string? time, Work work)
    {
        if (TypedTime.Read(time) is { } hour)
        {
            return Utc(day, hour);
        }
        return day == work.Today ? work.Now : Utc(day, new TimeOnly(23, 59, 59));
    }

    private static DateTime Utc(DateOnly day, TimeOnly hour) => DateTime.SpecifyKind(day.ToDateTime(hour) - Offset, DateTimeKind.Utc);
}

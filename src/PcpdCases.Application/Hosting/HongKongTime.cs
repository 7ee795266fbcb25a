namespace PcpdCases.Application.Hosting;

/// <summary>The one place that knows Hong Kong's date; the offset has been +8 without summer time since 1979.</summary>
public static class HongKongTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    public static DateOnly HongKongToday(this TimeProvider clock) => DateOf(clock.UtcNow());

    /// <summary>The date in Hong Kong at a UTC instant.</summary>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>The UTC instant at which a day begins in Hong Kong.</summary>
    public static DateTime StartOf(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);

    /// <summary>Hong Kong's wall-clock time at a UTC instant.</summary>
    public static DateTime Local(DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);
}

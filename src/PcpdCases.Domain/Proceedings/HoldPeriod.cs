namespace PcpdCases.Domain.Proceedings;

/// <summary>A time in which a proceeding was on hold: from when to when, why, and who said so.</summary>
public sealed class HoldPeriod
{
    private HoldPeriod()
    {
    }

    internal HoldPeriod(int ordinal, DateOnly since, string reason, string byHandle)
    {
        Ordinal = ordinal;
        Since = since;
        Reason = reason;
        ByHandle = byHandle;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>The first day on hold.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>The day it was resumed or discontinued; null while it is on hold.</summary>
    public DateOnly? Until { get; private set; }

    public string Reason { get; private set; } = "";

    public string ByHandle { get; private set; } = "";

    /// <summary>Sign-in name of the officer who ended it; null while it is on hold.</summary>
    public string? EndedByHandle { get; private set; }

    internal void End(DateOnly on, string byHandle) => (Until, EndedByHandle) = (on, byHandle);
}

using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Enquiries;

/// <summary>An addressee's request for more time, and what was decided on it.</summary>
public sealed class ExtensionRequest
{
    private ExtensionRequest()
    {
    }

    internal ExtensionRequest(int ordinal, DateOnly requestedOn, DateOnly wantedUntil, string? reason)
    {
        Ordinal = ordinal;
        RequestedOn = requestedOn;
        WantedUntil = wantedUntil;
        Reason = reason;
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public int Ordinal { get; private set; }

    public DateOnly RequestedOn { get; private set; }

    public DateOnly WantedUntil { get; private set; }

    public string? Reason { get; private set; }

    public ExtensionDecision Decision { get; private set; }

    /// <summary>The last day as granted; null while undecided or refused.</summary>
    public DateOnly? GrantedUntil { get; private set; }

    public Officer? DecidedBy { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecisionReason { get; private set; }

    internal void Decide(DateOnly? grantedUntil, string? reason, Officer by, DateOnly on)
    {
        Decision = grantedUntil is null ? ExtensionDecision.Refused : ExtensionDecision.Granted;
        GrantedUntil = grantedUntil;
        DecisionReason = reason;
        DecidedBy = by;
        DecidedOn = on;
    }
}

/// <summary>One reminder to an addressee that has not answered.</summary>
public sealed class Chaser
{
    private Chaser()
    {
    }

    internal Chaser(int ordinal, DateOnly on, string? note, string by)
    {
        Ordinal = ordinal;
        On = on;
        Note = note;
        ByHandle = by;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    public DateOnly On { get; private set; }

    public string? Note { get; private set; }

    public string ByHandle { get; private set; } = "";
}

namespace PcpdCases.Domain.Proceedings;

/// <summary>One step of a proceeding through its stages: who moved it, when and why.</summary>
public sealed class StageChange
{
    private StageChange()
    {
    }

    internal StageChange(int ordinal, ProceedingAct act, Stage from, Stage to, string byHandle, DateTime at, string? reason)
    {
        Ordinal = ordinal;
        Act = act;
        From = from;
        To = to;
        ByHandle = byHandle;
        At = at;
        Reason = reason;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    public ProceedingAct Act { get; private set; }

    public Stage From { get; private set; }

    public Stage To { get; private set; }

    public string ByHandle { get; private set; } = "";

    public DateTime At { get; private set; }

    public string? Reason { get; private set; }
}

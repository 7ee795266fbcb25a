namespace PcpdCases.Domain.AffectedPeople;

/// <summary>One estimate of a group; never changed, only followed by another.</summary>
public sealed class AffectedEstimate
{
    private AffectedEstimate()
    {
    }

    internal AffectedEstimate(int ordinal, EstimateEntry entry)
    {
        Ordinal = ordinal;
        Precision = entry.Amount.Precision;
        Number = entry.Amount.Number;
        Upper = entry.Amount.Upper;
        Source = entry.Source;
        On = entry.On;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    public Precision Precision { get; private set; }

    /// <summary>The number, or the lower end of a range; null when unknown.</summary>
    public long? Number { get; private set; }

    public long? Upper { get; private set; }

    public string Source { get; private set; } = "";

    public DateOnly? On { get; private set; }

    public Amount Amount => Amount.Of(Precision, Number, Upper);
}

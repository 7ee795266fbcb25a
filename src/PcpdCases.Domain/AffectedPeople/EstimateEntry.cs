namespace PcpdCases.Domain.AffectedPeople;

/// <summary>A number of people as some source states it on some day, before it is recorded.</summary>
/// <param name="Amount">The number with its precision.</param>
/// <param name="Source">Who or what says so.</param>
/// <param name="On">When it was said; null when the source gives no day.</param>
public sealed record EstimateEntry(Amount Amount, string Source, DateOnly? On)
{
    public const int SourceMaxLength = 500;

    internal EstimateEntry Checked() => Wording.IsGiven(Source, SourceMaxLength)
        ? this with { Source = Source.Trim() }
        : throw new DomainException("A number of people needs its source, in at most {0} characters.", SourceMaxLength);
}

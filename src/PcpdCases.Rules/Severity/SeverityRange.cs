namespace PcpdCases.Rules.Severity;

/// <summary>The scores still possible while a part is unknown; a band only when both ends agree.</summary>
public sealed record SeverityRange(SeverityScore Least, SeverityScore Most)
{
    public SeverityBand? Band => Least.Band == Most.Band ? Least.Band : null;

    /// <summary>The range of parts each known only between two values.</summary>
    /// <exception cref="RulesException">A part out of its range, or its ends the wrong way round.</exception>
    public static SeverityRange Of(PartRange context, PartRange easeQuarters, PartRange circumstanceQuarters)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(easeQuarters);
        ArgumentNullException.ThrowIfNull(circumstanceQuarters);
        if (context.Least > context.Most || easeQuarters.Least > easeQuarters.Most || circumstanceQuarters.Least > circumstanceQuarters.Most)
        {
            throw new RulesException("The least of a part cannot be more than its most.");
        }
        return new SeverityRange(
            SeverityScore.Of(context.Least, easeQuarters.Least, circumstanceQuarters.Least),
            SeverityScore.Of(context.Most, easeQuarters.Most, circumstanceQuarters.Most));
    }
}

/// <summary>The least and the most a part can be; both the same when it is known.</summary>
public sealed record PartRange(int Least, int Most)
{
    public static PartRange Known(int value) => new(value, value);
}

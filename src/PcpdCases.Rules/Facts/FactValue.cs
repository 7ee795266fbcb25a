namespace PcpdCases.Rules.Facts;

/// <summary>How a fact is read; a fact nobody has read is <see cref="Unknown"/>, never <see cref="NotEstablished"/>.</summary>
public enum FactValue
{
    Unknown,
    Established,
    NotEstablished,

    /// <summary>Mitigating facts only: asked, time run out, and decided by a named officer; it could still be shown.</summary>
    NotShown,
}

namespace PcpdCases.Domain.Incidents;

/// <summary>What is known of when an incident took place.</summary>
public enum Occurrence
{
    Unknown,

    /// <summary>Over, with a first and, where known, a last possible day.</summary>
    Dated,

    /// <summary>Begun and not yet over.</summary>
    Ongoing,
}

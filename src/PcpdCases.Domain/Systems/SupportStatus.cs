namespace PcpdCases.Domain.Systems;

/// <summary>Whether its maker still mended faults of its security at the time of the incident.</summary>
public enum SupportStatus
{
    Unknown,
    Supported,

    /// <summary>Supported beyond the ordinary term, as a rule against payment.</summary>
    Extended,

    /// <summary>No longer supported.</summary>
    Ended,

    /// <summary>Nothing to support, such as paper.</summary>
    NotApplicable,
}

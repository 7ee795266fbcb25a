namespace PcpdCases.Rules.Facts;

/// <summary>How an adverse finding contributed to the incident.</summary>
public enum Contribution
{
    Unknown,
    Direct,
    Contributory,
    None,
}

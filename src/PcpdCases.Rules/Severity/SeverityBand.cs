namespace PcpdCases.Rules.Severity;

/// <summary>ENISA's band of breach severity; a band includes its lower bound.</summary>
public enum SeverityBand
{
    Low,
    Medium,
    High,
    VeryHigh,
}

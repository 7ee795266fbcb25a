namespace PcpdCases.Domain;

/// <summary>How exactly a number is stated by its source.</summary>
public enum Precision
{
    Unknown,
    Exact,
    About,
    MoreThan,
    AtLeast,
    Range,
}

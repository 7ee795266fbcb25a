namespace PcpdCases.Domain.Findings;

/// <summary>How far a finding has come.</summary>
public enum FindingStatus
{
    Draft,
    PutToDataUser,
    Confirmed,
    Withdrawn,
}

namespace PcpdCases.Domain.Proceedings;

/// <summary>How far a proceeding has come.</summary>
public enum Stage
{
    Received,
    Triage,
    ComplianceCheck,
    Investigation,
    Decision,
    Enforcement,
    Closed,
}

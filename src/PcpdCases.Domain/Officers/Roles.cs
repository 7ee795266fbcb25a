namespace PcpdCases.Domain.Officers;

/// <summary>The five roles of the Office; an officer may hold several.</summary>
[Flags]
public enum Roles
{
    None = 0,
    ComplianceOfficer = 1,
    Investigator = 2,
    Manager = 4,
    Administrator = 8,
    Auditor = 16,
}

namespace PcpdCases.Domain.Incidents;

/// <summary>What brought an incident about.</summary>
public enum IncidentCause
{
    Unknown,
    Hacking,
    Ransomware,
    BruteForce,
    Phishing,
    Malware,
    Misconfiguration,
    SoftwareFault,
    LostDocument,
    LostDevice,
    MisdirectedEmail,
    MisdirectedPost,
    ImproperDisposal,
    StaffMisconduct,
    Contractor,
    Other,
}

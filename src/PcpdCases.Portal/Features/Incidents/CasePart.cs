namespace PcpdCases.Portal.Features.Incidents;

/// <summary>The tabs of a case, each a page of its own.</summary>
public enum CasePart
{
    Overview,
    Proceeding,
    Notification,
    People,
    Chronology,
    Enquiries,
    Findings,
    Remedies,
    Outcome,
    Notices,
    Publication,
    Documents,
    Tasks,
    Log,
}

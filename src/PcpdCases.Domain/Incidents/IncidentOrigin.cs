namespace PcpdCases.Domain.Incidents;

/// <summary>How the Office came to know of an incident.</summary>
public enum IncidentOrigin
{
    Notification,
    Complaint,
    Press,

    /// <summary>A telephone call or a visit that told of it.</summary>
    CallIn,
    OwnMotion,
}

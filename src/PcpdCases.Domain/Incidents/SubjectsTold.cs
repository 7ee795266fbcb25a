namespace PcpdCases.Domain.Incidents;

/// <summary>Whether the data subjects have been told of the incident.</summary>
public enum SubjectsTold
{
    Unknown,
    Yes,
    Partly,
    No,
}

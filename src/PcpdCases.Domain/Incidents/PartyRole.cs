namespace PcpdCases.Domain.Incidents;

/// <summary>An organisation's part in an incident.</summary>
public enum PartyRole
{
    DataUser,
    JointDataUser,
    DataProcessor,
    Other,
}

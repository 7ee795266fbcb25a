namespace PcpdCases.Domain.Organisations;

/// <summary>How large an organisation is, where it is known.</summary>
public enum OrganisationSize
{
    Unknown,
    Small,
    Medium,
    Large,
}

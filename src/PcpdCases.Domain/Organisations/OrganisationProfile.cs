namespace PcpdCases.Domain.Organisations;

/// <summary>What the Office records of an organisation, as one form fills it.</summary>
public sealed record OrganisationProfile
{
    public required string Name { get; init; }

    public string? ChineseName { get; init; }

    /// <summary>Business or company registration number.</summary>
    public string? RegistrationNumber { get; init; }

    public Sector Sector { get; init; }

    public OrganisationSize Size { get; init; }

    /// <summary>Number of employees; null when not known.</summary>
    public int? Employees { get; init; }

    public string? Email { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }
}

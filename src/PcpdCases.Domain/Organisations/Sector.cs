namespace PcpdCases.Domain.Organisations;

/// <summary>What an organisation does, as the Office groups data users.</summary>
public enum Sector
{
    Other,
    Government,
    PublicBody,
    Banking,
    Insurance,
    Telecommunications,
    Transport,
    RetailAndWholesale,
    Manufacturing,
    PropertyManagement,
    Medical,
    Education,
    SocialServices,
    HotelsAndTravel,
    Catering,
    InformationTechnology,
    ProfessionalServices,
    SportsAndLeisure,
    Association,
}

using Microsoft.Extensions.Localization;
using PcpdCases.Domain.Organisations;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Organisations;

/// <summary>The words for what is recorded of organisations.</summary>
public static class OrganisationWords
{
    /// <summary>Both names, English first, as every list shows them.</summary>
    public static string BothNames(string name, string? chineseName) => chineseName is null ? name : $"{name} {chineseName}";

    public static string Of(IStringLocalizer<Words> L, Sector sector) => sector switch
    {
        Sector.Other => L["Other|sector"],
        Sector.Government => L["Government"],
        Sector.PublicBody => L["Public body"],
        Sector.Banking => L["Banking"],
        Sector.Insurance => L["Insurance"],
        Sector.Telecommunications => L["Telecommunications"],
        Sector.Transport => L["Transport"],
        Sector.RetailAndWholesale => L["Retail and wholesale"],
        Sector.Manufacturing => L["Manufacturing"],
        Sector.PropertyManagement => L["Property management"],
        Sector.Medical => L["Medical"],
        Sector.Education => L["Education"],
        Sector.SocialServices => L["Social services"],
        Sector.HotelsAndTravel => L["Hotels and travel"],
        Sector.Catering => L["Catering"],
        Sector.InformationTechnology => L["Information technology"],
        Sector.ProfessionalServices => L["Professional services"],
        Sector.SportsAndLeisure => L["Sports and leisure"],
        Sector.Association => L["Association"],
    };

    public static string Of(IStringLocalizer<Words> L, OrganisationSize size) => size switch
    {
        OrganisationSize.Unknown => L["Not known"],
        OrganisationSize.Small => L["Small"],
        OrganisationSize.Medium => L["Medium"],
        OrganisationSize.Large => L["Large"],
    };

    /// <summary>The words for a property of the organisation's form, where two versions of it are compared.</summary>
    public static string Field(IStringLocalizer<Words> L, string property) => property switch
    {
        "Name" => L["Name in English"],
        "ChineseName" => L["Name in Chinese"],
        "RegistrationNumber" => L["Registration number"],
        "Sector" => L["Sector"],
        "Size" => L["Size"],
        "Employees" => L["Employees"],
        "Email" => L["E-mail"],
        "Telephone" => L["Telephone"],
        "Address" => L["Address"],
        _ => property,
    };
}

using Microsoft.Extensions.Localization;
using PcpdCases.Domain.Officers;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Security;

/// <summary>The names of roles.</summary>
public static class RoleWords
{
    private static readonly Roles[] Each = [Roles.ComplianceOfficer, Roles.Investigator, Roles.Manager, Roles.Administrator, Roles.Auditor];

    public static string Of(IStringLocalizer<Words> words, Roles roles) =>
        string.Join(words[", "], Each.Where(role => roles.HasFlag(role)).Select(role => One(words, role)));

    private static string One(IStringLocalizer<Words> L, Roles role) => role switch
    {
        Roles.None => L["No role"],
        Roles.ComplianceOfficer => L["Compliance officer"],
        Roles.Investigator => L["Investigator"],
        Roles.Manager => L["Manager"],
        Roles.Administrator => L["Administrator"],
        Roles.Auditor => L["Auditor"],
    };
}

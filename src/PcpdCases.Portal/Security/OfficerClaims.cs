using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PcpdCases.Application.Officers;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Portal.Security;

/// <summary>Puts an officer's name and roles into the cookie, for pages and menus; every act asks the database again.</summary>
public sealed class OfficerClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options, SignInQueries officers)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    public const string RolesClaim = "cases:roles";
    public const string ChineseNameClaim = "cases:chinese-name";

    public static Roles RolesOf(ClaimsPrincipal user) =>
        Enum.TryParse<Roles>(user.FindFirstValue(RolesClaim), out var roles) ? roles : Roles.None;

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        if (await officers.ActiveAsync(user.UserName!) is { } officer)
        {
            identity.AddClaim(new(RolesClaim, ((int)officer.Roles).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            identity.AddClaim(new(ClaimTypes.GivenName, officer.Name));
            identity.AddClaim(new(ChineseNameClaim, officer.ChineseName ?? officer.Name));
        }
        return identity;
    }
}

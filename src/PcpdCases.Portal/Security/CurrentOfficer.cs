using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Portal.Security;

/// <summary>Who sits at this screen: the actor handed to use cases and queries.</summary>
public sealed class CurrentOfficer(AuthenticationStateProvider authentication)
{
    private ClaimsPrincipal _user = new();

    /// <summary>The sign-in name; empty before signing in.</summary>
    public string Handle => _user.Identity?.Name ?? "";

    public bool SignedIn => _user.Identity?.IsAuthenticated == true;

    public string Name => (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? _user.FindFirstValue(OfficerClaims.ChineseNameClaim) : null)
        ?? _user.FindFirstValue(ClaimTypes.GivenName) ?? Handle;

    public Roles Roles => OfficerClaims.RolesOf(_user);

    public Actor Actor => Actor.Officer(Handle);

    /// <summary>Whether to offer an act at all; the Desk decides again with what the database says.</summary>
    public bool May(Permission permission) => PermissionMatrix.Allows(permission, Roles);

    /// <summary>Once per circuit, before any page is shown.</summary>
    public async Task LoadAsync() => _user = (await authentication.GetAuthenticationStateAsync()).User;
}

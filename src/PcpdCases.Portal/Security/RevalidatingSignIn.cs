using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PcpdCases.Application.Officers;

namespace PcpdCases.Portal.Security;

/// <summary>Ends an open screen when its officer's password or roles changed or the officer left.</summary>
public sealed class RevalidatingSignIn(ILoggerFactory loggers, IServiceScopeFactory scopes, IOptions<IdentityOptions> options)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    protected override TimeSpan RevalidationInterval => Interval;

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var claims = options.Value.ClaimsIdentity;
        if (await accounts.GetUserAsync(authenticationState.User) is not { } account
            || authenticationState.User.FindFirstValue(claims.SecurityStampClaimType) != await accounts.GetSecurityStampAsync(account))
        {
            return false;
        }
        var officer = await scope.ServiceProvider.GetRequiredService<SignInQueries>().ActiveAsync(account.UserName!, cancellationToken);
        return officer?.Roles == OfficerClaims.RolesOf(authenticationState.User);
    }
}

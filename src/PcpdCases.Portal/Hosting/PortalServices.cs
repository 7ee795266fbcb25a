using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using MudBlazor;
using MudBlazor.Services;
using PcpdCases.Application.Officers;
using PcpdCases.Portal.Features.Documents;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Features.Tasks;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Hosting;

/// <summary>What the portal adds to the Office's services.</summary>
public static class PortalServices
{
    /// <summary>A pasted page of Chinese is larger than the hub's 32 KB, and the default would end the circuit.</summary>
    private const long MaximumMessageSize = 1024 * 1024;

    public static IServiceCollection AddPortal(this IServiceCollection services, bool development)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(options => options.DetailedErrors = development)
            .AddHubOptions(options => options.MaximumReceiveMessageSize = MaximumMessageSize);
        services.AddMudServices(options =>
        {
            options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            options.SnackbarConfiguration.PreventDuplicates = true;
            options.SnackbarConfiguration.VisibleStateDuration = 4000;
        });
        services.AddTransient<MudLocalizer, MudWords>();
        services.AddSingleton<IStringLocalizer<Words>, WordsLocalizer>();
        services.Configure<RequestLocalizationOptions>(Cultures.Configure);
        ValidationWords.Use();

        services.AddScoped<Feedback>();
        services.AddScoped<CurrentOfficer>();
        services.AddHostedService<DocumentSweeper>();
        services.AddSingleton<ReminderPost>();
        services.AddHostedService<ReminderClock>();
        services.AddScoped<CaseShelf>();
        services.AddTransient<Upload>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        services.AddAntiforgery(options =>
        {
            options.HeaderName = Endpoints.TokenHeader;
            options.Cookie.Name = "cases-antiforgery";
        });
        return services.AddSignIn();
    }

    private static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        new IdentityBuilder(typeof(Account), services).AddSignInManager().AddClaimsPrincipalFactory<OfficerClaims>();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = RevalidatingSignIn.Interval);
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "cases-sign-in";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = TimeSpan.FromHours(10);
            options.SlidingExpiration = true;
            options.LoginPath = Urls.SignIn;
            options.LogoutPath = Urls.SignOut;
            options.AccessDeniedPath = Urls.AccessDenied;
            options.ReturnUrlParameter = "back";
        });
        services.AddAuthorization(Policies.Add);
        services.AddScoped<AuthenticationStateProvider, RevalidatingSignIn>();
        return services;
    }
}

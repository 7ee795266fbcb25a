using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using PcpdCases.Application.Door;
using PcpdCases.Application.Officers;
using PcpdCases.Domain;
using PcpdCases.Portal.Features.Bundles;
using PcpdCases.Portal.Features.Documents;
using PcpdCases.Portal.Features.Enquiries;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Features.Publication;
using PcpdCases.Portal.Features.Statistics;
using PcpdCases.Portal.Features.Tasks;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Hosting;

/// <summary>What the portal answers besides pages.</summary>
public static class Endpoints
{
    public const string TokenHeader = "X-Request-Token";

    public static void MapPortal(this WebApplication app)
    {
        app.MapHealthChecks(Urls.Live, new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks(Urls.Ready).AllowAnonymous();
        app.MapGet(Urls.Language, Speak).AllowAnonymous();
        app.MapPost(Urls.SignOut, SignOutAsync).RequireAuthorization(Policies.SignedIn);
        app.MapPost($"{Urls.Drafts}/{{**key}}", KeepDraftAsync).RequireAuthorization(Policies.SignedIn);
        app.MapDocuments();
        app.MapEmails();
        app.MapCalendar();
        app.MapExports();
        app.MapReports();
        app.MapBundles();
        app.MapStatisticsExport();
    }

    private static IResult Speak(HttpContext http, string culture, string? back)
    {
        var chinese = culture == Words.Chinese;
        var choice = new RequestCulture(chinese ? Cultures.ChineseFormat : Cultures.EnglishFormat, chinese ? Cultures.Chinese : Cultures.English);
        http.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(choice),
            new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, Secure = http.Request.IsHttps });
        return Results.LocalRedirect(Urls.Local(back));
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery antiforgery, SignInManager<Account> signIns)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }
        await signIns.SignOutAsync();
        return Results.LocalRedirect(Urls.SignIn);
    }

    private static async Task<IResult> KeepDraftAsync(
        string key, DraftPost post, HttpContext http, IAntiforgery antiforgery, Drafts drafts, CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }
        try
        {
            var kept = await drafts.SaveAsync(http.User.Identity!.Name!, key, post.Sequence, post.Fields, post.BaseVersion, cancellationToken);
            return Results.Json(new DraftReceipt(kept));
        }
        catch (DomainException refusal)
        {
            return Results.Problem(Refusals.Say(refusal), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }

    /// <summary>Some changed fields of one form, numbered.</summary>
    public sealed record DraftPost(long Sequence, IReadOnlyDictionary<string, string> Fields, int? BaseVersion);

    /// <summary>The number up to which text is safe.</summary>
    public sealed record DraftReceipt(long Sequence);
}

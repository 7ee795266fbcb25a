namespace PcpdCases.Portal.Hosting;

/// <summary>What a browser is told not to do with the portal's pages.</summary>
public static class SecurityHeaders
{
    // MudBlazor writes style attributes and one style element; scripts come from files only.
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
        "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // At the start of the response, so that nothing later replaces it.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            if (IsPartOfAPage(context.Response.ContentType))
            {
                return Task.CompletedTask;
            }
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return Task.CompletedTask;
        });
        return next(context);
    });

    // These are governed by the page that asks for them; told nosniff, no browser shows them as pages.
    private static readonly string[] Parts = ["text/css", "text/javascript", "application/json"];

    private static bool IsPartOfAPage(string? type) => type is not null && Parts.Any(part => type.StartsWith(part, StringComparison.OrdinalIgnoreCase));
}

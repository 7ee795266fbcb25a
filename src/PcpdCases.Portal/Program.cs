using System.Globalization;
using PcpdCases.Application;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Seeding;
using PcpdCases.Portal;
using PcpdCases.Portal.Hosting;
using PcpdCases.Rules;
using Serilog;
using Serilog.Events;

try
{
    var builder = WebApplication.CreateBuilder(args);
    if (string.IsNullOrWhiteSpace(builder.Configuration["urls"]) && string.IsNullOrWhiteSpace(builder.Configuration["http_ports"]))
    {
        builder.WebHost.UseUrls(StartUp.DefaultAddress);
    }
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    // Requests are logged by path and status only: no query string, no form, no name.
    builder.Services.AddSerilog(logging => logging
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture));
    builder.Services.AddCases(builder.Configuration, builder.Environment.ContentRootPath);
    builder.Services.AddPortal(builder.Environment.IsDevelopment());

    await using var app = builder.Build();
    await StartUp.PrepareAsync(app.Services, app.Environment, CancellationToken.None);

    app.UseSecurityHeaders();
    app.UseRequestLocalization();
    if (!app.Environment.IsDevelopment())
    {
        app.UseExceptionHandler(Urls.Fault, createScopeForErrors: true);
        app.UseHsts();
    }
    app.UseStatusCodePagesWithReExecute(Urls.NotFound, createScopeForStatusCodePages: true);
    app.UseAuthentication();
    app.UseAuthorization();
    app.UseAntiforgery();
    app.MapStaticAssets().AllowAnonymous();
    app.MapPortal();
    app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = "'none'");
    await app.RunAsync();
    return 0;
}
catch (Exception wrong) when (wrong is SettingsException or SeedFileException or RulesException)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}

/// <summary>Where the portal starts; public for tests that host it.</summary>
public partial class Program;

using PcpdCases.Application.Hosting;
using PcpdCases.Application.Persistence;
using PcpdCases.Application.Seeding;

namespace PcpdCases.Portal.Hosting;

/// <summary>What happens before the first request: the database is there and up to date, or one sentence says why not.</summary>
public static class StartUp
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    /// <exception cref="SettingsException">When the database cannot be used.</exception>
    public static async Task PrepareAsync(IServiceProvider services, IHostEnvironment environment, CancellationToken cancellationToken)
    {
        if (environment.IsDevelopment() && services.GetRequiredService<DatabaseSettings>().Provider is DatabaseProvider.Sqlite)
        {
            await CasesSchema.MigrateAsync(services, cancellationToken);
            await using var scope = services.CreateAsyncScope();
            var seeds = services.GetRequiredService<ProjectPaths>().Seeds;
            await scope.ServiceProvider.GetRequiredService<SeedDatabase>().RunAsync(seeds, environment, cancellationToken);
        }
        await CasesSchema.EnsureUpToDateAsync(services, cancellationToken);
    }
}

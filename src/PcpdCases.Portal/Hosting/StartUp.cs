using PcpdCases.Application.Hosting;
using PcpdCases.Application.Persistence;
using PcpdCases.Application.Seeding;
using PcpdCases.Rules;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Portal.Hosting;

/// <summary>What happens before the first request: the rules are sound and the database is there and up to date, or one sentence says why not.</summary>
public static class StartUp
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    /// <exception cref="SettingsException">When the database cannot be used.</exception>
    /// <exception cref="RulesException">When a published rule set has something wrong: no outcome may rest on it.</exception>
    public static async Task PrepareAsync(IServiceProvider services, IHostEnvironment environment, CancellationToken cancellationToken)
    {
        var problems = RuleSetLinter.Lint(RuleBook.Published);
        if (problems.Count > 0)
        {
            throw new RulesException($"The published rules have {problems.Count} problems: {string.Join(" ", problems)}");
        }
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

using PcpdCases.Application.Persistence;

namespace PcpdCases.Portal.Hosting;

/// <summary>What happens before the first request: the database is there, or one line says why not.</summary>
public static class StartUp
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>Prepares the database; the sentence to end with when that cannot be done.</summary>
    public static async Task<string?> PrepareAsync(IServiceProvider services, IHostEnvironment environment, CancellationToken cancellationToken)
    {
        var upkeep = services.GetRequiredService<DatabaseUpkeep>();
        if (environment.IsDevelopment() && upkeep.Provider is DatabaseProvider.Sqlite)
        {
            await upkeep.MigrateAsync(cancellationToken);
        }
        return await upkeep.ProblemAsync(cancellationToken);
    }
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Incidents;

namespace PcpdCases.Application.Persistence;

/// <summary>Brings the configured database's schema up to date, or says what is missing; an unreachable database is one sentence.</summary>
public static class CasesSchema
{
    /// <summary>Applies what is pending and returns its names.</summary>
    /// <exception cref="SettingsException">When the database cannot be reached.</exception>
    public static Task<IReadOnlyList<string>> MigrateAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        ReachAsync(services, async context =>
        {
            CreateFolder(context);
            var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
            await context.Database.MigrateAsync(cancellationToken);
            await CaseRows.CompleteAsync(context, cancellationToken);
            await CaseTargets.CompleteAsync(context, cancellationToken);
            return pending;
        }, cancellationToken);

    /// <summary>Names of the migrations the database lacks.</summary>
    /// <exception cref="SettingsException">When the database cannot be reached.</exception>
    public static Task<IReadOnlyList<string>> PendingAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        ReachAsync(services, async context =>
        {
            if (context.Database.IsSqlite() && !File.Exists(SqliteFile(context)))
            {
                throw new SettingsException($"There is no database at {SqliteFile(context)}. Run \"migrate\" first.");
            }
            return (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        }, cancellationToken);

    /// <summary>Refuses in one sentence unless the database can be reached and its schema is up to date.</summary>
    /// <exception cref="SettingsException">When it is not.</exception>
    public static async Task EnsureUpToDateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var pending = await PendingAsync(services, cancellationToken);
        if (pending.Count > 0)
        {
            throw new SettingsException($"The database lacks {pending.Count} migration(s), first {pending[0]}. Run \"migrate\" first.");
        }
    }

    private static async Task<IReadOnlyList<string>> ReachAsync(
        IServiceProvider services, Func<CasesDbContext, Task<List<string>>> act, CancellationToken cancellationToken)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<CasesDbContext>>();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            return await act(context);
        }
        catch (Exception fault) when (Innermost(fault) is DbException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"The database {Place(context)} cannot be used: {Innermost(fault).Message}");
        }
    }

    private static void CreateFolder(CasesDbContext context)
    {
        if (context.Database.IsSqlite() && Path.GetDirectoryName(SqliteFile(context)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }

    private static string SqliteFile(CasesDbContext context) =>
        new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;

    // Never the whole connection string: it may hold a password.
    private static string Place(CasesDbContext context) =>
        context.Database.IsSqlite() ? SqliteFile(context) : $"on {context.Database.GetDbConnection().DataSource}";

    private static Exception Innermost(Exception fault)
    {
        while (fault is not DbException && fault.InnerException is { } inner)
        {
            fault = inner;
        }
        return fault;
    }
}

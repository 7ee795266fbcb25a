using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace PcpdCases.Application.Persistence;

/// <summary>How the context is set up for either provider; also used by the migrations' design-time factories.</summary>
public static class CasesDatabase
{
    /// <summary>SQL Server 2022, the oldest server the product is proved for.</summary>
    private const int SqlServerCompatibilityLevel = 160;

    // One for all: EF Core keeps its services apart for each instance.
    private static readonly OwnKeysInterceptor OwnKeys = new();

    public static DbContextOptionsBuilder UseCases(
        this DbContextOptionsBuilder builder, DatabaseProvider provider, string connectionString)
    {
        EnsureIdentitySchema(builder);
        return provider switch
        {
            DatabaseProvider.Sqlite => builder
                .UseSqlite(connectionString, sqlite => sqlite
                    .MigrationsAssembly("PcpdCases.Migrations.Sqlite")
                    .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .AddInterceptors(OwnKeys, new SqliteSettingsInterceptor()),
            DatabaseProvider.SqlServer => builder
                .UseSqlServer(connectionString, server => server
                    .MigrationsAssembly("PcpdCases.Migrations.SqlServer")
                    .UseCompatibilityLevel(SqlServerCompatibilityLevel)
                    .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                    .EnableRetryOnFailure())
                .AddInterceptors(OwnKeys),
        };
    }

    // IdentityDbContext reads its schema version from the application's services. A design-time factory and
    // hand-made options have none, and the migration would then silently lack the passkey table.
    private static void EnsureIdentitySchema(DbContextOptionsBuilder builder)
    {
        if (builder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
        {
            builder.UseApplicationServiceProvider(SchemaOnlyServices.Value);
        }
    }

    private static readonly Lazy<IServiceProvider> SchemaOnlyServices = new(() =>
        new ServiceCollection()
            .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .BuildServiceProvider());
}

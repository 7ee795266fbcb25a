using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Application.Hosting;

/// <summary>Which database, and where: <c>Database:Provider</c> and <c>ConnectionStrings:Cases</c>.</summary>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    private const string DefaultSqlite = "Data Source=data/cases.db";

    public static DatabaseSettings From(IConfiguration configuration, ProjectPaths paths)
    {
        var named = configuration["Database:Provider"];
        if (!Enum.TryParse<DatabaseProvider>(string.IsNullOrWhiteSpace(named) ? nameof(DatabaseProvider.Sqlite) : named, ignoreCase: true, out var provider)
            || !Enum.IsDefined(provider))
        {
            throw new SettingsException($"Database__Provider is \"{named}\"; it must be Sqlite or SqlServer.");
        }
        var connection = configuration.GetConnectionString("Cases");
        return provider switch
        {
            DatabaseProvider.Sqlite => new(provider, Resolved(string.IsNullOrWhiteSpace(connection) ? DefaultSqlite : connection, paths)),
            DatabaseProvider.SqlServer => string.IsNullOrWhiteSpace(connection)
                ? throw new SettingsException("Database__Provider is SqlServer, but ConnectionStrings__Cases is empty.")
                : new(provider, connection),
        };
    }

    private static string Resolved(string connection, ProjectPaths paths)
    {
        SqliteConnectionStringBuilder builder;
        try
        {
            builder = new SqliteConnectionStringBuilder(connection);
        }
        catch (ArgumentException wrong)
        {
            throw new SettingsException($"ConnectionStrings__Cases is not a SQLite connection string: {wrong.Message}");
        }
        if (builder.Mode is SqliteOpenMode.Memory || builder.DataSource is "" or ":memory:" || builder.DataSource.StartsWith("file:", StringComparison.Ordinal))
        {
            return builder.ToString();
        }
        builder.DataSource = paths.Resolve(builder.DataSource);
        return builder.ToString();
    }
}

/// <summary>A setting that cannot be used; start-up prints its one sentence and ends with code 1.</summary>
public sealed class SettingsException(string message) : Exception(message);

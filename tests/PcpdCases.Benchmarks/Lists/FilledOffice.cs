using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PcpdCases.Application;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain.Proceedings;
using PcpdCases.SampleData;

namespace PcpdCases.Benchmarks.Lists;

/// <summary>An office with so many sample cases: its services, and a bare connection to the same database.</summary>
internal sealed class FilledOffice(IHost host, DatabaseSettings settings, string documents) : IDisposable
{
    /// <summary>The working days this office gives itself for a compliance check.</summary>
    public const int TargetDays = 60;

    public IServiceProvider Services => host.Services;

    public string ConnectionString => settings.ConnectionString;

    /// <summary>The folder of the documents.</summary>
    public string Documents => documents;

    public bool IsSqlite => settings.Provider is DatabaseProvider.Sqlite;

    /// <summary>The database of <c>ConnectionStrings__Cases</c>, else one under artifacts/benchmarks; filled at the first run.</summary>
    public static async Task<FilledOffice> OpenAsync(int cases)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Development });
        var folder = ProjectPaths.From(AppContext.BaseDirectory).Resolve($"artifacts/benchmarks/cases-{cases}");
        if (string.IsNullOrWhiteSpace(builder.Configuration.GetConnectionString("Cases")))
        {
            Directory.CreateDirectory(folder);
            builder.Configuration["ConnectionStrings:Cases"] = $"Data Source={Path.Combine(folder, "cases.db")}";
        }
        builder.Configuration["Documents:Folder"] ??= Path.Combine(folder, "documents");
        // A target, so that the tab of what is past it is measured too.
        builder.Configuration[$"Targets:{nameof(Stage.ComplianceCheck)}"] = $"{TargetDays}";
        builder.Services.AddCases(builder.Configuration, builder.Environment.ContentRootPath).AddSampleData();
        builder.Logging.ClearProviders();
        var office = new FilledOffice(builder.Build(), DatabaseSettings.From(builder.Configuration, ProjectPaths.From(AppContext.BaseDirectory)), builder.Configuration["Documents:Folder"]!);
        await CasesSchema.MigrateAsync(office.Services, CancellationToken.None);
        if (await office.CountAsync("SELECT COUNT(*) FROM CaseRows") < cases)
        {
            Console.WriteLine($"Filling a database with {cases} sample cases; that takes some minutes and is done once.");
            await office.Services.GetRequiredService<SampleOffice>().RunAsync(cases, builder.Environment, new Told(cases), CancellationToken.None);
        }
        return office;
    }

    public DbConnection Connect() => IsSqlite ? new SqliteConnection(settings.ConnectionString) : new Microsoft.Data.SqlClient.SqlConnection(settings.ConnectionString);

    public async Task<long> CountAsync(string sql)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose() => host.Dispose();

    private sealed class Told(int cases) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value % Math.Max(cases / 20, 1) == 0)
            {
                Console.WriteLine($"  {value} of {cases}");
            }
        }
    }
}

using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PcpdCases.Application.Door;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tests.Support;

/// <summary>A whole office on a database of its own: officers of every role, a clock that stands still, the real door.</summary>
public sealed class TestOffice : IAsyncDisposable
{
    /// <summary>Friday 3 January 2025, 10:00 in Hong Kong.</summary>
    public static readonly DateTimeOffset Opening = new(2025, 1, 3, 2, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<Task<string>> Template = new(MigrateTemplateAsync);

    private readonly string? _file;
    private readonly ServiceProvider _services;

    private TestOffice(string? file, DatabaseProvider provider, string connection, Action<IServiceCollection>? more)
    {
        _file = file;
        Clock = new FakeTimeProvider(Opening);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddCases(provider, connection);
        more?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public static Actor Compliance { get; } = Actor.Officer("compliance");

    public static Actor Investigator { get; } = Actor.Officer("investigator");

    public static Actor OtherInvestigator { get; } = Actor.Officer("investigator2");

    public static Actor Manager { get; } = Actor.Officer("manager");

    public static Actor OtherManager { get; } = Actor.Officer("manager2");

    public static Actor Administrator { get; } = Actor.Officer("administrator");

    public static Actor OtherAdministrator { get; } = Actor.Officer("administrator2");

    public static Actor Auditor { get; } = Actor.Officer("auditor");

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => _services;

    public CasesDbContext NewContext() => _services.GetRequiredService<IDbContextFactory<CasesDbContext>>().CreateDbContext();

    /// <param name="more">Services a test adds, such as a folder for documents.</param>
    public static Task<TestOffice> OpenAsync(Action<IServiceCollection>? more = null) => TestDatabase.Provider switch
    {
        DatabaseProvider.Sqlite => OpenOnSqliteAsync(more),
        DatabaseProvider.SqlServer => OpenOnSqlServerAsync(more),
    };

    /// <summary>A use case, a query class or any other service.</summary>
    public T The<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        if (_file is null)
        {
            await using var context = NewContext();
            await context.Database.EnsureDeletedAsync();
        }
        await _services.DisposeAsync();
        if (_file is null)
        {
            return;
        }
        SqliteConnection.ClearAllPools();
        foreach (var part in (string[])["", "-wal", "-shm"])
        {
            File.Delete(_file + part);
        }
    }

    private static async Task<TestOffice> OpenOnSqliteAsync(Action<IServiceCollection>? more)
    {
        var file = Path.Combine(Path.GetTempPath(), $"cases-test-{Guid.NewGuid():N}.db");
        File.Copy(await Template.Value, file);
        return new TestOffice(file, DatabaseProvider.Sqlite, ConnectionTo(file), more);
    }

    private static async Task<TestOffice> OpenOnSqlServerAsync(Action<IServiceCollection>? more)
    {
        var connection = new SqlConnectionStringBuilder(TestDatabase.SqlServer) { InitialCatalog = $"PcpdCasesTest-{Guid.NewGuid():N}" };
        var office = new TestOffice(null, DatabaseProvider.SqlServer, connection.ConnectionString, more);
        await using var context = office.NewContext();
        await PrepareAsync(context);
        return office;
    }

    private static string ConnectionTo(string file) => $"Data Source={file}";

    private static async Task<string> MigrateTemplateAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), $"cases-template-{Guid.NewGuid():N}.db");
        await using var services = new ServiceCollection()
            .AddCases(DatabaseProvider.Sqlite, ConnectionTo(file) + ";Pooling=False")
            .BuildServiceProvider();
        await using var context = await services.GetRequiredService<IDbContextFactory<CasesDbContext>>().CreateDbContextAsync();
        await PrepareAsync(context);
        await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    private static async Task PrepareAsync(CasesDbContext context)
    {
        await context.Database.MigrateAsync();
        context.AddRange(
            Officer.Appoint("compliance", "Casey Compliance", "測試主任", Roles.ComplianceOfficer),
            Officer.Appoint("investigator", "Iris Investigator", "測試調查員", Roles.Investigator),
            Officer.Appoint("investigator2", "Ivan Investigator", null, Roles.Investigator),
            Officer.Appoint("manager", "Mona Manager", "測試經理", Roles.Manager),
            Officer.Appoint("manager2", "Max Manager", null, Roles.Manager),
            Officer.Appoint("administrator", "Ada Administrator", null, Roles.Administrator),
            Officer.Appoint("administrator2", "Abel Administrator", null, Roles.Administrator),
            Officer.Appoint("auditor", "Otto Auditor", null, Roles.Auditor));
        await context.SaveChangesAsync();
    }
}

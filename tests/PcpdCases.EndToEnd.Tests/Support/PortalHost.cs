using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>The real portal on a port of its own, in Development, on an empty database that it migrates and seeds itself.</summary>
public sealed class PortalHost : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cases-e2e-").FullName;

    private readonly IReadOnlyDictionary<string, string> _settings;

    public PortalHost()
        : this(new Dictionary<string, string>())
    {
    }

    /// <param name="settings">Settings beside the test's own.</param>
    public PortalHost(IReadOnlyDictionary<string, string> settings)
    {
        _settings = settings;
        UseKestrel(0);
        StartServer();
    }

    public TravelClock Clock { get; } = new();

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Cases", $"Data Source={Path.Combine(_folder, "cases.db")}");
        builder.UseSetting("Documents:Folder", Path.Combine(_folder, "documents"));
        // The tests run at any hour.
        builder.UseSetting("Reminders:FromHour", "0");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}

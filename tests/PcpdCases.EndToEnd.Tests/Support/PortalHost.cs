using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>
/// The real portal on a port of its own, in Development, on a copy of what the first of them made of an empty folder:
/// the portal migrates and seeds once, and each journey begins with all of it.
/// </summary>
public sealed class PortalHost : WebApplicationFactory<Program>
{
    private static readonly Lazy<DirectoryInfo> Seeded = new(Seed);

    private readonly DirectoryInfo _folder;

    private readonly bool _keepsFolder;

    private readonly IReadOnlyDictionary<string, string> _settings;

    public PortalHost()
        : this(new Dictionary<string, string>())
    {
    }

    /// <param name="settings">Settings beside the test's own.</param>
    public PortalHost(IReadOnlyDictionary<string, string> settings)
        : this(CopyOf(Seeded.Value), settings, keepsFolder: false)
    {
    }

    private PortalHost(DirectoryInfo folder, IReadOnlyDictionary<string, string> settings, bool keepsFolder)
    {
        _folder = folder;
        _keepsFolder = keepsFolder;
        _settings = settings;
        UseKestrel(0);
        StartServer();
    }

    public TravelClock Clock { get; } = new();

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Cases", $"Data Source={Path.Combine(_folder.FullName, "cases.db")}");
        builder.UseSetting("Documents:Folder", Path.Combine(_folder.FullName, "documents"));
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
        if (!_keepsFolder && Directory.Exists(_folder.FullName))
        {
            _folder.Delete(recursive: true);
        }
    }

    private static DirectoryInfo NewFolder() => Directory.CreateTempSubdirectory("cases-e2e-");

    private static DirectoryInfo Seed()
    {
        var folder = NewFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        using var portal = new PortalHost(folder, new Dictionary<string, string>(), keepsFolder: true);
        return folder;
    }

    private static DirectoryInfo CopyOf(DirectoryInfo from)
    {
        var folder = NewFolder();
        foreach (var file in from.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(from.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }
        return folder;
    }
}

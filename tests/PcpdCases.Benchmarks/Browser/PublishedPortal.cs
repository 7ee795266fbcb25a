using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PcpdCases.Application.Hosting;

namespace PcpdCases.Benchmarks.Browser;

/// <summary>The portal as it is published, in a process of its own on a port of loopback.</summary>
internal sealed class PublishedPortal : IDisposable
{
    private readonly Process _process;

    private PublishedPortal(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public int Port => new Uri(Address).Port;

    /// <summary>Publishes the portal and starts it on a database; returns when it answers.</summary>
    public static async Task<PublishedPortal> StartAsync(string database, string documents)
    {
        var paths = ProjectPaths.From(AppContext.BaseDirectory);
        var folder = paths.Resolve("artifacts/benchmarks/portal");
        await RunAsync("publish", paths.Resolve("src/PcpdCases.Portal"), "-c", "Release", "-o", folder, "-nologo", "-v", "q");
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "PcpdCases.Portal.dll"), "--urls", address]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ConnectionStrings__Cases"] = database;
        start.Environment["Documents__Folder"] = documents;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The portal did not start.");
        _ = process.StandardOutput.ReadToEndAsync();
        var portal = new PublishedPortal(process, address);
        try
        {
            await portal.WaitAsync();
            return portal;
        }
        catch
        {
            portal.Dispose();
            throw;
        }
    }

    /// <summary>Bytes that live objects of the portal hold, after a full collection.</summary>
    public async Task<long> HeapAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.gcdump");
        try
        {
            await RunAsync("tool", "exec", "dotnet-gcdump", "--yes", "--", "collect", "-p", _process.Id.ToString(CultureInfo.InvariantCulture), "-o", file);
            var report = await RunAsync("tool", "exec", "dotnet-gcdump", "--yes", "--", "report", file);
            var line = report.Split('\n').Single(candidate => candidate.Contains("GC Heap bytes", StringComparison.Ordinal));
            return long.Parse(line.Trim().Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }
        _process.Dispose();
    }

    private async Task WaitAsync()
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 240; attempt++)
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The portal ended with {_process.ExitCode} before it answered.");
            }
            try
            {
                if ((await client.GetAsync($"{Address}/sign-in")).StatusCode is HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(500);
        }
        throw new InvalidOperationException("The portal did not answer within two minutes.");
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

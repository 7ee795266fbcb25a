using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PcpdCases.Application.Documents;

namespace PcpdCases.Application.Tests.Support;

/// <summary>A real virus scanner on a port of its own: Debian's clamd, which knows one invented signature.</summary>
internal sealed class ClamServer : IAsyncDisposable
{
    /// <summary>What it finds.</summary>
    public const string Harmful = "INVENTED-HARMFUL-CONTENT";

    private const string Clamd = "/usr/sbin/clamd";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("cases-clam-").FullName;
    private Process? _server;

    public ScannerAddress Address { get; } = new("127.0.0.1", FreePort());

    public static async Task<ClamServer> StartAsync()
    {
        var server = new ClamServer();
        await server.BeginAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            _server.Kill();
            await _server.WaitForExitAsync();
            _server.Dispose();
            _server = null;
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task BeginAsync()
    {
        if (!File.Exists(Clamd))
        {
            throw new InvalidOperationException("There is no clamd. tests/run installs Debian's package \"clamav-daemon\"; install it and run again.");
        }
        var signatures = Directory.CreateDirectory(Path.Combine(_folder, "signatures")).FullName;
        await File.WriteAllTextAsync(Path.Combine(signatures, "invented.ndb"), $"Invented.Harm:0:*:{Convert.ToHexStringLower(System.Text.Encoding.ASCII.GetBytes(Harmful))}\n");
        var settings = Path.Combine(_folder, "clamd.conf");
        await File.WriteAllTextAsync(settings, $"TCPSocket {Address.Port}\nTCPAddr {Address.Host}\nDatabaseDirectory {signatures}\nForeground yes\nStreamMaxLength 250M\n");
        _server = Process.Start(new ProcessStartInfo(Clamd, ["-c", settings]) { RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("clamd did not start.");
        _server.OutputDataReceived += (_, _) => { };
        _server.BeginOutputReadLine();
        var clock = Stopwatch.StartNew();
        while (!await ListensAsync())
        {
            if (_server.HasExited || clock.Elapsed > Patience)
            {
                throw new InvalidOperationException($"clamd does not listen. {await _server.StandardError.ReadToEndAsync()}");
            }
            await Task.Delay(50);
        }
    }

    private async Task<bool> ListensAsync()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(Address.Host, Address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>A real mail server on a port of its own: Debian's aiosmtpd, which keeps each letter as a file.</summary>
public sealed class MailServer : IAsyncDisposable
{
    /// <summary>Debian's own, for which the package is installed.</summary>
    private const string Python = "/usr/bin/python3";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("cases-mail-").FullName;
    private Process? _server;

    public int Port { get; } = FreePort();

    /// <summary>The letters it took, as they came.</summary>
    public IReadOnlyList<string> Letters
    {
        get
        {
            var taken = Path.Combine(_folder, "box", "new");
            return Directory.Exists(taken) ? [.. Directory.GetFiles(taken).Order(StringComparer.Ordinal).Select(File.ReadAllText)] : [];
        }
    }

    public async Task StartAsync()
    {
        _server = Process.Start(new ProcessStartInfo(Python, ["-m", "aiosmtpd", "-n", "-l", $"127.0.0.1:{Port}", "-c", "aiosmtpd.handlers.Mailbox", Path.Combine(_folder, "box")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("python3 did not start.");
        var clock = Stopwatch.StartNew();
        while (!await ListensAsync())
        {
            if (_server.HasExited || clock.Elapsed > Patience)
            {
                throw new InvalidOperationException(
                    $"The mail server does not listen. tests/run installs Debian's package \"python3-aiosmtpd\"; install it and run again. {await _server.StandardError.ReadToEndAsync()}");
            }
            await Task.Delay(100);
        }
    }

    public async Task StopAsync()
    {
        if (_server is not null)
        {
            _server.Kill();
            await _server.WaitForExitAsync();
            _server.Dispose();
            _server = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<bool> ListensAsync()
    {
        using var probe = new TcpClient();
        try
        {
            await probe.ConnectAsync(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            // Not yet.
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

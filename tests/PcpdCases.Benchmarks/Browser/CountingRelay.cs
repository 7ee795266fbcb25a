using System.Net;
using System.Net.Sockets;

namespace PcpdCases.Benchmarks.Browser;

/// <summary>Hands every connection on to the portal and counts what comes back: what is really on the wire, compressed as it is.</summary>
internal sealed class CountingRelay : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _port;
    private long _bytes;

    public CountingRelay(int port)
    {
        _port = port;
        _listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public long Bytes => Interlocked.Read(ref _bytes);

    public void Reset() => Interlocked.Exchange(ref _bytes, 0);

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = RelayAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception end) when (end is ObjectDisposedException or SocketException)
        {
            // Disposed: nothing more is accepted.
        }
    }

    private async Task RelayAsync(TcpClient browser)
    {
        using (browser)
        using (var portal = new TcpClient())
        {
            try
            {
                await portal.ConnectAsync(IPAddress.Loopback, _port);
                await Task.WhenAny(PumpAsync(browser, portal, counted: false), PumpAsync(portal, browser, counted: true));
            }
            catch (Exception gone) when (gone is IOException or SocketException)
            {
                // The browser closed its connection.
            }
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, bool counted)
    {
        var buffer = new byte[65_536];
        int read;
        while ((read = await from.GetStream().ReadAsync(buffer)) > 0)
        {
            await to.GetStream().WriteAsync(buffer.AsMemory(0, read));
            if (counted)
            {
                Interlocked.Add(ref _bytes, read);
            }
        }
    }
}

namespace PcpdCases.Portal.Shared;

/// <summary>Lets the latest question of a list through: one that still runs is given up, and so is the last when the page is left.</summary>
public sealed class LatestRead : IDisposable
{
    private CancellationTokenSource? _running;

    /// <summary>Runs a read, giving up the one before; what is given up says nothing.</summary>
    public async Task RunAsync(Func<CancellationToken, Task> read)
    {
        Dispose();
        _running = new CancellationTokenSource();
        var token = _running.Token;
        try
        {
            await read(token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // A later question took its place.
        }
    }

    public void Dispose()
    {
        _running?.Cancel();
        _running?.Dispose();
        _running = null;
    }
}

using PcpdCases.Application.Documents;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>Runs the sweep of orphaned files while the portal is up.</summary>
public sealed class DocumentSweeper(DocumentSweep sweep, TimeProvider clock, ILogger<DocumentSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await sweep.RunAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The next round tries again; an orphan does no harm meanwhile.
                logger.LogError("The sweep of documents failed with {Kind}", fault.GetType().Name);
            }
        }
    }
}

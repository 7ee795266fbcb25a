using PcpdCases.Application.Tasks;

namespace PcpdCases.Portal.Features.Tasks;

/// <summary>Runs the round of reminders while the portal is up, and mails what is new.</summary>
public sealed class ReminderClock(ReminderRound round, ReminderPost post, TimeProvider clock, ILogger<ReminderClock> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await round.RunAsync(stoppingToken);
                await post.SendAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // What was not told is still due in ten minutes; the next round finds it.
                logger.LogError(fault, "The round of reminders failed");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

using Microsoft.Extensions.Logging;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;

namespace PcpdCases.Application.Tasks;

/// <summary>Tells every officer what falls due and was not told yet; run as often as one likes, it tells nothing twice.</summary>
/// <remarks>It looks at what is due now and at what was told, never at when it last ran: an outage delays a reminder and loses none.</remarks>
public sealed class ReminderRound(
    ReminderQueries reminders, DeadlineQueries deadlines, CalendarQueries calendars, RemindOfficer remind, ReminderSettings settings, TimeProvider clock, ILogger<ReminderRound> logger)
{
    /// <summary>Returns how many reminders are new.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        if (HongKongTime.Local(now).Hour < settings.FromHour)
        {
            return 0;
        }
        var today = HongKongTime.DateOf(now);
        var calendar = (await calendars.ViewAsync(Actor.System, cancellationToken)).Calendar;
        var told = 0;
        foreach (var officer in await reminders.OfficersAsync(cancellationToken))
        {
            // As the officer sees it: what may not be seen is not told of either.
            var actor = Actor.Officer(officer.Handle);
            var due = ReminderPlan.On(today, await deadlines.MineAsync(actor, restrictedToo: true, cancellationToken), calendar);
            var fresh = await reminders.UntoldAsync(due, actor, cancellationToken);
            if (fresh.Count > 0)
            {
                told += await remind.RunAsync(new RemindOfficerInput { Handle = officer.Handle, Due = fresh }, Actor.System, cancellationToken);
            }
        }
        if (told > 0)
        {
            logger.LogInformation("{Count} reminders told", told);
        }
        return told;
    }
}

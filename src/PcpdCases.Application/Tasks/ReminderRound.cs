using Microsoft.Extensions.Logging;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Rules.Calendars;

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
        var faults = new List<Exception>();
        foreach (var officer in await reminders.OfficersAsync(cancellationToken))
        {
            try
            {
                told += await TellAsync(officer, today, calendar, cancellationToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The others are told all the same; the fault is thrown when they are.
                faults.Add(fault);
            }
        }
        if (told > 0)
        {
            logger.LogInformation("{Count} reminders told", told);
        }
        return faults.Count == 0 ? told : throw new AggregateException("Some officers could not be reminded; the next round tries again.", faults);
    }

    private async Task<int> TellAsync(RemindedOfficer officer, DateOnly today, HolidayCalendar calendar, CancellationToken cancellationToken)
    {
        // As the officer sees it: what may not be seen is not told of either.
        var actor = Actor.Officer(officer.Handle);
        var due = ReminderPlan.On(today, await deadlines.MineAsync(actor, restrictedToo: true, cancellationToken), calendar);
        var fresh = await reminders.UntoldAsync(due, actor, cancellationToken);
        return fresh.Count == 0 ? 0 : await remind.RunAsync(new RemindOfficerInput { Handle = officer.Handle, Due = fresh }, Actor.System, cancellationToken);
    }
}

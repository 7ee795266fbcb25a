using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Tasks;

/// <summary>Says of what an officer is to be reminded on a day, whatever was missed before it.</summary>
public static class ReminderPlan
{
    /// <summary>How many working days before the day a first reminder comes.</summary>
    public const int WorkingDaysBefore = 3;

    /// <summary>What the day calls for: of each line the step it has reached, and nothing of what is further off.</summary>
    /// <remarks>After an outage the step of today tells all: an earlier one, missed, would only say that there is still time.</remarks>
    public static IReadOnlyList<DueReminder> On(DateOnly today, IReadOnlyList<DeadlineLine> lines, HolidayCalendar calendar)
    {
        var horizon = Horizon(today, calendar);
        return [.. lines.Where(line => line.DueOn <= horizon).Select(line => new DueReminder(line, StepOf(line, today)))];
    }

    private static ReminderStep StepOf(DeadlineLine line, DateOnly today) =>
        today > line.InTime ? ReminderStep.Overdue
        : today >= line.DueOn ? ReminderStep.Today
        : ReminderStep.Soon;

    // Where the calendar ends no holiday is known: a plain day counts then as a working day, and the reminder comes rather early.
    private static DateOnly Horizon(DateOnly today, HolidayCalendar calendar)
    {
        var furthest = today.AddDays(4 * WorkingDaysBefore + 10);
        return calendar.Covers(today) && calendar.Covers(furthest)
            ? WorkingDays.Add(today, WorkingDaysBefore, calendar)
            : today.AddDays(2 + WorkingDaysBefore);
    }
}

namespace PcpdCases.Domain.Enquiries;

/// <summary>What is to be done next about a reply that is owed.</summary>
public enum ChaseStep
{
    /// <summary>Nothing yet: it is not due soon, or a reminder is still fresh.</summary>
    Wait,

    /// <summary>A word before the last day.</summary>
    DueSoon,

    /// <summary>The first reminder after the last day.</summary>
    Overdue,

    /// <summary>A further reminder.</summary>
    Again,

    /// <summary>Reminders did not help: the next power, or a decision on what is there.</summary>
    Escalate,
}

/// <summary>The steps by which a reply is chased; office practice, no provision sets them.</summary>
public static class ChaseLadder
{
    /// <summary>How many days before the last day a reply is due soon.</summary>
    public const int SoonDays = 3;

    /// <summary>How many days a reminder is given to be answered.</summary>
    public const int BetweenDays = 7;

    /// <summary>How many reminders after the last day come before escalation.</summary>
    public const int Reminders = 2;

    /// <summary>The step for a reply.</summary>
    /// <param name="inTime">The last day on which the reply is in time.</param>
    /// <param name="reminded">The days on which the addressee was reminded.</param>
    public static ChaseStep Of(DateOnly inTime, DateOnly today, IReadOnlyCollection<DateOnly> reminded)
    {
        if (reminded.Any(day => day.AddDays(BetweenDays) > today && day > inTime == today > inTime))
        {
            return ChaseStep.Wait;
        }
        if (today <= inTime)
        {
            return today >= inTime.AddDays(-SoonDays) ? ChaseStep.DueSoon : ChaseStep.Wait;
        }
        return reminded.Count(day => day > inTime) switch
        {
            0 => ChaseStep.Overdue,
            < Reminders => ChaseStep.Again,
            _ => ChaseStep.Escalate,
        };
    }
}

namespace PcpdCases.Domain.Calendars;

/// <summary>Why a day that officers add is left out when a period is counted.</summary>
public enum CalendarDayKind
{
    /// <summary>A gale warning was in force for any part of the day.</summary>
    GaleWarning,

    /// <summary>A black rainstorm warning was in force for any part of the day.</summary>
    BlackRainstormWarning,

    /// <summary>A general holiday gazetted after the calendar was published.</summary>
    GeneralHoliday,
}

/// <summary>How far a day that officers add has come; only a confirmed one counts.</summary>
public enum CalendarDayState
{
    Proposed,
    Confirmed,
    Withdrawn,
}

/// <summary>A day to add as the form fills it.</summary>
/// <param name="Name">What a general holiday is called; left out for a warning.</param>
/// <param name="Source">Where it is recorded, such as the Observatory's record or the number of the Gazette.</param>
public sealed record CalendarDayText(DateOnly Date, CalendarDayKind Kind, string? Name, string? ChineseName, string Source);

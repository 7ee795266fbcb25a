namespace PcpdCases.Rules.Calendars;

/// <summary>Why a day is left out when a period is counted under Cap. 1 s.71.</summary>
public enum DayOffKind
{
    Sunday,
    GeneralHoliday,
    GaleWarning,
    BlackRainstormWarning,
}

/// <summary>One day that is left out, and what it is called.</summary>
public sealed record DayOff(DateOnly Date, DayOffKind Kind, Bilingual Name);

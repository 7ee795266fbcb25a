namespace PcpdCases.Rules.Calendars;

/// <summary>A year of the calendar; a year whose list was not compared with the Gazette is unconfirmed.</summary>
public sealed record CalendarYear(int Year, bool IsGazetted);

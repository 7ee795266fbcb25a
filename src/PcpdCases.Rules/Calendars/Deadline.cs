namespace PcpdCases.Rules.Calendars;

/// <summary>The last day of a period, and how it was counted.</summary>
public sealed record Deadline
{
    public required DateOnly Date { get; init; }

    public required DateOnly From { get; init; }

    public required int Days { get; init; }

    public required bool IncludingFirstDay { get; init; }

    /// <summary>The count, step by step.</summary>
    public required IReadOnlyList<Bilingual> Working { get; init; }

    /// <summary>False when the count touches a year whose holidays were not compared with the Gazette.</summary>
    public required bool IsConfirmed { get; init; }

    public required string CalendarVersion { get; init; }

    public required string CalendarSha256 { get; init; }
}

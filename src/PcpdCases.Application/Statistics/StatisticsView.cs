using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Application.Statistics;

/// <summary>The figures of a period, as they stood at its end, over the cases the asker may see and without those recorded from a published source.</summary>
public sealed record StatisticsView
{
    public required StatisticsPeriod Period { get; init; }

    /// <summary>Notifications received, for every month of the period, also those with none.</summary>
    public required IReadOnlyList<CountLine<DateOnly>> Months { get; init; }

    /// <summary>Data users of the incidents that were notified, by sector.</summary>
    public required IReadOnlyList<CountLine<Sector>> Sectors { get; init; }

    /// <summary>Incidents that were notified, by the cause found, else the cause suspected.</summary>
    public required IReadOnlyList<CountLine<IncidentCause>> Causes { get; init; }

    /// <summary>Proceedings whose contravention was countersigned in the period, by the fact their deficiencies rest on.</summary>
    public required IReadOnlyList<CountLine<string>> Deficiencies { get; init; }

    /// <summary>How long the stages took that were left in the period.</summary>
    public required IReadOnlyList<StageDays> Stages { get; init; }

    /// <summary>Determinations countersigned in the period.</summary>
    public required IReadOnlyList<OutcomeLine> Outcomes { get; init; }

    /// <summary>Of them, those that depart from the rules service, by the reason given and what they are aimed at.</summary>
    public required IReadOnlyList<DepartureLine> Departures { get; init; }

    /// <summary>For each rule that held in one of them, how many agree with the rules service and how many depart from it.</summary>
    public required IReadOnlyList<RuleLine> Rules { get; init; }

    /// <summary>Notices served up to the end of the period, by how they stood then.</summary>
    public required IReadOnlyList<CountLine<NoticeStanding>> Notices { get; init; }

    /// <summary>The steps of those notices that were neither cancelled nor set aside.</summary>
    public required IReadOnlyList<CountLine<DirectionStanding>> Directions { get; init; }
}

/// <summary>How many of one thing.</summary>
public sealed record CountLine<T>(T Of, int Count);

/// <summary>Whole days from entering a stage to leaving it: how many were left, the quartiles by nearest rank, and the longest.</summary>
public sealed record StageDays(Stage Stage, int Count, int LowerQuartile, int Median, int UpperQuartile, int Longest);

/// <summary>Determinations of an outcome: how many agree with the rules service and how many depart from it.</summary>
public sealed record OutcomeLine(Outcome Outcome, int Agreeing, int Departing);

/// <summary>Determinations in which a rule held: how many agree with the rules service and how many depart from it.</summary>
public sealed record RuleLine(string Rule, int Agreeing, int Departing);

/// <summary>Departures of one reason aimed at one finding, rule or outcome.</summary>
/// <param name="Target">What is departed from, as its proposer named it; null when the outcome as a whole.</param>
public sealed record DepartureLine(OverrideReason Reason, string? Target, int Count);

/// <summary>How a served notice stood on a day.</summary>
public enum NoticeStanding
{
    Running,

    /// <summary>Running, with the last day of a step gone that was not met.</summary>
    Overdue,

    /// <summary>Suspended by an appeal.</summary>
    Suspended,
    Met,
    Cancelled,
    SetAside,
}

/// <summary>How a directed step stood on a day.</summary>
public enum DirectionStanding
{
    /// <summary>Assessed as met, with the last evidence received in time.</summary>
    MetInTime,
    MetLate,
    PartlyMet,
    NotMet,

    /// <summary>Not assessed yet.</summary>
    Open,
}

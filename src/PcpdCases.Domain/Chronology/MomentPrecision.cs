namespace PcpdCases.Domain.Chronology;

/// <summary>How exactly the time of a happening is known.</summary>
public enum MomentPrecision
{
    Day,

    /// <summary>Around a day.</summary>
    About,

    /// <summary>Some day of a month.</summary>
    Month,

    /// <summary>Some day of a year.</summary>
    Year,

    /// <summary>Some day from a first to a last one, or all the days between.</summary>
    Range,
}

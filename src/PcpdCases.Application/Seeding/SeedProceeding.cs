using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Seeding;

/// <summary>The Office's dealing with one data user, as far as it was published.</summary>
public sealed record SeedProceeding
{
    /// <summary>Key of the organisation.</summary>
    public required string DataUser { get; init; }

    public required IReadOnlyList<SeedFinding> Findings { get; init; }

    public required IReadOnlyList<SeedDeficiency> Deficiencies { get; init; }

    public required SeedDetermination Determination { get; init; }

    public required SeedNotice Notice { get; init; }
}

/// <summary>One fact of the rules' dictionary and its reading.</summary>
public sealed record SeedFinding
{
    public required string Key { get; init; }

    /// <summary>An id of the rules' dictionary.</summary>
    public required string Fact { get; init; }

    /// <summary>The reading of a three-valued fact; null for an ordinal one.</summary>
    public FactValue? Value { get; init; }

    /// <summary>The level of an ordinal fact; null for a three-valued one.</summary>
    public string? Level { get; init; }

    public string? System { get; init; }

    public Contribution Contribution { get; init; }

    /// <summary>How long, in words such as "more than 13 years".</summary>
    public string? HeldFor { get; init; }

    public required string Statement { get; init; }
}

/// <summary>A heading over findings, named by their keys.</summary>
public sealed record SeedDeficiency
{
    public required string Heading { get; init; }

    public required IReadOnlyList<string> Findings { get; init; }
}

/// <summary>What was decided and why; its date and signatories are not published.</summary>
public sealed record SeedDetermination
{
    public required string Requirement { get; init; }

    public required Outcome Outcome { get; init; }

    public required string Reasons { get; init; }
}

/// <summary>That an enforcement notice was served, and to what end; its steps and dates are not published.</summary>
public sealed record SeedNotice
{
    public required bool Remedy { get; init; }

    public required bool PreventRecurrence { get; init; }
}

/// <summary>What the people of a journey type, from the first round to the notice.</summary>
public sealed record SeedJourney
{
    public required SeedRound Round { get; init; }

    public required IReadOnlyList<SeedFinding> Findings { get; init; }

    public required IReadOnlyList<SeedDeficiency> Deficiencies { get; init; }

    public required SeedDetermination Determination { get; init; }

    public required IReadOnlyList<SeedDirection> Directions { get; init; }

    public required IReadOnlyList<SeedCall> Calls { get; init; }

    public required IReadOnlyList<SeedMeasure> Measures { get; init; }

    public required IReadOnlyList<SeedAdvice> Advice { get; init; }
}

/// <summary>A telephone call that came in.</summary>
public sealed record SeedCall
{
    public required string From { get; init; }

    /// <summary>The person who called.</summary>
    public required string With { get; init; }

    /// <summary>The time of day, such as 09:30.</summary>
    public required string At { get; init; }

    public required string What { get; init; }
}

/// <summary>What the data user says it did afterwards, and how an officer saw that it was done.</summary>
public sealed record SeedMeasure
{
    public required string What { get; init; }

    public required string Source { get; init; }

    /// <summary>Keys of the findings it closes.</summary>
    public required IReadOnlyList<string> Closes { get; init; }

    /// <summary>Null while nobody verified it.</summary>
    public string? HowVerified { get; init; }
}

/// <summary>A weakness that is no finding of contravention, and the step advised.</summary>
public sealed record SeedAdvice
{
    public required string Weakness { get; init; }

    public required string Step { get; init; }

    /// <summary>What the data user answered when it accepted; null while it did not answer.</summary>
    public string? Accepted { get; init; }
}

/// <summary>A round of enquiries with its replies.</summary>
public sealed record SeedRound
{
    public required IReadOnlyList<string> Addressees { get; init; }

    public required IReadOnlyList<string> Questions { get; init; }

    public required IReadOnlyList<SeedReply> Replies { get; init; }
}

/// <summary>One addressee's answers in the order of the questions.</summary>
public sealed record SeedReply
{
    public required string From { get; init; }

    public required IReadOnlyList<string> Answers { get; init; }
}

/// <summary>One step of the invented case's notice.</summary>
public sealed record SeedDirection
{
    public required string Step { get; init; }

    public required string Finding { get; init; }

    public required DirectionAim Aim { get; init; }

    public required string Deliverable { get; init; }
}

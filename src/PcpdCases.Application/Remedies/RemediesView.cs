using PcpdCases.Application.Documents;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Remedies;

/// <summary>What put things right in one proceeding, and what was advised.</summary>
public sealed record RemediesView
{
    public required string Number { get; init; }

    public required string Letter { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>In order, withdrawn ones last.</summary>
    public IReadOnlyList<MeasureLine> Measures { get; init; } = [];

    /// <summary>In order, withdrawn ones last.</summary>
    public IReadOnlyList<AdviceLine> Advice { get; init; } = [];

    /// <summary>Findings against the data user that stand, which a measure may close.</summary>
    public IReadOnlyList<FindingName> Findings { get; init; } = [];

    /// <summary>Documents of the case, one of which may show a measure.</summary>
    public IReadOnlyList<DocumentChoice> Documents { get; init; } = [];
}

/// <summary>A finding by its ordinal and what it is about.</summary>
public sealed record FindingName(int Ordinal, string FactId, string? System);

/// <summary>A remedial measure as lists show it.</summary>
public sealed record MeasureLine
{
    public required string Number { get; init; }

    public required string Letter { get; init; }

    public int Ordinal { get; init; }

    public int Version { get; init; }

    public required string What { get; init; }

    public DateOnly? TakenOn { get; init; }

    public string? Source { get; init; }

    public int? DocumentOrdinal { get; init; }

    public string? DocumentName { get; init; }

    public bool DocumentWithdrawn { get; init; }

    /// <summary>Ordinals of the findings it closes.</summary>
    public IReadOnlyList<int> Closes { get; init; } = [];

    public MeasureStatus Status { get; init; }

    public DateOnly? VerifiedOn { get; init; }

    public string? VerifiedBy { get; init; }

    public string? HowVerified { get; init; }

    public string? WithdrawnBecause { get; init; }
}

/// <summary>Advice as lists show it.</summary>
public sealed record AdviceLine
{
    public required string Number { get; init; }

    public required string Letter { get; init; }

    public int Ordinal { get; init; }

    public int Version { get; init; }

    public required string Weakness { get; init; }

    public required string Step { get; init; }

    public DateOnly GivenOn { get; init; }

    public DateOnly? FollowUpOn { get; init; }

    public AdviceStatus Status { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public string? Answer { get; init; }

    public DateOnly? DoneOn { get; init; }

    public string? DoneNote { get; init; }

    public string? WithdrawnBecause { get; init; }

    public bool IsOpen => Status is AdviceStatus.Given or AdviceStatus.Accepted;
}

using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Findings;

/// <summary>What a finding says, as one form fills it: a fact of the rules' dictionary and how it is read.</summary>
public sealed record FindingStatement
{
    public required string FactId { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>The dictionary's issue area of the fact; empty for a gate, which belongs to every area.</summary>
    public required string IssueArea { get; init; }

    /// <summary>The reading of a three-valued fact; null for an ordinal fact.</summary>
    public FactValue? Value { get; init; }

    /// <summary>The level of an ordinal fact; null for a three-valued fact.</summary>
    public string? Level { get; init; }

    /// <summary>Whether this level or value is the fact's worst side; false for the harmless one.</summary>
    public bool IsAdverse { get; init; }

    public string? System { get; init; }

    public DateOnly? HeldFrom { get; init; }

    public DateOnly? HeldTo { get; init; }

    /// <summary>A duration as the source states it, such as "more than 13 years".</summary>
    public string? HeldInWords { get; init; }

    public Contribution Contribution { get; init; }

    /// <summary>What would have happened had the step been taken.</summary>
    public string? Counterfactual { get; init; }

    public string? Narrative { get; init; }

    /// <summary>Why the value is unknown; null when it is known.</summary>
    public WhyUnknown? Why { get; init; }
}

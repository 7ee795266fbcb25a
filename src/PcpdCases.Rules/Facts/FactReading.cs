namespace PcpdCases.Rules.Facts;

/// <summary>One reading of one dictionary fact, for one system or (when <see cref="System"/> is null) for every system.</summary>
public sealed record FactReading(string Fact)
{
    /// <summary>The reading of a three-valued fact; null for an ordinal fact.</summary>
    public FactValue? Value { get; init; }

    /// <summary>The level of an ordinal fact; null for a three-valued fact or an ordinal not yet known.</summary>
    public string? Level { get; init; }

    /// <summary>The system the reading is about; null applies to each.</summary>
    public string? System { get; init; }

    /// <summary>How an adverse finding contributed; ignored for mitigating facts and gates.</summary>
    public Contribution Contribution { get; init; } = Contribution.Unknown;

    public DateOnly? HeldFrom { get; init; }

    public DateOnly? HeldTo { get; init; }

    /// <summary>Why the value is unknown; null when it is known.</summary>
    public WhyUnknown? Why { get; init; }

    /// <summary>Where the evidence is found, in words the case file can resolve (document ordinals, published source).</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The case file's own name of the finding, such as "b/findings/5"; null outside a case.</summary>
    public string? Reference { get; init; }
}

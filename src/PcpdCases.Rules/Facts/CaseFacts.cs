namespace PcpdCases.Rules.Facts;

/// <summary>Everything the rules are told about one data user and one requirement.</summary>
public sealed record CaseFacts
{
    /// <summary>The most findings assessed at once; more is a slip or an attack.</summary>
    public const int MostFindings = 2000;

    /// <summary>The most systems the rules are tried on.</summary>
    public const int MostSystems = 200;

    /// <summary>Name of the data user, for the explanation only.</summary>
    public required string DataUser { get; init; }

    public required Requirement Requirement { get; init; }

    /// <summary>Earliest possible day of the incident; null when unknown.</summary>
    public DateOnly? IncidentFrom { get; init; }

    /// <summary>Latest possible day of the incident; null when unknown.</summary>
    public DateOnly? IncidentTo { get; init; }

    /// <summary>Issue areas examined; null means every area that a reading names.</summary>
    public IReadOnlyList<string>? Scope { get; init; }

    /// <summary>How mitigating facts in scope that are not listed are read: <see cref="FactValue.Unknown"/> or <see cref="FactValue.NotShown"/>.</summary>
    public FactValue MitigatingDefault { get; init; } = FactValue.Unknown;

    public IReadOnlyList<FactReading> Findings { get; init; } = [];
}

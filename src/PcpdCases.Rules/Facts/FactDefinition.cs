namespace PcpdCases.Rules.Facts;

/// <summary>The matters of DPP 4(1)(a) to (e).</summary>
public enum Limb
{
    A,
    B,
    C,
    D,
    E,
}

/// <summary>An issue area: what an officer marks in or out of the scope of a proceeding.</summary>
public sealed record IssueArea(string Id, Bilingual Name);

/// <summary>One level of an ordinal fact.</summary>
public sealed record FactLevel(string Id, Bilingual Name);

/// <summary>One fact of the dictionary: what may be found, asked and directed about one practicable step.</summary>
public sealed class FactDefinition
{
    /// <summary>The step of an excuse that is about the person's act and not about one step.</summary>
    public const string EveryStep = "every";

    /// <summary>The step of a gate that tells whether a kind of system, device or record was there at all.</summary>
    public const string Applicability = "applicability";

    public required string Id { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>Levels from best to worst (adverse) or from least to most (mitigating); null for a three-valued fact.</summary>
    public IReadOnlyList<FactLevel>? Levels { get; init; }

    /// <summary>The step the fact is about; a mitigating fact excuses this step only.</summary>
    public required string Step { get; init; }

    /// <summary>The issue area; null for gates, which belong to every area.</summary>
    public string? IssueArea { get; init; }

    public Limb? Limb { get; init; }

    /// <summary>A circumstance (harm, retention itself) weighs without having contributed to the incident.</summary>
    public bool IsCircumstance { get; init; }

    /// <summary>The gate without which the fact is not examined, such as remote access for a second factor; null when it always is.</summary>
    public string? AppliesIf { get; init; }

    /// <summary>The first day the fact may be used by a rule; null without one.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day the fact may be used by a rule; null without one.</summary>
    public DateOnly? To { get; init; }

    public required Bilingual Name { get; init; }

    public required Bilingual Help { get; init; }

    public required IReadOnlyList<Source> Citations { get; init; }

    /// <summary>What to ask when the fact is unknown.</summary>
    public required Bilingual Question { get; init; }

    /// <summary>What a notice may direct; failures only, null for a circumstance such as harm.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Whether the fact is a step not taken, so that a rule may rest on it.</summary>
    public bool IsFailure => Polarity == Polarity.Adverse && Direction is not null;

    public bool IsOrdinal => Levels is not null;

    /// <summary>Whether an established reading counts only as far as it contributed to the incident.</summary>
    public bool CountsIfContributed => Polarity == Polarity.Adverse && !IsCircumstance;

    /// <summary>The place of a level in the order; -1 when there is none of that id.</summary>
    public int LevelIndex(string level)
    {
        for (var at = 0; at < (Levels?.Count ?? 0); at++)
        {
            if (Levels![at].Id == level)
            {
                return at;
            }
        }
        return -1;
    }

    internal int Highest => Levels is null ? 1 : Levels.Count - 1;

    /// <summary>The place of the fact in its dictionary, which the tables of an assessment are laid out by.</summary>
    internal int Index { get; init; }

    /// <summary>The id, as everything is told of a fact by.</summary>
    public override string ToString() => Id;
}

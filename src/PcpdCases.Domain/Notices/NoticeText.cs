namespace PcpdCases.Domain.Notices;

/// <summary>The words of a notice beside its contraventions and directions, as the drafter saves them.</summary>
public sealed record NoticeText
{
    public string? Opinion { get; init; }

    public string? Reasons { get; init; }

    public DateOnly? NoticeDate { get; init; }

    /// <summary>Whether steps are wanted before the appeal period ends, under s.50(5).</summary>
    public bool Urgent { get; init; }

    public string? UrgencyReasons { get; init; }

    /// <summary>Why the notice cannot wait for the investigation's end, under s.50(8).</summary>
    public string? InterimReasons { get; init; }

    /// <summary>The version of section 50 of which a copy is attached.</summary>
    public string? Section50Version { get; init; }

    public string? DamageOrDistress { get; init; }
}

/// <summary>What a direction asks for, as the drafter saves it.</summary>
public sealed record DirectionText
{
    public required string Step { get; init; }

    /// <summary>The finding it answers; null when it answers none by number.</summary>
    public int? FindingOrdinal { get; init; }

    public DirectionPurpose Purpose { get; init; }

    public string? Deliverable { get; init; }

    public DateOnly? DueOn { get; init; }
}

/// <summary>One thing section 50 wants of a notice, and whether the notice has it.</summary>
public sealed record NoticeElement(string Provision, string Element, bool Present);

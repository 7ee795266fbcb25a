using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.AffectedPeople;

/// <summary>Who a group is and which data of theirs were concerned, as one form fills it.</summary>
public sealed record AffectedGroupDescription
{
    public required SubjectCategory Category { get; init; }

    /// <summary>The source's own word for the group; needed when the category is Other.</summary>
    public string? Label { get; init; }

    /// <summary>The data user whose people they are; null when parties share them.</summary>
    public Party? Party { get; init; }

    /// <summary>The programme or brand; null when there is none.</summary>
    public string? Programme { get; init; }

    public IReadOnlyCollection<DataKind> Kinds { get; init; } = [];

    /// <summary>Kinds in words; needed when the kinds include Other.</summary>
    public string? OtherKinds { get; init; }
}

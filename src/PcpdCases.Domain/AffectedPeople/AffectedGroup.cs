using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.AffectedPeople;

/// <summary>People of one category, party and programme whose data were concerned, with every estimate of their number.</summary>
public sealed class AffectedGroup
{
    public const int LabelMaxLength = 200;
    public const int ProgrammeMaxLength = 200;
    public const int OtherKindsMaxLength = 1000;

    /// <summary>Room for every kind's name in one delimited column.</summary>
    public const int KindsMaxLength = 2000;

    private readonly List<AffectedEstimate> _estimates = [];

    private AffectedGroup()
    {
    }

    internal AffectedGroup(Incident incident, int ordinal)
    {
        Incident = incident;
        Ordinal = ordinal;
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public SubjectCategory Category { get; private set; }

    public string? Label { get; private set; }

    public Party? Party { get; private set; }

    public string? Programme { get; private set; }

    /// <summary>Kinds of data concerned, in the order of <see cref="DataKind"/>.</summary>
    public IReadOnlyList<DataKind> Kinds { get; private set; } = [];

    public string? OtherKinds { get; private set; }

    public IReadOnlyList<AffectedEstimate> Estimates => _estimates;

    /// <summary>The estimate recorded last.</summary>
    public AffectedEstimate Current => _estimates.MaxBy(e => e.Ordinal)!;

    internal void Describe(AffectedGroupDescription description)
    {
        if (!Wording.Fits(description.Label, LabelMaxLength)
            || !Wording.Fits(description.Programme, ProgrammeMaxLength)
            || !Wording.Fits(description.OtherKinds, OtherKindsMaxLength))
        {
            throw new DomainException(
                "A text on the affected group is too long: its name has at most {0} characters, its programme {1}, other kinds of data {2}.",
                LabelMaxLength,
                ProgrammeMaxLength,
                OtherKindsMaxLength);
        }
        if (description.Category == SubjectCategory.Other && Wording.Clean(description.Label) is null)
        {
            throw new DomainException("Say in words who the people are when no category fits.");
        }
        if (description.Kinds.Contains(DataKind.Other) && Wording.Clean(description.OtherKinds) is null)
        {
            throw new DomainException("Say in words which other kinds of data are concerned.");
        }
        Category = description.Category;
        Label = Wording.Clean(description.Label);
        Party = description.Party;
        Programme = Wording.Clean(description.Programme);
        Kinds = [.. description.Kinds.Distinct().Order()];
        OtherKinds = Wording.Clean(description.OtherKinds);
    }

    internal void Estimate(EstimateEntry entry) => _estimates.Add(new AffectedEstimate(_estimates.Count + 1, entry.Checked()));
}

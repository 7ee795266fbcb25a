using PcpdCases.Rules;

namespace PcpdCases.Domain.Notices;

/// <summary>A requirement the notice says was contravened, and by what act or omission.</summary>
public sealed class NoticeContravention
{
    public const int ActOrOmissionMaxLength = 20_000;

    private NoticeContravention()
    {
    }

    internal NoticeContravention(int ordinal, Requirement requirement, string actOrOmission, int determinationOrdinal)
    {
        Ordinal = ordinal;
        Requirement = requirement;
        ActOrOmission = actOrOmission;
        DeterminationOrdinal = determinationOrdinal;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    public Requirement Requirement { get; private set; }

    public string ActOrOmission { get; private set; } = "";

    /// <summary>The determination of the same proceeding that establishes it.</summary>
    public int DeterminationOrdinal { get; private set; }
}

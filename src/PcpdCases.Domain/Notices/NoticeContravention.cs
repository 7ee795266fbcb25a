using PcpdCases.Domain.Determinations;

namespace PcpdCases.Domain.Notices;

/// <summary>One contravention a notice names: the requirement, the act or omission and the determination that found it.</summary>
public sealed class NoticeContravention
{
    public const int ActOrOmissionMaxLength = 20_000;

    private NoticeContravention()
    {
    }

    internal NoticeContravention(int ordinal, Determination determination, string? actOrOmission)
    {
        Ordinal = ordinal;
        Determination = determination;
        ActOrOmission = actOrOmission;
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>The determination, which names the requirement.</summary>
    public Determination Determination { get; private set; } = null!;

    /// <summary>Null in a draft that does not say it yet, and when a published source does not tell it.</summary>
    public string? ActOrOmission { get; private set; }

    /// <summary>Taken out of the draft again.</summary>
    public bool TakenOut { get; private set; }

    internal void Say(string? actOrOmission, bool takenOut)
    {
        ActOrOmission = actOrOmission;
        TakenOut = takenOut;
    }
}

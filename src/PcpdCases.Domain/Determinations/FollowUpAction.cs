using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Determinations;

/// <summary>What follows a determination (the glossary's "action"): a decision apart from the verdict.</summary>
public sealed class FollowUpAction
{
    public const int TextMaxLength = 20_000;

    private FollowUpAction()
    {
    }

    internal FollowUpAction(int ordinal, ActionKind kind, bool? damageOrDistress, string consideration, string reason, Officer? by, DateTime? at)
    {
        Ordinal = ordinal;
        Kind = kind;
        DamageOrDistress = damageOrDistress;
        Consideration = consideration.Trim();
        Reason = reason.Trim();
        DecidedBy = by;
        DecidedAt = at;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    public ActionKind Kind { get; private set; }

    /// <summary>Whether the contravention has caused or is likely to cause damage or distress (s.50(2)); null when no published source says.</summary>
    public bool? DamageOrDistress { get; private set; }

    /// <summary>How damage or distress was considered, also when nothing is served.</summary>
    public string Consideration { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public Officer? DecidedBy { get; private set; }

    public DateTime? DecidedAt { get; private set; }
}

/// <summary>What may follow a determination.</summary>
public enum ActionKind
{
    EnforcementNotice,
    Warning,
    Advice,
    Undertaking,
    None,
}

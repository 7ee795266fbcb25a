using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Findings;

/// <summary>One issue area marked in or out of what is examined, or how unlisted mitigating facts are read: by whom and why.</summary>
public sealed class ScopeEntry
{
    public const int AreaMaxLength = Finding.IssueAreaMaxLength;

    private ScopeEntry()
    {
    }

    internal ScopeEntry(int ordinal, Requirement requirement, string? area)
    {
        Ordinal = ordinal;
        Requirement = requirement;
        Area = area;
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public int Ordinal { get; private set; }

    public Requirement Requirement { get; private set; }

    /// <summary>The issue area; null for the reading of mitigating facts that nobody listed.</summary>
    public string? Area { get; private set; }

    public bool Examined { get; private set; }

    /// <summary>How unlisted mitigating facts in scope are read; only where <see cref="Area"/> is null.</summary>
    public FactValue MitigatingDefault { get; private set; }

    public string Reason { get; private set; } = "";

    public string SetBy { get; private set; } = "";

    public DateTime SetAt { get; private set; }

    internal void Set(bool examined, FactValue mitigatingDefault, string reason, string by, DateTime now)
    {
        Examined = examined;
        MitigatingDefault = mitigatingDefault;
        Reason = reason.Trim();
        SetBy = by;
        SetAt = now;
    }
}

/// <summary>An issue area under the requirement it is examined for.</summary>
public sealed record AreaOfRequirement(Requirement Requirement, string Area);

namespace PcpdCases.Rules.Facts;

/// <summary>Why a fact is still unknown.</summary>
public enum WhyUnknown
{
    NotAsked,
    NotAnswered,
    EvidenceConflicts,
    Withheld,
}

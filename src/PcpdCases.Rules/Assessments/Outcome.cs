namespace PcpdCases.Rules.Assessments;

/// <summary>What the rules say; <see cref="InsufficientEvidence"/> unless exactly one answer is still possible.</summary>
public enum Outcome
{
    InsufficientEvidence,
    NotApplicable,
    NoContravention,
    Contravention,
}

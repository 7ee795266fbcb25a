namespace PcpdCases.Portal.Features.Determinations;

/// <summary>What officers do on the Outcome tab.</summary>
public enum OutcomeStep
{
    Propose,
    Countersign,
    Return,
    DecideAction,
}

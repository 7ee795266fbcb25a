namespace PcpdCases.Domain.Proceedings;

/// <summary>How a proceeding ended; referral elsewhere is a record beside it, never an end.</summary>
public enum ProceedingEnd
{
    NoFurtherAction,
    AdviceGiven,

    /// <summary>No contravention on the issues examined.</summary>
    NoContravention,
    ContraventionWithNotice,
    ContraventionWithWarning,
    ContraventionWithUndertaking,
    ContraventionNoFurtherAction,
    Discontinued,
}

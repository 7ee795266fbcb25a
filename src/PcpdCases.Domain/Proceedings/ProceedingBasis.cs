namespace PcpdCases.Domain.Proceedings;

/// <summary>On what footing the Office deals with a data user (Cap. 486).</summary>
public enum ProceedingBasis
{
    /// <summary>s.8(1): monitoring and supervising compliance.</summary>
    S8,

    /// <summary>s.38(a): investigation on a complaint.</summary>
    S38a,

    /// <summary>s.38(b): investigation on reasonable grounds to believe.</summary>
    S38b,
}

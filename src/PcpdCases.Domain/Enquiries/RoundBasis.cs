using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Enquiries;

/// <summary>The power a round of enquiries rests on (Cap. 486).</summary>
public enum RoundBasis
{
    /// <summary>s.8(1): an administrative request that nobody has to answer.</summary>
    Section8,

    /// <summary>s.43: information for the purposes of an investigation.</summary>
    Section43,

    /// <summary>s.44: a summons to give evidence or produce documents.</summary>
    Section44,
}

/// <summary>When a basis may be used.</summary>
public static class RoundBases
{
    /// <summary>Whether a round may rest on the basis while a proceeding is at the stage: s.43 and s.44 serve an investigation only.</summary>
    public static bool Fits(this RoundBasis basis, Stage stage) => basis switch
    {
        RoundBasis.Section8 => stage is Stage.Received or Stage.Triage or Stage.ComplianceCheck,
        RoundBasis.Section43 or RoundBasis.Section44 => stage is Stage.Investigation,
    };

    /// <summary>The provision as officers write it.</summary>
    public static string Provision(this RoundBasis basis) => basis switch
    {
        RoundBasis.Section8 => "s.8(1)",
        RoundBasis.Section43 => "s.43",
        RoundBasis.Section44 => "s.44",
    };
}

namespace PcpdCases.Rules.Facts;

/// <summary>Which way a fact speaks; a rule may use a fact only that way.</summary>
public enum Polarity
{
    /// <summary>Named as a failure: established, it speaks against the data user.</summary>
    Adverse,

    /// <summary>Speaks for the data user, scoped to one step.</summary>
    Mitigating,

    /// <summary>Must hold before any rule is looked at.</summary>
    Gate,
}

namespace PcpdCases.Rules.Severity;

/// <summary>ENISA's circumstances of a breach, each in quarters of a point.</summary>
/// <param name="Confidentiality">0 exposed without sign of processing, 1 known recipients, 2 unknown number.</param>
/// <param name="Integrity">0 restored before use, 1 altered but recoverable, 2 not recoverable.</param>
/// <param name="Availability">0 recovered without difficulty, 1 lost for a time, 2 lost for good.</param>
/// <param name="MaliciousIntent">Somebody meant harm.</param>
public sealed record BreachCircumstances(int Confidentiality, int Integrity, int Availability, bool MaliciousIntent)
{
    private const int MostPerElement = 2;

    /// <summary>The sum, 0 to 8 quarters.</summary>
    public int Quarters =>
        Checked(Confidentiality, nameof(Confidentiality)) + Checked(Integrity, nameof(Integrity))
        + Checked(Availability, nameof(Availability)) + (MaliciousIntent ? MostPerElement : 0);

    private static int Checked(int quarters, string element) => quarters is >= 0 and <= MostPerElement
        ? quarters
        : throw new RulesException($"{element} is 0, 1 or {MostPerElement} quarters, not {quarters}.");
}

using PcpdCases.Rules.Severity;

namespace PcpdCases.Portal.Features.Rules;

/// <summary>ENISA's parts of a breach as an officer answers them; null is unknown. All but the context go by quarters.</summary>
public sealed class SeverityParts
{
    private const int MostContext = 4;
    private const int MostEase = 4;
    private const int MostElement = 2;

    public int? Context { get; set; }

    public int? Ease { get; set; }

    public int? Confidentiality { get; set; }

    public int? Integrity { get; set; }

    public int? Availability { get; set; }

    /// <summary>0 for none, 2 for some.</summary>
    public int? Intent { get; set; }

    public PartRange ContextRange => new(Context ?? 1, Context ?? MostContext);

    public PartRange EaseRange => new(Ease ?? 1, Ease ?? MostEase);

    public PartRange CircumstancesRange => new(Circumstances(0).Quarters, Circumstances(MostElement).Quarters);

    public SeverityRange Range => SeverityRange.Of(ContextRange, EaseRange, CircumstancesRange);

    private BreachCircumstances Circumstances(int unknown) =>
        new(Confidentiality ?? unknown, Integrity ?? unknown, Availability ?? unknown, (Intent ?? unknown) > 0);
}

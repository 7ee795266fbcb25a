using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Findings;

/// <summary>Finds facts by what an officer types, in either language.</summary>
public static class FactSearch
{
    /// <summary>Whether the name, the help or the id of a fact holds the text; an empty text fits every fact.</summary>
    public static bool Matches(FactDefinition fact, string? text)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var typed = (text ?? "").Trim();
        return fact.Name.En.Contains(typed, StringComparison.OrdinalIgnoreCase)
            || fact.Name.ZhHant.Contains(typed, StringComparison.Ordinal)
            || fact.Help.En.Contains(typed, StringComparison.OrdinalIgnoreCase)
            || fact.Help.ZhHant.Contains(typed, StringComparison.Ordinal)
            || fact.Id.Contains(typed, StringComparison.OrdinalIgnoreCase);
    }
}

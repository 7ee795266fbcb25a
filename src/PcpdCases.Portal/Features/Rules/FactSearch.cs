using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Rules;

/// <summary>Finds facts by what an officer types, in either language.</summary>
public static class FactSearch
{
    /// <summary>Whether every word typed stands somewhere in the fact's words, or the text is its id.</summary>
    public static bool Fits(FactDefinition fact, string? text) => Wanted(text).All(word =>
        Holds(fact.Name, word) || Holds(fact.Help, word) || Holds(fact.Question, word) || fact.Id.Contains(word, StringComparison.OrdinalIgnoreCase)
        || (fact.Levels?.Any(level => Holds(level.Name, word)) ?? false));

    /// <summary>The facts that fit, those first whose name does.</summary>
    public static IEnumerable<FactDefinition> Find(IEnumerable<FactDefinition> facts, string? text) =>
        facts.Where(fact => Fits(fact, text)).OrderByDescending(fact => Wanted(text).All(word => Holds(fact.Name, word)));

    private static string[] Wanted(string? text) => (text ?? "").Split((char[])[' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Holds(Bilingual words, string word) =>
        words.En.Contains(word, StringComparison.OrdinalIgnoreCase) || words.ZhHant.Contains(word, StringComparison.OrdinalIgnoreCase);
}

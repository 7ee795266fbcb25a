using System.Globalization;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>Conditions as a lawyer reads them: the names of the facts and what has to be found of each, in both languages.</summary>
public static class ConditionWords
{
    /// <summary>What has to be found for the condition to hold.</summary>
    public static Bilingual InWords(this Condition condition) => condition switch
    {
        Condition.Holds holds => holds.Fact.Name,
        Condition.AtOrAbove above => AtLeast(above.Fact, above.Level),
        Condition.AtOrBelow below => Read(below.Fact, below.Level, below.Level == 0 ? Exactly : new("at most ", "至多")),
        Condition.All all => Listed(all.Parts, new("all of", "以下各項全部")),
        Condition.AtLeast { Count: 1 } any => Listed(any.Parts, new("any of", "以下任何一項")),
        Condition.AtLeast some => Listed(some.Parts, new(
            string.Create(CultureInfo.InvariantCulture, $"at least {some.Count} of"),
            string.Create(CultureInfo.InvariantCulture, $"以下至少{some.Count}項"))),
        _ => throw new RulesException($"The condition {condition.GetType().Name} is not one of the closed operators."),
    };

    /// <summary>What one finding of a smallest case comes to: a failure that contributed, or an excuse that is not there.</summary>
    public static Bilingual InWords(this Threshold threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        var (fact, level) = threshold;
        return fact switch
        {
            { Polarity: Polarity.Adverse, IsOrdinal: true } => AtLeast(fact, level),
            { Polarity: Polarity.Adverse } => fact.Name,
            { IsOrdinal: true } => Read(fact, level, new("less than ", "未達")),
            _ => new($"not shown: {fact.Name.En}", $"未能證明：{fact.Name.ZhHant}"),
        };
    }

    private static Bilingual Exactly { get; } = new("", "");

    // The last level has none above it, so that "at least" would only puzzle.
    private static Bilingual AtLeast(FactDefinition fact, int level) =>
        Read(fact, level, level == fact.Highest ? Exactly : new("at least ", "至少"));

    private static Bilingual Read(FactDefinition fact, int level, Bilingual how)
    {
        var name = fact.Levels![level].Name;
        return new($"{fact.Name.En}: {how.En}\"{name.En}\"", $"{fact.Name.ZhHant}：{how.ZhHant}「{name.ZhHant}」");
    }

    private static Bilingual Listed(IReadOnlyList<Condition> parts, Bilingual how)
    {
        if (parts.Count == 1)
        {
            return parts[0].InWords();
        }
        var words = parts.Select(part => (Words: part.InWords(), Nested: part is Condition.All { Parts.Count: > 1 } or Condition.AtLeast { Parts.Count: > 1 })).ToList();
        return new(
            $"{how.En}: {string.Join("; ", words.Select(part => part.Nested ? $"({part.Words.En})" : part.Words.En))}",
            $"{how.ZhHant}：{string.Join("；", words.Select(part => part.Nested ? $"（{part.Words.ZhHant}）" : part.Words.ZhHant))}");
    }
}

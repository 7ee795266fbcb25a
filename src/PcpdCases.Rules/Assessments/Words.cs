using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>The fixed words of an explanation, in both languages.</summary>
internal static class Words
{
    private static readonly Bilingual Established = new("established", "成立");
    private static readonly Bilingual NotEstablished = new("not established", "不成立");
    private static readonly Bilingual NotShown = new("not shown", "未能證明");

    public static Bilingual Reading(Leaf leaf) => leaf.Cell switch
    {
        { IsDefault: true } => NotShown,
        { Reading: null } => Unknown(WhyUnknown.NotAsked),
        { Reading: { Level: { } level } reading } => WithContribution(leaf.Fact.Levels![leaf.Fact.LevelIndex(level)].Name, reading, leaf.Fact),
        { Reading: { } reading } => reading.Value switch
        {
            FactValue.Established => WithContribution(Established, reading, leaf.Fact),
            FactValue.NotEstablished => NotEstablished,
            FactValue.NotShown => NotShown,
            FactValue.Unknown or null => Unknown(reading.Why),
        },
    };

    /// <summary>What an unknown fact would have to be for its part to come out one way.</summary>
    public static Bilingual Needed(Leaf leaf, bool holds)
    {
        var needed = leaf.Condition switch
        {
            Condition.AtOrAbove above => holds ? AtLeast(leaf.Fact, above.Level) : AtMost(leaf.Fact, above.Level - 1),
            Condition.AtOrBelow below => holds ? AtMost(leaf.Fact, below.Level) : AtLeast(leaf.Fact, below.Level + 1),
            _ => holds ? Established : NotEstablished,
        };
        return leaf.Fact is { Polarity: Polarity.Adverse, IsCircumstance: false }
            ? holds
                ? new Bilingual($"{needed.En}, and contributed", $"{needed.ZhHant},並促成事故")
                : new Bilingual($"{needed.En}, or did not contribute", $"{needed.ZhHant},或沒有促成事故")
            : needed;
    }

    public static Bilingual Question(Leaf leaf) => leaf.Cell.RawLow > 0 && Evaluation.WouldHold(leaf)
        ? new Bilingual(
            $"Did this contribute to the incident, directly or as one cause: {leaf.Fact.Name.En}?",
            $"此事有否直接或作為其中一個原因促成事故:{leaf.Fact.Name.ZhHant}?")
        : leaf.Fact.Question;

    private static Bilingual AtLeast(FactDefinition fact, int level) =>
        new($"at least \"{fact.Levels![level].Name.En}\"", $"至少「{fact.Levels[level].Name.ZhHant}」");

    private static Bilingual AtMost(FactDefinition fact, int level) =>
        new($"at most \"{fact.Levels![level].Name.En}\"", $"至多「{fact.Levels[level].Name.ZhHant}」");

    private static Bilingual Unknown(WhyUnknown? why) => why is null ? new("unknown", "未知") : why.Value switch
    {
        WhyUnknown.NotAsked => new("unknown (not asked)", "未知(未有查詢)"),
        WhyUnknown.NotAnswered => new("unknown (not answered)", "未知(未有回覆)"),
        WhyUnknown.EvidenceConflicts => new("unknown (the evidence conflicts)", "未知(證據互相矛盾)"),
        WhyUnknown.Withheld => new("unknown (withheld)", "未知(拒絕提供)"),
    };

    private static Bilingual WithContribution(Bilingual reading, FactReading finding, FactDefinition fact)
    {
        if (fact.Polarity != Polarity.Adverse || fact.IsCircumstance)
        {
            return reading;
        }
        return finding.Contribution switch
        {
            Contribution.Unknown => new($"{reading.En}; whether it contributed is unknown", $"{reading.ZhHant};未知有否促成事故"),
            Contribution.Direct => new($"{reading.En}; contributed directly", $"{reading.ZhHant};直接促成事故"),
            Contribution.Contributory => new($"{reading.En}; was one cause", $"{reading.ZhHant};為其中一個原因"),
            Contribution.None => new($"{reading.En}; did not contribute", $"{reading.ZhHant};沒有促成事故"),
        };
    }
}

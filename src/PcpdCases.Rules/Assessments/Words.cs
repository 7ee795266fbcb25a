using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <summary>The fixed words of an explanation, in both languages.</summary>
internal static class Words
{
    public static readonly Bilingual Established = new("established", "成立");
    public static readonly Bilingual NotEstablished = new("not established", "不成立");
    private static readonly Bilingual NotShown = new("not shown", "未能證明");
    private static readonly Bilingual NothingKnown = new("unknown", "未知");
    private static readonly Bilingual NotAsked = new("unknown (not asked)", "未知（未有查詢）");
    private static readonly Bilingual NotAnswered = new("unknown (not answered)", "未知（未有回覆）");
    private static readonly Bilingual Conflicting = new("unknown (the evidence conflicts)", "未知（證據互相矛盾）");
    private static readonly Bilingual Withheld = new("unknown (withheld)", "未知（拒絕提供）");

    /// <summary>A fact nobody read: not asked, or not shown where the case reads unlisted mitigating facts so.</summary>
    public static Bilingual Unread(bool isDefault) => isDefault ? NotShown : NotAsked;

    /// <summary>What one reading of a fact says.</summary>
    public static Bilingual Reading(FactDefinition fact, FactReading reading, FactDictionary dictionary) => reading switch
    {
        { Level: { } level } => dictionary.Found(fact, fact.LevelIndex(level), reading.Contribution),
        { Value: FactValue.Established } => dictionary.Found(fact, 1, reading.Contribution),
        { Value: FactValue.NotEstablished } => NotEstablished,
        { Value: FactValue.NotShown } => NotShown,
        _ => Unknown(reading.Why),
    };

    /// <summary>That a fact was found, at a level where it has some, and what of it counts.</summary>
    public static Bilingual Found(FactDefinition fact, int level, Contribution contribution)
    {
        var reading = fact.Levels is { } levels ? levels[level].Name : Established;
        return !fact.CountsIfContributed
            ? reading
            : contribution switch
            {
                Contribution.Unknown => new($"{reading.En}; whether it contributed is unknown", $"{reading.ZhHant}；未知有否促成事故"),
                Contribution.Direct => new($"{reading.En}; contributed directly", $"{reading.ZhHant}；直接促成事故"),
                Contribution.Contributory => new($"{reading.En}; was one cause", $"{reading.ZhHant}；為其中一個原因"),
                Contribution.None => new($"{reading.En}; did not contribute", $"{reading.ZhHant}；沒有促成事故"),
            };
    }

    /// <summary>What an open threshold of a fact would have to come to, against the data user or for it.</summary>
    public static Bilingual Needed(FactDefinition fact, int level, bool against)
    {
        var reaches = against == (fact.Polarity == Polarity.Adverse);
        var needed = fact.IsOrdinal
            ? reaches ? AtLeast(fact, level) : AtMost(fact, level - 1)
            : reaches ? Established : NotEstablished;
        return !fact.CountsIfContributed ? needed
            : against
                ? new Bilingual($"{needed.En}, and contributed", $"{needed.ZhHant}，並促成事故")
                : new Bilingual($"{needed.En}, or did not contribute", $"{needed.ZhHant}，或沒有促成事故");
    }

    /// <summary>What to ask of a fact: whether it is so, or, once it was found, whether it contributed.</summary>
    public static Bilingual Question(FactDefinition fact, bool wasFound) => wasFound
        ? new Bilingual(
            $"Did this contribute to the incident, directly or as one cause: {fact.Name.En}?",
            $"此事有否直接或作為其中一個原因促成事故：{fact.Name.ZhHant}？")
        : fact.Question;

    private static Bilingual AtLeast(FactDefinition fact, int level) =>
        new($"at least \"{fact.Levels![level].Name.En}\"", $"至少「{fact.Levels[level].Name.ZhHant}」");

    private static Bilingual AtMost(FactDefinition fact, int level) =>
        new($"at most \"{fact.Levels![level].Name.En}\"", $"至多「{fact.Levels[level].Name.ZhHant}」");

    private static Bilingual Unknown(WhyUnknown? why) => why is null ? NothingKnown : why.Value switch
    {
        WhyUnknown.NotAsked => NotAsked,
        WhyUnknown.NotAnswered => NotAnswered,
        WhyUnknown.EvidenceConflicts => Conflicting,
        WhyUnknown.Withheld => Withheld,
    };
}

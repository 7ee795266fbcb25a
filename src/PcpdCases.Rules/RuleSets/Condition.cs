using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>A condition over facts; the operators are closed: there is no negation, arithmetic, clock or text to evaluate.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The facts named, in the order they stand.</summary>
    public abstract IEnumerable<FactDefinition> Facts { get; }

    /// <summary>A condition about one fact.</summary>
    public abstract record OfFact(FactDefinition Fact) : Condition
    {
        public sealed override IEnumerable<FactDefinition> Facts => [Fact];
    }

    /// <summary>The three-valued fact is established.</summary>
    public sealed record Holds(FactDefinition Fact) : OfFact(Fact);

    /// <summary>The ordinal fact is at the level or above.</summary>
    public sealed record AtOrAbove(FactDefinition Fact, int Level) : OfFact(Fact);

    /// <summary>The ordinal fact is at the level or below.</summary>
    public sealed record AtOrBelow(FactDefinition Fact, int Level) : OfFact(Fact);

    /// <summary>Every part holds.</summary>
    public sealed record All(IReadOnlyList<Condition> Parts) : Condition
    {
        public override IEnumerable<FactDefinition> Facts => Parts.SelectMany(part => part.Facts);
    }

    /// <summary>At least so many of the parts hold; one for "any".</summary>
    public sealed record AtLeast(int Count, IReadOnlyList<Condition> Parts) : Condition
    {
        public override IEnumerable<FactDefinition> Facts => Parts.SelectMany(part => part.Facts);
    }

    /// <summary>Reads one condition strictly; a fact must weigh the way its place allows.</summary>
    internal static Condition Read(StrictNode node, FactDictionary dictionary, bool excuses)
    {
        node.Members([], "fact", "ge", "le", "all", "any", "atLeast", "level", "of");
        if (node.Optional("fact") is { } fact)
        {
            node.Members(["fact"]);
            var named = ReadFact(fact, dictionary);
            CheckWeight(fact, named, excuses, rises: true);
            return named.IsOrdinal ? throw fact.Wrong($"\"{named.Id}\" has levels: use ge or le") : new Holds(named);
        }
        if ((node.Optional("ge") ?? node.Optional("le")) is { } ordinal)
        {
            var above = node.Optional("ge") is not null;
            node.Members([above ? "ge" : "le", "level"]);
            var named = ReadFact(ordinal, dictionary);
            CheckWeight(ordinal, named, excuses, rises: above);
            var level = named.LevelIndex(node.Child("level").Text());
            if (level < 0)
            {
                throw node.Child("level").Wrong($"\"{named.Id}\" has no level \"{node.Child("level").Text()}\"");
            }
            if (above ? level == 0 : level == named.Highest)
            {
                throw node.Child("level").Wrong("every level satisfies this");
            }
            return above ? new AtOrAbove(named, level) : new AtOrBelow(named, level);
        }
        if (node.Optional("all") is { } all)
        {
            node.Members(["all"]);
            return new All(ReadParts(all, dictionary, excuses));
        }
        if (node.Optional("any") is { } any)
        {
            node.Members(["any"]);
            return new AtLeast(1, ReadParts(any, dictionary, excuses));
        }
        if (node.Optional("atLeast") is { } atLeast)
        {
            node.Members(["atLeast", "of"]);
            var parts = ReadParts(node.Child("of"), dictionary, excuses);
            var count = atLeast.Whole();
            return count >= 1 && count <= parts.Count ? new AtLeast(count, parts) : throw atLeast.Wrong($"a number from 1 to {parts.Count} is expected");
        }
        throw node.Wrong("one of fact, ge, le, all, any, atLeast is expected");
    }

    private static List<Condition> ReadParts(StrictNode node, FactDictionary dictionary, bool excuses)
    {
        var parts = node.Items().Select(part => Read(part, dictionary, excuses)).ToList();
        return parts.Count > 0 ? parts : throw node.Wrong("at least one part is expected");
    }

    private static FactDefinition ReadFact(StrictNode node, FactDictionary dictionary) =>
        dictionary.Find(node.Text()) ?? throw node.Wrong($"there is no fact \"{node.Text()}\" in the dictionary");

    private static void CheckWeight(StrictNode node, FactDefinition fact, bool excuses, bool rises)
    {
        if (fact.Polarity == Polarity.Gate)
        {
            throw node.Wrong($"\"{fact.Id}\" is a gate: gates are asked before the rules, not in them");
        }
        // "Contributed" turns an adverse reading down, so only circumstances may be read the other way round.
        var againstDataUser = fact.Polarity == Polarity.Adverse == rises;
        if (againstDataUser == excuses || (fact.Polarity == Polarity.Adverse && excuses && !fact.IsCircumstance))
        {
            throw node.Wrong($"\"{fact.Id}\" weighs the wrong way {(excuses ? "in an exception" : "in \"when\"")}");
        }
    }
}

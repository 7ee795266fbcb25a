using CsCheck;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>Made-up dictionaries of a few facts with rule sets over them: ordinals, circumstances, excuses, exceptions to exceptions, gates.</summary>
internal static class RandomBooks
{
    public static readonly DateOnly Turn = new(2010, 1, 1);

    /// <summary>One rule set for all days, or two that follow each other.</summary>
    public static readonly Gen<ModelBook> Any = Gen.Int[0, int.MaxValue - 1].Select(seed => Make(new Random(seed)));

    public static ModelBook Make(Random random)
    {
        var facts = Facts(random);
        string[] gates = random.Next(3) == 0 ? ["gate0", "gate1"] : ["gate0"];
        var sets = random.Next(3) == 0
            ? new[]
            {
                new ModelSet("1.0.0", new DateOnly(2000, 1, 1), Turn.AddDays(-1), gates, Rules(random, facts)),
                new ModelSet("2.0.0", Turn, null, gates, Rules(random, facts)),
            }
            : [new ModelSet("1.0.0", new DateOnly(2000, 1, 1), null, gates, Rules(random, facts))];
        return new ModelBook(facts, sets);
    }

    public static ModelRule Rule(Random random, string id, IReadOnlyList<ModelFact> facts)
    {
        var area = random.Next(3) == 0 ? "area1" : "area0";
        var adverse = facts.Where(fact => fact.Polarity == Polarity.Adverse && (fact.IsCircumstance || fact.Area == area)).ToList();
        var when = Tree(random, adverse, 2, false);
        if (BruteForce.HoldsOnTheIncidentAlone(when))
        {
            when = new ModelCondition.Some(2, [when, Leaf(random, Pick(random, adverse.FindAll(fact => fact.IsFailure)), false)]);
        }
        return new ModelRule(id, area, when, Exceptions(random, facts, adverse, [.. when.Facts.Select(fact => fact.Step), FactDefinition.EveryStep]));
    }

    /// <summary>One excuse that a rule about these steps may have.</summary>
    public static ModelException Excuse(Random random, string label, IReadOnlyList<ModelFact> facts, ModelRule rule) => new(
        label, Excusing(random, facts, [.. rule.When.Facts.Select(fact => fact.Step), FactDefinition.EveryStep]), []);

    private static List<ModelFact> Facts(Random random)
    {
        var facts = new List<ModelFact>
        {
            new("gate0", Polarity.Gate, "gate"),
            new("gate1", Polarity.Gate, "gate"),
            new("applies", Polarity.Gate, "applicability"),
            new("circumstance", Polarity.Adverse, "circumstance", "area0", 3, true),
            new("everyExcuse", Polarity.Mitigating, FactDefinition.EveryStep, "area0"),
        };
        // The failures of one area stand behind an applicability gate, those of the other do not.
        for (var at = 0; at < random.Next(3, 5); at++)
        {
            var second = at == 1;
            facts.Add(new ModelFact($"failure{at}", Polarity.Adverse, $"step{at}", second ? "area1" : "area0", random.Next(3) switch { 0 => 3, 1 => 4, _ => 0 }, AppliesIf: second ? "applies" : null));
        }
        for (var at = 0; at < random.Next(1, 3); at++)
        {
            facts.Add(new ModelFact($"excuse{at}", Polarity.Mitigating, $"step{random.Next(3)}", "area0", random.Next(3) == 0 ? 3 : 0));
        }
        return facts;
    }

    private static List<ModelRule> Rules(Random random, List<ModelFact> facts) =>
        [.. Enumerable.Range(0, random.Next(1, 5)).Select(at => Rule(random, $"rule{at}", facts))];

    private static List<ModelException> Exceptions(Random random, IReadOnlyList<ModelFact> facts, List<ModelFact> adverse, HashSet<string> steps)
    {
        var exceptions = new List<ModelException>();
        for (var at = 0; at < random.Next(3); at++)
        {
            var depth = random.Next(4);
            exceptions.Add(new ModelException($"excuse{at}", Excusing(random, facts, steps), depth >= 1 ? [$"defeater{at}"] : []));
            if (depth >= 1)
            {
                exceptions.Add(new ModelException($"defeater{at}", Tree(random, adverse, 1, false), depth >= 2 ? [$"restorer{at}"] : []));
            }
            if (depth >= 2)
            {
                exceptions.Add(new ModelException($"restorer{at}", Excusing(random, facts, steps), []));
            }
        }
        return exceptions;
    }

    private static ModelCondition Excusing(Random random, IReadOnlyList<ModelFact> facts, HashSet<string> steps) => Tree(
        random,
        [.. facts.Where(fact => fact.IsCircumstance || (fact.Polarity == Polarity.Mitigating && steps.Contains(fact.Step)))],
        1,
        true);

    private static ModelCondition Tree(Random random, List<ModelFact> facts, int depth, bool excuses)
    {
        if (depth == 0 || random.Next(5) < 2)
        {
            return Leaf(random, Pick(random, facts), excuses);
        }
        var parts = Enumerable.Range(0, random.Next(2, 4)).Select(_ => Tree(random, facts, depth - 1, excuses)).ToList();
        return new ModelCondition.Some(random.Next(1, parts.Count + 1), parts);
    }

    private static ModelCondition.Reaches Leaf(Random random, ModelFact fact, bool excuses) =>
        excuses && fact.IsCircumstance ? new(fact, random.Next(0, fact.Highest), Falling: true) : new(fact, random.Next(1, fact.Highest + 1));

    private static ModelFact Pick(Random random, List<ModelFact> facts) => facts[random.Next(facts.Count)];
}

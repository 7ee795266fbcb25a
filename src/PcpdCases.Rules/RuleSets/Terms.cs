using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>What makes a rule true, as a family of sets of literals: it holds where all literals of one set hold.</summary>
/// <remarks>Sets are closed: a literal stands with the milder ones it implies, so that "implies" is a test for a subset.</remarks>
internal static class Terms
{
    /// <summary>More sets than any rule a lawyer can read would have.</summary>
    private const int MostTerms = 2000;

    /// <summary>The smallest sets of literals that make a rule true.</summary>
    /// <exception cref="RulesException">There are too many.</exception>
    public static List<ulong[]> Of(Rule rule, LiteralMap literals) => Product(
        rule.Unless.Where(exception => !exception.DefeatsOnly).Select(exception => Fails(exception, rule, literals))
            .Prepend(Holds(rule.When, literals)),
        literals);

    /// <summary>Without sets that hold another one, the smallest first.</summary>
    public static List<ulong[]> Smallest(IEnumerable<ulong[]> sets)
    {
        var kept = new List<ulong[]>();
        foreach (var set in sets.OrderBy(set => Bits.Count(set)))
        {
            if (!kept.Exists(smaller => Bits.IsSubset(smaller, set)))
            {
                kept.Add(set);
            }
        }
        return kept.Count <= MostTerms ? kept : throw new RulesException($"A rule can come true in more than {MostTerms} ways; split it.");
    }

    private static List<ulong[]> Holds(Condition condition, LiteralMap literals) => condition switch
    {
        Condition.All all => Product(all.Parts.Select(part => Holds(part, literals)), literals),
        Condition.AtLeast some => Choose(some.Count, [.. some.Parts.Select(part => Holds(part, literals))], literals),
        Condition.Holds holds => [One(literals, holds.Fact, 1)],
        Condition.AtOrAbove above => [One(literals, above.Fact, above.Level)],
        Condition.AtOrBelow below => [One(literals, below.Fact, below.Level + 1)],
        _ => throw new RulesException($"The condition {condition.GetType().Name} is not one of the closed operators."),
    };

    /// <summary>What makes a condition fail; its literals are those of the other side, so the sets are of literals again.</summary>
    private static List<ulong[]> Fails(Condition condition, LiteralMap literals) => condition switch
    {
        Condition.All all => Smallest(all.Parts.SelectMany(part => Fails(part, literals))),
        Condition.AtLeast some => Choose(some.Parts.Count - some.Count + 1, [.. some.Parts.Select(part => Fails(part, literals))], literals),
        _ => Holds(condition, literals),
    };

    private static List<ulong[]> Fails(RuleException exception, Rule rule, LiteralMap literals) => Smallest(
        exception.Unless.SelectMany(label => Stands(rule.Exception(label), rule, literals)).Concat(Fails(exception.When, literals)));

    private static List<ulong[]> Stands(RuleException exception, Rule rule, LiteralMap literals) => Product(
        exception.Unless.Select(label => Fails(rule.Exception(label), rule, literals)).Prepend(Holds(exception.When, literals)), literals);

    private static ulong[] One(LiteralMap literals, FactDefinition fact, int level)
    {
        var set = new ulong[literals.Words];
        literals.Add(set, fact, level);
        return set;
    }

    private static List<ulong[]> Product(IEnumerable<List<ulong[]>> families, LiteralMap literals) =>
        families.Aggregate(new List<ulong[]> { new ulong[literals.Words] }, (left, right) =>
            Smallest(left.SelectMany(_ => right, (one, other) => one.Zip(other, (a, b) => a | b).ToArray())));

    private static List<ulong[]> Choose(int count, List<List<ulong[]>> families, LiteralMap literals)
    {
        // ways[n] holds the sets that satisfy n of the families looked at so far.
        var ways = Enumerable.Range(0, count + 1).Select(n => n == 0 ? new List<ulong[]> { new ulong[literals.Words] } : []).ToList();
        foreach (var family in families)
        {
            for (var n = count; n >= 1; n--)
            {
                ways[n] = Smallest([.. ways[n], .. Product([ways[n - 1], family], literals)]);
            }
        }
        return ways[count];
    }
}

using System.Numerics;

namespace PcpdCases.Rules.Assessments;

/// <summary>Families of sets of literals, each set in machine words.</summary>
internal static class LiteralFamily
{
    /// <summary>Up to so many sets every hitting set is tried out; beyond, one smallest way is found.</summary>
    private const int MostTriedOut = 12;

    /// <summary>No family on the way grows beyond this; the smallest sets are kept.</summary>
    private const int MostSets = 500;

    /// <summary>At most so many of the smallest sets that hold one set of each family.</summary>
    /// <param name="families">The families, each <see cref="BySize"/>.</param>
    /// <param name="most">How many are wanted.</param>
    public static List<ulong[]> SmallestOfAll(List<ulong[][]> families, int most)
    {
        var product = Smallest(families[0], families.Count == 1 ? most : MostSets);
        for (var at = 1; at < families.Count; at++)
        {
            var next = Smallest(families[at], MostSets);
            product = Smallest(BySize([.. product.SelectMany(_ => next, Union)]), at == families.Count - 1 ? most : MostSets);
        }
        return product;
    }

    /// <summary>At most so many of the smallest sets that take something from every set: of many sets, one smallest way.</summary>
    /// <param name="sets">The family <see cref="BySize"/>: small sets leave the least choice and are tried first.</param>
    /// <param name="words">The words of a set.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="choose">Which literal of a set to try first.</param>
    public static List<ulong[]> Hitting(ulong[][] sets, int words, int most, Func<ulong[], int> choose) =>
        sets.Length > MostTriedOut ? [OneHitting(sets, choose)] : AllHitting(sets, words, most);

    /// <summary>A family from its smallest sets to its largest, equal ones as they stand.</summary>
    public static ulong[][] BySize(List<ulong[]> family)
    {
        // Few sizes occur, so each set is put where the smaller ones end.
        var sizes = new int[family.Count];
        var largest = 0;
        for (var at = 0; at < sizes.Length; at++)
        {
            largest = Math.Max(largest, sizes[at] = Bits.Count(family[at]));
        }
        var places = new int[largest + 2];
        foreach (var size in sizes)
        {
            places[size + 1]++;
        }
        for (var size = 1; size < places.Length; size++)
        {
            places[size] += places[size - 1];
        }
        var order = new ulong[sizes.Length][];
        for (var at = 0; at < sizes.Length; at++)
        {
            order[places[sizes[at]]++] = family[at];
        }
        return order;
    }

    /// <summary>Sets that hold no smaller one of the family, the smallest first and then as they stand.</summary>
    private static List<ulong[]> Smallest(ulong[][] family, int most)
    {
        var kept = new List<ulong[]>();
        foreach (var set in family)
        {
            if (kept.Count == most)
            {
                break;
            }
            if (!HoldsOne(set, kept))
            {
                kept.Add(set);
            }
        }
        return kept;
    }

    private static List<ulong[]> AllHitting(ulong[][] sets, int words, int most)
    {
        List<ulong[]> hitting = [new ulong[words]];
        foreach (var set in sets)
        {
            var next = new List<ulong[]>();
            foreach (var way in hitting)
            {
                if (Bits.Meet(way, set))
                {
                    next.Add(way);
                    continue;
                }
                for (var literal = Bits.First(set); literal >= 0; literal = Bits.Next(set, literal))
                {
                    var longer = (ulong[])way.Clone();
                    Bits.Add(longer, literal);
                    next.Add(longer);
                }
            }
            hitting = Smallest(BySize(next), MostSets);
        }
        return hitting.Count > most ? hitting.GetRange(0, most) : hitting;
    }

    private static ulong[] OneHitting(ulong[][] sets, Func<ulong[], int> choose)
    {
        var chosen = new ulong[sets[0].Length];
        foreach (var set in sets)
        {
            if (!Bits.Meet(chosen, set))
            {
                var literal = choose(set);
                Bits.Add(chosen, literal);
            }
        }
        // Whatever another choice made needless goes again; what alone meets some set cannot be.
        var spare = Spare(sets, chosen);
        for (var literal = Bits.First(spare); literal >= 0; literal = Bits.Next(spare, literal))
        {
            Bits.Remove(chosen, literal);
            if (!Array.TrueForAll(sets, set => Bits.Meet(chosen, set)))
            {
                Bits.Add(chosen, literal);
            }
        }
        return chosen;
    }

    /// <summary>What was chosen without those that alone meet some set.</summary>
    private static ulong[] Spare(ulong[][] sets, ulong[] chosen)
    {
        var spare = (ulong[])chosen.Clone();
        foreach (var set in sets)
        {
            var (meeting, only) = (0, 0);
            for (var word = 0; word < set.Length && meeting <= 1; word++)
            {
                var common = set[word] & chosen[word];
                if (common != 0)
                {
                    (meeting, only) = (meeting + BitOperations.PopCount(common), word);
                }
            }
            if (meeting == 1)
            {
                spare[only] &= ~(set[only] & chosen[only]);
            }
        }
        return spare;
    }

    private static bool HoldsOne(ulong[] set, List<ulong[]> smaller)
    {
        foreach (var other in smaller)
        {
            if (Bits.IsSubset(other, set))
            {
                return true;
            }
        }
        return false;
    }

    private static ulong[] Union(ulong[] one, ulong[] other)
    {
        var union = (ulong[])one.Clone();
        Bits.AddAll(union, other);
        return union;
    }
}

using System.Numerics;

namespace PcpdCases.Rules.Assessments;

/// <summary>Families of sets of literals, each set in machine words.</summary>
internal static class LiteralFamily
{
    private const int BitsPerWord = 64;

    /// <summary>Up to so many sets every hitting set is tried out; beyond, one smallest way is found.</summary>
    private const int MostTriedOut = 12;

    /// <summary>No family on the way grows beyond this; the smallest sets are kept.</summary>
    private const int MostSets = 500;

    /// <summary>The number of the first literal of a set; -1 for the empty one.</summary>
    public static int First(ReadOnlySpan<ulong> set) => Next(set, -1);

    /// <summary>The next literal after one; -1 when there is none.</summary>
    public static int Next(ReadOnlySpan<ulong> set, int literal)
    {
        var at = literal + 1;
        for (var word = at / BitsPerWord; word < set.Length; word++)
        {
            var bits = word == at / BitsPerWord ? set[word] & ulong.MaxValue << (at % BitsPerWord) : set[word];
            if (bits != 0)
            {
                return word * BitsPerWord + BitOperations.TrailingZeroCount(bits);
            }
        }
        return -1;
    }

    /// <summary>At most so many of the smallest sets that hold one set of each family.</summary>
    public static List<ulong[]> SmallestOfAll(List<List<ulong[]>> families, int most)
    {
        var product = Smallest(families[0], families.Count == 1 ? most : MostSets);
        for (var at = 1; at < families.Count; at++)
        {
            var next = Smallest(families[at], MostSets);
            product = Smallest([.. product.SelectMany(_ => next, Union)], at == families.Count - 1 ? most : MostSets);
        }
        return product;
    }

    /// <summary>At most so many of the smallest sets that take something from every set: of many sets, one smallest way.</summary>
    /// <param name="sets">The family; small sets leave the least choice and are tried first.</param>
    /// <param name="words">The words of a set.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="choose">Which literal of a set to try first.</param>
    public static List<ulong[]> Hitting(List<ulong[]> sets, int words, int most, Func<ulong[], int> choose)
    {
        var order = BySize(sets);
        return order.Length > MostTriedOut ? [OneHitting(order, choose)] : AllHitting(order, words, most);
    }

    /// <summary>Sets that hold no smaller one of the family, the smallest first and then as they stand.</summary>
    private static List<ulong[]> Smallest(List<ulong[]> family, int most)
    {
        var kept = new List<ulong[]>();
        foreach (var set in BySize(family))
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

    private static ulong[][] BySize(List<ulong[]> family)
    {
        // Few sizes occur, so each set is put where the smaller ones end.
        var sizes = new int[family.Count];
        var largest = 0;
        for (var at = 0; at < sizes.Length; at++)
        {
            largest = Math.Max(largest, sizes[at] = Size(family[at]));
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

    private static List<ulong[]> AllHitting(ulong[][] sets, int words, int most)
    {
        List<ulong[]> hitting = [new ulong[words]];
        foreach (var set in sets)
        {
            var next = new List<ulong[]>();
            foreach (var way in hitting)
            {
                if (Meets(way, set))
                {
                    next.Add(way);
                    continue;
                }
                for (var literal = First(set); literal >= 0; literal = Next(set, literal))
                {
                    var longer = (ulong[])way.Clone();
                    longer[literal / BitsPerWord] |= 1UL << (literal % BitsPerWord);
                    next.Add(longer);
                }
            }
            hitting = Smallest(next, MostSets);
        }
        return hitting.Count > most ? hitting.GetRange(0, most) : hitting;
    }

    private static ulong[] OneHitting(ulong[][] sets, Func<ulong[], int> choose)
    {
        var chosen = new ulong[sets[0].Length];
        foreach (var set in sets)
        {
            if (!Meets(chosen, set))
            {
                var literal = choose(set);
                chosen[literal / BitsPerWord] |= 1UL << (literal % BitsPerWord);
            }
        }
        // Whatever another choice made needless goes again; what alone meets some set cannot be.
        var spare = Spare(sets, chosen);
        for (var literal = First(spare); literal >= 0; literal = Next(spare, literal))
        {
            chosen[literal / BitsPerWord] &= ~(1UL << (literal % BitsPerWord));
            if (!Array.TrueForAll(sets, set => Meets(chosen, set)))
            {
                chosen[literal / BitsPerWord] |= 1UL << (literal % BitsPerWord);
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
            if (RuleSets.Terms.IsSubset(other, set))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Meets(ulong[] one, ulong[] other)
    {
        for (var word = 0; word < one.Length; word++)
        {
            if ((one[word] & other[word]) != 0)
            {
                return true;
            }
        }
        return false;
    }

    private static int Size(ulong[] set)
    {
        var size = 0;
        foreach (var word in set)
        {
            size += BitOperations.PopCount(word);
        }
        return size;
    }

    private static ulong[] Union(ulong[] one, ulong[] other)
    {
        var union = (ulong[])one.Clone();
        for (var word = 0; word < union.Length; word++)
        {
            union[word] |= other[word];
        }
        return union;
    }
}

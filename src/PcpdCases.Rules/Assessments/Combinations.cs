namespace PcpdCases.Rules.Assessments;

/// <summary>Families of sets: which parts together make a condition come out one way.</summary>
/// <remarks>Smallest sets only; a family beyond the cap is cut off and says so.</remarks>
internal sealed class Combinations<T>(Func<T, string> name) where T : notnull
{
    private const int MostSets = 500;

    /// <summary>Whether a family had to be cut off.</summary>
    public bool WasCut { get; private set; }

    public List<List<T>> Nothing { get; } = [[]];

    /// <summary>One set of each family, together.</summary>
    public List<List<T>> Product(IEnumerable<List<List<T>>> families) =>
        families.Aggregate(Nothing, (left, right) => Smallest([.. left.SelectMany(_ => right, Union)]));

    public List<List<T>> Sum(IEnumerable<List<List<T>>> families) => Smallest([.. families.SelectMany(family => family)]);

    /// <summary>At least <paramref name="count"/> of the families, together.</summary>
    public List<List<T>> Choose(int count, IReadOnlyList<List<List<T>>> families)
    {
        // ways[n] holds the sets that satisfy n of the families looked at so far.
        var ways = new List<List<List<T>>> { Nothing };
        for (var n = 1; n <= count; n++)
        {
            ways.Add([]);
        }
        foreach (var family in families)
        {
            for (var n = count; n >= 1; n--)
            {
                ways[n] = Sum([ways[n], Product([ways[n - 1], family])]);
            }
        }
        return ways[count];
    }

    /// <summary>The smallest sets that take something from every set.</summary>
    public List<List<T>> Hitting(IEnumerable<List<T>> sets) =>
        Product(sets.Select(set => set.Select(item => new List<T> { item }).ToList()));

    /// <summary>Without doubles and without sets that hold a smaller one, the smallest first and then by name.</summary>
    public List<List<T>> Smallest(List<List<T>> family)
    {
        var kept = new List<(List<T> Set, HashSet<string> Names)>();
        var ordered = family
            .Select(set => (Set: set, Names: set.Select(name).ToHashSet(StringComparer.Ordinal)))
            .OrderBy(entry => entry.Names.Count)
            .ThenBy(entry => string.Join('\n', entry.Names.Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        foreach (var entry in ordered)
        {
            if (!kept.Exists(smaller => smaller.Names.IsSubsetOf(entry.Names)))
            {
                if (kept.Count == MostSets)
                {
                    WasCut = true;
                    break;
                }
                kept.Add(entry);
            }
        }
        return [.. kept.Select(entry => entry.Set)];
    }

    private List<T> Union(List<T> left, List<T> right) =>
        [.. left.Concat(right).DistinctBy(name).OrderBy(name, StringComparer.Ordinal)];
}

namespace PcpdCases.Rules.Assessments;

/// <summary>Families of small sets of numbers, each set in rising order: which parts together make something come out one way.</summary>
/// <remarks>Smallest sets only; a family beyond the cap is cut off and says so.</remarks>
internal sealed class SetFamily
{
    private const int MostSets = 500;

    /// <summary>Whether a family had to be cut off.</summary>
    public bool WasCut { get; private set; }

    /// <summary>One set of each family, together.</summary>
    public List<int[]> Product(List<List<int[]>> families)
    {
        List<int[]> product = [[]];
        for (var at = 0; at < families.Count; at++)
        {
            var family = families[at];
            if (product.Count == 1 && product[0].Length == 0)
            {
                product = family;
                continue;
            }
            var unions = new List<int[]>(product.Count * family.Count);
            foreach (var left in product)
            {
                foreach (var right in family)
                {
                    unions.Add(Union(left, right));
                }
            }
            product = Smallest(unions);
        }
        return product;
    }

    /// <summary>The smallest sets that take something from every set.</summary>
    public List<int[]> Hitting(List<int[]> sets) => Product(sets.ConvertAll(static set => new List<int[]>(Array.ConvertAll(set, static item => new[] { item }))));

    /// <summary>Without doubles and without sets that hold a smaller one, the smallest first and then in the order of their numbers.</summary>
    public List<int[]> Smallest(List<int[]> family)
    {
        if (family.Count <= 1)
        {
            return family;
        }
        family.Sort(Compare);
        var kept = new List<int[]>();
        foreach (var set in family)
        {
            if (!kept.Exists(smaller => IsSubset(smaller, set)))
            {
                if (kept.Count == MostSets)
                {
                    WasCut = true;
                    break;
                }
                kept.Add(set);
            }
        }
        return kept;
    }

    private static bool IsSubset(int[] smaller, int[] larger)
    {
        var at = 0;
        foreach (var item in smaller)
        {
            while (at < larger.Length && larger[at] < item)
            {
                at++;
            }
            if (at == larger.Length || larger[at] != item)
            {
                return false;
            }
        }
        return true;
    }

    private static int Compare(int[] one, int[] other) =>
        one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.AsSpan().SequenceCompareTo(other);

    private static int[] Union(int[] left, int[] right)
    {
        var union = new int[left.Length + right.Length];
        var (at, l, r) = (0, 0, 0);
        while (l < left.Length || r < right.Length)
        {
            var item = r == right.Length || (l < left.Length && left[l] <= right[r]) ? left[l] : right[r];
            l += l < left.Length && left[l] == item ? 1 : 0;
            r += r < right.Length && right[r] == item ? 1 : 0;
            union[at++] = item;
        }
        return at == union.Length ? union : union[..at];
    }
}

namespace PcpdCases.Rules.Assessments;

/// <summary>Strong Kleene truth; the order is that of being made out.</summary>
public enum Truth
{
    False,
    Unknown,
    True,
}

/// <summary>The closed operators of strong Kleene logic.</summary>
public static class Kleene
{
    public static Truth Not(Truth truth) => truth switch
    {
        Truth.False => Truth.True,
        Truth.Unknown => Truth.Unknown,
        Truth.True => Truth.False,
    };

    public static Truth And(Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(Truth left, Truth right) => left > right ? left : right;

    public static Truth And(IEnumerable<Truth> truths) => truths.Aggregate(Truth.True, And);

    public static Truth Or(IEnumerable<Truth> truths) => truths.Aggregate(Truth.False, Or);

    /// <summary>Whether at least <paramref name="count"/> are true.</summary>
    public static Truth AtLeast(int count, IEnumerable<Truth> truths)
    {
        var (sure, open) = (0, 0);
        foreach (var truth in truths)
        {
            sure += truth == Truth.True ? 1 : 0;
            open += truth == Truth.Unknown ? 1 : 0;
        }
        return sure >= count ? Truth.True : sure + open >= count ? Truth.Unknown : Truth.False;
    }
}

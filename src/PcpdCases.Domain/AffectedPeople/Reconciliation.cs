using System.Globalization;

namespace PcpdCases.Domain.AffectedPeople;

/// <summary>A stated total beside the sum of the groups: it explains how the two stand and never makes them agree.</summary>
public sealed record Reconciliation
{
    private Reconciliation(ReconciliationResult result, string template, params object?[] arguments)
    {
        Result = result;
        Template = template;
        Arguments = arguments;
    }

    public ReconciliationResult Result { get; }

    /// <summary>The explanation before its places are filled; also the key of its translation.</summary>
    public string Template { get; }

    public IReadOnlyList<object?> Arguments { get; }

    /// <summary>The explanation in English, such as "127,282 = 127,268 + 14".</summary>
    public string Explanation => string.Format(CultureInfo.InvariantCulture, Template, [.. Arguments]);

    /// <summary>Compares a stated total with the current number of each group.</summary>
    public static Reconciliation Of(Amount stated, IReadOnlyList<Amount> groups)
    {
        var withNumber = groups.Where(g => g.Precision != Precision.Unknown).ToList();
        var without = groups.Count - withNumber.Count;
        var sum = withNumber.Sum(g => g.Number!.Value);
        var parts = new AmountSum(withNumber);
        if (stated.Precision == Precision.Unknown)
        {
            return new(ReconciliationResult.NotComparable, "The source states no number in all.");
        }
        if (withNumber.Count == 0)
        {
            return new(ReconciliationResult.NotComparable, "{0} stated in all; no group has a number of its own.", stated);
        }
        if (without > 0)
        {
            return new(
                ReconciliationResult.NotComparable,
                "{0} stated in all; the groups with a number make {1:N0} ({2}), and {3} more have none.",
                stated,
                sum,
                parts,
                without);
        }
        var allExact = withNumber.TrueForAll(g => g.Precision == Precision.Exact);
        if (!allExact || stated.Precision == Precision.About)
        {
            return new(
                ReconciliationResult.Approximate,
                "{0} stated in all; the groups make {1:N0} ({2}). The numbers are not all exact, so the two need not agree.",
                stated,
                sum,
                parts);
        }
        if (!stated.Allows(sum))
        {
            return new(
                ReconciliationResult.Differs,
                "{0} stated in all, but the groups make {1:N0} ({2}): a difference of {3:N0}.",
                stated,
                sum,
                parts,
                Math.Abs(sum - stated.Number!.Value));
        }
        return stated.Precision == Precision.Exact
            ? new(ReconciliationResult.Agrees, "{0} = {1}", stated, parts)
            : new(ReconciliationResult.Agrees, "{0} stated in all; the groups make {1:N0} ({2}), as stated.", stated, sum, parts);
    }
}

/// <summary>Numbers added up, each as it is known.</summary>
public sealed record AmountSum(IReadOnlyList<Amount> Parts)
{
    /// <summary>The numbers in English, such as "127,268 + 14".</summary>
    public override string ToString() => string.Join(" + ", Parts);
}

/// <summary>How a stated total and the sum of the groups stand.</summary>
public enum ReconciliationResult
{
    Agrees,
    Differs,

    /// <summary>Some number is not exact, so that nothing follows from a difference.</summary>
    Approximate,

    /// <summary>A group, every group, or the total has no number.</summary>
    NotComparable,
}

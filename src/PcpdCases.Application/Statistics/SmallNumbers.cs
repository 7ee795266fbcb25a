namespace PcpdCases.Application.Statistics;

/// <summary>Which figures of one table are kept out of what is shown or published, so that nobody is recognised by being one of few.</summary>
/// <param name="Hidden">For each count whether it is hidden.</param>
/// <param name="TotalHidden">Whether their sum is hidden too.</param>
public sealed record SmallNumbers(IReadOnlyList<bool> Hidden, bool TotalHidden)
{
    /// <summary>The least count that is told.</summary>
    public const int Least = 5;

    /// <summary>Hides counts from 1 to 4, one more where a total would give a single hidden one away, and the total where it would still tell too much.</summary>
    public static SmallNumbers Of(IReadOnlyList<int> counts)
    {
        var hidden = counts.Select(count => count is > 0 and < Least).ToArray();
        if (hidden.Count(small => small) == 1
            && Enumerable.Range(0, counts.Count).Where(at => !hidden[at] && counts[at] > 0).OrderBy(at => counts[at]).Cast<int?>().FirstOrDefault() is { } next)
        {
            hidden[next] = true;
        }
        var sum = counts.Where((_, at) => hidden[at]).Sum();
        return new(hidden, sum is > 0 and < 2 * Least);
    }

    /// <summary>Hides nothing.</summary>
    public static SmallNumbers None(IReadOnlyList<int> counts) => new([.. counts.Select(_ => false)], false);
}

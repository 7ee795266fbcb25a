using PcpdCases.Application.Statistics;

namespace PcpdCases.Application.Tests.Statistics;

public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData(new int[0], new bool[0], false)]
    [InlineData(new[] { 0, 5, 9 }, new[] { false, false, false }, false)]
    [InlineData(new[] { 4, 1, 9 }, new[] { true, true, false }, true)]
    [InlineData(new[] { 4, 4, 3, 9 }, new[] { true, true, true, false }, false)]
    [InlineData(new[] { 9, 3, 7, 0 }, new[] { false, true, true, false }, false)]
    [InlineData(new[] { 9, 1, 5, 0 }, new[] { false, true, true, false }, true)]
    [InlineData(new[] { 3, 0 }, new[] { true, false }, true)]
    public void Of_LeavesNoSmallCountToBeReadOffTheTotal(int[] counts, bool[] hidden, bool total)
    {
        var small = SmallNumbers.Of(counts);

        Assert.Equal(hidden, small.Hidden);
        Assert.Equal(total, small.TotalHidden);
        Assert.DoesNotContain(true, SmallNumbers.None(counts).Hidden);
    }
}

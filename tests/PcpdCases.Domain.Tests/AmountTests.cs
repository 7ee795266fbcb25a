namespace PcpdCases.Domain.Tests;

public sealed class AmountTests
{
    [Fact]
    public void Of_WhenUnknownHasFigure_IsRefused() => Refused.With(
        "A number that is unknown has no figure. Remove the figure or say how exact it is.",
        () => Amount.Of(Precision.Unknown, 4, null));

    [Fact]
    public void Of_WhenFigureIsMissing_IsRefused() => Refused.With(
        "A number needs a figure of zero or more, or is marked as unknown.",
        () => Amount.Of(Precision.About, null, null));

    [Fact]
    public void Of_WhenFigureIsNegative_IsRefused() => Refused.With(
        "A number needs a figure of zero or more, or is marked as unknown.",
        () => Amount.Exact(-1));

    [Fact]
    public void Of_WhenRangeHasNoUpperEndAbove_IsRefused() => Refused.With(
        "A range needs an upper end above its lower end.",
        () => Amount.Between(10, 10));

    [Fact]
    public void Of_WhenExactHasUpperEnd_IsRefused() => Refused.With(
        "Only a range has an upper end. Remove it or choose a range.",
        () => Amount.Of(Precision.Exact, 1, 2));

    [Fact]
    public void ToString_WhenEachPrecision_SaysSo() => Assert.Equal(
        ["unknown", "127,268", "about 79,400", "more than 75,000", "at least 10", "10 to 1,000"],
        new[] { Amount.Unknown, Amount.Exact(127_268), Amount.About(79_400), Amount.MoreThan(75_000), Amount.AtLeast(10), Amount.Between(10, 1000) }
            .Select(a => a.ToString()));

    [Fact]
    public void Equals_WhenSameParts_IsEqual() => Assert.Equal(Amount.Exact(5), Amount.Of(Precision.Exact, 5, null));
}

using PcpdCases.Rules.Assessments;
using static PcpdCases.Rules.Assessments.Truth;

namespace PcpdCases.Rules.Tests.Assessments;

public sealed class KleeneTests
{
    [Theory]
    [InlineData(False, False, False, False)]
    [InlineData(False, Unknown, False, Unknown)]
    [InlineData(False, True, False, True)]
    [InlineData(Unknown, Unknown, Unknown, Unknown)]
    [InlineData(Unknown, True, Unknown, True)]
    [InlineData(True, True, True, True)]
    public void Two_truths_when_joined_follow_the_strong_tables(Truth left, Truth right, Truth both, Truth either)
    {
        Assert.Equal(both, Kleene.And(left, right));
        Assert.Equal(both, Kleene.And(right, left));
        Assert.Equal(either, Kleene.Or(left, right));
        Assert.Equal(either, Kleene.Or(right, left));
        Assert.Equal(both, Kleene.AtLeast(2, [left, right]));
        Assert.Equal(either, Kleene.AtLeast(1, [left, right]));
    }

    [Fact]
    public void Not_when_unknown_stays_unknown()
    {
        Assert.Equal(Unknown, Kleene.Not(Unknown));
        Assert.Equal(True, Kleene.Not(False));
        Assert.Equal(False, Kleene.Not(True));
    }

    [Fact]
    public void Joining_nothing_when_all_is_true_and_any_is_false()
    {
        Assert.Equal(True, Kleene.And([]));
        Assert.Equal(False, Kleene.Or([]));
    }
}

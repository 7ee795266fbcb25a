using CsCheck;
using PcpdCases.Rules.Severity;

namespace PcpdCases.Rules.Tests.Severity;

public sealed class SeverityScoreTests
{
    [Fact]
    public void Of_When_AllInputsAreTried_GivesTheKnownTotals()
    {
        var scores = (
            from context in Enumerable.Range(1, 4)
            from ease in Enumerable.Range(1, 4)
            from confidentiality in Enumerable.Range(0, 3)
            from integrity in Enumerable.Range(0, 3)
            from availability in Enumerable.Range(0, 3)
            from intent in new[] { false, true }
            select SeverityScore.Of(context, ease, new BreachCircumstances(confidentiality, integrity, availability, intent).Quarters)).ToList();

        Assert.Equal(864, scores.Count);
        Assert.Equal(273, scores.Count(score => score.Band == SeverityBand.Low));
        Assert.Equal(295, scores.Count(score => score.Band == SeverityBand.Medium));
        Assert.Equal(170, scores.Count(score => score.Band == SeverityBand.High));
        Assert.Equal(126, scores.Count(score => score.Band == SeverityBand.VeryHigh));
        Assert.Equal([89, 53, 30], new[] { 8, 12, 16 }.Select(edge => scores.Count(score => score.Quarters == edge)));
        Assert.Equal(24, scores.Distinct().Count());
    }

    [Fact]
    public void Of_When_AnyPartIsWorse_NeverFalls()
    {
        foreach (var (context, ease, circumstances) in from context in Enumerable.Range(1, 4) from ease in Enumerable.Range(1, 4) from circumstances in Enumerable.Range(0, 9) select (context, ease, circumstances))
        {
            var score = SeverityScore.Of(context, ease, circumstances);
            Assert.True(context == 4 || SeverityScore.Of(context + 1, ease, circumstances).Quarters >= score.Quarters);
            Assert.True(ease == 4 || SeverityScore.Of(context, ease + 1, circumstances).Quarters >= score.Quarters);
            Assert.True(circumstances == 8 || SeverityScore.Of(context, ease, circumstances + 1).Band >= score.Band);
        }
    }

    [Theory]
    [InlineData(4, 3, 3, "3.75", SeverityBand.High)]
    [InlineData(3, 4, 1, "3.25", SeverityBand.High)]
    [InlineData(3, 4, 0, "3", SeverityBand.High)]
    [InlineData(4, 4, 4, "5", SeverityBand.VeryHigh)]
    [InlineData(1, 1, 0, "0.25", SeverityBand.Low)]
    [InlineData(1, 4, 4, "2", SeverityBand.Medium)]
    public void Of_When_AnExampleIsWorked_GivesItsScoreAndBand(int context, int ease, int circumstances, string score, SeverityBand band)
    {
        var worked = SeverityScore.Of(context, ease, circumstances);
        Assert.Equal(score, worked.ToString());
        Assert.Equal(band, worked.Band);
    }

    [Theory]
    [InlineData(0, 1, 0, "DPC")]
    [InlineData(5, 1, 0, "DPC")]
    [InlineData(1, 0, 0, "EI")]
    [InlineData(1, 5, 0, "EI")]
    [InlineData(1, 1, 9, "CB")]
    [InlineData(1, 1, -1, "CB")]
    public void Of_When_APartIsOutOfRange_RefusesIt(int context, int ease, int circumstances, string part) =>
        Assert.StartsWith(part, Assert.Throws<RulesException>(() => SeverityScore.Of(context, ease, circumstances)).Message, StringComparison.Ordinal);

    [Fact]
    public void ToQuarters_When_TheNumberIsNotInQuarters_RefusesIt() =>
        Assert.Throws<RulesException>(() => SeverityScore.ToQuarters("EI", 0.3m));

    [Fact]
    public void Range_When_APartIsRefined_NeverWidens() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 4], Gen.Int[1, 4], Gen.Int[0, 8]).Sample((first, second, ease, circumstances) =>
        {
            var wide = SeverityRange.Of(new(Math.Min(first, second), Math.Max(first, second)), PartRange.Known(ease), new(0, 8));
            var narrow = SeverityRange.Of(PartRange.Known(first), PartRange.Known(ease), PartRange.Known(circumstances));
            Assert.True(wide.Least <= narrow.Least && narrow.Most <= wide.Most);
            Assert.Equal(SeverityScore.Of(first, ease, circumstances).Band, narrow.Band);
        });
}

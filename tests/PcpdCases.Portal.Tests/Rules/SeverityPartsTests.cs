using PcpdCases.Portal.Features.Rules;
using PcpdCases.Rules.Severity;

namespace PcpdCases.Portal.Tests.Rules;

public sealed class SeverityPartsTests
{
    [Fact]
    public void Range_When_nothing_is_known_is_the_whole_scale_without_a_band()
    {
        var range = new SeverityParts().Range;

        Assert.Equal((1, 24, null), (range.Least.Quarters, range.Most.Quarters, range.Band));
    }

    [Fact]
    public void Range_When_everything_is_known_is_one_score()
    {
        var range = new SeverityParts { Context = 4, Ease = 3, Confidentiality = 2, Integrity = 1, Availability = 0, Intent = 0 }.Range;

        Assert.Equal((15, 15, SeverityBand.High), (range.Least.Quarters, range.Most.Quarters, range.Band!.Value));
    }

    [Fact]
    public void Range_When_a_part_is_unknown_covers_every_answer_to_it()
    {
        foreach (var intent in (int[])[0, 2])
        {
            var parts = new SeverityParts { Context = 3, Ease = 2, Confidentiality = 1, Integrity = 0, Intent = intent };
            var known = Enumerable.Range(0, 3).Select(availability => new SeverityParts { Context = 3, Ease = 2, Confidentiality = 1, Integrity = 0, Intent = intent, Availability = availability }.Range.Least).ToList();

            Assert.Equal((known.Min(), known.Max()), (parts.Range.Least, parts.Range.Most));
        }
    }
}

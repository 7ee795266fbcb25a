using System.Globalization;
using PcpdCases.Domain.Chronology;

namespace PcpdCases.Domain.Tests.Chronology;

public sealed class MomentTests
{
    private static readonly DateOnly Day = new(2024, 2, 17);

    [Theory]
    [InlineData(MomentPrecision.Day, "2024-02-17", "2024-02-17", "2024-02-17")]
    [InlineData(MomentPrecision.About, "2024-02-17", "2024-02-17", "2024-02-17")]
    [InlineData(MomentPrecision.Month, "2024-02-01", "2024-02-01", "2024-02-29")]
    [InlineData(MomentPrecision.Year, "2024-01-01", "2024-01-01", "2024-12-31")]
    public void Of_WhenOneDayIsGiven_StandsForWhatThePrecisionMeans(MomentPrecision precision, string from, string first, string last)
    {
        var moment = Moment.Of(precision, Day, null, null);

        Assert.Equal(DateOnly.Parse(from, CultureInfo.InvariantCulture), moment.From);
        Assert.Equal((DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)), moment.Bounds);
    }

    [Fact]
    public void Of_WhenARange_IsBoundedByItsDays() =>
        Assert.Equal((Day, Day.AddDays(3)), Moment.Between(Day, Day.AddDays(3)).Bounds);

    [Fact]
    public void Of_WhenATimeIsGiven_KeepsItsMinute() =>
        Assert.Equal(new TimeOnly(2, 10), Moment.On(Day, new TimeOnly(2, 10, 59)).At);

    [Fact]
    public void Of_WhenPartsDoNotBelongTogether_IsRefused()
    {
        Refused.With("Give the day, as exactly as it is known.", () => Moment.Of(MomentPrecision.Day, null, null, null));
        Refused.With("A range of days needs a last day after its first.", () => Moment.Of(MomentPrecision.Range, Day, null, null));
        Refused.With("A range of days needs a last day after its first.", () => Moment.Between(Day, Day));
        Refused.With("Only a range of days has a last day. Remove it or choose a range.", () => Moment.Of(MomentPrecision.Month, Day, Day.AddDays(1), null));
        Refused.With("A time of day belongs to an exact day. Remove it or choose an exact day.", () => Moment.Of(MomentPrecision.About, Day, null, new TimeOnly(1, 0)));
    }
}

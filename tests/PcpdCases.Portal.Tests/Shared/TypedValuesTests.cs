using PcpdCases.Domain;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Tests.Shared;

public sealed class TypedValuesTests
{
    private static readonly DateOnly Friday = new(2025, 1, 3);

    [Theory]
    [InlineData("12/8/2025", "2025-08-12")]
    [InlineData("12 Aug 2025", "2025-08-12")]
    [InlineData("12 August 2025", "2025-08-12")]
    [InlineData("2025-08-12", "2025-08-12")]
    [InlineData("2025年8月12日", "2025-08-12")]
    [InlineData("１２/８/２０２５", "2025-08-12")]
    [InlineData("+3d", "2025-01-06")]
    [InlineData("+1wd", "2025-01-06")]
    [InlineData("+10wd", "2025-01-17")]
    // The first three days of the Year of the Snake are general holidays.
    [InlineData("+20wd", "2025-02-05")]
    [InlineData("today", "2025-01-03")]
    public void Read_When_ADateIsTyped_UnderstandsIt(string typed, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), DateText.Read(typed, Friday));

    [Theory]
    [InlineData("31/2/2025")]
    [InlineData("soon")]
    [InlineData("+99999d")]
    public void Read_When_ItIsNoDate_SaysSo(string typed) => Assert.Null(DateText.Read(typed, Friday));

    [Theory]
    [InlineData("79,400", Precision.Exact, 79400)]
    [InlineData("79400", Precision.Exact, 79400)]
    [InlineData("約79,400", Precision.About, 79400)]
    [InlineData("約 ７９,４００", Precision.About, 79400)]
    [InlineData("about 79,400", Precision.About, 79400)]
    [InlineData("more than 13", Precision.MoreThan, 13)]
    [InlineData("至少5", Precision.AtLeast, 5)]
    [InlineData("約8萬", Precision.About, 80000)]
    public void Read_When_ANumberIsTyped_KeepsHowExactItIs(string typed, Precision precision, long number)
    {
        var amount = AmountText.Read(typed);

        Assert.Equal((precision, number), (amount!.Precision, amount.Number!.Value));
    }

    [Fact]
    public void Read_When_ARangeIsTyped_HasBothEnds() => Assert.Equal(Amount.Between(10, 20), AmountText.Read("10-20"));

    [Theory]
    [InlineData("79,40")]
    [InlineData("many")]
    [InlineData("20-10")]
    [InlineData("999999999999999999999")]
    public void Read_When_ItIsNoNumber_SaysSo(string typed) => Assert.Null(AmountText.Read(typed));

    [Fact]
    public void Write_When_ADraftComesBack_FillsEachKindOfField()
    {
        var input = new SampleInput();

        Assert.True(FormValues.Write(input, "Statement", "文字", Friday));
        Assert.True(FormValues.Write(input, "HeldFrom", "12/8/2024", Friday));
        Assert.True(FormValues.Write(input, "Number", "約79,400", Friday));
        Assert.False(FormValues.Write(input, "Gone", "text", Friday));

        Assert.Equal(("文字", new DateOnly(2024, 8, 12), 79400, Precision.About), (input.Statement, input.HeldFrom, input.Number, input.Precision));
    }
}

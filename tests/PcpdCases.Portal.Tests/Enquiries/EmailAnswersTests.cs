using PcpdCases.Portal.Features.Enquiries;

namespace PcpdCases.Portal.Tests.Enquiries;

public sealed class EmailAnswersTests
{
    [Theory]
    [InlineData("Dear Sir,\n1. No.\n2) Two lines\nof it.\n(3) Yes", "1=No.|2=Two lines\nof it.|3=Yes")]
    [InlineData("答1：沒有。\n第2題 有，見附件。", "1=沒有。|2=有，見附件。")]
    [InlineData("> 1. Why?\nQuestion 1: Because:\n1. of this\n2. nothing", "1=Because:\n1. of this|2=nothing")]
    [InlineData("2. Only the second", "2=Only the second")]
    [InlineData("No numbers at all", "")]
    [InlineData("1.\n2. The first is left empty", "2=The first is left empty")]
    public void Of_ATextThatNumbersItsAnswers_FindsThem(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', EmailAnswers.Of(text, [1, 2, 3]).OrderBy(answer => answer.Key).Select(answer => $"{answer.Key}={answer.Value}")));

    [Fact]
    public void Of_ATextWithoutNumbers_AnswersTheOnlyQuestion() => Assert.Equal("It was the supplier.", EmailAnswers.Of(" It was the supplier. ", [4])[4]);
}

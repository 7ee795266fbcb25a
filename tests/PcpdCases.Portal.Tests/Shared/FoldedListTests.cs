using Bunit;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Tests.Shared;

public sealed class FoldedListTests : PortalContext
{
    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(6, 6, null)]
    [InlineData(7, 7, null)]
    [InlineData(8, 6, "2 more")]
    [InlineData(25, 6, "19 more")]
    public void List_WhenLong_FoldsTheRestAndLosesNothing(int count, int open, string? summary)
    {
        var list = Render<FoldedList<int>>(parameters => parameters
            .Add(folded => folded.Items, [.. Enumerable.Range(1, count)])
            .Add(folded => folded.Item, item => $"number {item}"));

        Assert.Equal(open, list.Find("ul").Children.Length);
        Assert.Equal(summary, list.FindAll("summary").SingleOrDefault()?.TextContent);
        Assert.Equal(Enumerable.Range(1, count).Select(item => $"number {item}"), list.FindAll("li").Select(item => item.TextContent));
    }
}

using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Every main page on a telephone: nothing needs sideways scrolling.</summary>
public sealed class NarrowPagesJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const int Width = 360;

    [Fact]
    public Task Pages_WhenTheWindowIsNarrow_NeedNoSidewaysScrolling() => office.EachPageAsync(
        new() { ViewportSize = new() { Width = Width, Height = 800 } },
        _ => Task.CompletedTask,
        async (page, name) =>
        {
            await page.WaitForFunctionAsync("() => !document.querySelector('.mud-skeleton')");
            await page.KeepAsync($"{name}-narrow");
            var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

            Assert.True(width <= Width, $"{name} is {width} pixels wide");
        });
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Every main page, in both themes and both languages: axe finds nothing, and a picture is kept to look at.</summary>
public sealed class AccessibilityJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private static readonly (string Name, string Address)[] Pages =
    [
        ("my-work", "/"),
        ("incidents", "/incidents?tab=All"),
        ("case-overview", "/incidents/2026-00002"),
        ("case-stage", "/incidents/2026-00002/a/stage"),
        ("case-notification", "/incidents/2026-00002/notification"),
        ("case-people", "/incidents/2026-00002/people"),
        ("case-documents", "/incidents/2026-00002/documents"),
        ("case-log", "/incidents/2026-00002/log"),
        ("log-notification", "/notifications/new"),
        ("organisations", "/organisations"),
        ("organisation", "/organisations/1"),
        ("new-organisation", "/organisations/new"),
    ];

    public static TheoryData<string, string> Looks => new() { { "light", "en" }, { "dark", "en" }, { "light", "zh-Hant" }, { "dark", "zh-Hant" } };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Pages_WhenLookedAtByAxe_HaveNoViolation(string theme, string language)
    {
        var page = await office.SignedInAsync("manager", new() { ViewportSize = new() { Width = 1440, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync($"{office.Address}/language?culture={language}&back=/");
        await page.EvaluateAsync($"window.cases.setTheme('{theme}')");
        var faults = new List<string>();
        foreach (var (name, address) in Pages)
        {
            await page.GoAsync(address);
            await page.WaitForFunctionAsync("() => !document.querySelector('.mud-skeleton')");
            await page.KeepAsync($"{name}-{theme}-{language}");
            var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            faults.AddRange(found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{name}: {violation.Id} at {node.Html}")));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Incidents_WhenTheWindowIsNarrow_NeedNoSidewaysScrolling()
    {
        var page = await office.SignedInAsync("manager", new() { ViewportSize = new() { Width = 360, Height = 800 } });
        foreach (var (name, address) in Pages)
        {
            await page.GoAsync(address);
            await page.WaitForFunctionAsync("() => !document.querySelector('.mud-skeleton')");
            await page.KeepAsync($"{name}-narrow");
            var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

            Assert.True(width <= 360, $"{name} is {width} pixels wide");
        }
    }
}

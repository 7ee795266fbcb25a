using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>Looks at a page as axe does, once it stands still.</summary>
public static class AxeActs
{
    // A message that fades has no contrast of its own, and a page still loading has not everything to look at.
    private const string Still = "() => !document.querySelector('.mud-snackbar, .mud-skeleton')";

    /// <summary>Keeps a picture of the page and fails on any violation.</summary>
    public static async Task HaveNoViolationAsync(this IPage page, string name) => Assert.Empty(await page.ViolationsAsync(name));

    /// <summary>Keeps a picture of the page and tells every violation, each with its place.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this IPage page, string name)
    {
        await page.WaitForFunctionAsync(Still);
        await page.KeepAsync(name);
        var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return [.. found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{name}: {violation.Id} at {node.Html}")).Distinct()];
    }
}

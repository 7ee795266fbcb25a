using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>Looks at a page as axe does, once it is loaded.</summary>
public static class AxeActs
{
    private const string Loaded = "() => !document.querySelector('.mud-skeleton')";

    // A message that fades in or out has no contrast of its own.
    private static readonly AxeRunContext ButMessages = new() { Exclude = [new AxeSelector(".mud-snackbar")] };

    /// <summary>Keeps a picture of the page and fails on any violation.</summary>
    public static async Task HaveNoViolationAsync(this IPage page, string name) => Assert.Empty(await page.ViolationsAsync(name));

    /// <summary>Keeps a picture of the page and tells every violation, each with its place.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this IPage page, string name)
    {
        await page.WaitForFunctionAsync(Loaded);
        await page.KeepAsync(name);
        var found = await page.RunAxe(ButMessages, new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return [.. found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{name}: {violation.Id} at {node.Html}")).Distinct()];
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>Looks at a page as axe does, once it is loaded.</summary>
public static class AxeActs
{
    private const string Loaded = "() => !document.querySelector('.mud-skeleton')";

    // Classes of MudBlazor whose styles the build leaves out, because nothing seemed to use them.
    private static readonly HashSet<string> WithoutStyle = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "dropped-styles.txt"))];

    // A message that fades in or out has no contrast of its own.
    private static readonly AxeRunContext ButMessages = new() { Exclude = [new AxeSelector(".mud-snackbar")] };

    /// <summary>Keeps a picture of the page and fails on any violation.</summary>
    public static async Task HaveNoViolationAsync(this IPage page, string name) => Assert.Empty(await page.ViolationsAsync(name));

    /// <summary>Keeps a picture of the page and tells every violation with its place, and every class whose styles were left out.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this IPage page, string name)
    {
        await page.WaitForFunctionAsync(Loaded);
        await page.KeepAsync(name);
        var found = await page.RunAxe(ButMessages, new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        var classes = await page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('[class]')].flatMap(one => [...one.classList]))]");
        return
        [
            .. found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{name}: {violation.Id} at {node.Html}")).Distinct(),
            .. classes.Where(WithoutStyle.Contains).Select(one => $"{name}: the styles of {one} are left out; see UnusedStyle in the portal's project."),
        ];
    }
}

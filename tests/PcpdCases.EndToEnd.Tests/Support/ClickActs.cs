using Microsoft.Playwright;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>Counts the clicks of a person over all pages of a browser tab; typing, Tab and Enter are none.</summary>
public static class ClickActs
{
    private const string Counter = """
        if (!window.countsClicks) {
          window.countsClicks = true;
          addEventListener('pointerdown', event => {
            if (event.isTrusted) {
              sessionStorage.setItem('clicks', String(1 + Number(sessionStorage.getItem('clicks') ?? 0)));
            }
          }, true);
        }
        """;

    /// <summary>Begins to count anew, on this page and whatever follows.</summary>
    public static async Task CountClicksAsync(this IPage page)
    {
        await page.AddInitScriptAsync(Counter);
        await page.EvaluateAsync($"() => {{ {Counter}; sessionStorage.removeItem('clicks'); }}");
    }

    public static Task<int> ClicksAsync(this IPage page) => page.EvaluateAsync<int>("Number(sessionStorage.getItem('clicks') ?? 0)");
}

using Microsoft.Playwright;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>What officers do on the Outcome tab.</summary>
public static class DeterminationActs
{
    /// <summary>Proposes what the rules say, with reasons.</summary>
    public static async Task ProposeAsync(this IPage page, string number, string reasons)
    {
        await page.GoAsync($"/incidents/{number}/a/outcome");
        await page.Button("Propose a determination").ClickAsync();
        var form = page.GetByRole(AriaRole.Region, new() { Name = "Propose a determination" });
        await form.Locator("[name='Reasons']").FillAsync(reasons);
        await page.Keyboard.PressAsync("Tab");
        await form.Button("Propose").ClickAsync();
        await page.GetByText("Waits for the second signature").First.WaitForAsync();
    }

    public static async Task CountersignDeterminationAsync(this IPage page, string number)
    {
        await page.GoAsync($"/incidents/{number}/a/outcome");
        await page.Button("Countersign").ClickAsync();
        await page.GetByRole(AriaRole.Region, new() { Name = "Countersign" }).Button("Countersign").ClickAsync();
        await page.Locator(".mud-chip", new() { HasText = "Countersigned" }).First.WaitForAsync();
    }

    /// <summary>Decides that an enforcement notice follows.</summary>
    public static async Task DecideOnNoticeAsync(this IPage page, string number)
    {
        await page.GoAsync($"/incidents/{number}/a/outcome");
        await page.Button("Decide the action").ClickAsync();
        var form = page.GetByRole(AriaRole.Region, new() { Name = "Decide the action" });
        await page.ChooseAsync("Action", "Enforcement notice");
        await form.GetByRole(AriaRole.Radio, new() { Name = "Damage or distress has been caused or is likely" }).CheckAsync();
        await form.Locator("[name='Consideration']").FillAsync("Patients must expect that strangers know what they were treated for.");
        await form.Locator("[name='Reason']").FillAsync("The way in was still open.");
        await page.Keyboard.PressAsync("Tab");
        await form.Button("Decide the action").ClickAsync();
        await page.GetByText("Action 1: Enforcement notice").First.WaitForAsync();
    }
}

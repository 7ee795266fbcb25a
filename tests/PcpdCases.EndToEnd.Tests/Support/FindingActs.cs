using Microsoft.Playwright;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>What an investigator does with findings.</summary>
public static class FindingActs
{
    /// <summary>Records a finding on a fact, found by its name, from the matrix: search, Record, reading, text, Save.</summary>
    public static async Task RecordFindingAsync(this IPage page, string number, string fact, string? level, string narrative, string? contribution)
    {
        await page.GoAsync($"/incidents/{number}/a/findings");
        await page.GetByLabel("Find a fact").FillAsync(fact);
        // Until the search is through, the rows still move.
        await page.GetByText($"Facts that match “{fact}”").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = $"Record a finding: {fact}", Exact = true }).ClickAsync();
        await page.ArriveAsync("**/findings/new?*");
        await page.Locator("[name='Narrative']").FillAsync(narrative);
        if (level is not null)
        {
            await page.GetByRole(AriaRole.Radio, new() { Name = level }).CheckAsync();
        }
        if (contribution is not null)
        {
            await page.ChooseAsync("How it contributed", contribution);
        }
        await page.FillAsync("[name='Passage']", "Replies to round 1");
        await page.Keyboard.PressAsync("Tab");
        await page.Button("Record the finding").ClickAsync();
        await page.ArriveAsync("**/findings");
    }

    /// <summary>Ticks findings on the matrix.</summary>
    public static async Task TickFindingsAsync(this IPage page, string number, IEnumerable<int> ordinals)
    {
        await page.GoAsync($"/incidents/{number}/a/findings");
        foreach (var ordinal in ordinals)
        {
            await page.GetByRole(AriaRole.Checkbox, new() { Name = $"Tick finding {ordinal}", Exact = true }).CheckAsync();
        }
    }

    /// <summary>Puts the ticked findings, records one reply to them and confirms them.</summary>
    public static async Task SettleTickedAsync(this IPage page, string reply)
    {
        var ticked = page.GetByRole(AriaRole.Region, new() { Name = "Ticked findings" });
        await ticked.Button("Put to the data user").ClickAsync();
        await ticked.Locator("[name='ReplyBy']").FillAsync("+14d");
        await page.Keyboard.PressAsync("Tab");
        await ticked.Locator("form").Button("Put to the data user").ClickAsync();
        await ticked.Button("Record the reply").ClickAsync();
        await ticked.Locator("[name='Reply']").FillAsync(reply);
        await page.Keyboard.PressAsync("Tab");
        await ticked.Locator("form").Button("Record the reply").ClickAsync();
        await page.ConfirmTickedAsync();
    }

    /// <summary>Confirms the ticked findings.</summary>
    public static async Task ConfirmTickedAsync(this IPage page)
    {
        var ticked = page.GetByRole(AriaRole.Region, new() { Name = "Ticked findings" });
        await ticked.Button("Confirm").ClickAsync();
        await ticked.Locator(".form-actions").Button("Confirm").ClickAsync();
        await ticked.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>Numbers a deficiency over findings.</summary>
    public static async Task NumberDeficiencyAsync(this IPage page, string heading, IEnumerable<int> findings)
    {
        await page.Button("Number a deficiency").ClickAsync();
        var form = page.GetByRole(AriaRole.Region, new() { Name = "Number a deficiency" });
        await form.Locator("[name='Heading']").FillAsync(heading);
        foreach (var ordinal in findings)
        {
            await form.GetByRole(AriaRole.Checkbox, new() { NameRegex = new($"^{ordinal} ") }).CheckAsync();
        }
        await form.Button("Number the deficiency").ClickAsync();
        await page.GetByText(heading).First.WaitForAsync();
    }

    /// <summary>Decides that mitigating facts nobody listed were not shown.</summary>
    public static async Task ReadMitigatingAsNotShownAsync(this IPage page, string reason)
    {
        await page.Button("Read unlisted mitigating facts").ClickAsync();
        var form = page.GetByRole(AriaRole.Region, new() { Name = "Read unlisted mitigating facts" });
        await form.Locator("[name='Reason']").FillAsync(reason);
        await page.Keyboard.PressAsync("Tab");
        await form.Button("Save").ClickAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    public static async Task CompleteInvestigationAsync(this IPage page, string number)
    {
        await page.GoAsync($"/incidents/{number}/a/stage");
        await page.Button("Complete the investigation").ClickAsync();
        await page.GetByRole(AriaRole.Region, new() { Name = "Complete the investigation" }).Button("Complete the investigation").ClickAsync();
        await page.Button("Back to the investigation").WaitForAsync();
    }
}

using Microsoft.Playwright;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>What officers do with enforcement notices.</summary>
public static class NoticeActs
{
    /// <summary>Drafts a notice that takes over the suggested steps for two findings, and stays on its page.</summary>
    public static async Task DraftNoticeAsync(this IPage page, string number, int firstFinding, int secondFinding)
    {
        await page.GoAsync($"/incidents/{number}/a/notices");
        await page.GetByRole(AriaRole.Link, new() { Name = "Draft a notice" }).ClickAsync();
        await page.FillAsync("[name='Text.Opinion']", "The Commissioner is of the opinion that the clinic contravened DPP4(1).");
        await page.FillAsync("[name='Text.Contraventions[0].ActOrOmission']", "Left remote support open to whoever guessed one password. 遙距支援可被猜中密碼者進入。");
        await page.FillAsync("[name='Text.Section50Version']", "Cap. 486, s.50 as amended on 1 October 2012");
        await page.Button($"Finding {firstFinding}: Remedy").ClickAsync();
        await page.Locator("[name='Directions[0].Step']").WaitForAsync();
        await page.Button($"Finding {secondFinding}: Prevent recurrence").ClickAsync();
        await page.FillAsync("[name='Directions[1].Deliverable']", "The notes of the first month");
        await page.Keyboard.PressAsync("Tab");
        await page.Button("Save the draft").ClickAsync();
        await page.Button("Submit for countersignature").WaitForAsync();
    }

    /// <summary>Submits the notice whose page is open.</summary>
    public static async Task SubmitNoticeAsync(this IPage page)
    {
        await page.Button("Submit for countersignature").ClickAsync();
        await page.Form("Submit for countersignature").Button("Submit for countersignature").ClickAsync();
        await page.GetByText("You drafted or submitted this notice.").WaitForAsync();
    }

    public static async Task CountersignNoticeAsync(this IPage page)
    {
        await page.Button("Countersign").ClickAsync();
        await page.Form("Countersign").Button("Countersign").ClickAsync();
        await page.Button("Record the service").WaitForAsync();
    }

    /// <summary>Records service today by registered post.</summary>
    public static async Task ServeNoticeAsync(this IPage page)
    {
        await page.Button("Record the service").ClickAsync();
        var form = page.Form("Record the service");
        await page.ChooseAsync("How it was served", "By registered post");
        await form.Locator("[name='Proof']").FillAsync("RP 0002 (invented)");
        await page.Keyboard.PressAsync("Tab");
        await form.GetByText("The appeal period ends on").WaitForAsync();
        await page.KeepAsync("notice-service");
        await form.Button("Record the service").ClickAsync();
        await page.Button("Assess the direction 1").WaitForAsync();
    }

    public static async Task RecordDirectionEvidenceAsync(this IPage page, int direction, string what)
    {
        await page.Button($"Record evidence {direction}").ClickAsync();
        var form = page.Form("Record evidence");
        await form.Locator("[name='What']").FillAsync(what);
        await page.Keyboard.PressAsync("Tab");
        await form.Button("Record evidence").ClickAsync();
        await page.GetByText("Evidence waits to be assessed").WaitForAsync();
    }

    public static async Task AssessDirectionAsync(this IPage page, int direction, string result, string why)
    {
        await page.Button($"Assess the direction {direction}").ClickAsync();
        var form = page.Form("Assess the direction");
        await form.GetByRole(AriaRole.Radio, new() { Name = result, Exact = true }).CheckAsync();
        await form.Locator("[name='Why']").FillAsync(why);
        await page.Keyboard.PressAsync("Tab");
        await form.Button("Assess the direction").ClickAsync();
        await page.GetByText(why).First.WaitForAsync();
    }
}

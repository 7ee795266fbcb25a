using Microsoft.Playwright;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>What an officer does with rounds of enquiries.</summary>
public static class EnquiryActs
{
    /// <summary>Drafts a round to every party of the case and to one who is none, and stays on its page.</summary>
    public static async Task DraftRoundAsync(this IPage page, string number, string title, IReadOnlyList<string> questions, string outsider)
    {
        await page.GoAsync($"/incidents/{number}/enquiries");
        await page.GetByRole(AriaRole.Link, new() { Name = "Draft a round" }).ClickAsync();
        await page.FillAsync("[name='Title']", title);
        for (var at = 0; at < questions.Count; at++)
        {
            await page.FillAsync($"[name='Questions[{at}].Text']", questions[at]);
        }
        foreach (var party in await page.GetByRole(AriaRole.Group, new() { Name = "Addressees" }).GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await party.CheckAsync();
        }
        await page.Button("Somebody who is no party").ClickAsync();
        await page.FillAsync("[name='Addressees[0].Name']", outsider);
        await page.Button("Save the draft").ClickAsync();
        await page.ArriveAsync("**/rounds/*");
        await page.Button("Issue the round").WaitForAsync();
    }

    /// <summary>Issues the round whose page is open.</summary>
    public static async Task IssueRoundAsync(this IPage page, string due)
    {
        await page.Button("Issue the round").ClickAsync();
        var form = page.GetByRole(AriaRole.Region, new() { Name = "Issue the round" });
        await form.Locator("[name='Due']").FillAsync(due);
        await page.Keyboard.PressAsync("Tab");
        await form.Button("Issue the round").ClickAsync();
        await page.GetByText("Reply due").First.WaitForAsync();
    }

    /// <summary>Records one addressee's answers in one form.</summary>
    public static async Task RecordReplyAsync(this IPage page, string addressee, IReadOnlyList<string> answers)
    {
        await page.Button($"Record the reply: {addressee}").ClickAsync();
        var form = page.GetByRole(AriaRole.Region, new() { Name = "Record the reply" });
        for (var at = 0; at < answers.Count; at++)
        {
            await form.Locator($"[name='Answers[{at}].Text']").FillAsync(answers[at]);
        }
        await page.Keyboard.PressAsync("Tab");
        await form.Button("Record the reply").ClickAsync();
        await page.GetByText(answers[0]).First.WaitForAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}

using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>What falls due: a task given, done and seen among the statutory days, and the same days in a calendar program.</summary>
public sealed class TasksJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Tasks = "/incidents/2026-00003/tasks";

    [Fact]
    public async Task Task_WhenGiven_StandsAmongTheDaysUntilItIsDone()
    {
        var page = await office.SignedInAsync("compliance");
        await page.GoAsync(Tasks);
        await page.Button("Give a task").ClickAsync();
        var form = page.Form("Give a task");
        await form.Locator("[name='What']").FillAsync("Ask the supplier for its sign-in log 索取登入紀錄");
        await form.Locator("[name='DueOn']").FillAsync("+10wd");
        await form.Locator("[name='Why']").FillAsync("Office target: ten working days");
        await page.Keyboard.PressAsync("Tab");
        await form.Button("Give the task").ClickAsync();

        var due = page.GetByRole(AriaRole.Table, new() { Name = "What falls due" });
        await due.GetByText("Ask the supplier for its sign-in log 索取登入紀錄").WaitForAsync();
        await due.GetByText("How it is counted").ClickAsync();
        await due.GetByText("Direction 2 of notice 1").WaitForAsync();
        await page.HaveNoViolationAsync("tasks");

        await page.GoAsync("/");
        await page.GetByRole(AriaRole.Table, new() { Name = "What falls due" }).GetByText("Ask the supplier").ClickAsync();
        await page.ArriveAsync($"**{Tasks}");
        await page.Button("Task 1 is done").ClickAsync();
        await page.GetByText("Done on").WaitForAsync();
        Assert.Equal(0, await due.GetByText("Ask the supplier").CountAsync());
    }

    [Fact]
    public async Task Address_WhenMadeAndRevoked_AnswersOnlyMeanwhileAndTellsNoName()
    {
        var page = await office.SignedInAsync("investigator");
        await page.GetByText("My days in a calendar program").ClickAsync();
        await page.Button("Make an address").ClickAsync();
        var address = await page.GetByLabel("Calendar address").InputValueAsync();
        await page.KeepAsync("calendar-address");
        using var program = new HttpClient();

        var calendar = await program.GetStringAsync(address);

        Assert.Contains("BEGIN:VCALENDAR", calendar, StringComparison.Ordinal);
        Assert.Contains("2026-00003 (a): Direction 2 of notice 1", calendar.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Harbour", calendar, StringComparison.Ordinal);
        await page.Button("Revoke the address").ClickAsync();
        await page.GetByText("The address is revoked.").WaitForAsync();
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await program.GetAsync(address)).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await program.GetAsync($"{office.Address}/calendar-feeds/nobody.ics")).StatusCode);
    }
}

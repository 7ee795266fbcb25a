using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Compliance checks are closed together after a preview that says what stands against it.</summary>
public sealed class ChecksJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public async Task Checks_WhenTicked_CloseTogetherAndTheOpenOneStays()
    {
        var officer = await office.SignedInAsync("compliance");
        var first = await CheckAsync(officer, "First Checked Company (invented)");
        var second = await CheckAsync(officer, "Second Checked Company (invented)");
        var open = await CheckAsync(officer, "Asked Company (invented)");
        await officer.DraftRoundAsync(open, "How it was sent", ["How was it sent?"], "Example Courier (invented)");
        await officer.IssueRoundAsync("+14d");

        var manager = await office.SignedInAsync("manager");
        await manager.GetByRole(AriaRole.Link, new() { Name = "Compliance checks" }).ClickAsync();
        await manager.ArriveAsync("**/checks");
        await manager.Locator("tr", new() { HasText = open }).GetByText("Still open: round 1").WaitForAsync();
        await manager.Button("Tick all that can be closed").ClickAsync();
        await manager.Button("Close 2 checks").ClickAsync();
        await manager.GetByText("Give the reason for closing.").First.WaitForAsync();
        await manager.GetByRole(AriaRole.Radio, new() { Name = "No further action" }).CheckAsync();
        await manager.Locator("[name='Reason']").FillAsync("The parcels were found. 包裹已尋回。");
        await manager.Keyboard.PressAsync("Tab");
        await manager.HaveNoViolationAsync("checks-ticked");
        await manager.Button("Close 2 checks").ClickAsync();
        await manager.GetByText("2 of 2 checks closed.").WaitForAsync();
        await Assertions.Expect(manager.Locator("tbody tr")).ToHaveCountAsync(1);
        await manager.HaveNoViolationAsync("checks-closed");

        foreach (var number in new[] { first, second })
        {
            await manager.GoAsync($"/incidents/{number}/a/stage");
            await manager.GetByText("The parcels were found. 包裹已尋回。").First.WaitForAsync();
        }
        await officer.GotoAsync($"{office.Address}/checks");
        await officer.GetByText("may not").Or(officer.GetByText("not allow")).First.WaitForAsync();
    }

    private static async Task<string> CheckAsync(IPage officer, string name)
    {
        var number = await officer.LogNotificationAsync(name, "A parcel of forms was lost in the post.");
        await officer.TriageAsync(number);
        await officer.GoAsync($"/incidents/{number}/a/stage");
        await officer.Button("Start a compliance check").ClickAsync();
        await officer.Form("Start a compliance check").Button("Start a compliance check").ClickAsync();
        await officer.Button("Start a compliance check").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        return number;
    }
}

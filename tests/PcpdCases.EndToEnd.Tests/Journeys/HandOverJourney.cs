using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A leaver's work goes to another officer after a preview, and comes back.</summary>
public sealed class HandOverJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public async Task Work_WhenHandedOver_IsPreviewedMovedAndUndone()
    {
        var manager = await office.SignedInAsync("manager");
        await manager.GetByRole(AriaRole.Link, new() { Name = "Hand over work" }).First.ClickAsync();
        await manager.ArriveAsync("**/hand-over");
        await manager.ChooseAsync("Whose work", "Iris Tam");
        await manager.ChooseAsync("Who takes it over", "Casey Au Yeung");
        await manager.GetByText("Casey Au Yeung is not an investigator.").WaitForAsync();
        await manager.Button("Hand over 0").WaitForAsync();
        await manager.HaveNoViolationAsync("hand-over-refused");
        await manager.ChooseAsync("Who takes it over", "Ivan Lo");
        await manager.Button("Hand over 1").WaitForAsync();
        await manager.Locator("[name='Reason']").FillAsync("She leaves the Office. 離任。");
        await manager.Keyboard.PressAsync("Tab");
        await manager.HaveNoViolationAsync("hand-over");
        await manager.Button("Hand over 1").ClickAsync();
        await manager.Button("Undo handover 1").WaitForAsync();

        var other = await office.SignedInAsync("investigator2");
        await other.GoAsync("/incidents?tab=Mine");
        await other.Locator(".list-table tbody tr", new() { HasText = "2026-00003" }).First.WaitForAsync();

        await manager.Button("Undo handover 1").ClickAsync();
        await manager.GetByRole(AriaRole.Dialog).Button("Undo").ClickAsync();
        await manager.GetByText("1 of 1 went back").WaitForAsync();
        await manager.HaveNoViolationAsync("hand-over-undone");
        await manager.GoAsync("/incidents/2026-00003/a/stage");
        await manager.GetByText("Iris Tam").First.WaitForAsync();
    }
}

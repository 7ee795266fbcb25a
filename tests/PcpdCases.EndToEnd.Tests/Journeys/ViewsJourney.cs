using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A list is kept as a view with its filters and columns, shared, found again by another officer, and given up.</summary>
public sealed class ViewsJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public async Task Case_WhenLookedAtBesideTheList_LeavesTheListAsItWas()
    {
        var page = await office.SignedInAsync("compliance");
        await page.GoAsync("/incidents?stage=Enforcement");
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at 2026-00003 here" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByText("The night back-up failed").WaitForAsync();
        await page.HaveNoViolationAsync("preview");
        await page.Keyboard.PressAsync("Escape");
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.EndsWith("/incidents?stage=Enforcement", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task View_WhenShared_ShowsAnotherOfficerTheSameListAndColumns()
    {
        var manager = await office.SignedInAsync("manager");
        await manager.GoAsync("/incidents?stage=Enforcement");
        await manager.Button("Columns").ClickAsync();
        await manager.GetByRole(AriaRole.Menuitemcheckbox, new() { Name = "Last change" }).ClickAsync();
        await manager.ArriveAsync("**/incidents?stage=Enforcement&hide=Changed");
        await manager.GetByRole(AriaRole.Menuitemcheckbox, new() { Name = "People affected" }).ClickAsync();
        await manager.ArriveAsync("**/incidents?stage=Enforcement&hide=Affected.Changed");
        await manager.KeepAsync("columns");
        await manager.Keyboard.PressAsync("Escape");
        await Assertions.Expect(manager.GetByRole(AriaRole.Columnheader, new() { Name = "Last change" })).ToHaveCountAsync(0);

        await manager.Button("Views").ClickAsync();
        await manager.GetByRole(AriaRole.Menuitem, new() { Name = "Keep this list as a view" }).ClickAsync();
        var dialog = manager.GetByRole(AriaRole.Dialog);
        await dialog.Button("Keep the view").ClickAsync();
        await dialog.GetByText("Give the view a name.").First.WaitForAsync();
        await dialog.Locator("[name='Name']").FillAsync("執行中 Running");
        await dialog.GetByRole(AriaRole.Checkbox, new() { Name = "Every officer sees it" }).CheckAsync();
        await manager.HaveNoViolationAsync("view-kept");
        await dialog.Button("Keep the view").ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        var auditor = await office.SignedInAsync("auditor");
        await auditor.GoAsync("/incidents");
        await auditor.Button("Views").ClickAsync();
        await auditor.GetByRole(AriaRole.Menuitem, new() { Name = "執行中 Running (of Mona Kwok)" }).ClickAsync();
        await auditor.ArriveAsync("**/incidents?stage=Enforcement&hide=Affected.Changed");
        await Assertions.Expect(auditor.GetByRole(AriaRole.Columnheader, new() { Name = "Last change" })).ToHaveCountAsync(0);
        await auditor.GetByText("2026-00003").First.WaitForAsync();

        await manager.Button("Views").ClickAsync();
        await manager.GetByRole(AriaRole.Menuitem, new() { Name = "Remove a view of mine" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Radio, new() { Name = "執行中 Running" }).CheckAsync();
        await dialog.Button("Remove the view").ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await auditor.ReloadAsync();
        await auditor.InteractiveAsync();
        await auditor.Button("Views").ClickAsync();
        await auditor.GetByRole(AriaRole.Menuitem, new() { Name = "Keep this list as a view" }).WaitForAsync();
        Assert.Equal(0, await auditor.GetByRole(AriaRole.Menuitem, new() { Name = "執行中 Running" }).CountAsync());
    }

    [Fact]
    public async Task List_WhenAViewOpensFirst_ComesWithItFromTheMenuAndTheKeys()
    {
        var page = await office.SignedInAsync("investigator2");
        await page.GoAsync("/incidents?stage=Enforcement&hide=Changed");
        await page.Button("Views").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Keep this list as a view" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("[name='Name']").FillAsync("執行 Enforcement");
        await dialog.Button("Keep the view").ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Button("Views").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Open the list with a view" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Radio, new() { Name = "執行 Enforcement" }).CheckAsync();
        await page.HaveNoViolationAsync("view-opens-first");
        await dialog.Button("Open with it").ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await page.GoAsync("/");
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Incidents" }).ClickAsync();
        await page.ArriveAsync("**/incidents?stage=Enforcement&hide=Changed");
        await page.GetByText("2026-00003").First.WaitForAsync();
        Assert.Equal(0, await page.GetByRole(AriaRole.Columnheader, new() { Name = "Last change" }).CountAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Remove the filters" }).ClickAsync();
        await page.ArriveAsync("**/incidents?tab=All");
        await page.GetByRole(AriaRole.Columnheader, new() { Name = "Last change" }).WaitForAsync();
        await page.Button("Views").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "執行 Enforcement (opens first)" }).WaitForAsync();
        await page.KeepAsync("views-first");
    }
}

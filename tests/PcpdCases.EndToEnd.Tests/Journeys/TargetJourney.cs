using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>The Office's own target for a stage is shown with its count, and stands still while a proceeding is on hold.</summary>
public sealed class TargetJourney(OfficeWithTargets office) : IClassFixture<OfficeWithTargets>
{
    [Fact]
    public async Task Target_WhileOnHold_StandsStillAndRunsOn()
    {
        // Monday 9 November 2026.
        var officer = await office.SignedInAsync("compliance");
        var number = await officer.LogNotificationAsync("Example Held Company (invented)", "A list of members was sent to the wrong person.");
        await officer.TriageAsync(number);
        await officer.GoAsync($"/incidents/{number}/a/stage");
        await officer.GetByText("5 working days for this stage").WaitForAsync();
        await officer.GetByText("How it is counted").ClickAsync();
        await officer.GetByText("The last day is Monday 16 November 2026.").WaitForAsync();
        await officer.HaveNoViolationAsync("target-running");
        await officer.GoAsync($"/incidents/{number}/tasks");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Office target for the stage: Triage" }).ClickAsync();
        await officer.ArriveAsync($"**/incidents/{number}/a/stage");

        office.Clock.Pass(1);
        var manager = await office.SignedInAsync("manager");
        await manager.GoAsync($"/incidents/{number}/a/stage");
        await manager.Button("Put on hold").ClickAsync();
        await manager.GetByLabel("Reason").FillAsync("The Police asked us to wait. 警方要求暫緩。");
        await manager.GetByRole(AriaRole.Region, new() { Name = "Put on hold" }).GetByRole(AriaRole.Button, new() { Name = "Put on hold" }).ClickAsync();
        await manager.GetByText("Stands still since 10 Nov 2026; 5 of 5 working days are left.").WaitForAsync();
        await manager.HaveNoViolationAsync("target-stopped");

        office.Clock.Pass(7);
        manager = await office.SignedInAsync("manager", new() { ViewportSize = new() { Width = 420, Height = 900 } });
        await manager.EvaluateAsync("window.cases.setTheme('dark')");
        await manager.GoAsync($"/incidents/{number}/a/stage");
        await manager.Button("Resume").ClickAsync();
        await manager.GetByRole(AriaRole.Region, new() { Name = "Resume" }).GetByRole(AriaRole.Button, new() { Name = "Resume" }).ClickAsync();
        await manager.GetByText("until 17 Nov 2026").WaitForAsync();
        await manager.GetByText("How it is counted").ClickAsync();
        await manager.GetByText("The last day is Monday 23 November 2026.").WaitForAsync();
        await manager.HaveNoViolationAsync("target-resumed-narrow-dark");

        office.Clock.Pass(7);
        manager = await office.SignedInAsync("manager");
        await manager.GoAsync("/incidents");
        await manager.GetByRole(AriaRole.Link, new() { NameRegex = new("^Past target") }).ClickAsync();
        await manager.ArriveAsync("**/incidents?tab=PastTarget");
        await manager.GetByRole(AriaRole.Cell, new() { NameRegex = new("^23 Nov 2026") }).WaitForAsync();
        await manager.GetByRole(AriaRole.Link, new() { Name = number }).WaitForAsync();
        await manager.HaveNoViolationAsync("target-list");
    }
}

/// <summary>An office that gives itself five working days for triage.</summary>
public sealed class OfficeWithTargets : OfficeInABrowser
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Targets:Triage"] = "5" };
}

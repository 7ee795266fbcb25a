using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>More time for a step: a manager's decision beside the day the notice says, which every list then counts by.</summary>
public sealed class MoreTimeJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Notice = "/incidents/2026-00003/a/notices/1";

    [Fact]
    public async Task Direction_WhenGivenMoreTime_IsDueLaterAndKeepsTheServedDay()
    {
        var manager = await office.SignedInAsync("manager");
        await manager.GoAsync(Notice);
        await manager.Button("Give more time 2").ClickAsync();
        await manager.Locator("[name='Until']").FillAsync("1/1/2026");
        await manager.Locator("[name='Reason']").FillAsync("The supplier delivers in March. 供應商三月交付。");
        await manager.Keyboard.PressAsync("Tab");
        await manager.Button("Give more time").ClickAsync();
        await manager.GetByText("More time ends later.").WaitForAsync();
        await manager.Locator("[name='Until']").FillAsync("31 Mar 2027");
        await manager.Keyboard.PressAsync("Tab");
        await manager.Button("Give more time").ClickAsync();

        await manager.GetByText("The supplier delivers in March. 供應商三月交付。").WaitForAsync();
        await manager.GetByText("The notice says").WaitForAsync();
        await manager.HaveNoViolationAsync("more-time");
        await manager.GoAsync("/incidents/2026-00003/tasks");
        await manager.Locator("tr", new() { HasText = "Direction 2 of notice 1" }).GetByText("31 Mar 2027").WaitForAsync();

        var investigator = await office.SignedInAsync("investigator");
        await investigator.GoAsync(Notice);
        await investigator.GetByText("The notice says").WaitForAsync();
        Assert.Equal(0, await investigator.Button("Give more time 2").CountAsync());
    }
}

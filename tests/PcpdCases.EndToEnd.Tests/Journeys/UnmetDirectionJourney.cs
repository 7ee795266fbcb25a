using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A direction nobody followed: overdue on the board, assessed as not met by a manager, and the failure referred (s.50A).</summary>
public sealed class UnmetDirectionJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Notice = "/incidents/2026-00003/a/notices/1";

    [Fact]
    public async Task Direction_WhenItsLastDayPassed_IsOverdueNotMetAndReferred()
    {
        office.Clock.Pass(70);
        var manager = await office.SignedInAsync("manager");
        await manager.GoAsync("/notices?tab=Overdue");
        await manager.Locator(".list-table tbody tr", new() { HasText = "2026-00003" }).First.ClickAsync();
        await manager.ArriveAsync($"**{Notice}");
        Assert.Equal(0, await manager.Button("Refer for prosecution").CountAsync());
        await manager.CountClicksAsync();
        await manager.AssessDirectionAsync(2, "Not met", "Nothing was received by the last day. 限期前沒有收到任何資料。");
        Assert.InRange(await manager.ClicksAsync(), 1, 3);

        await manager.Button("Refer for prosecution").ClickAsync();
        var form = manager.Form("Refer for prosecution");
        await form.Locator("[name='Reason']").FillAsync("Direction 2 was not followed without a reasonable excuse. 無合理辯解而不遵從第二項指示。");
        await manager.Keyboard.PressAsync("Tab");
        await form.Button("Refer for prosecution").ClickAsync();
        await form.GetByText("Say to whom it is referred").First.WaitForAsync();
        await form.Locator("[name='To']").FillAsync("The Police (invented)");
        await manager.Keyboard.PressAsync("Tab");
        await manager.HaveNoViolationAsync("refer");
        await form.Button("Refer for prosecution").ClickAsync();
        await manager.GetByText("Referred to The Police (invented) on").WaitForAsync();
        await manager.HaveNoViolationAsync("referred");

        await manager.GoAsync("/notices?tab=Overdue");
        await manager.Locator(".list-table tbody tr", new() { HasText = "2026-00003" }).GetByText("Referred").WaitForAsync();
        var investigator = await office.SignedInAsync("investigator");
        await investigator.GoAsync(Notice);
        await investigator.GetByText("Referred to The Police (invented) on").WaitForAsync();
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PcpdCases.Application.Door;
using PcpdCases.Application.Notices;
using PcpdCases.Domain;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A notice served anew as urgent: its seven days, a drafter who may not sign it by any road, and an appeal that suspends nothing (s.50(5)).</summary>
public sealed class UrgentNoticeJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Case = "/incidents/2026-00003";
    private const string Urgent = Case + "/a/notices/2";

    [Fact]
    public async Task UrgentNotice_WhenAppealedAgainst_GoesOnRunning()
    {
        var drafter = await office.SignedInAsync("manager");
        await CancelAsync(drafter);
        await DraftAsync(drafter);
        await drafter.SubmitNoticeAsync();
        await RefuseToSignAsync(drafter);

        var other = await office.SignedInAsync("manager2");
        await other.GoAsync(Urgent);
        await other.CountClicksAsync();
        await other.CountersignNoticeAsync();
        Assert.InRange(await other.ClicksAsync(), 1, 2);
        await RefuseTooEarlyAsync(other);
        await MendAsync(drafter);
        await other.GoAsync(Urgent);
        await other.CountersignNoticeAsync();
        await other.ServeNoticeAsync();

        var investigator = await office.SignedInAsync("investigator");
        await AppealAsync(investigator);
    }

    private static async Task CancelAsync(IPage manager)
    {
        await manager.GoAsync(Case + "/a/notices/1");
        await manager.Button("Cancel the notice").ClickAsync();
        var form = manager.Form("Cancel the notice");
        await form.Locator("[name='Reason']").FillAsync("The data is being sold; the steps cannot wait.");
        await manager.Keyboard.PressAsync("Tab");
        await form.Button("Cancel the notice").ClickAsync();
        await manager.GetByText("The data is being sold; the steps cannot wait.").WaitForAsync();
    }

    private static async Task DraftAsync(IPage manager)
    {
        await manager.GetByRole(AriaRole.Link, new() { Name = "Serve anew" }).ClickAsync();
        await manager.GetByRole(AriaRole.Checkbox, new() { Name = "The steps are urgent (s.50(5))" }).CheckAsync();
        await manager.Locator("[name='Text.UrgencyReasons']").FillAsync("The data is being sold. 資料正被出售。");
        await manager.Locator("[name='Directions[0].DueOn']").FillAsync("+3d");
        await manager.Locator("[name='Directions[1].DueOn']").FillAsync("+7d");
        await manager.Keyboard.PressAsync("Tab");
        await manager.Button("Save the draft").ClickAsync();
        await manager.ArriveAsync($"**{Urgent}");
        await manager.Button("Submit for countersignature").WaitForAsync();
    }

    // By the page, by the address, by the use case: who drafted it does not sign it.
    private async Task RefuseToSignAsync(IPage drafter)
    {
        Assert.Equal(0, await drafter.Button("Countersign").CountAsync());
        await drafter.GoAsync(Urgent);
        await drafter.GetByText("You drafted or submitted this notice. Another officer returns or countersigns it.").WaitForAsync();
        Assert.Equal(0, await drafter.Button("Countersign").CountAsync());
        var seen = (await office.Services.GetRequiredService<NoticeQueries>().OneAsync("2026-00003", "a", 2, Actor.Officer("manager"))).Notice;
        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.Services.GetRequiredService<CountersignNotice>().RunAsync(
            new CountersignNoticeInput { Number = "2026-00003", Letter = "a", Ordinal = 2, BaseVersion = seen.Version }, Actor.Officer("manager")));
        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
    }

    // Seven days beginning with service: a step due on the third day is refused with the provision, and the notice given back to be mended.
    private static async Task RefuseTooEarlyAsync(IPage other)
    {
        await other.Button("Record the service").ClickAsync();
        var form = other.Form("Record the service");
        await other.ChooseAsync("How it was served", "By registered post");
        await form.Locator("[name='Proof']").FillAsync("RP 0003 (invented)");
        await other.Keyboard.PressAsync("Tab");
        await form.Button("Record the service").ClickAsync();
        await form.GetByText("seven days beginning with service (s.50(5))").WaitForAsync();
        await other.HaveNoViolationAsync("urgent-too-early");
        await form.Button("Cancel").ClickAsync();
        await other.GetByRole(AriaRole.Dialog).Button("Throw it away").ClickAsync();
        await other.Button("Return").ClickAsync();
        var back = other.Form("Return");
        await back.Locator("[name='Reason']").FillAsync("Direction 1 leaves no seven days.");
        await other.Keyboard.PressAsync("Tab");
        await back.Button("Return").ClickAsync();
        await other.GetByText("Returned:").WaitForAsync();
    }

    private static async Task MendAsync(IPage drafter)
    {
        await drafter.GoAsync(Urgent);
        await drafter.GetByText("Direction 1 leaves no seven days.").WaitForAsync();
        await drafter.Button("Change the direction 1").ClickAsync();
        await drafter.Locator("[name='Text.DueOn']").FillAsync("+7d");
        await drafter.Keyboard.PressAsync("Tab");
        await drafter.Form("Change the direction").Button("Save").ClickAsync();
        await drafter.Form("Change the direction").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await drafter.SubmitNoticeAsync();
    }

    private static async Task AppealAsync(IPage investigator)
    {
        await investigator.GoAsync(Urgent);
        await investigator.GetByText("The data is being sold. 資料正被出售。").WaitForAsync();
        await investigator.Button("Record an appeal").ClickAsync();
        var form = investigator.Form("Record an appeal");
        await form.GetByText("The notice says that it is urgent").WaitForAsync();
        await form.Button("Record an appeal").ClickAsync();
        await investigator.Button("Record the appeal's progress").WaitForAsync();
        Assert.Equal(0, await investigator.GetByText("An appeal suspends every step since").CountAsync());
        await investigator.HaveNoViolationAsync("urgent-appeal");
        await investigator.GoAsync("/notices?tab=Running");
        await investigator.Locator(".list-table tbody tr", new() { HasText = "2026-00003" }).GetByText("Under appeal").WaitForAsync();
    }
}

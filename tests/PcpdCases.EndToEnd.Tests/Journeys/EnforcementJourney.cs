using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>What becomes of a served notice: an appeal suspends its steps, ends with a decision, and a cancelled notice is served anew.</summary>
public sealed class EnforcementJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Case = "/incidents/2026-00003";
    private const string Notice = Case + "/a/notices/1";

    [Fact]
    public async Task Notice_WhenAppealedAgainstAndCancelled_IsSuspendedDecidedAndServedAnew()
    {
        var investigator = await office.SignedInAsync("investigator");
        await LodgeAsync(investigator);
        await ProgressAsync(investigator);
        Assert.Equal(0, await investigator.Button("End the appeal").CountAsync());

        var manager = await office.SignedInAsync("manager");
        await EndAsync(manager);
        await CancelAsync(manager);

        await ServeAnewAsync(investigator);
    }

    private static async Task LodgeAsync(IPage investigator)
    {
        await investigator.GoAsync(Notice);
        await investigator.Button("Record an appeal").ClickAsync();
        var form = investigator.Form("Record an appeal");
        await form.GetByText("In time. No step need be taken").WaitForAsync();
        await form.Locator("[name='Reference']").FillAsync("AAB 1/2026 (invented)");
        await form.Locator("[name='Grounds']").FillAsync("The steps go further than the contravention. 步驟超出違規範圍。");
        await investigator.Keyboard.PressAsync("Tab");
        await investigator.HaveNoViolationAsync("appeal-form");
        await form.Button("Record an appeal").ClickAsync();
        await investigator.GetByText("An appeal suspends every step since").WaitForAsync();
        Assert.Equal(0, await investigator.Button("Give more time 2").CountAsync());

        await investigator.GoAsync("/notices?tab=UnderAppeal");
        await investigator.GetByText("Suspended (s.50(4))").WaitForAsync();
    }

    private static async Task ProgressAsync(IPage investigator)
    {
        await investigator.GoAsync(Notice);
        await investigator.Button("Record the appeal's progress").ClickAsync();
        var form = investigator.Form("Record the appeal's progress");
        await form.Locator("[name='StatementFiledOn']").FillAsync("1 Jan 2026");
        await investigator.Keyboard.PressAsync("Tab");
        await form.Button("Record the appeal's progress").ClickAsync();
        await form.GetByText("A statement answers a notice of appeal that was received.").WaitForAsync();
        await form.Locator("[name='StatementFiledOn']").FillAsync("");
        await form.Locator("[name='ReceivedOn']").FillAsync("today");
        await investigator.Keyboard.PressAsync("Tab");
        await form.Button("Record the appeal's progress").ClickAsync();
        await investigator.GetByText("The Commissioner's statement").WaitForAsync();
        await investigator.HaveNoViolationAsync("appeal-pending");

        await investigator.GoAsync(Case + "/tasks");
        await investigator.GetByText("Statement in the appeal against notice 1").WaitForAsync();
    }

    private static async Task EndAsync(IPage manager)
    {
        await manager.GoAsync(Notice);
        await manager.Button("End the appeal").ClickAsync();
        var form = manager.Form("End the appeal");
        // What is ticked for one outcome does not stand in the way of another.
        await manager.ChooseAsync("How it ended", "Notice varied");
        await form.GetByRole(AriaRole.Checkbox, new() { Name = "Struck out by the Board" }).CheckAsync();
        await manager.ChooseAsync("How it ended", "Notice confirmed");
        await form.Locator("[name='Decision']").FillAsync("The Board confirms the notice and allows more time for direction 2. 委員會維持通知，並延長第二項指示的限期。");
        await form.Locator("[name='Steps[0].DueOn']").FillAsync("31 Mar 2027");
        await manager.Keyboard.PressAsync("Tab");
        await form.Button("End the appeal").ClickAsync();
        await form.GetByText("Give the reason, in at most").WaitForAsync();
        await form.Locator("[name='Reason']").FillAsync("As the Board orders. 按委員會命令。");
        await manager.Keyboard.PressAsync("Tab");
        await manager.HaveNoViolationAsync("appeal-end");
        await form.Button("End the appeal").ClickAsync();
        await manager.GetByText("Were suspended (s.50(4))").WaitForAsync();
        await manager.GetByText("gave more time until").WaitForAsync();
        await manager.HaveNoViolationAsync("appeal-ended");
    }

    private static async Task CancelAsync(IPage manager)
    {
        await manager.Button("Cancel the notice").ClickAsync();
        var form = manager.Form("Cancel the notice");
        await form.Locator("[name='Reason']").FillAsync("Its wording is to be mended.");
        await manager.Keyboard.PressAsync("Tab");
        await form.Button("Cancel the notice").ClickAsync();
        await manager.GetByText("Its wording is to be mended.").WaitForAsync();
    }

    private static async Task ServeAnewAsync(IPage investigator)
    {
        await investigator.GoAsync(Notice);
        await investigator.GetByRole(AriaRole.Link, new() { Name = "Serve anew" }).ClickAsync();
        Assert.NotEmpty(await investigator.Locator("[name='Directions[1].Step']").InputValueAsync());
        await investigator.Button("Save the draft").ClickAsync();
        await investigator.GetByText("Served anew for notice 1").WaitForAsync();
        await investigator.Button("Submit for countersignature").WaitForAsync();
    }
}

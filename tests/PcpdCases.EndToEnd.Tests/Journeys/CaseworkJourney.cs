using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>What officers do all day, with the clicks each takes; typing and its Tab are no clicks.</summary>
public sealed class CaseworkJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Asked = "Example Clicked Company (invented)";

    [Fact]
    public async Task Casework_FromTheCasePage_TakesNoMoreClicksThanItMay()
    {
        var officer = await office.SignedInAsync("compliance");
        await officer.CountClicksAsync();

        // Quick log from anywhere: two.
        await officer.GetByRole(AriaRole.Link, new() { Name = "Log a notification" }).Or(officer.GetByRole(AriaRole.Button, new() { Name = "Log a notification" })).First.ClickAsync();
        await officer.FillAsync("[name='Parties[0].Name']", Asked);
        await officer.FillAsync("[name='Sender']", "Its officer");
        await officer.FillAsync("[name='ReceivedOn']", "+0d");
        await officer.FillAsync("[name='Form.Particulars.Description']", "A parcel of forms was lost in the post.");
        await officer.Keyboard.PressAsync("Tab");
        await officer.Button("Log the notification").ClickAsync();
        await officer.ArriveAsync("**/incidents/20*");
        Assert.InRange(await officer.ClicksAsync(), 1, 2);
        var number = new Uri(officer.Url).Segments[2].Trim('/');

        await officer.TriageAsync(number);
        await officer.DraftRoundAsync(number, "How the forms were sent", ["How was the parcel sent?", "Was it registered?"], "Example Courier (invented)");
        await officer.IssueRoundAsync("+14d");

        // A reply, from the case page: three.
        await BeginAsync(officer, number);
        await officer.GetByRole(AriaRole.Link, new() { Name = "Enquiries" }).First.ClickAsync();
        await officer.GetByRole(AriaRole.Link, new() { Name = $"Record the reply: {Asked}" }).ClickAsync();
        var form = officer.Form("Record the reply");
        await form.Locator("[name='Answers[0].Text']").FillAsync("By ordinary post.");
        await officer.Keyboard.PressAsync("Tab");
        await form.Button("Record the reply").ClickAsync();
        await officer.GetByText("1 of 2 answered").WaitForAsync();
        Assert.InRange(await officer.ClicksAsync(), 1, 3);

        // What is unanswered into a new round, from the case page: two.
        await BeginAsync(officer, number);
        await officer.GetByRole(AriaRole.Link, new() { Name = "Enquiries" }).First.ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Ask the rest of round 1 again" }).ClickAsync();
        await officer.ArriveAsync("**/rounds/2");
        await officer.GetByText("From round 1, question 2").WaitForAsync();
        Assert.InRange(await officer.ClicksAsync(), 1, 2);
        await officer.KeepAsync("asked-again");

        // A case is found by typing alone.
        await BeginAsync(officer, number);
        await officer.Keyboard.PressAsync("/");
        await officer.Keyboard.TypeAsync("2026-00003");
        await officer.Keyboard.PressAsync("Enter");
        await officer.ArriveAsync("**/incidents/2026-00003");
        Assert.Equal(0, await officer.ClicksAsync());
    }

    [Fact]
    public async Task Finding_WithItsEvidence_TakesFourClicks()
    {
        await office.Services.GetRequiredService<ReturnToInvestigation>().RunAsync(
            new() { Number = "2026-00003", Letter = "a", Reason = "A new document came in (invented)." }, Actor.Officer("manager"));
        var investigator = await office.SignedInAsync("investigator");
        await BeginAsync(investigator, "2026-00003");
        await investigator.GetByRole(AriaRole.Link, new() { Name = "Findings" }).First.ClickAsync();
        await investigator.GetByLabel("Find a fact").FillAsync("Weak passwords");
        await investigator.GetByRole(AriaRole.Link, new() { NameRegex = new("^Record a finding: ") }).First.ClickAsync();
        await investigator.ArriveAsync("**/findings/new?*");
        await investigator.Locator("[name='Narrative']").FillAsync("Eight characters, never changed. 八個字元，從未更改。");
        await investigator.FillAsync("[name='Passage']", "The supplier's ticket (invented)");
        await investigator.Keyboard.PressAsync("Tab");
        await investigator.KeepAsync("finding-in-four");
        await investigator.Button("Record the finding").ClickAsync();
        await investigator.ArriveAsync("**/findings");
        Assert.InRange(await investigator.ClicksAsync(), 1, 4);
    }

    [Fact]
    public async Task Cases_WhenTickedInTheList_GoToOneOfficerTogether()
    {
        var officer = await office.SignedInAsync("compliance");
        var first = await officer.LogNotificationAsync("First Ticked Company (invented)", "A parcel was lost.");
        var second = await officer.LogNotificationAsync("Second Ticked Company (invented)", "Another parcel was lost.");
        var manager = await office.SignedInAsync("manager");
        await manager.GoAsync("/incidents?tab=Unassigned");
        await manager.Button("Assign several").ClickAsync();
        foreach (var number in new[] { first, second })
        {
            await manager.Locator("tr", new() { HasText = number }).GetByRole(AriaRole.Checkbox).CheckAsync();
        }
        await manager.GetByText("2 ticked").WaitForAsync();
        await manager.HaveNoViolationAsync("assign-ticked");
        await manager.Button("Assign the ticked cases…").ClickAsync();
        var dialog = manager.GetByRole(AriaRole.Dialog);
        await dialog.Locator(".mud-select").First.ClickAsync();
        await manager.Locator(".mud-popover-open .mud-list-item", new() { HasText = "Casey Au Yeung" }).ClickAsync();
        await dialog.Button("Assign 2 cases").ClickAsync();
        await dialog.GetByText("2 of 2 cases assigned.").WaitForAsync();
        await manager.HaveNoViolationAsync("assign-done");
        await dialog.Button("Close").Last.ClickAsync();
        await Assertions.Expect(manager.Locator("tr", new() { HasText = first })).ToHaveCountAsync(0);

        await officer.GoAsync("/incidents?tab=Mine");
        await officer.GetByText("Second Ticked Company (invented)").First.WaitForAsync();
    }

    private static async Task BeginAsync(IPage page, string number)
    {
        await page.GoAsync($"/incidents/{number}");
        await page.CountClicksAsync();
    }
}

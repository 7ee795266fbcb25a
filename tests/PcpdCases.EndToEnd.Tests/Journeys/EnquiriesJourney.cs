using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A compliance check's rounds: a suggested question, more time, a reminder, a reply in part, and the rest asked again.</summary>
public sealed class EnquiriesJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Asked = "Example Check Company (invented)";

    [Fact]
    public async Task Round_WhenAskedAgain_CarriesWhatWasNotAnswered()
    {
        var officer = await office.SignedInAsync("compliance");
        var number = await officer.LogNotificationAsync(Asked, "A parcel of forms was lost in the post.");
        await officer.TriageAsync(number);
        await DraftWithSuggestionAsync(officer, number);
        await officer.IssueRoundAsync("+14d");

        await officer.Button($"Record a request for more time: {Asked}").ClickAsync();
        var time = officer.Form("Record a request for more time");
        await time.Locator("[name='WantedUntil']").FillAsync("+30d");
        await officer.Keyboard.PressAsync("Tab");
        await time.Button("Record the request").ClickAsync();
        await officer.GetByText("Undecided").First.WaitForAsync();
        Assert.Equal(0, await officer.Button($"Decide on more time: {Asked}").CountAsync());

        var manager = await office.SignedInAsync("manager");
        await manager.GoAsync($"/incidents/{number}/rounds/1");
        await manager.Button($"Decide on more time: {Asked}").ClickAsync();
        var decision = manager.Form("Decide on more time");
        await decision.GetByRole(AriaRole.Radio, new() { Name = "Grant more time" }).CheckAsync();
        await decision.Locator("[name='GrantedUntil']").WaitForAsync();
        await decision.Button("Record the decision").ClickAsync();
        await manager.GetByText("Granted").First.WaitForAsync();

        await officer.GoAsync($"/incidents/{number}/rounds/1");
        await officer.Button($"Record a reminder: {Asked}").ClickAsync();
        await officer.Form("Record a reminder").Locator("[name='Note']").FillAsync("By telephone. 以電話催辦。");
        await officer.Keyboard.PressAsync("Tab");
        await officer.Form("Record a reminder").Button("Record a reminder").ClickAsync();
        await officer.GetByText("By telephone. 以電話催辦。").WaitForAsync();
        await officer.Form("Record a reminder").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await officer.RecordReplyAsync(Asked, ["The parcel was not registered."]);
        await officer.GetByText("1 of 2 answered").WaitForAsync();
        await officer.KeepAsync("round-in-part");

        await AskAgainAsync(officer, number);
    }

    private static async Task DraftWithSuggestionAsync(IPage officer, string number)
    {
        await officer.GoAsync($"/incidents/{number}/enquiries/new");
        await officer.FillAsync("[name='Title']", "How the forms were sent");
        await officer.FillAsync("[name='Questions[0].Text']", "How was the parcel sent?");
        await officer.Keyboard.PressAsync("Tab");
        await officer.GetByText("Where to begin (").ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { NameRegex = new("^Ask: ") }).First.ClickAsync();
        await officer.WaitForFunctionAsync("() => document.querySelector(\"[name='Questions[1].Text']\").value.length > 0");
        await officer.KeepAsync("round-suggested");
        await officer.GetByRole(AriaRole.Group, new() { Name = "Addressees" }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await officer.Button("Save the draft").ClickAsync();
        await officer.Button("Issue the round").WaitForAsync();
    }

    private static async Task AskAgainAsync(IPage officer, string number)
    {
        await officer.GoAsync($"/incidents/{number}/enquiries/new");
        await officer.FillAsync("[name='Title']", "What was left open");
        await officer.Keyboard.PressAsync("Tab");
        await officer.Button("Save the draft").ClickAsync();
        await officer.Button("Carry over unanswered questions").ClickAsync();
        await officer.Form("Carry over unanswered questions").Button("Carry over unanswered questions").ClickAsync();
        await officer.GetByText("From round 1, question 2").WaitForAsync();
        await officer.Button("Drop the question 1").ClickAsync();
        await officer.Form("Drop the question").Locator("[name='Reason']").FillAsync("Asked by telephone instead.");
        await officer.Keyboard.PressAsync("Tab");
        await officer.Form("Drop the question").Button("Drop the question").ClickAsync();
        await officer.GetByText("Asked by telephone instead.").WaitForAsync();
        await officer.Button("Withdraw the round").ClickAsync();
        await officer.Form("Withdraw the round").Locator("[name='Reason']").FillAsync("No need any more.");
        await officer.Keyboard.PressAsync("Tab");
        await officer.Form("Withdraw the round").Button("Withdraw the round").ClickAsync();
        await officer.GetByText("No need any more.").WaitForAsync();
    }
}

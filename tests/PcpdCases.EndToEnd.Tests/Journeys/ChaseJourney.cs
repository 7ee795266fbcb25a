using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Replies that are owed are chased together: what is ticked is what is done, until reminders do not help.</summary>
public sealed class ChaseJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public async Task Replies_WhenOwed_AreRemindedTogetherAndThenEscalate()
    {
        var officer = await office.SignedInAsync("compliance");
        var number = await officer.LogNotificationAsync("Example Chased Company (invented)", "A parcel of forms was lost in the post.");
        await officer.TriageAsync(number);
        await officer.DraftRoundAsync(number, "How the forms were sent", ["How was the parcel sent?"], "範例速遞（虛構）");
        await officer.IssueRoundAsync("+14d");
        await officer.GoAsync("/chase?of=all");
        await officer.GetByText("No reply is owed or due soon.").WaitForAsync();

        office.Clock.Pass(20);
        officer = await office.SignedInAsync("compliance");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Replies owed" }).ClickAsync();
        await officer.ArriveAsync("**/chase");
        await officer.GetByRole(AriaRole.Switch, new() { Name = "Everybody's cases" }).ClickAsync();
        await officer.Button("Record 2 reminders of today").WaitForAsync();
        await officer.HaveNoViolationAsync("chase-preview");
        await officer.ChooseAsync("Reminder letters", "中文");
        await officer.Button("Record 2 reminders of today").ClickAsync();
        await officer.GetByText("2 of 2 reminders recorded.").WaitForAsync();
        await officer.GetByRole(AriaRole.Link, new() { Name = "Letter, document 2" }).WaitForAsync();
        await officer.Button("Record 0 reminders of today").WaitForAsync();
        await officer.HaveNoViolationAsync("chase-done");

        office.Clock.Pass(7);
        officer = await office.SignedInAsync("compliance");
        await officer.GoAsync("/chase?of=all");
        await officer.GetByText("Remind again").First.WaitForAsync();
        await officer.Button("Record 2 reminders of today").ClickAsync();
        await officer.GetByText("2 of 2 reminders recorded.").WaitForAsync();

        office.Clock.Pass(7);
        officer = await office.SignedInAsync("compliance");
        await officer.GoAsync("/chase?of=all");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Nobody has to answer: record that no answer came" }).First.WaitForAsync();
        Assert.Equal(0, await officer.GetByRole(AriaRole.Checkbox).CountAsync());
        await officer.HaveNoViolationAsync("chase-escalate");
    }
}

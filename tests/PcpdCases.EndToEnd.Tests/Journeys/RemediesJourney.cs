using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>What a data user did afterwards is recorded, verified and shown where it closes a finding; advice is followed up.</summary>
public sealed class RemediesJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Clinic = "2026-00003";

    [Fact]
    public async Task Measure_WhenVerified_ShowsAtTheFindingItCloses()
    {
        var officer = await office.SignedInAsync("investigator");
        await officer.GoAsync($"/incidents/{Clinic}/a/remedies");
        await officer.GetByText("Every patient concerned was sent a letter.").WaitForAsync();
        await officer.Button("Record a measure").ClickAsync();
        await officer.GetByLabel("What was done").FillAsync("Passwords of 14 characters since the end of June; all accounts were reset. 所有帳戶已重設密碼。");
        await officer.GetByRole(AriaRole.Group, new() { Name = "Findings it closes" }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await officer.GetByLabel("Who says so, and where").FillAsync("Letter of the clinic, page 2");
        await officer.HaveNoViolationAsync("remedies-record");
        await officer.Button("Record the measure").ClickAsync();
        await officer.Button("Verify measure 3").ClickAsync();
        await officer.GetByLabel("How it was verified").FillAsync("Settings seen on the server on site.");
        await officer.GetByRole(AriaRole.Region, new() { Name = "Verify measure 3" }).GetByRole(AriaRole.Button, new() { Name = "Verify the measure" }).ClickAsync();
        await officer.GetByText("Verified on 9 Nov 2026 by Iris Tam: Settings seen on the server on site.").WaitForAsync();
        await officer.HaveNoViolationAsync("remedies-verified");

        await officer.GetByText("Closes finding 6").GetByRole(AriaRole.Link).ClickAsync();
        await officer.GetByRole(AriaRole.Link, new() { Name = "Closed by measure 3: Verified" }).WaitForAsync();
        await officer.HaveNoViolationAsync("finding-closed-by-measure");
    }

    [Fact]
    public async Task Advice_WhenGiven_IsAnsweredAndFollowed()
    {
        var officer = await office.SignedInAsync("compliance");
        var number = await officer.LogNotificationAsync("Example Advised Company (invented)", "Letters were put into the wrong envelopes.");
        await officer.GoAsync($"/incidents/{number}/a/remedies");
        await officer.GetByText("It is given from a compliance check on.").WaitForAsync();
        await officer.TriageAsync(number);
        await officer.GoAsync($"/incidents/{number}/a/stage");
        await officer.Button("Start a compliance check").ClickAsync();
        await officer.GetByRole(AriaRole.Region, new() { Name = "Start a compliance check" }).GetByRole(AriaRole.Button, new() { Name = "Start a compliance check" }).ClickAsync();
        await officer.GetByText("Compliance check", new() { Exact = true }).First.WaitForAsync();

        await officer.GoAsync($"/incidents/{number}/a/remedies");
        await officer.Button("Give advice").ClickAsync();
        await officer.GetByLabel("Weakness seen").FillAsync("Nobody checks envelopes before they are sent. 寄出前沒有核對信封。");
        await officer.GetByLabel("Step advised").FillAsync("A second person compares name and envelope.");
        await officer.GetByLabel("Follow-up on").FillAsync("+30d");
        await officer.Button("Record the advice").ClickAsync();
        await officer.GetByText("A second person compares name and envelope.").WaitForAsync();
        await officer.GoAsync($"/incidents/{number}/tasks");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Follow-up of advice 1" }).ClickAsync();
        await officer.ArriveAsync($"**/incidents/{number}/a/remedies");

        await officer.Button("Record the answer to advice 1").ClickAsync();
        await officer.ChooseAsync("Does the data user accept the advice?", "Not accepted");
        await officer.Button("Record the answer").ClickAsync();
        await officer.GetByText("Record why the data user does not accept the advice.").First.WaitForAsync();
        await officer.ChooseAsync("Does the data user accept the advice?", "Accepted");
        await officer.Button("Record the answer").ClickAsync();
        await officer.GetByText("accepted without words").WaitForAsync();

        await officer.EvaluateAsync("window.cases.setTheme('dark')");
        await officer.SetViewportSizeAsync(420, 900);
        await officer.GoAsync($"/incidents/{number}/a/remedies");
        await officer.Button("Advice 1 was followed").ClickAsync();
        await officer.GetByLabel("How it is known").FillAsync("Their new procedure came by post.");
        await officer.HaveNoViolationAsync("advice-narrow-dark");
        await officer.Button("Record that it was followed").ClickAsync();
        await officer.GetByText("Their new procedure came by post.").WaitForAsync();
        await Assertions.Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Record the answer to advice 1" })).ToHaveCountAsync(0);
    }
}

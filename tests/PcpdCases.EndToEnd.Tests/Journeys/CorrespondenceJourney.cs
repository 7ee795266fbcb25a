using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A call is noted as it ends; a letter gets its service and the proof of it.</summary>
public sealed class CorrespondenceJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Clinic = "2026-00003";

    [Fact]
    public async Task Call_AndLetterWithItsService_AreRecorded()
    {
        var officer = await office.SignedInAsync("compliance");
        await officer.GoAsync($"/incidents/{Clinic}/documents");
        await officer.GetByRole(AriaRole.Cell, new() { Name = "Enforcement notice served" }).WaitForAsync();
        await officer.GetByRole(AriaRole.Link, new() { Name = "Findings 6, 7, 8, 9, 10" }).First.WaitForAsync();
        await officer.GetByRole(AriaRole.Link, new() { Name = "Notice 1, direction 1" }).WaitForAsync();
        await officer.Button("Record correspondence").ClickAsync();
        await officer.GetByLabel("Person or body it was with").FillAsync("Ms Chan of the clinic 陳女士");
        await officer.GetByLabel("What it said").FillAsync("She will send the log of the remote access tomorrow. 明天會交來紀錄。");
        await officer.Button("Record it").ClickAsync();
        await officer.GetByText("Call made").WaitForAsync();

        await officer.Button("Record correspondence").ClickAsync();
        await officer.ChooseAsync("What it was", "Letter");
        await officer.GetByLabel("Person or body it was with").FillAsync("Example Harbour Clinic");
        await officer.GetByLabel("What it said").FillAsync("Reminder to send the log.");
        await officer.ChooseAsync("How it was served", "By registered post");
        await officer.GetByLabel("Served on").FillAsync("today");
        await officer.Button("Record it").ClickAsync();
        await officer.GetByText("Say what proves the service, or choose the document that does.").First.WaitForAsync();
        await officer.GetByLabel("What proves it, such as a receipt number").FillAsync("RR 123 456 789 HK");
        await officer.HaveNoViolationAsync("correspondence-form");
        await officer.Button("Record it").ClickAsync();
        await officer.GetByRole(AriaRole.Cell, new() { Name = "RR 123 456 789 HK" }).WaitForAsync();
        await officer.HaveNoViolationAsync("correspondence");

        await officer.EvaluateAsync("window.cases.setTheme('dark')");
        await officer.SetViewportSizeAsync(420, 900);
        await officer.GoAsync($"/incidents/{Clinic}/documents");
        await officer.Button("Change correspondence 2").ClickAsync();
        await officer.GetByLabel("What it said").FillAsync("She will send the log of the remote access on Friday.");
        await officer.HaveNoViolationAsync("correspondence-narrow-dark");
        await officer.Button("Save").ClickAsync();
        await officer.GetByText("She will send the log of the remote access on Friday.").WaitForAsync();
    }
}

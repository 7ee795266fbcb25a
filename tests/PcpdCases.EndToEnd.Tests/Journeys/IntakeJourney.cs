using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>An officer logs a notification in a minute, puts a document to it and takes it out again unchanged.</summary>
public sealed class IntakeJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public async Task Notification_WhenLoggedQuickly_IsACaseWithItsDocument()
    {
        var page = await office.SignedInAsync("compliance");
        await page.GetByRole(AriaRole.Link, new() { Name = "Log a notification" }).Or(page.GetByRole(AriaRole.Button, new() { Name = "Log a notification" })).First.ClickAsync();
        await page.FillAsync("[name='Parties[0].Name']", "Example Ferry Company (invented)");
        await page.FillAsync("[name='Parties[0].ChineseName']", "範例渡輪公司（虛構）");
        await page.FillAsync("[name='Sender']", "Data protection officer of the company");
        await page.FillAsync("[name='ReceivedOn']", "+0d");
        await page.FillAsync("[name='Form.Particulars.Description']", "An unencrypted laptop with a passenger list was left on a pier.");
        await page.FillAsync("[name='Form.Particulars.PeopleNumber']", "約1,200");
        await page.Keyboard.PressAsync("Tab");
        await page.KeepAsync("log-a-notification");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log the notification" }).ClickAsync();
        await page.ArriveAsync("**/incidents/20*");
        await page.GetByText("Example Ferry Company (invented)").First.WaitForAsync();
        await page.KeepAsync("case-just-logged");
        var number = new Uri(page.Url).Segments[2].Trim('/');

        var letter = Encoding.UTF8.GetBytes("An invented letter. 虛構信件。");
        await page.GoAsync($"/incidents/{number}/documents");
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "信件 letter.txt", MimeType = "text/plain", Buffer = letter });
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the document" }).ClickAsync();
        await page.GetByText("信件 letter.txt").First.WaitForAsync();
        await page.KeepAsync("documents");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { NameRegex = new("信件 letter.txt") }).First.ClickAsync());

        Assert.Equal("信件 letter.txt", download.SuggestedFilename);
        Assert.Equal(SHA256.HashData(letter), SHA256.HashData(await File.ReadAllBytesAsync(await download.PathAsync())));
    }

    [Fact]
    public async Task Case_WhenTriagedAssignedAndInvestigated_ShowsItsStages()
    {
        var officer = await office.SignedInAsync("compliance");
        await officer.GoAsync("/notifications/new");
        await officer.FillAsync("[name='Parties[0].Name']", "Example Library (invented)");
        await officer.FillAsync("[name='Sender']", "The librarian");
        await officer.FillAsync("[name='ReceivedOn']", "+0d");
        await officer.FillAsync("[name='Form.Particulars.Description']", "A reader list was open on the web.");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Log the notification" }).ClickAsync();
        await officer.ArriveAsync("**/incidents/20*");
        var number = new Uri(officer.Url).Segments[2].Trim('/');

        await officer.GoAsync($"/incidents/{number}/a/stage");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Triage", Exact = true }).ClickAsync();
        await officer.FillAsync("[name='Criteria']", "Kinds of data, number of people, cause.");
        await officer.FillAsync("[name='Reason']", "Reading habits of many people: to be investigated.");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Record the triage" }).ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Start a compliance check" }).WaitForAsync();
        Assert.Equal(0, await officer.GetByRole(AriaRole.Button, new() { Name = "Start an investigation" }).CountAsync());

        var manager = await office.SignedInAsync("manager");
        await manager.GoAsync($"/incidents/{number}/a/stage");
        await manager.GetByRole(AriaRole.Button, new() { Name = "Assign an investigator" }).ClickAsync();
        await manager.ChooseAsync("Investigator", "Iris");
        await manager.GetByRole(AriaRole.Button, new() { Name = "Assign the investigator" }).ClickAsync();
        await manager.GetByRole(AriaRole.Button, new() { Name = "Start an investigation" }).ClickAsync();
        await manager.FillAsync("[name='Grounds']", "The list was open to anyone for a month.");
        await manager.FillAsync("[name='Section41NoticeOn']", "+0d");
        await manager.Keyboard.PressAsync("Tab");
        await manager.GetByRole(AriaRole.Button, new() { Name = "Start the investigation" }).ClickAsync();
        await manager.GetByRole(AriaRole.Button, new() { Name = "Complete the investigation" }).WaitForAsync();
        await manager.KeepAsync("stage");
    }

    [Fact]
    public async Task File_WhenTooLarge_IsNotSentAndTheOfficerIsTold()
    {
        var page = await office.SignedInAsync("compliance");
        await page.GoAsync("/incidents/2026-00003/documents");
        var large = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.bin");
        await using (var file = File.Create(large))
        {
            file.SetLength((200L * 1024 * 1024) + 1);
        }
        try
        {
            await page.SetInputFilesAsync("input[type=file]", large);
            await page.Button("Add the document").ClickAsync();

            await page.GetByText("and was not sent. Split it, or compress it.").WaitForAsync();
        }
        finally
        {
            File.Delete(large);
        }
    }

    [Fact]
    public async Task File_WhenSentByWhoMayNot_IsRefused()
    {
        var page = await office.SignedInAsync("auditor");
        await page.GoAsync("/incidents/2026-00003/documents");
        Assert.Equal(0, await page.Locator("input[type=file]").CountAsync());

        var status = await page.EvaluateAsync<int>("""
            async () => {
              const form = new FormData();
              form.append('file', new Blob(['x']), 'x.txt');
              return (await fetch('/files/2026-00003', { method: 'POST', body: form, headers: { 'X-Request-Token': window.cases.token() } })).status;
            }
            """);

        Assert.Equal(403, status);
    }

    [Fact]
    public async Task Notification_WhenFieldsAreMissing_SaysWhichAndKeepsTheRest()
    {
        var page = await office.SignedInAsync("compliance");
        await page.GoAsync("/notifications/new");
        await page.FillAsync("[name='Form.Particulars.Description']", "Only this was typed.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log the notification" }).ClickAsync();

        await page.WaitForSelectorAsync(".mud-input-error, [role=alert]");
        Assert.Equal("Only this was typed.", await page.InputValueAsync("[name='Form.Particulars.Description']"));
        await page.KeepAsync("log-a-notification-refused");
    }
}

using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PcpdCases.Application.Door;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.EndToEnd.Tests.Support;
using PcpdCases.Rules.Facts;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A notice that was complied with, the same found again in a second case, the referral and its papers (s.50A(3)).</summary>
public sealed class RepeatedActJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Notice = "/incidents/2026-00003/a/notices/1";

    [Fact]
    public async Task Act_WhenFoundAgainAfterCompliance_IsSeenReferredAndItsPapersMade()
    {
        var second = await FindAgainAsync();
        var manager = await office.SignedInAsync("manager");
        await manager.GetByRole(AriaRole.Heading, new() { Name = "What the officers have due" }).WaitForAsync();
        await manager.HaveNoViolationAsync("team");
        await manager.GoAsync($"/incidents/{second}/a/findings");
        await manager.GetByText("The data user complied with notice 1 of 2026-00003 (a).").WaitForAsync();
        await manager.HaveNoViolationAsync("repeated-act");

        await manager.GoAsync($"/incidents/{second}/a/notices");
        await manager.HaveNoViolationAsync("earlier-notices");
        await manager.GetByRole(AriaRole.Link, new() { Name = "Notice 1 of 2026-00003 (a)" }).ClickAsync();
        await manager.ArriveAsync($"**{Notice}");
        await manager.Button("Refer for prosecution").ClickAsync();
        var form = manager.Form("Refer for prosecution");
        await form.GetByText("the same act or omission was repeated after compliance (s.50A(3))").WaitForAsync();
        await form.Locator("[name='To']").FillAsync("The Police (invented)");
        await form.Locator("[name='Reason']").FillAsync("The account stood open again within a month. 帳戶在一個月內再度開放。");
        await manager.Keyboard.PressAsync("Tab");
        await form.Button("Refer for prosecution").ClickAsync();
        await manager.GetByText("Referred to The Police (invented) on").WaitForAsync();

        await manager.Button("Write a letter").ClickAsync();
        await manager.GetByRole(AriaRole.Menuitem, new() { Name = "English" }).Or(manager.Locator(".mud-popover-open .mud-menu-item", new() { HasText = "English" })).First.ClickAsync();
        await manager.ArriveAsync("**/documents");
        await manager.GoAsync(Notice);
        await manager.GetByRole(AriaRole.Link, new() { Name = "Papers for an appeal or a referral" }).ClickAsync();
        await manager.ArriveAsync($"**{Notice}/bundle");
        var link = manager.GetByRole(AriaRole.Link, new() { Name = "Make the archive" });
        Assert.Contains("kind=Referral", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
        await manager.HaveNoViolationAsync("bundle");
        foreach (var language in new[] { "English", "中文" })
        {
            await manager.GetByRole(AriaRole.Radio, new() { Name = language }).CheckAsync();
            await Assertions.Expect(link).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex(language == "English" ? "language=English" : "language=Chinese"));
            var download = await manager.RunAndWaitForDownloadAsync(() => link.ClickAsync());
            await download.KeepAsync($"bundle-{language}.zip");
            using var zip = ZipFile.OpenRead(await download.PathAsync());
            Assert.Contains(zip.Entries, entry => entry.FullName == "A papers.docx");
            Assert.Contains(zip.Entries, entry => entry.FullName.StartsWith("C as received/001 ", StringComparison.Ordinal));
        }

        var other = await office.SignedInAsync("investigator2");
        var refused = await other.Context.APIRequest.GetAsync($"{office.Address}/files/2026-00003/a/notices/1/bundle.zip?kind=Appeal&language=English");
        Assert.Equal(422, refused.Status);
    }

    private async Task<string> FindAgainAsync()
    {
        var (investigator, manager) = (Actor.Officer("investigator"), Actor.Officer("manager"));
        var notice = (await The<NoticeQueries>().OneAsync("2026-00003", "a", 1, manager)).Notice;
        var proceeding = await The<ProceedingQueries>().OneAsync("2026-00003", "a", manager);
        var number = await The<OpenIncident>().RunAsync(
            new()
            {
                Title = "Example Harbour Clinic again (invented) 再次",
                Origin = IncidentOrigin.Complaint,
                Parties = [new() { OrganisationNumber = proceeding.Party.Organisation.Number, Role = PartyRole.DataUser }],
            },
            Actor.Officer("compliance"));
        await The<TriageProceeding>().RunAsync(new() { Number = number, Letter = "a", Criteria = "Health records", Reason = "The second within a year" }, Actor.Officer("compliance"));
        await The<AssignInvestigator>().RunAsync(new() { Number = number, Letter = "a", InvestigatorHandle = "investigator" }, manager);
        await The<StartInvestigation>().RunAsync(new() { Number = number, Letter = "a", Grounds = "The same account", Section41NoticeOn = notice.ServedOn }, manager);
        var fact = proceeding.Findings.First(finding => finding is { IsEstablishedAdverse: true, Level: null }).FactId;
        await The<RecordFinding>().RunAsync(
            new() { Number = number, Letter = "a", FactId = fact, Value = FactValue.Established, Contribution = Contribution.Contributory, Passage = "A letter (invented)" }, investigator);
        foreach (var direction in notice.Standing)
        {
            await The<RecordDirectionEvidence>().RunAsync(
                new() { Number = "2026-00003", Letter = "a", Ordinal = 1, Direction = direction.Ordinal, On = notice.ServedOn, What = "A report of the work (invented)" }, investigator);
            await The<AssessDirection>().RunAsync(
                new()
                {
                    Number = "2026-00003",
                    Letter = "a",
                    Ordinal = 1,
                    Direction = direction.Ordinal,
                    EvidenceSeen = direction.Evidence.Count + 1,
                    Result = DirectionResult.Met,
                    On = notice.ServedOn,
                    Why = "Seen at the clinic (invented).",
                },
                manager);
        }
        return number;
    }

    private T The<T>()
        where T : notnull => office.Services.GetRequiredService<T>();
}

using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Organisations;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Incidents;
using PcpdCases.EndToEnd.Tests.Support;
using PcpdCases.Rules.Facts;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>What was found of one data user is drafted of the other of the same case.</summary>
public sealed class CopyFindingsJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public async Task Findings_WhenCopied_AreDraftsOfTheOtherDataUser()
    {
        var number = await InvestigateBothAsync();
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync($"/incidents/{number}/b/findings");
        await page.Button("Copy findings from another data user").ClickAsync();
        var form = page.Form("Copy findings from another data user");
        await form.Button("Copy 1 findings").WaitForAsync();
        await page.HaveNoViolationAsync("copy-findings");
        await form.Button("Copy 1 findings").ClickAsync();
        await page.GetByText("0 confirmed, 0 put, 1 in draft").WaitForAsync();

        await page.Button("Copy findings from another data user").ClickAsync();
        await form.GetByText("Everything found there is found here.").WaitForAsync();
        await page.HaveNoViolationAsync("copy-findings-none");
    }

    private async Task<string> InvestigateBothAsync()
    {
        var (compliance, investigator, manager) = (Actor.Officer("compliance"), Actor.Officer("investigator"), Actor.Officer("manager"));
        var first = await The<RegisterOrganisation>().RunAsync(new() { Name = "First Copied Company (invented)", ChineseName = "第一範例（虛構）" }, compliance);
        var second = await The<RegisterOrganisation>().RunAsync(new() { Name = "Second Copied Company (invented)" }, compliance);
        var number = await The<OpenIncident>().RunAsync(
            new()
            {
                Title = "Two data users (invented)",
                Origin = IncidentOrigin.Complaint,
                Parties = [new() { OrganisationNumber = first, Role = PartyRole.DataUser }, new() { OrganisationNumber = second, Role = PartyRole.DataUser }],
            },
            compliance);
        foreach (var letter in new[] { "a", "b" })
        {
            await The<TriageProceeding>().RunAsync(new() { Number = number, Letter = letter, Criteria = "Kinds of data", Reason = "Serious" }, compliance);
            await The<AssignInvestigator>().RunAsync(new() { Number = number, Letter = letter, InvestigatorHandle = "investigator" }, manager);
            await The<StartInvestigation>().RunAsync(new() { Number = number, Letter = letter, Grounds = "Weak passwords", Section41NoticeOn = new(2026, 11, 9) }, manager);
        }
        await The<RecordFinding>().RunAsync(
            new() { Number = number, Letter = "a", FactId = "passwordsWeak", Value = FactValue.Established, System = "Mailbox", Contribution = Contribution.Contributory, Passage = "A letter (invented)" },
            investigator);
        return number;
    }

    private T The<T>()
        where T : notnull => office.Services.GetRequiredService<T>();
}

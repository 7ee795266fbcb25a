using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Features.MyWork;
using PcpdCases.Portal.Features.Organisations;

namespace PcpdCases.Portal.Tests.Incidents;

public sealed class CasePageTests : CasesContext
{
    [Fact]
    public async Task Overview_When_Opened_ShowsHeaderStripAndTabsAndJournalsTheReading()
    {
        var number = await OpenCaseAsync("Ransomware");

        var page = Render<OverviewPage>(parameters => parameters.Add(overview => overview.Number, number));

        page.WaitForAssertion(() => Assert.Contains("Triage the case", page.Find(".case-strip").TextContent, StringComparison.Ordinal));
        Assert.Contains("Overview", page.Find(".case-tabs a.active").TextContent, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Contains("Describe the particulars", page.Markup, StringComparison.Ordinal));
        var log = await Services.GetRequiredService<CaseQueries>().LogAsync(number, 0, 10, true, Manager);
        Assert.Equal(JournalKind.Read, log.Lines[0].Kind);
    }

    [Fact]
    public void Overview_When_ThereIsNoSuchCase_SaysSo()
    {
        var page = Render<OverviewPage>(parameters => parameters.Add(overview => overview.Number, "2025-09999"));

        page.WaitForAssertion(() => Assert.Contains("There is no case 2025-09999.", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Particulars_When_Edited_OpenTheForm()
    {
        var number = await OpenCaseAsync("Ransomware");
        var page = Render<OverviewPage>(parameters => parameters.Add(overview => overview.Number, number));
        page.WaitForAssertion(() => Assert.Contains("Describe the particulars", page.Markup, StringComparison.Ordinal));

        await page.FindAll("button").Single(button => button.TextContent.Contains("Describe the particulars", StringComparison.Ordinal)).ClickAsync(new());

        page.WaitForAssertion(() => Assert.NotNull(page.Find("[name=Narrative]")));
    }

    [Fact]
    public async Task Log_When_Opened_NamesTheActInWords()
    {
        var number = await OpenCaseAsync("Ransomware");

        var page = Render<LogPage>(parameters => parameters.Add(log => log.Number, number));

        page.WaitForAssertion(() => Assert.Contains("Open incident", page.Find(".log").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Organisation_When_Opened_ShowsItsCases()
    {
        var number = await OpenCaseAsync("Ransomware");

        var page = Render<OrganisationPage>(parameters => parameters.Add(organisation => organisation.Number, 1));

        page.WaitForAssertion(() => Assert.Contains(number, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lists_When_Opened_Draw()
    {
        await OpenCaseAsync("Ransomware");

        var organisations = Render<OrganisationsPage>();
        var work = Render<MyWorkPage>();
        var form = Render<NewIncidentPage>();
        var register = Render<NewOrganisationPage>();

        organisations.WaitForAssertion(() => Assert.Contains("示例貿易有限公司", organisations.Markup, StringComparison.Ordinal));
        work.WaitForAssertion(() => Assert.Contains("Nothing waits for you.", work.Markup, StringComparison.Ordinal));
        Assert.NotNull(form.Find("[name=Title]"));
        Assert.NotNull(register.Find("[name=ChineseName]"));
    }

    [Fact]
    public void Acts_When_NamedByTheJournal_HaveChineseWords()
    {
        var chinese = System.Globalization.CultureInfo.GetCultureInfo(Portal.Resources.Words.Chinese);
        var acts = typeof(IUseCase).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false } && typeof(IUseCase).IsAssignableFrom(type))
            .Select(type => type.Name).Append(nameof(OpenCase)).ToList();

        Assert.True(acts.Count >= 100);
        Assert.Empty(acts.Where(act => Portal.Resources.Words.Find(ActWords.Key(act), chinese) is null).Select(ActWords.Key));
    }
}

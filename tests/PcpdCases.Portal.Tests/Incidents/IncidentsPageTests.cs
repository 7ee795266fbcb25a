using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Portal.Features.Incidents;

namespace PcpdCases.Portal.Tests.Incidents;

public sealed class IncidentsPageTests : CasesContext
{
    [Fact]
    public async Task Page_When_OpenedWithoutFilter_ShowsEveryCaseNewestFirst()
    {
        await OpenCaseAsync("First case");
        await OpenCaseAsync("Second case", "Another Company", null);

        var page = Render<IncidentsPage>();

        page.WaitForAssertion(() => Assert.Equal(["2025-00002", "2025-00001"], Numbers(page)));
        Assert.Contains("示例貿易有限公司", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Unassigned", page.Find(".list-tabs").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_When_TheAddressHoldsAFilter_ShowsOnlyWhatFits()
    {
        await OpenCaseAsync("Ransomware");
        await OpenCaseAsync("Lost laptop", "Another Company", null);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/incidents?text=laptop");

        var page = Render<IncidentsPage>();

        page.WaitForAssertion(() => Assert.Equal(["2025-00002"], Numbers(page)));
    }

    [Fact]
    public async Task Page_When_ThereAreMoreRowsThanItHolds_LeadsToTheOthersAndSortsBothWays()
    {
        for (var at = 1; at <= 26; at++)
        {
            await OpenCaseAsync($"Case {at}", "One Company Limited", null);
        }
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/incidents");
        var page = Render<IncidentsPage>();
        page.WaitForAssertion(() => Assert.Equal(25, Numbers(page).Count));
        Assert.Equal("1 to 25 of 26", page.Find(".pager [role=status]").TextContent);
        Assert.Equal("descending", page.Find("th").GetAttribute("aria-sort"));
        Assert.Equal("/incidents?page=2", page.Find("[aria-label='Next page']").GetAttribute("href"));

        navigation.NavigateTo("/incidents?page=2");

        page.WaitForAssertion(() => Assert.Equal(["2025-00001"], Numbers(page)));
        Assert.Equal("26 to 26 of 26", page.Find(".pager [role=status]").TextContent);
        Assert.Null(page.Find("[aria-label='Next page']").GetAttribute("href"));
        Assert.Equal("/incidents?sort=Number", page.Find("th a").GetAttribute("href"));

        navigation.NavigateTo("/incidents?sort=Number");

        page.WaitForAssertion(() => Assert.Equal("2025-00001", Numbers(page)[0]));
        Assert.Equal("ascending", page.Find("th").GetAttribute("aria-sort"));
        Assert.Equal("/incidents?tab=All", page.Find("th a").GetAttribute("href"));
    }

    [Fact]
    public async Task Page_When_NothingFits_NamesTheFilterThatHides()
    {
        await OpenCaseAsync("Ransomware");
        Services.GetRequiredService<NavigationManager>().NavigateTo("/incidents?tab=Mine");

        var page = Render<IncidentsPage>();

        page.WaitForAssertion(() => Assert.Contains("Hidden by the tab: 1.", page.Find(".empty-state").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Address_When_ReadBack_IsTheSameFilter()
    {
        var filter = new CaseFilter
        {
            Tab = CaseTab.DueThisWeek,
            Text = "a&b=珠寶",
            Stage = Stage.Decision,
            Sector = Sector.Banking,
            OwnerHandle = "manager",
            SortBy = CaseColumn.NextDue,
            Descending = false,
            Page = 3,
            PageSize = 50,
        };
        var query = System.Web.HttpUtility.ParseQueryString(CaseFilterAddress.Of(filter).Split('?')[1]);

        var read = CaseFilterAddress.Read(
            query["tab"], query["text"], query["stage"], query["sector"], query["owner"], query["sort"], int.Parse(query["page"]!, System.Globalization.CultureInfo.InvariantCulture), 50);

        Assert.Equal(filter, read);
    }

    [Fact]
    public void Address_When_ItHoldsNonsense_IsThePlainList() =>
        Assert.Equal(new CaseFilter(), CaseFilterAddress.Read("nonsense", " ", "99", "", "", "-", -4, 100_000));

    private static IReadOnlyList<string> Numbers(IRenderedComponent<IncidentsPage> page) =>
        [.. page.FindAll("td a.numeric").Select(link => link.TextContent)];

    [Fact]
    public async Task Row_When_ItsWordsHoldMarkup_ShowsThemAsTheyWereTyped()
    {
        await OpenCaseAsync("<i>Lost</i> & \"found\"", "<b>O'Brien & Co</b>", "壞<公司>");

        var page = Render<IncidentsPage>();

        page.WaitForAssertion(() => Assert.Equal("<b>O'Brien & Co</b> 壞<公司>", page.Find("td div").TextContent));
        Assert.Equal("<i>Lost</i> & \"found\"", page.Find("td small").TextContent);
        Assert.Contains("壞&lt;公司&gt;", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_When_ThereAreManyParties_NamesTwoAndCountsTheRest()
    {
        var number = await OpenCaseAsync("Shared system");
        for (var at = 1; at <= 4; at++)
        {
            await AddPartyAsync(number, $"Party {at} Limited");
        }

        var page = Render<IncidentsPage>();

        page.WaitForAssertion(() => Assert.Equal("Shared system · with Party 1 Limited; Party 2 Limited and 2 more", page.Find("td small").TextContent));
        Assert.Equal("Party 1 Limited; Party 2 Limited; Party 3 Limited; Party 4 Limited", page.Find("td small span").GetAttribute("title"));
    }

    [Fact]
    public async Task List_When_TheDatabaseFails_SaysSoWithoutRowsAndIsReadAgain()
    {
        await OpenCaseAsync("Ransomware");
        var page = Render<IncidentsPage>();
        page.WaitForAssertion(() => Assert.Contains("Ransomware", page.Markup, StringComparison.Ordinal));

        await WithoutDatabaseAsync(async () =>
        {
            Services.GetRequiredService<NavigationManager>().NavigateTo("/incidents?tab=All&sort=-Title");
            await page.WaitForAssertionAsync(() => Assert.Contains("The database did not answer, so this cannot be shown.", page.Markup, StringComparison.Ordinal));
            Assert.DoesNotContain("Ransomware", page.Markup, StringComparison.Ordinal);
        });
        await page.FindAll("button").Single(button => button.TextContent.Contains("Try again", StringComparison.Ordinal)).ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("Ransomware", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("Try again", page.Markup, StringComparison.Ordinal);
    }
}

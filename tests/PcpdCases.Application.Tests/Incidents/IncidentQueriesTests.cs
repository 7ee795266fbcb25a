using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Tests.Incidents;

public sealed class IncidentQueriesTests
{
    [DataFact]
    public async Task Counts_WhenAsked_AgreeWithTheListOfEachTab()
    {
        await using var office = await TestOffice.OpenAsync();
        var organisation = await office.RegisterAsync("Example Trading Limited");
        var first = await office.OpenCaseAsync("First", organisation);
        await office.OpenCaseAsync("Second", organisation);
        await office.AssignAsync(first, TestOffice.Investigator);

        var counts = await office.The<IncidentQueries>().CountsAsync(new CaseFilter(), TestOffice.Investigator);
        Assert.Equal(counts with { All = 7 }, await office.The<IncidentQueries>().CountsAsync(new CaseFilter(), TestOffice.Investigator, shown: 7));
        Assert.Equal(
            await office.The<IncidentQueries>().CountsAsync(new CaseFilter { Sector = Sector.Other }, TestOffice.Investigator) with { Unassigned = 7 },
            await office.The<IncidentQueries>().CountsAsync(new CaseFilter { Sector = Sector.Other, Tab = CaseTab.Unassigned }, TestOffice.Investigator, shown: 7));

        Assert.Equal((1, 1, 2), (counts.Mine, counts.Unassigned, counts.All));
        foreach (var tab in Enum.GetValues<CaseTab>())
        {
            var page = await office.The<IncidentQueries>().ListAsync(new CaseFilter { Tab = tab }, TestOffice.Investigator);
            Assert.Equal(counts.Of(tab), page.Total);
        }
    }

    [DataFact]
    public async Task Counts_WhenThereIsNoCase_AreZero()
    {
        await using var office = await TestOffice.OpenAsync();

        Assert.Equal(new CaseCounts(), await office.The<IncidentQueries>().CountsAsync(new CaseFilter(), TestOffice.Manager));
    }

    [DataTheory]
    [InlineData("示例")]
    [InlineData("example TRADING")]
    [InlineData("ransomware")]
    [InlineData("2025-00001")]
    public async Task List_WhenSearched_FindsByNumberTitleAndEitherName(string text)
    {
        await using var office = await TestOffice.OpenAsync();
        await office.OpenCaseAsync();
        await office.OpenCaseAsync("Lost laptop", await office.RegisterAsync("Another Company"));

        var page = await office.The<IncidentQueries>().ListAsync(new CaseFilter { Text = text }, TestOffice.Compliance);

        Assert.Equal("2025-00001", Assert.Single(page.Rows).Number);
    }

    [DataFact]
    public async Task List_WhenNothingMatches_SaysWhichFilterHidesWhat()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.OpenCaseAsync("Banking case", await office.RegisterAsync("Example Bank Limited", sector: Sector.Banking));

        var page = await office.The<IncidentQueries>().ListAsync(
            new CaseFilter { Tab = CaseTab.Unassigned, Sector = Sector.Education, Text = "bank" }, TestOffice.Compliance);

        Assert.Equal(new HidingFilter(CaseFilterPart.Sector, 1), Assert.Single(page.Hiding));
    }

    [DataFact]
    public async Task List_WhenPagedByAnyColumn_ShowsEveryRowOnce()
    {
        await using var office = await TestOffice.OpenAsync();
        var organisation = await office.RegisterAsync("Example Trading Limited");
        for (var i = 0; i < 5; i++)
        {
            await office.OpenCaseAsync(organisation: organisation);
        }

        foreach (var column in Enum.GetValues<CaseColumn>())
        {
            foreach (var descending in (bool[])[true, false])
            {
                var seen = new List<string>();
                for (var page = 0; page < 3; page++)
                {
                    var filter = new CaseFilter { SortBy = column, Descending = descending, Page = page, PageSize = 2 };
                    seen.AddRange((await office.The<IncidentQueries>().ListAsync(filter, TestOffice.Compliance)).Rows.Select(row => row.Number));
                }
                Assert.Equal(5, seen.Distinct().Count());
            }
        }
    }

    [DataTheory]
    [InlineData("2025-01-06", "2025-01-12")]
    [InlineData("2025-01-11", "2025-01-12")]
    [InlineData("2025-01-12", "2025-01-12")]
    public void EndOfWeek_WhenAnyDay_IsTheSundayOnOrAfterIt(string day, string end) =>
        Assert.Equal(Date(end), IncidentQueries.EndOfWeek(Date(day)));

    [DataFact]
    public async Task Rows_WrittenByAnEarlierVersion_AreCompleted()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.InvestigateAsync();
        await using var context = office.NewContext();
        var before = await context.Set<CaseRow>().AsNoTracking().SingleAsync();
        await context.Set<CaseRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Words, "").SetProperty(row => row.StagePlace, 0));

        var completed = await CaseRows.CompleteAsync(context, default);

        var after = await context.Set<CaseRow>().AsNoTracking().SingleAsync();
        Assert.Equal((1, before.Words, before.StagePlace), (completed, after.Words, after.StagePlace));
        Assert.Equal((int)Stage.Investigation, after.StagePlace);
        Assert.Equal(0, await CaseRows.CompleteAsync(context, default));
    }

    [DataTheory]
    [InlineData("old/77")]
    [InlineData("速遞")]
    public async Task List_WhenFilteredByEarlierReferenceOrByAnotherPartysName_FindsTheCase(string text)
    {
        await using var office = await TestOffice.OpenAsync();
        var trading = await office.RegisterAsync("Example Trading Limited", "示例貿易有限公司");
        var courier = await office.RegisterAsync("Example Courier Limited", "示例速遞有限公司");
        await office.OpenCaseAsync(organisation: trading);
        var number = await office.The<BringInCase>().RunAsync(
            new BringInCaseInput
            {
                Reference = "OLD/77",
                Title = "A case kept before",
                OrganisationNumber = trading,
                Processors = [courier],
                Origin = IncidentOrigin.Complaint,
                ReceivedOn = new(2024, 12, 2),
            },
            TestOffice.Manager);

        var page = await office.The<IncidentQueries>().ListAsync(new CaseFilter { Text = text }, TestOffice.Compliance);

        Assert.Equal(number, Assert.Single(page.Rows).Number);
    }

    [DataTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task List_WhenSortedByWhatIsPartlyUnknown_TellsTheUnknownLast(bool descending)
    {
        await using var office = await TestOffice.OpenAsync();
        var (first, second, third) = (await office.OpenCaseAsync("One"), await office.OpenCaseAsync("Two"), await office.OpenCaseAsync("Three"));
        await office.AssignAsync(second, TestOffice.Manager);
        var filter = new CaseFilter { SortBy = CaseColumn.Owner, Descending = descending, PageSize = 1 };

        var pages = new List<string>();
        for (var page = 0; page < 4; page++)
        {
            var rows = (await office.The<IncidentQueries>().ListAsync(filter with { Page = page }, TestOffice.Compliance)).Rows;
            pages.Add(rows.Count == 0 ? "" : rows[0].Number);
        }
        var every = await office.The<IncidentQueries>().EveryAsync(filter, TestOffice.Compliance);

        string[] expected = descending ? [second, third, first] : [second, first, third];
        Assert.Equal([.. expected, ""], pages);
        Assert.Equal(expected, every.Select(row => row.Number));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Chronology;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Organisations;
using PcpdCases.Application.Search;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;

namespace PcpdCases.Application.Tests.Search;

public sealed class SearchTests
{
    [DataFact]
    public async Task Find_WhenTheActIsSaved_FindsItsWordsAtOnceInBothLanguages()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync("Lost laptop 遺失手提電腦", await office.RegisterAsync("Harbour Clinic", "海港診所"));
        await RecordAsync(office, number, "A nurse left it in a taxi. 護士把它遺留在的士。");

        Assert.Equal([number], PathsOf(await FindAsync(office, number)));
        Assert.Equal([number], PathsOf(await FindAsync(office, "手提")));
        Assert.Equal([$"{number}/chronology/1"], PathsOf(await FindAsync(office, "的士")));
        Assert.Equal([$"{number}/chronology/1"], PathsOf(await FindAsync(office, "nurse tax")));
        Assert.Equal([$"{number}/parties/1", "organisations"], PathsOf(await FindAsync(office, "海港")).Select(path => path.StartsWith("organisations", StringComparison.Ordinal) ? "organisations" : path).Order());
        Assert.Empty(PathsOf(await FindAsync(office, "nurse hospital")));
        Assert.Empty(PathsOf(await FindAsync(office, "士的")));
    }

    [DataFact]
    public async Task Find_WhenTheCaseIsRestricted_IsSilentToOthersEvenInItsCounts()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync("Whistle-blower 舉報人");
        await RecordAsync(office, number, "A secret meeting. 秘密會議。");
        await office.The<RestrictCase>().RunAsync(
            new() { Number = number, OfficerHandles = [TestOffice.Compliance.Handle, TestOffice.Manager.Handle], Reason = "Sensitive source." }, TestOffice.Compliance);

        foreach (var typed in (string[])["舉報人", "秘密", "secret meeting", number])
        {
            var hidden = await FindAsync(office, typed, TestOffice.Investigator);
            Assert.Empty(hidden.Hits);
            Assert.Empty(hidden.Counts);
            Assert.False(hidden.WasCut);
            Assert.Equal(0, hidden.Total);
            Assert.NotEmpty((await FindAsync(office, typed, TestOffice.Manager)).Hits);
            Assert.Empty((await FindAsync(office, typed, TestOffice.Auditor)).Hits);
        }
    }

    [DataFact]
    public async Task Find_WhenManyHitsAreHidden_IsNotCutShortByThem()
    {
        await using var office = await TestOffice.OpenAsync();
        var open = await office.OpenCaseAsync("Open");
        await RecordAsync(office, open, "The whistle 舉報 blew.");
        var restricted = await office.OpenCaseAsync("Restricted");
        await RecordAsync(office, restricted, "The whistle 舉報 blew again.");
        await RecordAsync(office, restricted, "The whistle 舉報 blew a third time.");
        await office.The<RestrictCase>().RunAsync(
            new() { Number = restricted, OfficerHandles = [TestOffice.Compliance.Handle, TestOffice.Manager.Handle], Reason = "Sensitive source." }, TestOffice.Compliance);

        Assert.Equal(1, await NewestTwoAsync(TestOffice.Investigator));
        Assert.Equal(2, await NewestTwoAsync(TestOffice.Manager));

        Task<int> NewestTwoAsync(Actor actor) => office.The<Reading>().RunAsync(
            actor,
            Permission.ReadCases,
            async (sight, token) => (await sight.Matching(Tokeniser.Query("舉報"), inNames: false).Take(2).ToListAsync(token)).Count);
    }

    [DataFact]
    public async Task Find_WhenTheActIsRefused_FindsNothingOfIt()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        await Assert.ThrowsAsync<DomainException>(() => office.The<RecordChronologyEntry>().RunAsync(
            new() { Number = number, From = new(2099, 1, 1), What = "Unheard-of thing", Source = "Nobody" }, TestOffice.Compliance));

        Assert.Empty((await FindAsync(office, "unheard")).Hits);
    }

    [DataFact]
    public async Task Find_WhenTheWordsWereChanged_FindsTheNewAndForgetsTheOld()
    {
        await using var office = await TestOffice.OpenAsync();
        var organisation = await office.RegisterAsync("Old Name Limited");
        var number = await office.OpenCaseAsync("First title", organisation);
        await office.The<DescribeOrganisation>().RunAsync(new() { Number = organisation, BaseVersion = 1, Name = "Fresh Name Limited" }, TestOffice.Compliance);

        Assert.Contains($"{number}/parties/1", PathsOf(await FindAsync(office, "fresh")));
        Assert.Empty((await FindAsync(office, "old name")).Hits);
    }

    [DataTheory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("a\" OR \"b")]
    [InlineData("names : x")]
    [InlineData("^a NEAR(b, 2) -c *")]
    [InlineData("'; DROP TABLE SearchText; --")]
    [InlineData("\ud842")]
    public async Task Find_WhenGivenAnything_NeverFails(string typed)
    {
        await using var office = await TestOffice.OpenAsync();
        await office.OpenCaseAsync();

        Assert.Empty((await FindAsync(office, typed)).Hits);
        Assert.Empty((await FindAsync(office, string.Concat(Enumerable.Repeat(typed + "字x ", 5_000)))).Hits);
    }

    [DataFact]
    public async Task Rebuild_WhenRun_WritesWhatTheDeskKept()
    {
        await using var office = await EmptyOffice.OpenAsync();
        await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default);
        var kept = await EntriesAsync(office);
        await using (var context = office.NewContext())
        {
            foreach (var entry in await context.Set<SearchEntry>().ToListAsync())
            {
                context.Remove(entry);
            }
            await context.SaveChangesAsync();
        }

        var read = await office.The<RebuildSearch>().RunAsync(new(), Actor.System);

        Assert.True(kept.Count > 60);
        Assert.True(read > 10);
        Assert.Equal(kept, await EntriesAsync(office));
        Assert.NotEmpty((await FindAsync(office, "brute force")).Hits);
        Assert.Contains(kept, entry => entry.StartsWith("Determination ", StringComparison.Ordinal));
        Assert.Contains(kept, entry => entry.StartsWith("Notice ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> PathsOf(SearchAnswer answer) => answer.Hits.Select(hit => hit.Path);

    private static Task<SearchAnswer> FindAsync(TestOffice office, string typed, Actor? actor = null) =>
        office.The<SearchQueries>().FindAsync(typed, null, 1, actor ?? TestOffice.Compliance);

    private static Task<int> RecordAsync(TestOffice office, string number, string what) => office.The<RecordChronologyEntry>().RunAsync(
        new() { Number = number, From = new(2024, 12, 12), What = what, Source = "The data user" }, TestOffice.Compliance);

    private static async Task<IReadOnlyList<string>> EntriesAsync(TestOffice office)
    {
        await using var context = office.NewContext();
        var entries = await context.Set<SearchEntry>().AsNoTracking().OrderBy(entry => entry.Path).ToListAsync();
        return [.. entries.Select(entry => $"{entry.Kind} {entry.Root} {entry.Path} {entry.Number} {entry.IncidentId} {entry.Text}")];
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Determinations;
using PcpdCases.Application.Door;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Application.Tests.Seeding;

public sealed class PublishedProceedingTests
{
    [DataTheory]
    [InlineData("imaginex", "a", 4)]
    [InlineData("kwongs-my-jewelry", "a", 5)]
    [InlineData("kwongs-my-jewelry", "b", 5)]
    public async Task Assess_WhenPublished_IsAContravention(string key, string letter, int deficiencies)
    {
        await using var office = await EmptyOffice.OpenAsync();
        var proceeding = await ProceedingAsync(office, key, letter);

        var assessment = Assessor.Assess(proceeding.FactsFor(Requirement.Dpp41), RuleBook.Published, HolidayCalendar.Published);

        Assert.Equal(Outcome.Contravention, assessment.Outcome);
        Assert.Equal(deficiencies, proceeding.Deficiencies.Count);
        Assert.All(proceeding.Findings, finding => Assert.Equal(FindingStatus.Confirmed, finding.Status));
        Assert.All(proceeding.Findings, finding => Assert.NotEmpty(finding.Evidence));
    }

    [DataTheory]
    [InlineData("imaginex", "a")]
    [InlineData("kwongs-my-jewelry", "a")]
    [InlineData("kwongs-my-jewelry", "b")]
    public async Task Determination_WhenPublished_StandsWithoutSignatoriesOrDates(string key, string letter)
    {
        await using var office = await EmptyOffice.OpenAsync();
        var determination = Assert.Single((await ProceedingAsync(office, key, letter)).Determinations);

        Assert.True(determination.EstablishesContravention);
        Assert.Equal(Outcome.Contravention, determination.AssessedOutcome);
        Assert.NotNull(determination.PublishedSource);
        Assert.Null(determination.Proposer);
        Assert.Null(determination.ProposedAt);
        Assert.Null(determination.Countersigner);
        Assert.Null(determination.CountersignedAt);
    }

    [DataFact]
    public async Task Determinations_WhenReplayed_GiveTheStoredRecords()
    {
        await using var office = await EmptyOffice.OpenAsync();
        await SeedAsync(office, "imaginex");

        var result = await office.The<ReplayQueries>().ReplayAsync(Actor.System);

        Assert.Equal(3, result.Replayed);
        Assert.Empty(result.Differing);
    }

    [DataTheory]
    [InlineData("imaginex", "a")]
    [InlineData("kwongs-my-jewelry", "a")]
    [InlineData("kwongs-my-jewelry", "b")]
    public async Task Notice_WhenPublished_IsTheProceedingsOwnAndTellsNoDates(string key, string letter)
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await SeedAsync(office, key);

        var notice = Assert.Single((await office.The<NoticeQueries>().OfProceedingAsync(number, letter, Actor.System)).Notices);

        Assert.Equal(NoticeStatus.Published, notice.Status);
        Assert.Equal((null, null, null), (notice.ServedOn, notice.DatedOn, notice.AppealEnds));
        Assert.Empty(notice.Directions);
        Assert.NotNull(notice.PublishedSource);
    }

    [DataFact]
    public async Task Jewellery_WhenLoaded_EachProceedingHasTheIdleAccount()
    {
        await using var office = await EmptyOffice.OpenAsync();

        foreach (var letter in (string[])["a", "b"])
        {
            var proceeding = await ProceedingAsync(office, "kwongs-my-jewelry", letter);
            Assert.Equal("more than 13 years", proceeding.Findings.Single(finding => finding.FactId == "leaverAccount").HeldInWords);
        }
    }

    [DataFact]
    public async Task RecordFinding_WhenTheCaseIsPublished_IsRefused()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var proceeding = await ProceedingAsync(office, "imaginex", "a");
        var known = proceeding.Findings[0];

        Assert.Throws<DomainException>(() => proceeding.WithdrawFinding(known, "A reason"));
        Assert.Equal(FindingStatus.Confirmed, known.Status);
    }

    private static async Task<string> SeedAsync(TestOffice office, string key)
    {
        var seeded = await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Production), default);
        return seeded.CaseNumbers[key];
    }

    private static async Task<Proceeding> ProceedingAsync(TestOffice office, string key, string letter)
    {
        var number = await SeedAsync(office, key);
        await using var context = office.NewContext();
        return await context.Set<Proceeding>()
            .Include(row => row.Incident)
            .Include(row => row.Party).ThenInclude(party => party.Organisation)
            .Include(row => row.Findings).ThenInclude(finding => finding.Evidence)
            .Include(row => row.Deficiencies)
            .Include(row => row.Scope)
            .Include(row => row.Determinations)
            .AsSplitQuery()
            .SingleAsync(row => row.Incident.Number == number && row.Letter == letter);
    }
}

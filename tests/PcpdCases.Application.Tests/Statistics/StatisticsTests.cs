using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Statistics;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Application.Tests.Statistics;

/// <summary>Figures over the seeded cases on 3 January 2025: of the three only the invented clinic counts, the others are recorded from published sources.</summary>
public sealed class StatisticsTests
{
    private static readonly DateOnly Today = new(2025, 1, 3);

    [DataFact]
    public async Task Of_TheSeededCases_CountsTheInventedOneAlone()
    {
        await using var office = await SeededAsync();

        var view = await OfAsync(office, StatisticsPeriod.YearUntil(Today));

        Assert.Equal((12, new DateOnly(2024, 2, 1), new DateOnly(2025, 1, 1)), (view.Months.Count, view.Months[0].Of, view.Months[^1].Of));
        Assert.Equal(1, view.Months.Sum(month => month.Count));
        Assert.Equal([new CountLine<Sector>(Sector.Medical, 1)], view.Sectors);
        Assert.Equal(1, Assert.Single(view.Causes).Count);
        Assert.NotEmpty(view.Deficiencies);
        Assert.All(view.Deficiencies, fact => Assert.Equal(1, fact.Count));
        Assert.Equal([new OutcomeLine(Outcome.Contravention, 1, 0)], view.Outcomes);
        Assert.Empty(view.Departures);
        Assert.NotEmpty(view.Rules);
        Assert.All(view.Rules, rule => Assert.Equal((1, 0), (rule.Agreeing, rule.Departing)));
        Assert.Equal((1, 0), (CountOf(view.Notices, NoticeStanding.Running), CountOf(view.Notices, NoticeStanding.Overdue)));
        Assert.Equal((1, 1), (CountOf(view.Directions, DirectionStanding.MetInTime), CountOf(view.Directions, DirectionStanding.Open)));
    }

    [DataFact]
    public async Task Of_ADayAskedAgainLater_AnswersTheSame()
    {
        await using var office = await SeededAsync();
        var period = StatisticsPeriod.YearUntil(Today);
        var first = await OfAsync(office, period);
        office.Clock.Advance(TimeSpan.FromDays(90));
        await office.InvestigateAsync();

        var again = await OfAsync(office, period);

        Assert.Equivalent(first, again, strict: true);
        Assert.Equal(1, CountOf((await OfAsync(office, StatisticsPeriod.YearUntil(Today.AddDays(90)))).Notices, NoticeStanding.Overdue));
    }

    [DataFact]
    public async Task Of_TheDayBefore_KnowsNothing()
    {
        await using var office = await SeededAsync();

        var view = await OfAsync(office, StatisticsPeriod.YearUntil(Today.AddDays(-1)));

        Assert.All(view.Months, month => Assert.Equal(0, month.Count));
        Assert.Empty(view.Sectors);
        Assert.Empty(view.Outcomes);
        Assert.Empty(view.Stages);
        Assert.All(view.Notices, standing => Assert.Equal(0, standing.Count));
    }

    [DataFact]
    public async Task Of_StagesLeft_TellsTheDaysFromEnteringToLeaving()
    {
        await using var office = await TestOffice.OpenAsync();
        foreach (var days in new[] { 1, 2, 3, 10 })
        {
            var number = await office.OpenCaseAsync();
            office.Clock.Advance(TimeSpan.FromDays(days));
            await office.The<TriageProceeding>().RunAsync(new() { Number = number, Letter = "a", Criteria = "Kinds of data", Reason = "Serious" }, TestOffice.Compliance);
        }

        var stage = Assert.Single((await OfAsync(office, StatisticsPeriod.YearUntil(Today.AddDays(16)))).Stages);

        Assert.Equal(new StageDays(Stage.Received, 4, 1, 2, 3, 10), stage);
    }

    [DataFact]
    public async Task Of_ARestrictedCase_CountsOnlyForTheNamed()
    {
        await using var office = await SeededAsync();
        await office.The<RestrictCase>().RunAsync(
            new() { Number = "2025-00003", OfficerHandles = [TestOffice.Compliance.Handle, TestOffice.Manager.Handle], Reason = "Sensitive." }, TestOffice.Compliance);

        Assert.Equal(1, (await OfAsync(office, StatisticsPeriod.YearUntil(Today))).Months.Sum(month => month.Count));
        var other = await office.The<StatisticsQueries>().OfAsync(StatisticsPeriod.YearUntil(Today), TestOffice.OtherManager);
        Assert.Equal(0, other.Months.Sum(month => month.Count));
        Assert.Empty(other.Outcomes);
        Assert.All(other.Notices, standing => Assert.Equal(0, standing.Count));
    }

    [DataFact]
    public async Task Of_APeriodThatIsNone_IsRefusedInWords()
    {
        await using var office = await TestOffice.OpenAsync();
        Task Refuse(DateOnly from, DateOnly asOf) => OfAsync(office, new() { From = from, AsOf = asOf });

        Assert.Contains("before it begins", (await Assert.ThrowsAsync<DomainException>(() => Refuse(Today, Today.AddDays(-1)))).Message, StringComparison.Ordinal);
        Assert.Contains("at most 10 years", (await Assert.ThrowsAsync<DomainException>(() => Refuse(Today.AddYears(-10).AddDays(-1), Today))).Message, StringComparison.Ordinal);
        Assert.Contains("1996-12-20", (await Assert.ThrowsAsync<DomainException>(() => Refuse(new(1990, 1, 1), new(1991, 1, 1)))).Message, StringComparison.Ordinal);
    }

    private static int CountOf<T>(IReadOnlyList<CountLine<T>> lines, T of) => Assert.Single(lines, line => Equals(line.Of, of)).Count;

    private static Task<StatisticsView> OfAsync(TestOffice office, StatisticsPeriod period) => office.The<StatisticsQueries>().OfAsync(period, TestOffice.Manager);

    private static async Task<TestOffice> SeededAsync()
    {
        var office = await EmptyOffice.OpenAsync();
        await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default);
        return office;
    }
}

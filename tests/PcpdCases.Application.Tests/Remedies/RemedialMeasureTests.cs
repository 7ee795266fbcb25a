using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Door;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Remedies;
using PcpdCases.Application.Search;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Remedies;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Remedies;

public sealed class RemedialMeasureTests
{
    private static readonly DateOnly Today = new(2025, 1, 3);

    [DataFact]
    public async Task Measure_WhenRecordedAndVerified_ShowsWhatItClosesAndMovesNoFact()
    {
        await using var office = await TestOffice.OpenAsync();
        var (number, finding) = await InvestigateAsync(office);
        var facts = (await ProceedingAsync(office, number)).FactsVersion;

        var measure = await RecordAsync(office, number, closes: [finding, finding]);
        await office.The<VerifyMeasure>().RunAsync(new() { Number = number, Letter = "a", Ordinal = measure, On = Today, How = "Seen on the server. 已到場核實。" }, TestOffice.Investigator);

        var line = Assert.Single((await ViewAsync(office, number)).Measures);
        Assert.Equal((MeasureStatus.Verified, Today, "Seen on the server. 已到場核實。"), (line.Status, line.VerifiedOn, line.HowVerified));
        Assert.NotNull(line.VerifiedBy);
        Assert.Equal([finding], line.Closes);
        Assert.Equal(measure, Assert.Single(await office.The<RemedyQueries>().ClosingAsync(number, "a", finding, TestOffice.Auditor)).Ordinal);
        Assert.Equal(facts, (await ProceedingAsync(office, number)).FactsVersion);
        Assert.Equal(1, (await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Auditor)).Counts.Remedies);
    }

    [DataFact]
    public async Task Measure_WhenVerified_IsNotRevisedAndStaysWhenWithdrawn()
    {
        await using var office = await TestOffice.OpenAsync();
        var (number, finding) = await InvestigateAsync(office);
        var measure = await RecordAsync(office, number, closes: [finding]);
        var opened = (await ViewAsync(office, number)).Measures[0];
        var revise = ReviseMeasureInput.Of(opened) with { What = "Longer passwords, 12 characters." };
        await office.The<ReviseMeasure>().RunAsync(revise, TestOffice.Compliance);
        await Assert.ThrowsAsync<StaleEditException>(() => office.The<ReviseMeasure>().RunAsync(ReviseMeasureInput.Of(opened) with { What = "Theirs" }, TestOffice.Compliance));
        await office.The<VerifyMeasure>().RunAsync(new() { Number = number, Letter = "a", Ordinal = measure, On = Today, How = "Seen." }, TestOffice.Compliance);

        revise = ReviseMeasureInput.Of((await ViewAsync(office, number)).Measures[0]);
        await RefusedAsync("Measure {0} is verified or withdrawn. Withdraw it and record a new one.", () => office.The<ReviseMeasure>().RunAsync(revise, TestOffice.Compliance));
        await office.The<WithdrawMeasure>().RunAsync(new() { Number = number, Letter = "a", Ordinal = measure, Reason = "Undone the next day." }, TestOffice.Compliance);

        var line = Assert.Single((await ViewAsync(office, number)).Measures);
        Assert.Equal((MeasureStatus.Withdrawn, "Undone the next day.", "Longer passwords, 12 characters."), (line.Status, line.WithdrawnBecause, line.What));
        Assert.Empty(await office.The<RemedyQueries>().ClosingAsync(number, "a", finding, TestOffice.Auditor));
        await RefusedAsync(
            "Measure {0} was withdrawn already.",
            () => office.The<WithdrawMeasure>().RunAsync(new() { Number = number, Letter = "a", Ordinal = measure, Reason = "Again." }, TestOffice.Compliance));
    }

    [DataFact]
    public async Task Measure_WhenItsDaysOrFindingsAreWrong_IsRefusedAndNothingIsKept()
    {
        await using var office = await TestOffice.OpenAsync();
        var (number, finding) = await InvestigateAsync(office);
        await office.The<WithdrawFinding>().RunAsync(
            new() { Number = number, Letter = "a", Ordinal = finding, BaseVersion = (await ProceedingAsync(office, number)).Findings[0].Version, Reason = "Mistaken." }, TestOffice.Investigator);

        await RefusedAsync("Finding {0} is not one against the data user that stands. A measure closes only those.", () => RecordAsync(office, number, closes: [finding]));
        await RefusedAsync("A measure that lies ahead was not taken yet. Record it when it is.", () => RecordAsync(office, number, closes: [], takenOn: Today.AddDays(1)));
        Assert.Empty((await ViewAsync(office, number)).Measures);

        var measure = await RecordAsync(office, number, closes: [], takenOn: Today);
        await RefusedAsync(
            "A measure is verified after it was taken, and not on a day to come.",
            () => office.The<VerifyMeasure>().RunAsync(new() { Number = number, Letter = "a", Ordinal = measure, On = Today.AddDays(-1), How = "Seen." }, TestOffice.Compliance));
        await RefusedAsync(
            "A measure is verified after it was taken, and not on a day to come.",
            () => office.The<VerifyMeasure>().RunAsync(new() { Number = number, Letter = "a", Ordinal = measure, On = Today.AddDays(1), How = "Seen." }, TestOffice.Compliance));
    }

    [DataFact]
    public async Task Measure_OfAJointDataUser_ClosesItsOwnFindingsOnly()
    {
        await using var office = await TestOffice.OpenAsync();
        var (number, finding) = await InvestigateAsync(office);
        await office.The<AddParty>().RunAsync(
            new() { Number = number, OrganisationNumber = await office.RegisterAsync("Subsidiary Limited"), Role = PartyRole.JointDataUser }, TestOffice.Compliance);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<RecordMeasure>().RunAsync(
            new() { Number = number, Letter = "b", What = "Longer passwords.", Closes = [finding] }, TestOffice.Compliance));
        Assert.Equal(RefusalKind.NotFound, refusal.Kind);
    }

    [DataFact]
    public async Task Measure_OnceVerified_LeavesANoticeOnlyThePreventionToDirect()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
        var before = (await office.The<NoticeQueries>().SuggestAsync(number, "a", null, TestOffice.Investigator)).Directions;
        var finding = before[0].Finding;
        var measure = await RecordAsync(office, number, closes: [finding]);
        Assert.Equal(before, (await office.The<NoticeQueries>().SuggestAsync(number, "a", null, TestOffice.Investigator)).Directions);

        await office.The<VerifyMeasure>().RunAsync(new() { Number = number, Letter = "a", Ordinal = measure, On = Today, How = "Seen on the server." }, TestOffice.Investigator);

        var after = (await office.The<NoticeQueries>().SuggestAsync(number, "a", null, TestOffice.Investigator)).Directions;
        Assert.Equal(before.Where(row => row.Finding != finding || row.Aim is DirectionAim.PreventRecurrence), after);
        Assert.Contains(after, row => row.Finding == finding);
        Assert.NotEqual(before.Count, after.Count);
    }

    [DataFact]
    public async Task Measure_IsFoundByItsWords()
    {
        await using var office = await TestOffice.OpenAsync();
        var (number, _) = await InvestigateAsync(office);
        await RecordAsync(office, number, closes: []);

        var found = await office.The<SearchQueries>().FindAsync("密碼", null, 1, TestOffice.Auditor);

        Assert.Equal([SearchKind.Measure], found.Hits.Select(hit => hit.Kind));
    }

    private static async Task<(string Number, int Finding)> InvestigateAsync(TestOffice office)
    {
        var number = await office.InvestigateAsync();
        var finding = await office.The<RecordFinding>().RunAsync(
            new() { Number = number, Letter = "a", FactId = "passwordsWeak", Value = FactValue.Established, Passage = "Reply to round 1" }, TestOffice.Investigator);
        return (number, finding);
    }

    private static Task<int> RecordAsync(TestOffice office, string number, List<int> closes, DateOnly? takenOn = null) => office.The<RecordMeasure>().RunAsync(
        new() { Number = number, Letter = "a", What = "Longer passwords. 加長密碼。", TakenOn = takenOn, Source = "Reply of 2 January 2025", Closes = closes }, TestOffice.Compliance);

    private static Task<RemediesView> ViewAsync(TestOffice office, string number) => office.The<RemedyQueries>().OfProceedingAsync(number, "a", TestOffice.Auditor);

    private static Task<Domain.Proceedings.Proceeding> ProceedingAsync(TestOffice office, string number) => office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Auditor);

    private static async Task RefusedAsync(string template, Func<Task> act) => Assert.Equal(template, (await Assert.ThrowsAsync<DomainException>(act)).Template);
}

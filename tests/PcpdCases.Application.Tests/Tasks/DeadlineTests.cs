using FluentValidation;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Door;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Tests.Tasks;

public sealed class DeadlineTests
{
    private static readonly DateOnly Day = new(2026, 12, 24);

    [DataFact]
    public async Task OfCase_WhenTasksAreGivenAndDone_TellsWhatIsStillDue()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await GiveAsync(office, number, "Ask for the log 索取紀錄", Day.AddDays(3));
        await GiveAsync(office, number, "Read the log", Day);
        await office.The<FinishTask>().RunAsync(new() { Number = number, Ordinal = 2, Note = "Nothing in it." }, TestOffice.Investigator);

        var view = await OfCaseAsync(office, number);

        Assert.Equal(["Ask for the log 索取紀錄"], view.Due.Select(line => line.What));
        Assert.Equal([2, 1], view.Tasks.Select(task => task.Ordinal));
        Assert.Equal("Nothing in it.", view.Tasks[0].DoneNote);
        Assert.Equal(1, (await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Compliance)).Counts.Tasks);
    }

    [DataFact]
    public async Task OfCase_WhenADayIsAHoliday_TellsTheNextOpenDay()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await GiveAsync(office, number, "On Christmas Day", new(2026, 12, 25));

        // 25 December 2026 is a Friday and a general holiday; so are 26 (Saturday) and 27 (Sunday).
        Assert.Equal(new DateOnly(2026, 12, 28), Assert.Single((await OfCaseAsync(office, number)).Due).InTime);
    }

    [DataFact]
    public async Task OfCase_WhenANoticeRuns_TellsItsStepsAndCountsTheAppealPeriod()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];

        var due = (await OfCaseAsync(office, number)).Due;

        var appeal = Assert.Single(due, line => line.Kind == DeadlineKind.AppealPeriod);
        Assert.Equal(appeal.DueOn, appeal.Working!.Date);
        Assert.Equal(14, appeal.Working.Days);
        Assert.Contains(due, line => line.Kind == DeadlineKind.Direction);
        Assert.Equal(due.Select(line => line.DueOn).Order(), due.Select(line => line.DueOn));
    }

    [DataFact]
    public async Task Mine_WhenTheCaseIsRestricted_LeavesItOutOfWhatLeavesThePortal()
    {
        await using var office = await TestOffice.OpenAsync();
        var open = await office.OpenCaseAsync("Open");
        var restricted = await office.OpenCaseAsync("Restricted");
        await GiveAsync(office, open, "Seen", Day, TestOffice.Compliance);
        await GiveAsync(office, restricted, "Hidden", Day, TestOffice.Compliance);
        await office.The<RestrictCase>().RunAsync(
            new() { Number = restricted, OfficerHandles = [TestOffice.Compliance.Handle, TestOffice.Manager.Handle], Reason = "Sensitive." }, TestOffice.Compliance);

        Assert.Equal([open, restricted], (await MineAsync(office, TestOffice.Compliance, restrictedToo: true)).Select(line => line.Number).Order());
        Assert.Equal([open], (await MineAsync(office, TestOffice.Compliance, restrictedToo: false)).Select(line => line.Number));
        Assert.Empty(await MineAsync(office, TestOffice.OtherManager, restrictedToo: true));
    }

    [DataFact]
    public async Task Mine_WhenDataUsersAreJoint_TellsEachInvestigatorItsOwnReply()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var subsidiary = await office.RegisterAsync("Subsidiary Limited");
        await office.The<AddParty>().RunAsync(
            new() { Number = number, OrganisationNumber = subsidiary, Role = PartyRole.JointDataUser }, TestOffice.Compliance);
        foreach (var (letter, investigator) in new[] { ("a", TestOffice.Investigator), ("b", TestOffice.OtherInvestigator) })
        {
            await office.The<AssignInvestigator>().RunAsync(
                new() { Number = number, Letter = letter, InvestigatorHandle = investigator.Handle }, TestOffice.Manager);
        }
        var round = await office.The<DraftRound>().RunAsync(
            new()
            {
                Number = number,
                Basis = RoundBasis.Section8,
                Title = "First round",
                Questions = [new() { Text = "When did it begin?" }],
                Addressees = [new() { Party = 1 }, new() { Party = 2 }, new() { Name = "A vendor" }],
            },
            TestOffice.Compliance);
        await office.The<IssueRound>().RunAsync(
            new() { Number = number, Ordinal = round, BaseVersion = 1, On = new(2025, 1, 3), Due = new(2025, 1, 17) }, TestOffice.Compliance);

        var first = await MineAsync(office, TestOffice.Investigator, restrictedToo: true);
        var second = await MineAsync(office, TestOffice.OtherInvestigator, restrictedToo: true);

        Assert.Equal(["A vendor", "Example Trading Limited"], first.Select(line => line.What).Order());
        Assert.Equal(["A vendor", "Subsidiary Limited"], second.Select(line => line.What).Order());
    }

    [DataFact]
    public async Task Give_WhenTheOfficerMayNotSeeTheCase_IsRefusedAndSaysSo()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.The<RestrictCase>().RunAsync(
            new() { Number = number, OfficerHandles = [TestOffice.Compliance.Handle, TestOffice.Manager.Handle], Reason = "Sensitive." }, TestOffice.Compliance);

        var stranger = await Assert.ThrowsAsync<DomainException>(() => GiveAsync(office, number, "Look", Day, TestOffice.OtherInvestigator));
        var auditor = await Assert.ThrowsAsync<DomainException>(() => GiveAsync(office, number, "Look", Day, TestOffice.Auditor));

        Assert.Equal("Case {0} is restricted and {1} is not named. Name the officer first.", stranger.Template);
        Assert.StartsWith("{0} cannot be given a task", auditor.Template, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Give_WhenIncomplete_SaysWhatIsMissing()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        var refused = await Assert.ThrowsAsync<ValidationException>(() => office.The<GiveTask>().RunAsync(new() { Number = number }, TestOffice.Compliance));

        Assert.Equal(
            ["Say what is to be done.", "Give the day by which it is done.", "Choose who does it."], refused.Errors.Select(error => error.ErrorMessage));
    }

    [DataFact]
    public async Task Change_WhenChangedMeanwhileOrDone_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await GiveAsync(office, number, "First", Day);
        var opened = (await OfCaseAsync(office, number)).Tasks[0];
        await office.The<ChangeTask>().RunAsync(ChangeTaskInput.Of(opened) with { What = "Mine" }, TestOffice.Compliance);

        await Assert.ThrowsAsync<StaleEditException>(() =>
            office.The<ChangeTask>().RunAsync(ChangeTaskInput.Of(opened) with { What = "Theirs", OperationId = Guid.NewGuid() }, TestOffice.Compliance));
        await office.The<WithdrawTask>().RunAsync(new() { Number = number, Ordinal = 1, Reason = "No longer needed." }, TestOffice.Compliance);
        var done = await Assert.ThrowsAsync<DomainException>(() => office.The<FinishTask>().RunAsync(new() { Number = number, Ordinal = 1 }, TestOffice.Compliance));

        Assert.Equal("Task {0} is done or withdrawn. Give a new one.", done.Template);
    }

    private static Task<int> GiveAsync(TestOffice office, string number, string what, DateOnly due, Actor? assignee = null) => office.The<GiveTask>().RunAsync(
        new() { Number = number, What = what, DueOn = due, AssigneeHandle = (assignee ?? TestOffice.Investigator).Handle }, TestOffice.Compliance);

    private static Task<DeadlinesView> OfCaseAsync(TestOffice office, string number) => office.The<DeadlineQueries>().OfCaseAsync(number, TestOffice.Compliance);

    private static Task<IReadOnlyList<DeadlineLine>> MineAsync(TestOffice office, Actor actor, bool restrictedToo) =>
        office.The<DeadlineQueries>().MineAsync(actor, restrictedToo);
}

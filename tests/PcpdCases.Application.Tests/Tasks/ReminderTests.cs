using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Tests.Tasks;

/// <summary>Reminders: none is missed however long the server was down, and none comes twice however often the round runs.</summary>
public sealed class ReminderTests
{
    // A Friday; the office opens on Friday 3 January 2025, so three working days before is Tuesday the 7th.
    private static readonly DateOnly Due = new(2025, 1, 10);

    [DataFact]
    public async Task Round_WhenRunEveryDay_TellsEachStepOnce()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await TaskAsync(office);
        var told = new List<(DateOnly Day, int New)>();

        for (var day = 3; day <= 14; day++)
        {
            Wait(office, new DateOnly(2025, 1, day));
            told.Add((new DateOnly(2025, 1, day), await RunAsync(office) + await RunAsync(office)));
        }

        Assert.Equal(
            [(new DateOnly(2025, 1, 7), 1), (new DateOnly(2025, 1, 10), 1), (new DateOnly(2025, 1, 11), 1)],
            told.Where(round => round.New > 0));
        Assert.Equal(
            [ReminderStep.Overdue, ReminderStep.Today, ReminderStep.Soon],
            (await MineAsync(office)).Select(line => line.Step));
        Assert.All(await MineAsync(office), line => Assert.Equal(number, line.Deadline.Number));
    }

    [DataTheory]
    [InlineData(8, ReminderStep.Soon)]
    [InlineData(10, ReminderStep.Today)]
    [InlineData(11, ReminderStep.Overdue)]
    [InlineData(31, ReminderStep.Overdue)]
    public async Task Round_WhenTheServerWasDown_TellsAtOnceWhatTheDayCallsFor(int backOn, ReminderStep step)
    {
        await using var office = await TestOffice.OpenAsync();
        await TaskAsync(office);

        Wait(office, new DateOnly(2025, 1, backOn));
        var first = await RunAsync(office);
        var again = await RunAsync(office);

        Assert.Equal((1, 0), (first, again));
        Assert.Equal([step], (await MineAsync(office)).Select(line => line.Step));
    }

    [DataFact]
    public async Task Round_WhenTwoNodesRunAtOnce_TellsOnce()
    {
        await using var office = await TestOffice.OpenAsync();
        await TaskAsync(office);
        Wait(office, Due);

        var told = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => RunAsync(office))));

        Assert.Equal(1, told.Sum());
        Assert.Single(await MineAsync(office));
    }

    [DataFact]
    public async Task Round_WhenTheDayMovesOrTheThingIsDone_TellsOfTheNewDayAndOfNothingElse()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await TaskAsync(office);
        Wait(office, Due);
        await RunAsync(office);

        await office.The<ChangeTask>().RunAsync(
            new ChangeTaskInput { Number = number, Ordinal = 1, BaseVersion = 1, What = "Ask for the log", AssigneeHandle = "compliance", DueOn = Due.AddDays(14) }, TestOffice.Compliance);
        Assert.Equal(0, await RunAsync(office));
        Wait(office, Due.AddDays(14));
        Assert.Equal(1, await RunAsync(office));
        await office.The<FinishTask>().RunAsync(new FinishTaskInput { Number = number, Ordinal = 1 }, TestOffice.Compliance);
        Wait(office, Due.AddDays(40));

        Assert.Equal(0, await RunAsync(office));
    }

    [DataFact]
    public async Task Round_WhenTwoAddresseesOweAReplyOnOneDay_TellsOfBoth()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.AssignAsync(number, TestOffice.Compliance);
        var round = await office.The<DraftRound>().RunAsync(
            new DraftRoundInput
            {
                Number = number,
                Basis = RoundBasis.Section8,
                Questions = [new QuestionInput { Text = "When did it begin?" }],
                Addressees = [new AddresseeChoice { Party = 1 }, new AddresseeChoice { Name = "A vendor" }],
            },
            TestOffice.Compliance);
        await office.The<IssueRound>().RunAsync(
            new IssueRoundInput { Number = number, Ordinal = round, BaseVersion = 1, On = new DateOnly(2025, 1, 3), Due = Due }, TestOffice.Compliance);
        Wait(office, Due);

        Assert.Equal((2, 0), (await RunAsync(office), await RunAsync(office)));
        Assert.Equal([1, 2], (await MineAsync(office)).Select(line => line.Deadline.Part).Order());
    }

    [DataFact]
    public async Task Round_BeforeTheOfficeWakes_TellsNothing()
    {
        await using var office = await TestOffice.OpenAsync();
        await TaskAsync(office);

        office.Clock.SetUtcNow(Due.ToDateTime(new TimeOnly(23, 59), DateTimeKind.Utc).AddDays(-1));

        Assert.Equal(0, await RunAsync(office));
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await RunAsync(office));
    }

    [DataFact]
    public async Task Reminder_WhenTheCaseIsClosedToTheOfficer_IsSeenNoMore()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await TaskAsync(office);
        Wait(office, Due);
        await RunAsync(office);

        await office.The<RestrictCase>().RunAsync(
            new RestrictCaseInput { Number = number, OfficerHandles = ["manager", "manager2"], Reason = "A witness" }, TestOffice.Manager);

        Assert.Empty(await MineAsync(office));
    }

    [DataFact]
    public async Task SetAside_TakesThemOffTheList_AndTellsThemNotAgain()
    {
        await using var office = await TestOffice.OpenAsync();
        await TaskAsync(office);
        Wait(office, Due);
        await RunAsync(office);

        var shown = new SetRemindersAsideInput { Reminders = [.. (await MineAsync(office)).Select(line => line.Id)] };
        var number = await TaskAsync(office);
        await RunAsync(office);

        var others = await office.The<SetRemindersAside>().RunAsync(shown with { OperationId = Guid.NewGuid() }, TestOffice.Investigator);
        var aside = await office.The<SetRemindersAside>().RunAsync(shown, TestOffice.Compliance);

        Assert.Equal((0, 1), (others, aside));
        // What came while the list was open was not read, and stays.
        Assert.Equal(number, Assert.Single(await MineAsync(office)).Deadline.Number);
        Assert.Equal(0, await RunAsync(office));
    }

    [DataFact]
    public async Task Mailing_WhenTakenUp_IsTakenUpOnceAndCanBeGivenBack()
    {
        await using var office = await TestOffice.OpenAsync();
        await TaskAsync(office);
        Wait(office, Due);
        await RunAsync(office);

        var taken = await TakeAsync(office);
        Assert.Single(taken);
        Assert.Empty(await TakeAsync(office));
        await office.The<GiveBackUnmailed>().RunAsync(new GiveBackUnmailedInput { Reminders = taken }, Actor.System);

        Assert.Equal(taken, await TakeAsync(office));
    }

    [DataFact]
    public async Task Mailing_OfWhatWasToldLongAgo_DoesNotHappen()
    {
        await using var office = await TestOffice.OpenAsync();
        await TaskAsync(office);
        Wait(office, Due);
        await RunAsync(office);

        office.Clock.Advance(TimeSpan.FromDays(3));

        Assert.DoesNotContain(await office.The<ReminderQueries>().OfficersAsync(), officer => officer.Waits);
        Assert.Empty(await TakeAsync(office));
    }

    [DataFact]
    public async Task Database_RefusesTheSameReminderTwice()
    {
        await using var office = await TestOffice.OpenAsync();
        await TaskAsync(office);
        Wait(office, Due);
        await RunAsync(office);
        await using var context = office.NewContext();

        await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlRawAsync(
            "INSERT INTO Reminders (Version, OfficerId, Subject, Number, Kind, Ordinal, Part, DueOn, Step, ToldAt) SELECT Version, OfficerId, Subject, Number, Kind, Ordinal, Part, DueOn, Step, ToldAt FROM Reminders"));
    }

    private static async Task<string> TaskAsync(TestOffice office)
    {
        var number = await office.OpenCaseAsync(organisation: await office.RegisterAsync("Example Trading Limited"));
        await office.The<GiveTask>().RunAsync(
            new GiveTaskInput { Number = number, What = "Ask for the log", AssigneeHandle = "compliance", DueOn = Due }, TestOffice.Compliance);
        return number;
    }

    private static void Wait(TestOffice office, DateOnly until) => office.Clock.SetUtcNow(until.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc));

    private static Task<int> RunAsync(TestOffice office) => office.The<ReminderRound>().RunAsync(default);

    private static Task<IReadOnlyList<ReminderLine>> MineAsync(TestOffice office) => office.The<ReminderQueries>().MineAsync(TestOffice.Compliance);

    private static Task<long[]> TakeAsync(TestOffice office) =>
        office.The<TakeRemindersToMail>().RunAsync(new TakeRemindersToMailInput { Handle = "compliance" }, Actor.System);
}

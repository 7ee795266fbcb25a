using System.Globalization;
using FluentValidation;
using PcpdCases.Application.Chronology;
using PcpdCases.Application.Door;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Chronology;

namespace PcpdCases.Application.Tests.Chronology;

public sealed class ChronologyTests
{
    [DataFact]
    public async Task OfCase_WhenEntriesAreRecordedOutOfOrder_TellsThemAsTheyHappened()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await RecordAsync(office, Entry(number, "2024-12-12") with { At = "7:45", What = "Third" });
        await RecordAsync(office, Entry(number, "2024-12-12") with { At = "02:10", What = "Second" });
        await RecordAsync(office, Entry(number, "2011-06-15") with { Precision = MomentPrecision.Year, What = "First" });

        var view = await ViewAsync(office, number);

        Assert.Equal(["First", "Second", "Third"], view.Lines.Where(line => line.Milestone is null).Select(line => line.What));
        Assert.Equal(Moment.On(new(2024, 12, 12), new(2, 10)), view.Lines.Single(line => line.What == "Second").When);
    }

    [DataFact]
    public async Task Revise_WhenChangedMeanwhile_IsRefusedAndKeepsTheFirst()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await RecordAsync(office, Entry(number, "2024-12-12"));
        var opened = (await ViewAsync(office, number)).Lines.Single(line => line.Ordinal == 1);
        await ReviseAsync(office, ReviseChronologyEntryInput.Of(number, opened) with { What = "Mine" });

        await Assert.ThrowsAsync<StaleEditException>(() => ReviseAsync(office, ReviseChronologyEntryInput.Of(number, opened) with { What = "Theirs" }));

        Assert.Equal("Mine", (await ViewAsync(office, number)).Lines.Single(line => line.Ordinal == 1).What);
    }

    [DataFact]
    public async Task Withdraw_WhenDone_StaysWithItsReasonAndCountsNoMore()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await RecordAsync(office, Entry(number, "2024-12-12"));

        await office.The<WithdrawChronologyEntry>().RunAsync(new() { Number = number, Ordinal = 1, Reason = "Another server's log." }, TestOffice.Compliance);

        Assert.Equal("Another server's log.", (await ViewAsync(office, number)).Lines.Single(line => line.Ordinal == 1).WithdrawnBecause);
        Assert.Equal(0, (await office.The<Application.Incidents.CaseQueries>().HeaderAsync(number, TestOffice.Compliance)).Counts.Chronology);
    }

    [DataTheory]
    [InlineData("2024-12-12", "25:00", "What", "Source", "Write the time as 09:30.")]
    [InlineData(null, null, "What", "Source", "Give the day, as exactly as it is known.")]
    [InlineData("2024-12-12", null, " ", "Source", "Say what happened.")]
    [InlineData("2024-12-12", null, "What", "", "Say who or what says so.")]
    public async Task Record_WhenAPartIsMissing_SaysWhich(string? from, string? at, string what, string source, string sentence)
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        var refused = await Assert.ThrowsAsync<ValidationException>(() =>
            RecordAsync(office, Entry(number, from) with { At = at, What = what, Source = source }));

        Assert.Equal([sentence], refused.Errors.Select(error => error.ErrorMessage));
        Assert.DoesNotContain((await ViewAsync(office, number)).Lines, line => line.Milestone is null);
    }

    private static RecordChronologyEntryInput Entry(string number, string? from) => new()
    {
        Number = number,
        From = from is null ? null : DateOnly.Parse(from, CultureInfo.InvariantCulture),
        What = "Somebody signed in.",
        Source = "The data user",
    };

    private static Task<int> RecordAsync(TestOffice office, RecordChronologyEntryInput input) => office.The<RecordChronologyEntry>().RunAsync(input, TestOffice.Compliance);

    private static Task<int> ReviseAsync(TestOffice office, ReviseChronologyEntryInput input) =>
        office.The<ReviseChronologyEntry>().RunAsync(input with { OperationId = Guid.NewGuid() }, TestOffice.Compliance);

    private static Task<ChronologyView> ViewAsync(TestOffice office, string number) => office.The<ChronologyQueries>().OfCaseAsync(number, TestOffice.Compliance);
}

using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Systems;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Tests.Systems;

public sealed class AffectedSystemTests
{
    [DataFact]
    public async Task Record_WhenOnlyCounted_ShowsTheCountAndTheParties()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        await RecordAsync(office, new() { Number = number, Kind = SystemKind.Server, CountNumber = 4, Parties = [1] });

        var system = Assert.Single((await ViewAsync(office, number)).Systems);
        Assert.Equal((SystemKind.Server, Amount.Exact(4)), (system.Kind, system.Count));
        Assert.Equal([1], system.Parties.Select(party => party.Ordinal));
    }

    [DataFact]
    public async Task Describe_WhenChangedMeanwhile_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await RecordAsync(office, new() { Number = number });
        var opened = (await ViewAsync(office, number)).Systems[0];
        await DescribeAsync(office, DescribeAffectedSystemInput.From(number, opened) with { Name = "Mine" });

        await Assert.ThrowsAsync<StaleEditException>(() => DescribeAsync(office, DescribeAffectedSystemInput.From(number, opened) with { Name = "Theirs" }));

        Assert.Equal("Mine", (await ViewAsync(office, number)).Systems[0].Name);
    }

    [DataFact]
    public async Task Record_WhenIncompleteOrOfNoParty_IsRefusedInWords()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        var unnamed = await Assert.ThrowsAsync<ValidationException>(() => RecordAsync(office, new() { Number = number, Kind = SystemKind.Other }));
        var stranger = await Assert.ThrowsAsync<DomainException>(() => RecordAsync(office, new() { Number = number, Parties = [99] }));

        Assert.Equal(["Name the system when no kind fits."], unnamed.Errors.Select(error => error.ErrorMessage));
        Assert.Equal("Case {0} has no party {1}.", stranger.Template);
        Assert.Empty((await ViewAsync(office, number)).Systems);
    }

    private static Task<int> RecordAsync(TestOffice office, RecordAffectedSystemInput input) => office.The<RecordAffectedSystem>().RunAsync(input, TestOffice.Compliance);

    private static Task<int> DescribeAsync(TestOffice office, DescribeAffectedSystemInput input) =>
        office.The<DescribeAffectedSystem>().RunAsync(input with { OperationId = Guid.NewGuid() }, TestOffice.Compliance);

    private static Task<SystemsView> ViewAsync(TestOffice office, string number) => office.The<SystemQueries>().OfCaseAsync(number, TestOffice.Compliance);
}

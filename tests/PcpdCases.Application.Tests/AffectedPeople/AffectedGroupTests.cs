using FluentValidation;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;

namespace PcpdCases.Application.Tests.AffectedPeople;

public sealed class AffectedGroupTests
{
    [DataFact]
    public async Task Add_WhenGroupsMakeTheStatedTotal_ReconcilesInWords()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await AddAsync(office, Group(number, SubjectCategory.Member, 127_268));
        await AddAsync(office, Group(number, SubjectCategory.CurrentAndFormerEmployee, 14));
        await office.The<StateTotal>().RunAsync(
            new StateTotalInput { Number = number, Figure = 127_282, Source = "The data user" }, TestOffice.Compliance);

        var view = await ViewAsync(office, number);

        Assert.Equal("127,282 = 127,268 + 14", view.Reconciliation!.Explanation);
        Assert.Equal([1, 2], view.Groups.Select(group => group.Ordinal));
        Assert.Equal([DataKind.Name, DataKind.HongKongIdentityCardNumberFirstFour], view.Groups[0].Kinds);
    }

    [DataFact]
    public async Task Estimate_WhenNewer_KeepsTheEarlierOne()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await AddAsync(office, Group(number, SubjectCategory.Customer, null));

        await office.The<EstimateAffectedGroup>().RunAsync(
            new EstimateAffectedGroupInput { Number = number, Ordinal = 1, PeopleNumber = 500, PeoplePrecision = Precision.MoreThan, Source = "First reply" },
            TestOffice.Compliance);

        var group = Assert.Single((await ViewAsync(office, number)).Groups);
        Assert.Equal([Amount.MoreThan(500), Amount.Unknown], group.Estimates.Select(estimate => estimate.Amount));
    }

    [DataFact]
    public async Task Describe_WhenChangedMeanwhile_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await AddAsync(office, Group(number, SubjectCategory.Customer, 5));
        var opened = (await ViewAsync(office, number)).Groups[0];
        await DescribeAsync(office, DescribeAffectedGroupInput.From(number, opened) with { Programme = "Gold" });

        await Assert.ThrowsAsync<StaleEditException>(() => DescribeAsync(office, DescribeAffectedGroupInput.From(number, opened) with { Programme = "Silver" }));

        Assert.Equal("Gold", (await ViewAsync(office, number)).Groups[0].Programme);
    }

    [DataFact]
    public async Task Add_WhenOtherWithoutWordsOrNumberIncomplete_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        await Assert.ThrowsAsync<ValidationException>(() => AddAsync(office, Group(number, SubjectCategory.Other, 5)));
        await Assert.ThrowsAsync<ValidationException>(() => AddAsync(
            office, Group(number, SubjectCategory.Customer, 5) with { PeoplePrecision = Precision.Range, PeopleUpper = 4 }));
        await Assert.ThrowsAsync<DomainException>(() => AddAsync(office, Group(number, SubjectCategory.Customer, 5) with { Party = 9 }));
    }

    private static AddAffectedGroupInput Group(string number, SubjectCategory category, long? people) => new()
    {
        Number = number,
        Category = category,
        Kinds = [DataKind.HongKongIdentityCardNumberFirstFour, DataKind.Name],
        PeopleNumber = people,
        Source = "The notification",
    };

    private static Task<int> AddAsync(TestOffice office, AddAffectedGroupInput input) => office.The<AddAffectedGroup>().RunAsync(input, TestOffice.Compliance);

    private static Task<int> DescribeAsync(TestOffice office, DescribeAffectedGroupInput input) =>
        office.The<DescribeAffectedGroup>().RunAsync(input, TestOffice.Manager);

    private static Task<AffectedPeopleView> ViewAsync(TestOffice office, string number) =>
        office.The<AffectedPeopleQueries>().OfCaseAsync(number, TestOffice.Compliance);
}

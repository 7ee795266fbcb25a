using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Organisations;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;

namespace PcpdCases.Application.Tests.Organisations;

public sealed class OrganisationTests
{
    [DataFact]
    public async Task Register_WhenRepeatedWithOneOperationId_RegistersOnce()
    {
        await using var office = await TestOffice.OpenAsync();
        var input = new RegisterOrganisationInput { Name = "Example Trading Limited" };

        var first = await office.The<RegisterOrganisation>().RunAsync(input, TestOffice.Compliance);
        var second = await office.The<RegisterOrganisation>().RunAsync(input, TestOffice.Compliance);

        Assert.Equal(first, second);
        Assert.Equal(1, (await ListAsync(office, new OrganisationFilter())).Total);
    }

    [DataFact]
    public async Task Register_WhenNameIsMissing_NamesTheField()
    {
        await using var office = await TestOffice.OpenAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            office.The<RegisterOrganisation>().RunAsync(new RegisterOrganisationInput(), TestOffice.Compliance));

        Assert.Contains(refusal.Errors, error => error.PropertyName == nameof(RegisterOrganisationInput.Name));
    }

    [DataFact]
    public async Task Describe_WhenSomebodySavedFirst_IsRefusedAndChangesNothing()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.RegisterAsync("Example Trading Limited");
        var opened = await OneAsync(office, number);
        await office.The<DescribeOrganisation>().RunAsync(Describe(opened, "Renamed by one"), TestOffice.Compliance);

        await Assert.ThrowsAsync<StaleEditException>(() =>
            office.The<DescribeOrganisation>().RunAsync(Describe(opened, "Renamed by two"), TestOffice.Manager));

        Assert.Equal("Renamed by one", (await OneAsync(office, number)).Profile.Name);
    }

    [DataFact]
    public async Task Describe_WhenTheOrganisationHasCases_ShowsItsNewNameInTheirRows()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.RegisterAsync("Example Trading Limited");
        await office.OpenCaseAsync(organisation: number);

        await office.The<DescribeOrganisation>().RunAsync(Describe(await OneAsync(office, number), "Renamed Limited"), TestOffice.Compliance);

        Assert.Equal("Renamed Limited", Assert.Single((await OneAsync(office, number)).Cases).OrganisationName);
    }

    [DataFact]
    public async Task SetParent_WhenItWouldCloseAChain_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var top = await office.RegisterAsync("Top Limited");
        var middle = await office.RegisterAsync("Middle Limited", parent: top);
        var bottom = await office.RegisterAsync("Bottom Limited", parent: middle);

        await Assert.ThrowsAsync<DomainException>(() => office.The<SetParentOrganisation>().RunAsync(
            new SetParentOrganisationInput { Number = top, ParentNumber = bottom, BaseVersion = 1 }, TestOffice.Compliance));
    }

    [DataFact]
    public async Task One_WhenInAGroup_ShowsTheWholeTreeInOrder()
    {
        await using var office = await TestOffice.OpenAsync();
        var top = await office.RegisterAsync("Top Limited");
        await office.RegisterAsync("Beta Limited", parent: top);
        var alpha = await office.RegisterAsync("Alpha Limited", parent: top);
        await office.RegisterAsync("Under Alpha Limited", parent: alpha);
        await office.RegisterAsync("Stranger Limited");

        var file = await OneAsync(office, alpha);

        Assert.Equal(
            [("Top Limited", 0), ("Alpha Limited", 1), ("Under Alpha Limited", 2), ("Beta Limited", 1)],
            file.Group.Select(member => (member.Name, member.Depth)));
    }

    [DataTheory]
    [InlineData("珠寶")]
    [InlineData("JEWEL")]
    [InlineData("BR-77")]
    [InlineData("1")]
    public async Task List_WhenSearched_FindsByEitherNameAndByNumber(string text)
    {
        await using var office = await TestOffice.OpenAsync();
        await office.The<RegisterOrganisation>().RunAsync(
            new RegisterOrganisationInput { Name = "Example Jewellery Limited", ChineseName = "示例珠寶有限公司", RegistrationNumber = "BR-77" },
            TestOffice.Compliance);
        await office.RegisterAsync("Another Company");

        var page = await ListAsync(office, new OrganisationFilter { Text = text });

        Assert.Equal("Example Jewellery Limited", Assert.Single(page.Rows).Name);
    }

    [DataTheory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("[a-z]")]
    public async Task List_WhenTextIsAWildcard_TakesItLiterally(string text)
    {
        await using var office = await TestOffice.OpenAsync();
        await office.RegisterAsync("Example Trading Limited");

        Assert.Equal(0, (await ListAsync(office, new OrganisationFilter { Text = text })).Total);
    }

    [DataFact]
    public async Task List_WhenPaged_ShowsEveryOrganisationOnce()
    {
        await using var office = await TestOffice.OpenAsync();
        for (var i = 0; i < 7; i++)
        {
            await office.RegisterAsync("Same Name Limited");
        }

        foreach (var column in Enum.GetValues<OrganisationColumn>())
        {
            var seen = new List<int>();
            for (var page = 0; page < 3; page++)
            {
                var rows = await ListAsync(office, new OrganisationFilter { SortBy = column, Page = page, PageSize = 3 });
                seen.AddRange(rows.Rows.Select(row => row.Number));
            }
            Assert.Equal([1, 2, 3, 4, 5, 6, 7], seen.Order());
        }
    }

    private static Task<OrganisationRows> ListAsync(TestOffice office, OrganisationFilter filter) =>
        office.The<OrganisationQueries>().ListAsync(filter, TestOffice.Auditor);

    private static Task<OrganisationFile> OneAsync(TestOffice office, int number) =>
        office.The<OrganisationQueries>().OneAsync(number, TestOffice.Compliance);

    private static DescribeOrganisationInput Describe(OrganisationFile file, string name) => new()
    {
        Number = file.Number,
        BaseVersion = file.Version,
        Name = name,
        Sector = file.Profile.Sector,
    };
}

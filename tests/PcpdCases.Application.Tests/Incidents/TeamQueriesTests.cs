using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;

namespace PcpdCases.Application.Tests.Incidents;

public sealed class TeamQueriesTests
{
    [DataFact]
    public async Task Due_WhenOfficersHoldCases_AgreesWithTheListItLeadsTo()
    {
        await using var office = await EmptyOffice.OpenAsync(services => services.AddDocuments(new DocumentSettings(Path.GetTempPath())));
        await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default);

        var team = await office.The<TeamQueries>().DueAsync(TestOffice.Manager);

        Assert.NotEmpty(team.Members);
        Assert.Contains(team.Members, member => member.NextDue is not null);
        foreach (var member in team.Members)
        {
            async Task<int> ListedAsync(CaseTab tab) =>
                (await office.The<IncidentQueries>().ListAsync(new CaseFilter { Tab = tab, OwnerHandle = member.Handle }, TestOffice.Manager)).Total;
            Assert.Equal((await ListedAsync(CaseTab.DueThisWeek), await ListedAsync(CaseTab.WaitingForReply)), (member.DueThisWeek, member.WaitingForReply));
        }
    }

    [DataFact]
    public async Task Due_WhenNobodyOwnsACase_CountsIt()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.OpenCaseAsync();

        var team = await office.The<TeamQueries>().DueAsync(TestOffice.Manager);

        Assert.Equal((0, 1), (team.Members.Count, team.Unassigned));
    }

    [DataFact]
    public async Task Due_WhenAskedByAnInvestigator_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<TeamQueries>().DueAsync(TestOffice.Investigator));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
    }
}

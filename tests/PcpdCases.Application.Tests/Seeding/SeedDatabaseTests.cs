using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Tests.Seeding;

public sealed class SeedDatabaseTests
{
    private const string ImagineX = "imaginex";
    private const string Jewellery = "kwongs-my-jewelry";

    [DataFact]
    public async Task Run_WhenRunTwice_ChangesNothing()
    {
        await using var office = await EmptyOffice.OpenAsync();

        var first = await SeedAsync(office, Environments.Development);
        var before = await CountsAsync(office);
        var second = await SeedAsync(office, Environments.Development);

        Assert.Equal(first.CaseNumbers, second.CaseNumbers);
        Assert.Equal(before, await CountsAsync(office));
    }

    [DataFact]
    public async Task Run_WhenNotInDevelopment_LoadsNothingInvented()
    {
        await using var office = await EmptyOffice.OpenAsync();

        await SeedAsync(office, Environments.Production);

        await using var context = office.NewContext();
        Assert.Empty(context.Set<Officer>());
        Assert.DoesNotContain(context.Set<Organisation>(), organisation => organisation.Name.Contains("(invented)", StringComparison.Ordinal));
        Assert.Equal(2, context.Set<Incident>().Count());
    }

    [DataFact]
    public async Task Run_WhenLoaded_ImagineXHasItsFigures()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var incident = await IncidentAsync(office, ImagineX);

        Assert.Equal([127_268L, 14L], incident.Groups.OrderBy(group => group.Ordinal).Select(group => group.Current.Number!.Value));
        Assert.All(incident.Groups, group => Assert.Equal(Precision.Exact, group.Current.Precision));
        Assert.Equal(Amount.About(68_000), incident.Particulars.DataVolume());
        Assert.Equal(6, incident.RoundsCounted);
        Assert.Equal(1, incident.ProceedingsCounted);
        Assert.Equal(Occurrence.Unknown, incident.Particulars.Occurrence);
        Assert.Contains("4 servers and 5 system accounts", incident.Particulars.Narrative, StringComparison.Ordinal);
        Assert.Null(incident.Particulars.DataPublished);
    }

    [DataFact]
    public async Task Run_WhenLoaded_TheJewelleryCaseHasItsFigures()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var incident = await IncidentAsync(office, Jewellery);

        Assert.Equal(Amount.About(79_400), Assert.Single(incident.StatedTotals).Amount);
        Assert.All(incident.Groups, group => Assert.Equal(Amount.Unknown, group.Current.Amount));
        Assert.Equal(7, incident.RoundsCounted);
        Assert.Equal(2, incident.ProceedingsCounted);
        Assert.All(incident.Parties, party => Assert.Equal(PartyRole.JointDataUser, party.Role));
        var subsidiary = incident.Parties.Single(party => party.Organisation.Name.StartsWith("My Jewelry", StringComparison.Ordinal));
        Assert.StartsWith("Kwong's Art Jewellery", subsidiary.Organisation.Parent!.Name, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Run_WhenLoaded_TheJointNotificationHasItsDayAndNothingElse()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = (await SeedAsync(office, Environments.Production)).CaseNumbers[Jewellery];

        await using var context = office.NewContext();
        var notification = context.Set<Notification>().Include(row => row.Parties).Include(row => row.Versions).Single(row => row.Incident.Number == number);
        Assert.Equal(new DateOnly(2024, 11, 11), notification.ReceivedOn);
        Assert.Equal(2, notification.Parties.Count);
        Assert.Empty(notification.Versions);
        Assert.Null(notification.Channel);
    }

    [DataTheory]
    [InlineData(ImagineX, "Mondaq")]
    [InlineData(Jewellery, "21 August 2025")]
    public async Task Run_WhenLoaded_APublishedCaseNamesItsSourceAndIsLocked(string key, string cited)
    {
        await using var office = await EmptyOffice.OpenAsync();
        var incident = await IncidentAsync(office, key);

        Assert.Contains(cited, incident.RecordedFromPublishedSource, StringComparison.Ordinal);
        var refusal = Assert.Throws<DomainException>(() => incident.Retitle("Another title", IncidentOrigin.Press));
        Assert.Equal("Case {0} is recorded from a published source and cannot be changed.", refusal.Template);
    }

    [DataFact]
    public async Task RecordPublishedCase_WhenAnyOfficerTries_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var read = SeedReader.Read(SeedFolder.Product).Cases.OfType<PublishedSeedCase>().First();

        Assert.All(Enum.GetValues<Roles>(), role => Assert.False(PermissionMatrix.Allows(Permission.RecordPublishedCases, role)));
        foreach (var actor in (Actor[])[TestOffice.Compliance, TestOffice.Investigator, TestOffice.Manager, TestOffice.Administrator, TestOffice.Auditor, Actor.System])
        {
            var refusal = await Assert.ThrowsAsync<DomainException>(() =>
                office.The<RecordPublishedCase>().RunAsync(new() { Case = read }, actor));
            Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
        }
    }

    private static Task<SeedResult> SeedAsync(TestOffice office, string environment) =>
        office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(environment), default);

    private static async Task<Incident> IncidentAsync(TestOffice office, string key)
    {
        var number = (await SeedAsync(office, Environments.Production)).CaseNumbers[key];
        await using var context = office.NewContext();
        return await context.Set<Incident>()
            .Include(row => row.Parties).ThenInclude(party => party.Organisation).ThenInclude(organisation => organisation.Parent)
            .Include(row => row.Groups).ThenInclude(group => group.Estimates)
            .Include(row => row.StatedTotals)
            .Include(row => row.DataEvents)
            .AsSplitQuery()
            .SingleAsync(row => row.Number == number);
    }

    private static async Task<IReadOnlyList<int>> CountsAsync(TestOffice office)
    {
        await using var context = office.NewContext();
        return
        [
            await context.Set<Incident>().CountAsync(),
            await context.Set<Organisation>().CountAsync(),
            await context.Set<Officer>().CountAsync(),
            await context.Set<JournalEntry>().CountAsync(),
            await context.Set<CaseRow>().CountAsync(),
            await context.Set<OperationRecord>().CountAsync(),
        ];
    }
}

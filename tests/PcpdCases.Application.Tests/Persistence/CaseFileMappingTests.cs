using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Tests.Persistence;

/// <summary>What the incident half of the case file holds is read back as it was written.</summary>
public sealed class CaseFileMappingTests : IDisposable
{
    private static readonly DateTime Now = new(2026, 3, 2, 1, 30, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 2);

    private readonly string _folder = Directory.CreateTempSubdirectory("pcpd-mapping-").FullName;

    public CaseFileMappingTests()
    {
        using var context = Context();
        context.Database.EnsureCreated();
        var incident = Written(out var others);
        context.Add(incident);
        context.AddRange(others);
        context.SaveChanges();
    }

    [Fact]
    public void Incident_WhenReadBack_HoldsItsParticularsAndRestriction()
    {
        using var context = Context();

        var incident = context.Set<Incident>()
            .Include(row => row.DataEvents)
            .Include(row => row.NamedOfficers).ThenInclude(named => named.Officer)
            .Single(row => row.Number == "2026-00042" && row.Particulars.OccurredFrom == Today.AddDays(-30));

        Assert.Equal(Particulars, incident.Particulars);
        Assert.Equal(1, incident.ParticularsVersion);
        Assert.Equal(DataAct.Access, Assert.Single(incident.DataEvents).Act);
        Assert.Equal(["first", "second"], incident.NamedOfficers.Select(named => named.Officer.Handle).Order());
        Assert.True(incident.Restricted);
        Assert.Equal(Now, incident.OpenedAt);
        Assert.Equal(DateTimeKind.Utc, incident.OpenedAt.Kind);
    }

    [Fact]
    public void Incident_WhenReadBack_HoldsPartiesGroupsAndTotals()
    {
        using var context = Context();

        var incident = context.Set<Incident>()
            .Include(row => row.Parties).ThenInclude(party => party.Organisation.Parent)
            .Include(row => row.Groups).ThenInclude(group => group.Estimates)
            .Include(row => row.StatedTotals)
            .Single();

        Assert.Equal(["Subsidiary", "Parent"], incident.Parties.OrderBy(party => party.Ordinal).Select(party => party.Organisation.Name));
        Assert.Equal("Parent", incident.Parties.Single(party => party.Ordinal == 1).Organisation.Parent!.Name);
        var group = incident.Groups.Single(row => row.Ordinal == 1);
        Assert.Equal([DataKind.Name, DataKind.HongKongIdentityCardNumberFirstFour, DataKind.MonthOfBirth], group.Kinds);
        Assert.Equal([Amount.About(100_000), Amount.Exact(127_268)], group.Estimates.OrderBy(row => row.Ordinal).Select(row => row.Amount));
        Assert.Equal("127,282 = 127,268 + 14", incident.Reconcile()!.Explanation);
        Assert.Equal((2, 2, 1, 1), (incident.PartiesCounted, incident.GroupsCounted, incident.NotificationsCounted, incident.DocumentsCounted));
    }

    [Fact]
    public void DescribeParticulars_WhenAnEventIsDropped_SavesItRuledOut()
    {
        using (var context = Context())
        {
            var incident = context.Set<Incident>().Include(row => row.DataEvents).Single();
            incident.DescribeParticulars(Particulars with { Narrative = "Another account." }, []);
            context.SaveChanges();
        }
        using var again = Context();

        var read = again.Set<Incident>().Include(row => row.DataEvents).Single();

        Assert.Equal("Another account.", read.Particulars.Narrative);
        Assert.Equal(DataActCertainty.RuledOut, Assert.Single(read.DataEvents).Certainty);
    }

    [Fact]
    public void Notification_WhenReadBack_HoldsItsForms()
    {
        using var context = Context();

        var notification = context.Set<Notification>()
            .Include(row => row.Parties).ThenInclude(spokenFor => spokenFor.Party)
            .Include(row => row.Versions).ThenInclude(version => version.Accepted).ThenInclude(accepted => accepted.By)
            .Single();

        Assert.Equal([1, 2], notification.Parties.Select(spokenFor => spokenFor.Party.Ordinal).Order());
        Assert.Equal("例子", notification.Latest!.Read().DataUser.ChineseName);
        Assert.Equal("dataUser.chineseName", Assert.Single(notification.Latest!.DifferencesFrom(notification.Versions.MinBy(v => v.Number)!)).Field);
        Assert.Equal("first", Assert.Single(notification.Latest!.Accepted).By.Handle);
    }

    [Fact]
    public void Document_WhenReadBack_HoldsLinksAndCustody()
    {
        using var context = Context();

        var document = context.Set<Document>()
            .Include(row => row.Source)
            .Include(row => row.Links)
            .Include(row => row.Custody).ThenInclude(entry => entry.By)
            .Single();

        Assert.Equal("b/findings/5", Assert.Single(document.Links).Reference);
        Assert.Equal([CustodyAct.Registered, CustodyAct.HandedOver], document.Custody.OrderBy(entry => entry.Ordinal).Select(entry => entry.Act));
        Assert.Equal(1, document.Source!.Ordinal);
    }

    [Fact]
    public void Model_WhenRead_HasNoTextWithoutALimitInTheseFeatures()
    {
        using var context = Context();

        var unlimited = context.Model.GetEntityTypes()
            .Where(entity => Features.Contains(entity.ClrType.Namespace))
            .SelectMany(entity => entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(section => section.ComplexType.GetProperties())))
            .Where(property => property.ClrType == typeof(string) && property.GetMaxLength() is null)
            .Select(property => $"{property.DeclaringType.DisplayName()}.{property.Name}");

        Assert.Empty(unlimited);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, true);
    }

    private static readonly string?[] Features =
        [typeof(Organisation).Namespace, typeof(Incident).Namespace, typeof(AffectedGroup).Namespace, typeof(Notification).Namespace, typeof(Document).Namespace];

    private static readonly IncidentParticulars Particulars = new()
    {
        Occurrence = Occurrence.Dated,
        OccurredFrom = Today.AddDays(-30),
        Discovered = Today.AddDays(-2),
        CauseFound = IncidentCause.BruteForce,
        Narrative = "勒索軟件 and a weak password.",
        DataVolumePrecision = Precision.About,
        DataVolumeMegabytes = 68_000,
        AttackerThreat = true,
        SubjectsTold = SubjectsTold.No,
        SubjectsToldNote = "Still counting.",
    };

    private CasesDbContext Context() => new((DbContextOptions<CasesDbContext>)new DbContextOptionsBuilder<CasesDbContext>()
        .UseCases(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(_folder, "cases.db")}").Options);

    private static Incident Written(out object[] others)
    {
        var manager = Officer.Appoint("first", "First", null, Roles.Manager);
        var investigator = Officer.Appoint("second", "Second", null, Roles.Investigator);
        var parent = Organisation.Register(1, new OrganisationProfile { Name = "Parent" });
        var subsidiary = Organisation.Register(2, new OrganisationProfile { Name = "Subsidiary" });
        subsidiary.SetParent(parent);

        var incident = Incident.Open("2026-00042", "Two companies, one set of servers", IncidentOrigin.Notification, Now);
        incident.Restrict(manager, [manager, investigator], "Sensitive", Now);
        incident.AssignTo(investigator);
        incident.DescribeParticulars(Particulars, [new(DataAct.Access, DataActManner.Unauthorised, DataActCertainty.Confirmed)]);
        var party = incident.AddParty(subsidiary, PartyRole.JointDataUser);
        var holder = incident.AddParty(parent, PartyRole.JointDataUser);

        var members = incident.AddGroup(
            new AffectedGroupDescription
            {
                Category = SubjectCategory.Member,
                Party = party,
                Kinds = [DataKind.MonthOfBirth, DataKind.Name, DataKind.HongKongIdentityCardNumberFirstFour],
            },
            People(Amount.About(100_000)));
        incident.EstimateGroup(members, People(Amount.Exact(127_268)));
        incident.AddGroup(new AffectedGroupDescription { Category = SubjectCategory.CurrentAndFormerEmployee }, People(Amount.Exact(14)));
        incident.StateTotal(People(Amount.Exact(127_282)));

        var form = new NotificationForm { DataUser = new() { Name = "Subsidiary" } };
        var notification = Notification.Receive(
            incident,
            new NotificationReceipt(NotificationChannel.OnlineForm, "A sender", Now, Today),
            [party, holder],
            form,
            Now);
        notification.Supplement(form with { DataUser = form.DataUser with { ChineseName = "例子" } }, Now, Today, Now);
        notification.AcceptField(2, "dataUser.chineseName", manager, Now);

        var document = Document.Register(
            incident,
            new DocumentFile("回覆.pdf", "application/pdf", 10, new string('a', 64), "3f/9c"),
            party,
            Today,
            manager,
            Now);
        document.LinkTo(DocumentSubject.Finding, "b/findings/5");
        document.RecordCustody(CustodyAct.HandedOver, "To the laboratory", manager, Now);
        others = [notification, document];
        return incident;
    }

    private static EstimateEntry People(Amount amount) => new(amount, "The data user's letter", Today);
}

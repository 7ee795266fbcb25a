using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Domain.Tests;

/// <summary>What most tests start from, made by the domain's own methods.</summary>
internal static class Given
{
    public static DateTime Now { get; } = new(2026, 3, 2, 1, 30, 0, DateTimeKind.Utc);

    public static DateOnly Today { get; } = new(2026, 3, 2);

    public static Officer Manager(string handle = "manager") => Officer.Appoint(handle, $"Name of {handle}", null, Roles.Manager);

    public static Officer Investigator(string handle = "investigator") => Officer.Appoint(handle, $"Name of {handle}", null, Roles.Investigator);

    public static Organisation Organisation(int number = 1, string name = "Example Trading Limited") =>
        Domain.Organisations.Organisation.Register(number, new OrganisationProfile { Name = name });

    public static Incident Incident() =>
        Domain.Incidents.Incident.Open("2026-00042", "Ransomware at a trading company", IncidentOrigin.Notification, Now);

    public static Incident PublishedIncident()
    {
        var incident = Incident();
        incident.AddParty(Organisation(), PartyRole.DataUser);
        incident.RecordFromPublishedSource("A published report");
        return incident;
    }

    public static EstimateEntry People(Amount amount) => new(amount, "The data user's letter", Today);

    public static AffectedGroup Group(Incident incident, Amount amount) =>
        incident.AddGroup(new AffectedGroupDescription { Category = SubjectCategory.Member, Kinds = [DataKind.Name] }, People(amount));
}

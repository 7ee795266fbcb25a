using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Incidents;

/// <summary>Reads one case: what stands above its tabs, its overview and its log.</summary>
public sealed class CaseQueries(Reading reading)
{
    /// <summary>The header of a case with its proceedings and what the actor may do.</summary>
    public Task<CaseHeader> HeaderAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var header = await Header(sight, number).SingleOrDefaultAsync(token) ?? throw Missing(number);
            return header with
            {
                Named = await Named(sight, number).ToListAsync(token),
                Proceedings = await Proceedings(sight, number).ToListAsync(token),
                Counts = await Counts(sight, number).SingleAsync(token),
                Roles = sight.Roles,
            };
        }, cancellationToken);

    /// <summary>Particulars, parties and totals of a case.</summary>
    public Task<CaseOverview> OverviewAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var incident = await Whole(sight, number).SingleOrDefaultAsync(token) ?? throw Missing(number);
            return new CaseOverview
            {
                Number = incident.Number,
                ParticularsVersion = incident.ParticularsVersion,
                Particulars = incident.Particulars,
                Happenings = HappeningsOf(incident),
                Parties = [.. incident.Parties.OrderBy(party => party.Ordinal).Select(PartyOf)],
                Totals = [.. incident.StatedTotals.OrderByDescending(total => total.Ordinal)
                    .Select(total => new CaseTotal(total.Ordinal, total.Amount, total.Source, total.On))],
                Reconciliation = incident.Reconcile(),
            };
        }, cancellationToken);

    /// <summary>A page of what was done, read and refused in a case, latest first.</summary>
    public Task<CaseLogPage> LogAsync(
        string number, int page, int pageSize, bool withReads, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            _ = await Header(sight, number).SingleOrDefaultAsync(token) ?? throw Missing(number);
            var total = await Lines(sight, number, withReads).CountAsync(token);
            var lines = await Lines(sight, number, withReads).Skip(page * pageSize).Take(pageSize).ToListAsync(token);
            return new CaseLogPage(lines, total);
        }, cancellationToken);

    /// <summary>The numbers that cases the actor may see had in an earlier register.</summary>
    public Task<IReadOnlyList<EarlierReference>> EarlierReferencesAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<EarlierReference>>(actor, Permission.ReadCases, async (sight, token) => await EarlierReferences(sight).ToListAsync(token), cancellationToken);

    internal static IQueryable<EarlierReference> EarlierReferences(Sight sight) => sight.Incidents
        .Where(incident => incident.EarlierReference != null).OrderBy(incident => incident.Number)
        .Select(incident => new EarlierReference(incident.EarlierReference!, incident.Number));

    internal static IQueryable<CaseHeader> Header(Sight sight, string number)
    {
        var asker = sight.Actor.Handle;
        return sight.Incidents.Where(incident => incident.Number == number).Select(incident => new CaseHeader
        {
            Number = incident.Number,
            Title = incident.Title,
            Origin = incident.Origin,
            Version = incident.Version,
            OpenedAt = incident.OpenedAt,
            Restricted = incident.Restricted,
            RestrictionReason = incident.RestrictionReason,
            EarlierReference = incident.EarlierReference,
            PublishedSource = incident.RecordedFromPublishedSource,
            OwnerHandle = incident.Owner!.Handle,
            OwnerName = incident.Owner!.Name,
            AskedBy = asker,
        });
    }

    internal static IQueryable<OfficerName> Named(Sight sight, string number) => sight.Incidents
        .Where(incident => incident.Number == number && incident.Restricted)
        .SelectMany(incident => incident.NamedOfficers)
        .Where(named => named.ReleasedAt == null)
        .OrderBy(named => named.Officer.Name)
        .Select(named => new OfficerName(named.Officer.Handle, named.Officer.Name));

    internal static IQueryable<CaseRow> Proceedings(Sight sight, string number) =>
        sight.CaseRows.Where(row => row.Number == number).OrderBy(row => row.Letter.Length).ThenBy(row => row.Letter);

    internal static IQueryable<CaseTabCounts> Counts(Sight sight, string number) => sight.CountsOf(number);

    /// <summary>A case with its parties, for the sections that name them.</summary>
    internal static IQueryable<Incident> WithParties(Sight sight, string number) => sight.Incidents
        .Include(incident => incident.Parties).ThenInclude(party => party.Organisation)
        .Where(incident => incident.Number == number);

    internal static IQueryable<Incident> Whole(Sight sight, string number) => sight.Incidents
        .Include(incident => incident.DataEvents)
        .Include(incident => incident.Parties).ThenInclude(party => party.Organisation)
        .Include(incident => incident.Groups).ThenInclude(group => group.Estimates)
        .Include(incident => incident.StatedTotals)
        .Where(incident => incident.Number == number);

    internal static IQueryable<CaseLogLine> Lines(Sight sight, string number, bool withReads) => sight.Journal
        .Where(entry => entry.Chain == number && (withReads || entry.Kind != JournalKind.Read))
        .OrderByDescending(entry => entry.Position)
        .Select(entry => new CaseLogLine
        {
            Position = entry.Position,
            At = entry.At,
            ActorHandle = entry.ActorHandle,
            ActorName = sight.Officers.Where(officer => officer.Handle == entry.ActorHandle).Select(officer => officer.Name).FirstOrDefault(),
            Kind = entry.Kind,
            Act = entry.Act,
            Subject = entry.Subject,
            Why = entry.Why,
            Changes = entry.Changes,
        });

    private static DomainException Missing(string number) => DomainException.NotFound("There is no case {0}.", number);

    private static List<DataHappening> HappeningsOf(Incident incident) =>
        [.. incident.DataEvents.OrderBy(happening => happening.Act).ThenBy(happening => happening.Manner)
            .Select(happening => new DataHappening(happening.Act, happening.Manner, happening.Certainty))];

    private static CaseParty PartyOf(Party party) => new()
    {
        Ordinal = party.Ordinal,
        Version = party.Version,
        OrganisationNumber = party.Organisation.Number,
        Name = party.Organisation.Name,
        ChineseName = party.Organisation.ChineseName,
        Role = party.Role,
        From = party.From,
        To = party.To,
        Control = party.Control,
        ProceedingLetter = party.ProceedingLetter,
    };
}

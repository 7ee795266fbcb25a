using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Publication;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Incidents;

/// <summary>Reads one case: what stands above its tabs, its overview and its log.</summary>
public sealed class CaseQueries(Reading reading)
{
    private static readonly CaseRead<CaseHeader> ReadHeader = new(Header);
    private static readonly CaseRead<OfficerName> ReadNamed = new(Named);
    private static readonly CaseRead<CaseRow> ReadProceedings = new(Proceedings);
    private static readonly CaseRead<CaseTabCounts> ReadCounts = new(Counts);
    private static readonly CaseRead<OwnParticulars> ReadParticulars = new(Particulars);
    private static readonly CaseRead<DataHappening> ReadHappenings = new(Happenings);
    private static readonly CaseRead<CaseParty> ReadParties = new(Parties);

    /// <summary>The header of a case with its proceedings and what the actor may do.</summary>
    public Task<CaseHeader> HeaderAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var header = await ReadHeader.SingleAsync(seen, token);
            return header with
            {
                Named = header.Restricted ? await ReadNamed.ListAsync(seen, token) : [],
                Proceedings = await ReadProceedings.ListAsync(seen, token),
                Counts = await ReadCounts.SingleAsync(seen, token),
                AskedBy = seen.All.Actor.Handle,
                Roles = seen.All.Roles,
            };
        }, cancellationToken);

    /// <summary>Particulars, parties and totals of a case.</summary>
    public Task<CaseOverview> OverviewAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var own = await ReadParticulars.SingleAsync(seen, token);
            var numbers = await StatedNumbers.OfAsync(seen, token);
            return new CaseOverview
            {
                Number = number,
                ParticularsVersion = own.Version,
                Particulars = own.Particulars,
                Happenings = [.. (await ReadHappenings.ListAsync(seen, token)).OrderBy(happening => happening.Act).ThenBy(happening => happening.Manner)],
                Parties = await ReadParties.ListAsync(seen, token),
                Totals = numbers.Totals,
                Reconciliation = numbers.Reconciliation,
            };
        }, cancellationToken);

    /// <summary>A page of what was done, read and refused in a case, latest first.</summary>
    public Task<CaseLogPage> LogAsync(
        string number, int page, int pageSize, bool withReads, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var total = await Lines(seen, withReads).CountAsync(token);
            var lines = await Lines(seen, withReads).Skip(page * pageSize).Take(pageSize).ToListAsync(token);
            return new CaseLogPage(lines, total);
        }, cancellationToken);

    /// <summary>The numbers that cases the actor may see had in an earlier register.</summary>
    public Task<IReadOnlyList<EarlierReference>> EarlierReferencesAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<EarlierReference>>(actor, Permission.ReadCases, async (sight, token) => await EarlierReferences(sight).ToListAsync(token), cancellationToken);

    internal static IQueryable<EarlierReference> EarlierReferences(Sight sight) => sight.Incidents
        .Where(incident => incident.EarlierReference != null).OrderBy(incident => incident.Number)
        .Select(incident => new EarlierReference(incident.EarlierReference!, incident.Number));

    internal static IQueryable<CaseHeader> Header(CaseSight seen) => seen.Incidents.Select(incident => new CaseHeader
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
    });

    internal static IQueryable<OfficerName> Named(CaseSight seen) => seen.Incidents
        .SelectMany(incident => incident.NamedOfficers)
        .Where(named => named.ReleasedAt == null)
        .OrderBy(named => named.Officer.Name)
        .Select(named => new OfficerName(named.Officer.Handle, named.Officer.Name));

    internal static IQueryable<CaseRow> Proceedings(CaseSight seen) =>
        seen.CaseRows.OrderBy(row => row.Letter.Length).ThenBy(row => row.Letter);

    internal static IQueryable<CaseTabCounts> Counts(CaseSight seen) => seen.Incidents.Select(incident => new CaseTabCounts
    {
        Notifications = seen.Notifications.Count(),
        Groups = incident.Groups.Count,
        Systems = seen.Systems.Count(system => system.WithdrawnBecause == null),
        Chronology = seen.ChronologyEntries.Count(entry => entry.WithdrawnBecause == null),
        Tasks = seen.Tasks.Count(task => task.DoneAt == null && task.WithdrawnBecause == null),
        Rounds = seen.Rounds.Count(),
        Findings = seen.Proceedings.SelectMany(proceeding => proceeding.Findings).Count(),
        Remedies = seen.Measures.Count(measure => measure.Status != MeasureStatus.Withdrawn) + seen.Advice.Count(one => one.Status != AdviceStatus.Withdrawn),
        Determinations = seen.Proceedings.SelectMany(proceeding => proceeding.Determinations).Count(),
        Notices = seen.Notices.Count(),
        Reports = seen.Reports.Count(report => report.Status != ReportStatus.Withdrawn),
        Correspondence = seen.Correspondence.Count(entry => entry.WithdrawnBecause == null),
        Documents = seen.Documents.Count(document => document.WithdrawnBecause == null),
    });

    internal static IQueryable<OwnParticulars> Particulars(CaseSight seen) =>
        seen.Incidents.Select(incident => new OwnParticulars(incident.ParticularsVersion, incident.Particulars));

    internal static IQueryable<DataHappening> Happenings(CaseSight seen) => seen.Incidents.SelectMany(incident => incident.DataEvents)
        .Select(happening => new DataHappening(happening.Act, happening.Manner, happening.Certainty));

    internal static IQueryable<CaseParty> Parties(CaseSight seen) => seen.Incidents.SelectMany(incident => incident.Parties)
        .OrderBy(party => party.Ordinal)
        .Select(party => new CaseParty
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
        });

    /// <summary>A case with all of its own, for a report that tells it.</summary>
    internal static IQueryable<Incident> Whole(CaseSight seen) => seen.Incidents
        .Include(incident => incident.DataEvents)
        .Include(incident => incident.Parties).ThenInclude(party => party.Organisation)
        .Include(incident => incident.Groups).ThenInclude(group => group.Estimates)
        .Include(incident => incident.StatedTotals);

    internal static IQueryable<CaseLogLine> Lines(CaseSight seen, bool withReads) => seen.Journal
        .Where(entry => withReads || entry.Kind != JournalKind.Read)
        .OrderByDescending(entry => entry.Position)
        .Select(entry => new CaseLogLine
        {
            Position = entry.Position,
            At = entry.At,
            ActorHandle = entry.ActorHandle,
            ActorName = seen.All.Officers.Where(officer => officer.Handle == entry.ActorHandle).Select(officer => officer.Name).FirstOrDefault(),
            Kind = entry.Kind,
            Act = entry.Act,
            Subject = entry.Subject,
            Why = entry.Why,
            Changes = entry.Changes,
        });

    internal sealed record OwnParticulars(int Version, IncidentParticulars Particulars);
}

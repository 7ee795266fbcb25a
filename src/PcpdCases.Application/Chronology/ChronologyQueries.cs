using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Chronology;

/// <summary>Reads what happened in an incident, in the order it happened.</summary>
public sealed class ChronologyQueries(Reading reading)
{
    /// <summary>Every entry of a case among the dates its other sections tell, earliest first.</summary>
    public Task<ChronologyView> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var incident = await CaseQueries.WithParties(sight, number).SingleOrDefaultAsync(token)
                ?? throw DomainException.NotFound("There is no case {0}.", number);
            var entries = await OfCase(sight, number).ToListAsync(token);
            var evidence = (await Evidence(sight, number).ToListAsync(token)).ToLookup(link => link.Reference, link => link.Document);
            var documents = await Documents(sight, number).ToListAsync(token);
            var notifications = await Notified(sight, number).ToListAsync(token);
            ChronologyLine[] lines =
            [
                .. entries.Select(entry => LineOf(entry, [.. evidence[$"chronology/{entry.Ordinal}"]])),
                .. Milestones(incident.Particulars),
                .. notifications.Select(notification => new ChronologyLine
                {
                    When = Moment.On(notification.ReceivedOn!.Value),
                    Milestone = ChronologyMilestone.NotificationReceived,
                    NotificationOrdinal = notification.Ordinal,
                }),
            ];
            return new ChronologyView
            {
                Number = number,
                Documents = documents,
                Lines = [.. lines.OrderBy(line => line.When.From).ThenBy(line => line.When.Bounds.Last).ThenBy(line => line.When.At).ThenBy(line => line.Ordinal)],
                Parties = [.. incident.Parties.OrderBy(party => party.Ordinal)
                    .Select(party => new PartyChoice(party.Ordinal, party.Organisation.Name, party.Organisation.ChineseName))],
            };
        }, cancellationToken);

    internal static IQueryable<ChronologyEntry> OfCase(Sight sight, string number) => sight.ChronologyEntries
        .Include(entry => entry.Party).ThenInclude(party => party!.Organisation)
        .Where(entry => entry.Incident.Number == number);

    internal static IQueryable<ChronologyEvidence> Evidence(Sight sight, string number) => sight.Documents
        .Where(document => document.Incident.Number == number)
        .SelectMany(document => document.Links, (document, link) => new { document, link })
        .Where(pair => pair.link.Subject == DocumentSubject.ChronologyEntry && pair.link.WithdrawnBecause == null)
        .OrderBy(pair => pair.document.Ordinal)
        .Select(pair => new ChronologyEvidence(pair.link.Reference, new DocumentChoice(pair.document.Ordinal, pair.document.FileName, pair.document.WithdrawnBecause != null)));

    internal static IQueryable<DocumentChoice> Documents(Sight sight, string number) => sight.Documents
        .Where(document => document.Incident.Number == number)
        .OrderByDescending(document => document.Ordinal)
        .Select(document => new DocumentChoice(document.Ordinal, document.FileName, document.WithdrawnBecause != null));

    internal static IQueryable<Notification> Notified(Sight sight, string number) =>
        sight.Notifications.Where(notification => notification.Incident.Number == number && notification.ReceivedOn != null);

    private static ChronologyLine LineOf(ChronologyEntry entry, IReadOnlyList<DocumentChoice> evidence) => new()
    {
        Ordinal = entry.Ordinal,
        Version = entry.Version,
        When = entry.When,
        What = entry.What,
        Source = entry.Source,
        PartyOrdinal = entry.Party?.Ordinal,
        PartyName = entry.Party?.Organisation.Name,
        PartyChineseName = entry.Party?.Organisation.ChineseName,
        WithdrawnBecause = entry.WithdrawnBecause,
        Evidence = evidence,
    };

    private static IEnumerable<ChronologyLine> Milestones(IncidentParticulars particulars)
    {
        if (particulars is { OccurredFrom: { } first, OccurredTo: { } last })
        {
            yield return Milestone(ChronologyMilestone.Occurred, first == last ? Moment.On(first) : Moment.Between(first, last));
        }
        else if (particulars.OccurredFrom is { } from)
        {
            yield return Milestone(ChronologyMilestone.OccurredFrom, Moment.On(from));
        }
        else if (particulars.OccurredTo is { } to)
        {
            yield return Milestone(ChronologyMilestone.OccurredTo, Moment.On(to));
        }
        if (particulars.Discovered is { } discovered)
        {
            yield return Milestone(ChronologyMilestone.Discovered, Moment.On(discovered));
        }
        if (particulars.SubjectsToldOn is { } told)
        {
            yield return Milestone(ChronologyMilestone.SubjectsTold, Moment.On(told));
        }
    }

    private static ChronologyLine Milestone(ChronologyMilestone milestone, Moment when) => new() { When = when, Milestone = milestone };
}

/// <summary>What happened in a case, earliest first.</summary>
public sealed record ChronologyView
{
    public required string Number { get; init; }

    public IReadOnlyList<ChronologyLine> Lines { get; init; } = [];

    public IReadOnlyList<PartyChoice> Parties { get; init; } = [];

    /// <summary>The documents of the case, latest first, from which evidence is chosen.</summary>
    public IReadOnlyList<DocumentChoice> Documents { get; init; } = [];
}

/// <summary>One line of the chronology: an entry, or a date that another section of the case tells.</summary>
public sealed record ChronologyLine
{
    /// <summary>Ordinal of the entry; 0 for a date of another section.</summary>
    public int Ordinal { get; init; }

    public int Version { get; init; }

    public required Moment When { get; init; }

    public string What { get; init; } = "";

    public string Source { get; init; } = "";

    public int? PartyOrdinal { get; init; }

    public string? PartyName { get; init; }

    public string? PartyChineseName { get; init; }

    public string? WithdrawnBecause { get; init; }

    public IReadOnlyList<DocumentChoice> Evidence { get; init; } = [];

    /// <summary>What a date of another section is; null for an entry.</summary>
    public ChronologyMilestone? Milestone { get; init; }

    /// <summary>The notification received then; null for anything else.</summary>
    public int? NotificationOrdinal { get; init; }
}

/// <summary>A document linked to an entry, by the entry's address within the case.</summary>
public sealed record ChronologyEvidence(string Reference, DocumentChoice Document);

/// <summary>Dates that other sections of a case tell.</summary>
public enum ChronologyMilestone
{
    Occurred,
    OccurredFrom,
    OccurredTo,
    Discovered,
    SubjectsTold,
    NotificationReceived,
}

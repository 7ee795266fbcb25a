using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Chronology;

/// <summary>Reads what happened in an incident, in the order it happened.</summary>
public sealed class ChronologyQueries(Reading reading)
{
    private static readonly CaseRead<KnownDates> ReadDates = new(Dates);
    private static readonly CaseRead<ChronologyEntry> ReadEntries = new(seen => OfCase(seen).AsNoTracking());
    private static readonly CaseRead<ChronologyEvidence> ReadEvidence = new(Evidence);
    private static readonly CaseRead<NotificationReceived> ReadNotified = new(Notified);

    /// <summary>Every entry of a case among the dates its other sections tell, earliest first.</summary>
    public Task<ChronologyView> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var dates = await ReadDates.SingleAsync(seen, token);
            var entries = await ReadEntries.ListAsync(seen, token);
            var evidence = (await ReadEvidence.ListAsync(seen, token)).ToLookup(link => link.Reference, link => link.Document);
            var notifications = await ReadNotified.ListAsync(seen, token);
            ChronologyLine[] lines =
            [
                .. entries.Select(entry => LineOf(entry, [.. evidence[$"chronology/{entry.Ordinal}"]])),
                .. Milestones(dates),
                .. notifications.Select(notification => new ChronologyLine
                {
                    When = Moment.On(notification.ReceivedOn),
                    Milestone = ChronologyMilestone.NotificationReceived,
                    NotificationOrdinal = notification.Ordinal,
                }),
            ];
            return new ChronologyView
            {
                Number = number,
                Documents = [.. Enumerable.Reverse(await DocumentChoice.Read.ListAsync(seen, token))],
                Lines = [.. lines.OrderBy(line => line.When.From).ThenBy(line => line.When.Bounds.Last).ThenBy(line => line.When.At).ThenBy(line => line.Ordinal)],
                Parties = await PartyChoice.Read.ListAsync(seen, token),
            };
        }, cancellationToken);

    internal static IQueryable<ChronologyEntry> OfCase(CaseSight seen) => seen.ChronologyEntries
        .Include(entry => entry.Party).ThenInclude(party => party!.Organisation);

    internal static IQueryable<ChronologyEvidence> Evidence(CaseSight seen) => seen.Documents
        .SelectMany(document => document.Links, (document, link) => new { document, link })
        .Where(pair => pair.link.Subject == DocumentSubject.ChronologyEntry && pair.link.WithdrawnBecause == null)
        .OrderBy(pair => pair.document.Ordinal)
        .Select(pair => new ChronologyEvidence(pair.link.Reference, new DocumentChoice(pair.document.Ordinal, pair.document.FileName, pair.document.WithdrawnBecause != null)));

    internal static IQueryable<KnownDates> Dates(CaseSight seen) => seen.Incidents.Select(incident => new KnownDates(
        incident.Particulars.OccurredFrom, incident.Particulars.OccurredTo, incident.Particulars.Discovered, incident.Particulars.SubjectsToldOn));

    internal static IQueryable<NotificationReceived> Notified(CaseSight seen) => seen.Notifications
        .Where(notification => notification.ReceivedOn != null)
        .Select(notification => new NotificationReceived(notification.Ordinal, notification.ReceivedOn!.Value));

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

    private static IEnumerable<ChronologyLine> Milestones(KnownDates dates)
    {
        if (dates is { OccurredFrom: { } first, OccurredTo: { } last })
        {
            yield return Milestone(ChronologyMilestone.Occurred, first == last ? Moment.On(first) : Moment.Between(first, last));
        }
        else if (dates.OccurredFrom is { } from)
        {
            yield return Milestone(ChronologyMilestone.OccurredFrom, Moment.On(from));
        }
        else if (dates.OccurredTo is { } to)
        {
            yield return Milestone(ChronologyMilestone.OccurredTo, Moment.On(to));
        }
        if (dates.Discovered is { } discovered)
        {
            yield return Milestone(ChronologyMilestone.Discovered, Moment.On(discovered));
        }
        if (dates.SubjectsToldOn is { } told)
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

/// <summary>The dates the particulars of a case tell; null where one is not known.</summary>
internal sealed record KnownDates(DateOnly? OccurredFrom, DateOnly? OccurredTo, DateOnly? Discovered, DateOnly? SubjectsToldOn);

/// <summary>The day a notification was received.</summary>
internal sealed record NotificationReceived(int Ordinal, DateOnly ReceivedOn);

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

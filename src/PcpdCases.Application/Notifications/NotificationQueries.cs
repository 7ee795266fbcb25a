using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Search;
using PcpdCases.Domain;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Notifications;

/// <summary>Reads notifications with their forms and differences, and finds possible duplicates while one is typed.</summary>
public sealed class NotificationQueries(Reading reading)
{
    private const int DuplicatesShown = 8;
    private const int NameMinLength = 3;

    /// <summary>How far apart two notifications of one incident may come.</summary>
    private const int CloseDays = 60;

    /// <summary>Every notification of a case.</summary>
    public Task<CaseNotifications> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var incident = await Case(sight, number).SingleOrDefaultAsync(token)
                ?? throw DomainException.NotFound("There is no case {0}.", number);
            var notifications = await OfCase(sight, number).ToListAsync(token);
            return new CaseNotifications
            {
                Number = incident.Number,
                ParticularsVersion = incident.ParticularsVersion,
                Notifications = [.. notifications.Select(ViewOf)],
            };
        }, cancellationToken);

    /// <summary>Cases of the same organisation or group with close dates, of those the actor may see.</summary>
    public Task<IReadOnlyList<PossibleDuplicate>> DuplicatesAsync(DuplicateSearch search, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<PossibleDuplicate>>(actor, Permission.LogNotifications, async (sight, token) =>
        {
            var group = await GroupAsync(sight, search.Organisations, token);
            if (group.Count == 0 && (search.Name?.Trim().Length ?? 0) < NameMinLength)
            {
                return [];
            }
            var found = await Duplicates(sight, [.. group], search).ToListAsync(token);
            return [.. found.Select(row => new PossibleDuplicate
            {
                Number = row.Number,
                Title = row.Title,
                OrganisationName = row.Name,
                OrganisationChineseName = row.ChineseName,
                OpenedAt = row.OpenedAt,
                SameGroupOnly = group.Contains(row.Organisation) && !search.Organisations.Contains(row.Organisation),
            }).DistinctBy(row => row.Number).Take(DuplicatesShown)];
        }, cancellationToken);

    internal static IQueryable<CaseVersion> Case(Sight sight, string number) => sight.Incidents
        .Where(incident => incident.Number == number)
        .Select(incident => new CaseVersion { Number = incident.Number, ParticularsVersion = incident.ParticularsVersion });

    internal static IQueryable<Notification> OfCase(Sight sight, string number) => sight.Notifications
        .Include(notification => notification.Parties).ThenInclude(spokenFor => spokenFor.Party).ThenInclude(party => party.Organisation)
        .Include(notification => notification.Versions).ThenInclude(version => version.Accepted).ThenInclude(field => field.By)
        .Where(notification => notification.Incident.Number == number)
        .OrderBy(notification => notification.Ordinal);

    internal static IQueryable<DuplicateRow> Duplicates(Sight sight, IReadOnlyList<int> organisations, DuplicateSearch search)
    {
        var on = search.On ?? sight.Today;
        var from = on.AddDays(-CloseDays);
        var to = on.AddDays(CloseDays);
        var openedFrom = DateTime.SpecifyKind(from.ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc);
        var openedTo = DateTime.SpecifyKind(to.ToDateTime(TimeOnly.MaxValue), DateTimeKind.Utc);
        var named = (search.Name?.Trim().Length ?? 0) >= NameMinLength;
        var pattern = LikePattern.Containing(search.Name ?? "");
        return sight.Incidents
            .Where(incident => (incident.OpenedAt >= openedFrom && incident.OpenedAt <= openedTo)
                || sight.Notifications.Any(notification => notification.Incident.Id == incident.Id && notification.ReceivedOn >= from && notification.ReceivedOn <= to))
            .SelectMany(incident => incident.Parties, (incident, party) => new DuplicateRow
            {
                Number = incident.Number,
                Title = incident.Title,
                OpenedAt = incident.OpenedAt,
                Organisation = party.Organisation.Number,
                Name = party.Organisation.Name,
                ChineseName = party.Organisation.ChineseName,
            })
            .Where(row => organisations.Contains(row.Organisation)
                || (named && (EF.Functions.Like(row.Name, pattern, LikePattern.Escape) || EF.Functions.Like(row.ChineseName!, pattern, LikePattern.Escape))))
            .OrderByDescending(row => row.OpenedAt)
            .ThenBy(row => row.Number)
            .Take(DuplicatesShown * 4);
    }

    internal static IQueryable<ParentLink> Links(Sight sight) => sight.Organisations
        .Where(organisation => organisation.Parent != null)
        .Select(organisation => new ParentLink { Child = organisation.Number, Parent = organisation.Parent!.Number });

    // Everything linked to one of these by parents and children, however far.
    private static async Task<HashSet<int>> GroupAsync(Sight sight, IReadOnlyList<int> organisations, CancellationToken cancellationToken)
    {
        var group = organisations.Where(number => number > 0).ToHashSet();
        if (group.Count == 0)
        {
            return group;
        }
        var links = await Links(sight).ToListAsync(cancellationToken);
        bool grown;
        do
        {
            grown = false;
            foreach (var link in links)
            {
                if (group.Contains(link.Child) != group.Contains(link.Parent))
                {
                    group.Add(link.Child);
                    group.Add(link.Parent);
                    grown = true;
                }
            }
        }
        while (grown);
        return group;
    }

    private static NotificationView ViewOf(Notification notification) => new()
    {
        Ordinal = notification.Ordinal,
        Channel = notification.Channel,
        Sender = notification.Sender,
        ReceivedAt = notification.ReceivedAt,
        ReceivedOn = notification.ReceivedOn,
        Parties = [.. notification.Parties.Select(spokenFor => spokenFor.Party).OrderBy(party => party.Ordinal)
            .Select(party => new NotifyingParty(party.Ordinal, party.Organisation.Name, party.Organisation.ChineseName, party.Role))],
        Forms = FormsOf(notification),
    };

    private static List<FormView> FormsOf(Notification notification)
    {
        var versions = notification.Versions.OrderBy(version => version.Number).ToList();
        return [.. versions.Select((version, i) => new FormView
        {
            Number = version.Number,
            ReceivedAt = version.ReceivedAt,
            ReceivedOn = version.ReceivedOn,
            Form = version.Read(),
            Differences = i == 0 ? [] : version.DifferencesFrom(versions[i - 1]),
            Taken = [.. version.Accepted.OrderBy(field => field.At).Select(field => new FieldTaken(field.Field, field.By.Name, field.At))],
        }).Reverse()];
    }

    internal sealed record CaseVersion
    {
        public required string Number { get; init; }

        public int ParticularsVersion { get; init; }
    }

    internal sealed record ParentLink
    {
        public int Child { get; init; }

        public int Parent { get; init; }
    }

    internal sealed record DuplicateRow
    {
        public required string Number { get; init; }

        public required string Title { get; init; }

        public DateTime OpenedAt { get; init; }

        public int Organisation { get; init; }

        public required string Name { get; init; }

        public string? ChineseName { get; init; }
    }
}

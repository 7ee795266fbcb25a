using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Search;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Notifications;

/// <summary>Reads notifications with their forms and differences, and finds possible duplicates while one is typed.</summary>
public sealed class NotificationQueries(Reading reading)
{
    private const int DuplicatesShown = 8;
    private const int NameMinLength = 3;

    /// <summary>How far apart two notifications of one incident may come.</summary>
    private const int CloseDays = 60;

    private static readonly CaseRead<NotificationView> ReadNotifications = new(Lines);
    private static readonly CaseRead<PartOf<NotifyingParty>> ReadParties = new(Parties);
    private static readonly CaseRead<PartOf<NotificationVersion>> ReadForms = new(seen => Forms(seen).AsNoTracking());
    private static readonly CaseRead<FieldOf> ReadTaken = new(Taken);
    private static readonly CaseRead<int> ReadVersion = new(Version);

    /// <summary>Every notification of a case.</summary>
    public Task<CaseNotifications> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var notifications = await ReadNotifications.ListAsync(seen, token);
            var parties = (await ReadParties.ListAsync(seen, token)).ToLookup(part => part.Ordinal, part => part.Part);
            var forms = (await ReadForms.ListAsync(seen, token)).ToLookup(part => part.Ordinal, part => part.Part);
            var taken = (await ReadTaken.ListAsync(seen, token)).ToLookup(field => (field.Notification, field.Form), field => field.Taken);
            return new CaseNotifications
            {
                Number = number,
                ParticularsVersion = await ReadVersion.SingleAsync(seen, token),
                Notifications = [.. notifications.Select(notification => notification with
                {
                    Parties = [.. parties[notification.Ordinal]],
                    Forms = FormsOf([.. forms[notification.Ordinal]], form => [.. taken[(notification.Ordinal, form)]]),
                })],
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

    internal static IQueryable<int> Version(CaseSight seen) => seen.Incidents.Select(incident => incident.ParticularsVersion);

    internal static IQueryable<NotificationView> Lines(CaseSight seen) => seen.Notifications
        .OrderBy(notification => notification.Ordinal)
        .Select(notification => new NotificationView
        {
            Ordinal = notification.Ordinal,
            Channel = notification.Channel,
            Sender = notification.Sender,
            ReceivedAt = notification.ReceivedAt,
            ReceivedOn = notification.ReceivedOn,
        });

    internal static IQueryable<PartOf<NotifyingParty>> Parties(CaseSight seen) =>
        from notification in seen.Notifications
        from spokenFor in notification.Parties
        orderby spokenFor.Party.Ordinal
        select new PartOf<NotifyingParty>(notification.Ordinal, new NotifyingParty(
            spokenFor.Party.Ordinal, spokenFor.Party.Organisation.Name, spokenFor.Party.Organisation.ChineseName, spokenFor.Party.Role));

    internal static IQueryable<PartOf<NotificationVersion>> Forms(CaseSight seen) =>
        from notification in seen.Notifications
        from form in notification.Versions
        orderby form.Number
        select new PartOf<NotificationVersion>(notification.Ordinal, form);

    internal static IQueryable<FieldOf> Taken(CaseSight seen) =>
        from notification in seen.Notifications
        from form in notification.Versions
        from field in form.Accepted
        orderby field.At
        select new FieldOf(notification.Ordinal, form.Number, new FieldTaken(field.Field, field.By.Name, field.At));

    internal static IQueryable<Notification> OfCase(CaseSight seen) => seen.Notifications
        .Include(notification => notification.Parties).ThenInclude(spokenFor => spokenFor.Party).ThenInclude(party => party.Organisation)
        .Include(notification => notification.Versions).ThenInclude(version => version.Accepted).ThenInclude(field => field.By)
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

    // The latest first, each with what it changed in the one before.
    private static List<FormView> FormsOf(IReadOnlyList<NotificationVersion> versions, Func<int, IReadOnlyList<FieldTaken>> takenFrom) =>
        [.. versions.Select((version, i) => new FormView
        {
            Number = version.Number,
            ReceivedAt = version.ReceivedAt,
            ReceivedOn = version.ReceivedOn,
            Form = version.Read(),
            Differences = i == 0 ? [] : version.DifferencesFrom(versions[i - 1]),
            Taken = takenFrom(version.Number),
        }).Reverse()];

    internal sealed record FieldOf(int Notification, int Form, FieldTaken Taken);

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

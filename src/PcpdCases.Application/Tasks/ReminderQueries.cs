using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tasks;

/// <summary>Reads what officers were reminded of.</summary>
public sealed class ReminderQueries(Reading reading)
{
    /// <summary>Reminders shown at most; the rest is under what falls due.</summary>
    public const int MostShown = 50;

    /// <summary>What the asker was reminded of and did not set aside, the latest first; of cases the asker may see no more, nothing.</summary>
    public Task<IReadOnlyList<ReminderLine>> MineAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<ReminderLine>>(
            actor, Permission.KeepOwnCalendar, async (sight, token) => await Mine(sight).Take(MostShown).ToListAsync(token), cancellationToken);

    /// <summary>Sign-in names of the officers in post who are reminded, and which of them have reminders that were not mailed.</summary>
    public Task<IReadOnlyList<RemindedOfficer>> OfficersAsync(CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<RemindedOfficer>>(
            Actor.System, Permission.KeepOwnCalendar, async (sight, token) => await Officers(sight).ToListAsync(token), cancellationToken);

    /// <summary>Which of the reminders a day calls for the asker was not told yet, in this or a later step.</summary>
    public Task<IReadOnlyList<DueReminder>> UntoldAsync(IReadOnlyList<DueReminder> due, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<DueReminder>>(actor, Permission.KeepOwnCalendar, async (sight, token) =>
        {
            if (due.Count == 0)
            {
                return [];
            }
            var told = await Told(sight, due.Min(reminder => reminder.Line.DueOn)).ToListAsync(token);
            return [.. due.Where(reminder => !told.Exists(known => known.Covers(reminder)))];
        }, cancellationToken);

    /// <summary>What a letter to an officer says of reminders, earliest day first.</summary>
    public Task<IReadOnlyList<ReminderLine>> OfAsync(IReadOnlyList<long> reminders, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<ReminderLine>>(
            actor, Permission.KeepOwnCalendar, async (sight, token) => await Of(sight, reminders).ToListAsync(token), cancellationToken);

    internal static IQueryable<ReminderLine> Mine(Sight sight) =>
        Lines(Seen(sight).Where(pair => pair.Reminder.SeenAt == null).OrderByDescending(pair => pair.Reminder.Id));

    internal static IQueryable<ReminderLine> Of(Sight sight, IReadOnlyList<long> reminders) =>
        Lines(Seen(sight).Where(pair => reminders.Contains(pair.Reminder.Id)).OrderBy(pair => pair.Reminder.DueOn).ThenBy(pair => pair.Reminder.Id));

    internal static IQueryable<Reminder> Told(Sight sight, DateOnly dueFrom)
    {
        var me = sight.Actor.Handle;
        return sight.Reminders.Where(reminder => reminder.Officer.Handle == me && reminder.DueOn >= dueFrom);
    }

    internal static IQueryable<RemindedOfficer> Officers(Sight sight)
    {
        var since = sight.Now - Reminder.Stale;
        return sight.Officers
            .Where(officer => officer.Active && (officer.Roles & (Roles.ComplianceOfficer | Roles.Investigator | Roles.Manager)) != 0)
            .OrderBy(officer => officer.Handle)
            .Select(officer => new RemindedOfficer(
                officer.Handle,
                officer.Name,
                sight.Reminders.Any(reminder => reminder.Officer.Id == officer.Id && reminder.MailedAt == null && reminder.ToldAt >= since)));
    }

    internal static IQueryable<RemindedOfCase> Seen(Sight sight)
    {
        var me = sight.Actor.Handle;
        return from reminder in sight.Reminders
               where reminder.Officer.Handle == me
               join incident in sight.Incidents on reminder.Number equals incident.Number
               select new RemindedOfCase { Reminder = reminder, Incident = incident };
    }

    private static IQueryable<ReminderLine> Lines(IQueryable<RemindedOfCase> pairs) => pairs.Select(pair => new ReminderLine
    {
        Id = pair.Reminder.Id,
        Step = pair.Reminder.Step,
        ToldAt = pair.Reminder.ToldAt,
        CaseTitle = pair.Incident.Title,
        Restricted = pair.Incident.Restricted,
        Deadline = new DeadlineLine
        {
            Kind = pair.Reminder.Kind,
            Number = pair.Reminder.Number,
            Letter = pair.Reminder.Letter,
            Ordinal = pair.Reminder.Ordinal,
            Part = pair.Reminder.Part,
            DueOn = pair.Reminder.DueOn,
        },
    });
}

/// <summary>A reminder and its case, which the asker may see.</summary>
internal sealed record RemindedOfCase
{
    public required Reminder Reminder { get; init; }

    public required Incident Incident { get; init; }
}

/// <summary>A reminder as lists and letters show it.</summary>
public sealed record ReminderLine
{
    public long Id { get; init; }

    public ReminderStep Step { get; init; }

    public DateTime ToldAt { get; init; }

    public required string CaseTitle { get; init; }

    public bool Restricted { get; init; }

    /// <summary>What falls due, without names.</summary>
    public required DeadlineLine Deadline { get; init; }
}

/// <summary>An officer who is reminded.</summary>
/// <param name="Waits">Whether some reminders were not mailed.</param>
public sealed record RemindedOfficer(string Handle, string Name, bool Waits);

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Officers;

/// <summary>Reads who holds open work, what a handover would move, and the handovers there were.</summary>
public sealed class HandOverQueries(Reading reading)
{
    private const int Shown = 50;

    /// <summary>Officers who hold open work, in post or not, and the latest handovers.</summary>
    public Task<HandOverView> ViewAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.AssignCases, async (sight, token) => new HandOverView(
            [.. (await Holders(sight).ToListAsync(token)).Where(holder => holder.Cases + holder.Investigations + holder.Tasks > 0)],
            await Latest(sight).Take(Shown).ToListAsync(token)), cancellationToken);

    /// <summary>What one officer holds and whether another may take it: tried with the domain's own acts on copies, so that the preview says what the act will.</summary>
    public Task<IReadOnlyList<HandOverLine>> PreviewAsync(string from, string to, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<HandOverLine>>(actor, Permission.AssignCases, async (sight, token) =>
        {
            var officers = await Named(sight, from, to).ToListAsync(token);
            if (officers.Find(officer => officer.Handle == from) is not { } giver || officers.Find(officer => officer.Handle == to) is not { } taker)
            {
                throw DomainException.NotFound("There is no officer {0}.", from);
            }
            var trial = HandOver.Begin(1, giver, taker, "Preview", giver, sight.Now);
            var incidents = await Owned(sight, from).ToListAsync(token);
            var proceedings = await Investigated(sight, from).ToListAsync(token);
            var tasks = await Tasks(sight, from).ToListAsync(token);
            var investigatesAlready = await Investigated(sight, to).Select(proceeding => proceeding.Incident.Number).ToListAsync(token);
            return
            [
                .. incidents.Select(incident => Line(HandOverKind.Case, incident.Number, incident.Title, () => trial.Take(incident))),
                .. proceedings.Select(proceeding => Line(HandOverKind.Investigation, proceeding.Path, proceeding.Party.Organisation.Name, () => trial.Take(proceeding))),
                .. tasks.Select(task => Line(HandOverKind.Task, HandOver.PathOf(task), task.What, () => trial.Take(task, investigatesAlready.Contains(task.Incident.Number)
                    || proceedings.Exists(proceeding => proceeding.Incident.Number == task.Incident.Number && taker.Is(proceeding.Investigator))))),
            ];
        }, cancellationToken);

    internal static IQueryable<WorkHolder> Holders(Sight sight) => sight.Officers.OrderBy(officer => officer.Name).Select(officer => new WorkHolder
    {
        Handle = officer.Handle,
        Name = officer.Name,
        Active = officer.Active,
        Cases = sight.Incidents.Count(incident => incident.Owner!.Id == officer.Id && incident.RecordedFromPublishedSource == null
            && (!sight.Proceedings.Any(proceeding => proceeding.Incident.Id == incident.Id) || sight.Proceedings.Any(proceeding => proceeding.Incident.Id == incident.Id && proceeding.Stage != Stage.Closed))),
        Investigations = sight.Proceedings.Count(proceeding => proceeding.Investigator!.Id == officer.Id && proceeding.Stage != Stage.Closed),
        Tasks = sight.Tasks.Count(task => task.Assignee.Id == officer.Id && task.DoneAt == null && task.WithdrawnBecause == null),
    });

    internal static IQueryable<HandOver> Latest(Sight sight) => sight.HandOvers
        .Include(handOver => handOver.From)
        .Include(handOver => handOver.To)
        .Include(handOver => handOver.By)
        .Include(handOver => handOver.UndoneBy)
        .Include(handOver => handOver.Items)
        .OrderByDescending(handOver => handOver.Number);

    internal static IQueryable<Officer> Named(Sight sight, string from, string to) => sight.Officers.Where(officer => officer.Handle == from || officer.Handle == to);

    internal static IQueryable<Incident> Owned(Sight sight, string handle) => sight.Incidents
        .Include(incident => incident.NamedOfficers).ThenInclude(named => named.Officer)
        .Where(incident => incident.Owner!.Handle == handle && incident.RecordedFromPublishedSource == null
            && (!sight.Proceedings.Any(proceeding => proceeding.Incident.Id == incident.Id) || sight.Proceedings.Any(proceeding => proceeding.Incident.Id == incident.Id && proceeding.Stage != Stage.Closed)))
        .OrderBy(incident => incident.Number);

    internal static IQueryable<Proceeding> Investigated(Sight sight, string handle) => sight.Proceedings
        .Include(proceeding => proceeding.Incident)
        .Include(proceeding => proceeding.Party).ThenInclude(party => party.Organisation)
        .Include(proceeding => proceeding.Investigator)
        .Where(proceeding => proceeding.Investigator!.Handle == handle && proceeding.Stage != Stage.Closed)
        .OrderBy(proceeding => proceeding.Incident.Number).ThenBy(proceeding => proceeding.Letter);

    internal static IQueryable<CaseTask> Tasks(Sight sight, string handle) => sight.Tasks
        .Include(task => task.Incident).ThenInclude(incident => incident.NamedOfficers).ThenInclude(named => named.Officer)
        .Include(task => task.Incident).ThenInclude(incident => incident.Owner)
        .Include(task => task.Assignee)
        .Where(task => task.Assignee.Handle == handle && task.DoneAt == null && task.WithdrawnBecause == null)
        .OrderBy(task => task.Incident.Number).ThenBy(task => task.Ordinal);

    private static HandOverLine Line(HandOverKind kind, string path, string what, Action take)
    {
        try
        {
            take();
            return new(kind, path, what, null);
        }
        catch (DomainException refusal)
        {
            return new(kind, path, what, refusal);
        }
    }
}

/// <summary>Who holds open work, and the latest handovers.</summary>
public sealed record HandOverView(IReadOnlyList<WorkHolder> Holders, IReadOnlyList<HandOver> Latest);

/// <summary>How much open work an officer holds.</summary>
public sealed record WorkHolder
{
    public required string Handle { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether the officer is still in post.</summary>
    public bool Active { get; init; }

    public int Cases { get; init; }

    public int Investigations { get; init; }

    public int Tasks { get; init; }
}

/// <summary>One piece of work a handover would move.</summary>
/// <param name="Path">Public path of the case, the proceeding or the task.</param>
/// <param name="Refusal">Why it cannot be handed over so; null when it can.</param>
public sealed record HandOverLine(HandOverKind Kind, string Path, string What, DomainException? Refusal);

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Remedies;
using PcpdCases.Domain.Tasks;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Tasks;

/// <summary>Reads what falls due, in one case or for one officer, earliest first.</summary>
public sealed class DeadlineQueries(Reading reading, TargetSettings targets)
{
    private static readonly CaseRead<TaskLine> ReadTasks = new(Tasks);
    private static readonly CaseRead<DeadlineLine> ReadAdvice = new(AdviceOfCase);
    private static readonly CaseRead<long> ReadOpen = new(seen => Open(seen).Select(proceeding => proceeding.Id));

    /// <summary>What still falls due in a case, and every task it ever had.</summary>
    public Task<DeadlinesView> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var tasks = await ReadTasks.ListAsync(seen, token);
            var open = await ReadOpen.ListAsync(seen, token);
            return new DeadlinesView
            {
                Number = number,
                Today = seen.Today,
                Due = await DueAsync(
                    open.Count > 0 ? DueSources.Of(seen) : null,
                    seen.Today,
                    await OfficeCalendar.OfAsync(seen.All, token),
                    await ReadAdvice.ListAsync(seen, token),
                    tasks.FindAll(task => task.IsOpen),
                    token),
                Tasks = tasks,
            };
        }, cancellationToken);

    /// <summary>What falls due in the cases the asker owns or investigates, and the asker's own tasks.</summary>
    /// <param name="restrictedToo">Whether restricted cases are told; not where the answer leaves the portal.</param>
    public Task<IReadOnlyList<DeadlineLine>> MineAsync(Actor actor, bool restrictedToo, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) => await DueAsync(
            DueSources.Of(sight, await Mine(sight, restrictedToo).Select(proceeding => proceeding.Id).ToListAsync(token)),
            sight.Today,
            await OfficeCalendar.OfAsync(sight, token),
            await MyAdvice(sight, restrictedToo).ToListAsync(token),
            await MyTasks(sight, restrictedToo).ToListAsync(token),
            token), cancellationToken);

    internal static IQueryable<Proceeding> Open(CaseSight seen) => seen.Proceedings
        .Where(proceeding => proceeding.Stage != Stage.Closed && proceeding.Incident.RecordedFromPublishedSource == null);

    internal static IQueryable<Proceeding> Mine(Sight sight, bool restrictedToo)
    {
        var me = sight.Actor.Handle;
        return sight.Proceedings.Where(proceeding => proceeding.Stage != Stage.Closed
            && proceeding.Incident.RecordedFromPublishedSource == null
            && (restrictedToo || !proceeding.Incident.Restricted)
            && (proceeding.Investigator!.Handle == me || proceeding.Incident.Owner!.Handle == me));
    }

    internal static IQueryable<TaskLine> Tasks(CaseSight seen) =>
        Lines(seen.Tasks).OrderBy(line => line.DueOn).ThenBy(line => line.Ordinal);

    internal static IQueryable<TaskLine> MyTasks(Sight sight, bool restrictedToo)
    {
        var me = sight.Actor.Handle;
        return Lines(sight.Tasks.Where(task => task.Assignee.Handle == me && task.DoneAt == null && task.WithdrawnBecause == null
            && (restrictedToo || !task.Incident.Restricted))).OrderBy(line => line.DueOn).ThenBy(line => line.Number).ThenBy(line => line.Ordinal);
    }

    internal static IQueryable<DeadlineLine> AdviceOfCase(CaseSight seen) =>
        FollowUps(seen.Advice);

    internal static IQueryable<DeadlineLine> MyAdvice(Sight sight, bool restrictedToo)
    {
        var me = sight.Actor.Handle;
        return FollowUps(sight.Advice.Where(advice => (restrictedToo || !advice.Proceeding.Incident.Restricted)
            && (advice.Proceeding.Investigator!.Handle == me || advice.Proceeding.Incident.Owner!.Handle == me)));
    }

    private static IQueryable<DeadlineLine> FollowUps(IQueryable<Advice> given) => given
        .Where(advice => (advice.Status == AdviceStatus.Given || advice.Status == AdviceStatus.Accepted) && advice.FollowUpOn != null)
        .Select(advice => new DeadlineLine
        {
            Kind = DeadlineKind.AdviceFollowUp,
            Number = advice.Proceeding.Incident.Number,
            Letter = advice.Proceeding.Letter,
            Ordinal = advice.Ordinal,
            DueOn = advice.FollowUpOn!.Value,
        });

    private static IQueryable<TaskLine> Lines(IQueryable<CaseTask> tasks) => tasks.Select(task => new TaskLine
    {
        Number = task.Incident.Number,
        Ordinal = task.Ordinal,
        Version = task.Version,
        What = task.What,
        DueOn = task.DueOn,
        Why = task.Why,
        AssigneeHandle = task.Assignee.Handle,
        AssigneeName = task.Assignee.Name,
        GivenByName = task.GivenBy.Name,
        DoneAt = task.DoneAt,
        DoneByName = task.DoneBy!.Name,
        DoneNote = task.DoneNote,
        WithdrawnBecause = task.WithdrawnBecause,
    });

    private async Task<IReadOnlyList<DeadlineLine>> DueAsync(
        DueSources? proceedings, DateOnly today, HolidayCalendar calendar, IReadOnlyList<DeadlineLine> advice, IReadOnlyList<TaskLine> tasks, CancellationToken cancellationToken)
    {
        DeadlineLine[] lines =
        [
            .. tasks.Select(task => new DeadlineLine { Kind = DeadlineKind.Task, Number = task.Number, Ordinal = task.Ordinal, DueOn = task.DueOn, What = task.What }),
            .. advice,
            .. proceedings is null ? [] : await FallingDue.OfAsync(proceedings, today, calendar, cancellationToken),
            .. proceedings is null ? [] : (await StageTargets.OfAsync(proceedings, targets, calendar, cancellationToken)).Where(target => target.Count.Deadline is not null).Select(target => new DeadlineLine
            {
                Kind = DeadlineKind.Target, Number = target.Number, Letter = target.Letter, Ordinal = (int)target.Stage,
                DueOn = target.Count.Deadline!.Date, From = target.Count.Deadline.From, Working = target.Count.Deadline,
            }),
        ];
        return [.. lines.Select(line => line with { InTime = TimeLimit.InTime(line.DueOn, calendar) })
            .OrderBy(line => line.DueOn).ThenBy(line => line.Number, StringComparer.Ordinal).ThenBy(line => line.Kind).ThenBy(line => line.Ordinal)];
    }
}

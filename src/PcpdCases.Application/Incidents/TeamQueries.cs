using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Tasks;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Incidents;

/// <summary>What each officer has due, for a manager.</summary>
/// <param name="Members">Officers who own or investigate an open case, who is most overdue first.</param>
/// <param name="Unassigned">Open cases that nobody owns.</param>
public sealed record TeamWork(IReadOnlyList<TeamMember> Members, int Unassigned)
{
    public bool IsEmpty => Members.Count == 0 && Unassigned == 0;
}

/// <summary>One officer's open cases, owned or investigated, as the list of incidents counts them.</summary>
public sealed record TeamMember
{
    public required string Handle { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether the officer is in post.</summary>
    public bool Active { get; init; }

    public int Open { get; init; }

    /// <summary>Due by the end of this week, and whatever is overdue.</summary>
    public int DueThisWeek { get; init; }

    /// <summary>No longer in time today.</summary>
    public int Overdue { get; init; }

    public int WaitingForReply { get; init; }

    /// <summary>Longer at their stage than the Office's target.</summary>
    public int PastTarget { get; init; }

    /// <summary>The earliest day on which one of them is due.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>The last day on which that is still in time.</summary>
    public DateOnly? InTime { get; init; }
}

/// <summary>Reads what the officers of the Office have due.</summary>
public sealed class TeamQueries(Reading reading, TargetSettings targets)
{
    /// <summary>Each officer who holds an open case, and what nobody holds.</summary>
    public Task<TeamWork> DueAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.AssignCases, async (sight, token) =>
        {
            var calendar = await OfficeCalendar.OfAsync(sight, token);
            var past = targets.Days.Count == 0 ? []
                : (await PastTarget(sight, TargetStarts.Of(targets, sight.Today, calendar)).ToListAsync(token)).ToDictionary(one => one.Handle, one => one.Cases);
            var members = await Members(sight, TimeLimit.InTimeFrom(sight.Today, calendar)).ToListAsync(token);
            return new TeamWork(
                [.. members.OrderByDescending(member => member.Overdue)
                    .ThenBy(member => member.NextDue ?? DateOnly.MaxValue)
                    .ThenBy(member => member.Name, StringComparer.Ordinal)
                    .Select(member => member with
                    {
                        InTime = member.NextDue is { } due ? TimeLimit.InTime(due, calendar) : null,
                        PastTarget = past.GetValueOrDefault(member.Handle),
                    })],
                await IncidentQueries.Matching(sight, new CaseFilter { Tab = CaseTab.Unassigned }, TargetStarts.None).CountAsync(token));
        }, cancellationToken);

    internal static IQueryable<PastTargets> PastTarget(Sight sight, TargetStarts starts)
    {
        var past = sight.CaseRows.Where(starts.Past());
        return from officer in sight.Officers
               from row in past
               where row.OwnerHandle == officer.Handle || row.InvestigatorHandle == officer.Handle
               group row by officer.Handle into rows
               orderby rows.Key
               select new PastTargets(rows.Key, rows.Count());
    }

    internal static IQueryable<TeamMember> Members(Sight sight, DateOnly inTimeFrom)
    {
        var weekEnds = IncidentQueries.EndOfWeek(sight.Today);
        return from officer in sight.Officers
               from row in sight.CaseRows
               where (row.OwnerHandle == officer.Handle && row.StagePlace < (int)Stage.Closed)
                   || (row.InvestigatorHandle == officer.Handle && row.StagePlace < (int)Stage.Closed)
               group row by new { officer.Handle, officer.Name, officer.Active } into rows
               select new TeamMember
               {
                   Handle = rows.Key.Handle,
                   Name = rows.Key.Name,
                   Active = rows.Key.Active,
                   Open = rows.Count(),
                   DueThisWeek = rows.Count(row => row.NextDue <= weekEnds),
                   Overdue = rows.Count(row => row.NextDue < inTimeFrom),
                   WaitingForReply = rows.Count(row => row.WaitingForReply),
                   NextDue = rows.Min(row => row.NextDue),
               };
    }
}

/// <summary>How many cases of an officer are past the Office's target.</summary>
internal sealed record PastTargets(string Handle, int Cases);

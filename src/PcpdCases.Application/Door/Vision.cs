using System.Linq.Expressions;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Door;

/// <summary>What an actor may see; every load and every query starts here.</summary>
internal sealed class Vision(Actor actor, Officer? me, IQueryable<Proceeding> proceedings)
{
    /// <summary>What the question who may see a case calls the officer who asks.</summary>
    public const string OfficerName = "officer";

    private const Roles Casework = Roles.ComplianceOfficer | Roles.Investigator | Roles.Manager;

    private Expression<Func<Incident, bool>>? _open;

    public Roles Roles { get; } = me is { Active: true } ? me.Roles : Roles.None;

    public long? Caseworker => (Roles & Casework) != 0 ? me!.Id : null;

    public bool SeesEverything => actor.Kind is not ActorKind.Officer;

    public bool IsManager => (Roles & Roles.Manager) != 0;

    /// <summary>Incidents the actor may see; the others do not exist for that actor.</summary>
    public IQueryable<Incident> Of(IQueryable<Incident> incidents)
    {
        if (SeesEverything)
        {
            return incidents;
        }
        if ((Roles & Casework) != 0)
        {
            return incidents.Where(_open ??= OpenTo(me!.Id));
        }
        return (Roles & Roles.Auditor) != 0
            ? incidents.Where(incident => !incident.Restricted)
            : incidents.Where(_ => false);
    }

    // Compared by key, which needs no join: every query of the portal carries this, and is looked up by its whole text.
    private Expression<Func<Incident, bool>> OpenTo(long officer) => incident => !incident.Restricted
        || incident.NamedOfficers.Any(named => named.ReleasedAt == null && named.Officer.Id == officer)
        || incident.Owner!.Id == officer
        || proceedings.Any(proceeding => proceeding.Incident.Id == incident.Id && proceeding.Investigator!.Id == officer);

    /// <summary>List rows the actor may see; a row repeats whether its case is restricted, so that most need no look at the case.</summary>
    public IQueryable<CaseRow> Of(IQueryable<CaseRow> rows, IQueryable<Incident> incidents)
    {
        if (SeesEverything)
        {
            return rows;
        }
        var seen = Of(incidents);
        return (Roles & (Casework | Roles.Auditor)) == 0
            ? rows.Where(_ => false)
            : rows.Where(row => !row.Restricted || seen.Any(incident => incident.Id == row.IncidentId));
    }
}

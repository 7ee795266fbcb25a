using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Proceedings;

/// <summary>Reads proceedings whole, untracked: findings, deficiencies, scope, determinations and actions.</summary>
public sealed class ProceedingQueries(Reading reading)
{
    /// <summary>One proceeding; "not found" when the actor may not see its case.</summary>
    public Task<Proceeding> OneAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
            await Whole(sight, number, letter).SingleOrDefaultAsync(token)
                ?? throw DomainException.NotFound("Case {0} has no proceeding {1}.", number, letter), cancellationToken);

    /// <summary>Every proceeding of a case, in the order of their letters.</summary>
    public Task<IReadOnlyList<Proceeding>> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<Proceeding>>(actor, Permission.ReadCases, async (sight, token) =>
            await OfCase(sight, number).ToListAsync(token), cancellationToken);

    internal static IQueryable<Proceeding> Whole(Sight sight, string number, string letter) =>
        OfCase(sight, number)
        .Include(proceeding => proceeding.Holds)
        .Where(proceeding => proceeding.Letter == letter);

    internal static IQueryable<Proceeding> OfCase(Sight sight, string number) => sight.Proceedings
        .Include(proceeding => proceeding.Incident)
        .Include(proceeding => proceeding.Party).ThenInclude(party => party.Organisation)
        .Include(proceeding => proceeding.Investigator)
        .Include(proceeding => proceeding.StageChanges)
        .Include(proceeding => proceeding.Findings).ThenInclude(finding => finding.Evidence).ThenInclude(evidence => evidence.Document)
        .Include(proceeding => proceeding.Deficiencies).ThenInclude(deficiency => deficiency.Links).ThenInclude(link => link.Finding)
        .Include(proceeding => proceeding.Scope)
        .Include(proceeding => proceeding.Determinations).ThenInclude(determination => determination.Proposer)
        .Include(proceeding => proceeding.Determinations).ThenInclude(determination => determination.Countersigner)
        .Include(proceeding => proceeding.Actions).ThenInclude(action => action.DecidedBy)
        .Where(proceeding => proceeding.Incident.Number == number)
        .OrderBy(proceeding => proceeding.Letter.Length).ThenBy(proceeding => proceeding.Letter);
}

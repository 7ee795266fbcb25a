using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Proceedings;

/// <summary>Reads proceedings whole: a statement for each table, tracked for as long as the read takes, so that EF Core puts together what belongs together.</summary>
/// <remarks>With includes each of these statements would join party, organisation, incident and investigator again.</remarks>
internal static class WholeProceedings
{
    private static readonly CaseRead<Proceeding> Read = new(seen => Chosen(seen)
        .Include(proceeding => proceeding.Incident)
        .Include(proceeding => proceeding.Party).ThenInclude(party => party.Organisation)
        .Include(proceeding => proceeding.Investigator)
        .OrderBy(proceeding => proceeding.Letter.Length).ThenBy(proceeding => proceeding.Letter));

    private static readonly CaseRead<StageChange> ReadStages = new(seen => Chosen(seen).SelectMany(proceeding => proceeding.StageChanges).OrderBy(change => change.Id));
    private static readonly CaseRead<HoldPeriod> ReadHolds = new(seen => Chosen(seen).SelectMany(proceeding => proceeding.Holds).OrderBy(hold => hold.Id));
    private static readonly CaseRead<ScopeEntry> ReadScope = new(seen => Chosen(seen).SelectMany(proceeding => proceeding.Scope).OrderBy(entry => entry.Id));
    private static readonly CaseRead<Finding> ReadFindings = new(seen => Findings(seen).OrderBy(finding => finding.Id));
    private static readonly CaseRead<FindingEvidence> ReadEvidence = new(seen => Findings(seen).SelectMany(finding => finding.Evidence).Include(evidence => evidence.Document).OrderBy(evidence => evidence.Id));
    private static readonly CaseRead<Deficiency> ReadDeficiencies = new(seen => Deficiencies(seen).OrderBy(deficiency => deficiency.Id));
    private static readonly CaseRead<DeficiencyFinding> ReadLinks = new(seen => Deficiencies(seen).SelectMany(deficiency => deficiency.Links).OrderBy(link => link.Id));
    private static readonly CaseRead<Determination> ReadDeterminations = new(seen => Chosen(seen).SelectMany(proceeding => proceeding.Determinations)
        .Include(determination => determination.Proposer).Include(determination => determination.Countersigner).OrderBy(determination => determination.Id));
    private static readonly CaseRead<FollowUpAction> ReadActions = new(seen => Chosen(seen).SelectMany(proceeding => proceeding.Actions)
        .Include(action => action.DecidedBy).OrderBy(action => action.Id));

    /// <summary>Every proceeding of the case in the order of their letters.</summary>
    public static async Task<IReadOnlyList<Proceeding>> ListAsync(CaseSight seen, CancellationToken cancellationToken)
    {
        var proceedings = await Read.ListAsync(seen, cancellationToken);
        if (proceedings.Count == 0)
        {
            return [];
        }
        await ReadStages.ListAsync(seen, cancellationToken);
        await ReadHolds.ListAsync(seen, cancellationToken);
        await ReadScope.ListAsync(seen, cancellationToken);
        await ReadFindings.ListAsync(seen, cancellationToken);
        await ReadEvidence.ListAsync(seen, cancellationToken);
        await ReadDeficiencies.ListAsync(seen, cancellationToken);
        await ReadLinks.ListAsync(seen, cancellationToken);
        await ReadDeterminations.ListAsync(seen, cancellationToken);
        await ReadActions.ListAsync(seen, cancellationToken);
        return proceedings;
    }

    /// <summary>One proceeding; "not found" where the case has none of that letter.</summary>
    public static async Task<Proceeding> OneAsync(CaseSight seen, string letter, CancellationToken cancellationToken) =>
        await ListAsync(seen.At(letter), cancellationToken) is [var one] ? one : throw DomainException.NotFound("Case {0} has no proceeding {1}.", seen.Number, letter);

    private static IQueryable<Proceeding> Chosen(CaseSight seen) =>
        seen.Proceedings.Where(proceeding => seen.Letter == null || proceeding.Letter == seen.Letter).AsTracking();

    private static IQueryable<Finding> Findings(CaseSight seen) => Chosen(seen).SelectMany(proceeding => proceeding.Findings);

    private static IQueryable<Deficiency> Deficiencies(CaseSight seen) => Chosen(seen).SelectMany(proceeding => proceeding.Deficiencies);
}

using PcpdCases.Application.Door;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Proceedings;

/// <summary>Reads proceedings whole: findings, deficiencies, scope, determinations and actions.</summary>
public sealed class ProceedingQueries(Reading reading)
{
    /// <summary>One proceeding; "not found" when the actor may not see its case.</summary>
    public Task<Proceeding> OneAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, (seen, token) => WholeProceedings.OneAsync(seen, letter, token), cancellationToken);

    /// <summary>Every proceeding of a case, in the order of their letters.</summary>
    public Task<IReadOnlyList<Proceeding>> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, WholeProceedings.ListAsync, cancellationToken);
}

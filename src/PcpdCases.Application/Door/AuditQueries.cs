using Microsoft.EntityFrameworkCore;

namespace PcpdCases.Application.Door;

/// <summary>What verifying the journal found: how much was read, and the first break of each broken chain.</summary>
public sealed record AuditResult(int Chains, int Lines, IReadOnlyList<string> Breaks);

/// <summary>Reads the journal to prove that nobody changed it.</summary>
public sealed class AuditQueries(Reading reading)
{
    /// <summary>Recomputes every chain the actor may see.</summary>
    public Task<AuditResult> VerifyAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadAuditTrail, async (sight, token) =>
        {
            var chains = await Chains(sight).ToListAsync(token);
            var breaks = new List<string>();
            var lines = 0;
            foreach (var chain in chains)
            {
                var entries = await Lines(sight, chain).ToListAsync(token);
                lines += entries.Count;
                if (JournalChain.FirstBreak(entries) is { } fault)
                {
                    breaks.Add(fault);
                }
            }
            return new AuditResult(chains.Count, lines, breaks);
        }, cancellationToken);

    internal static IQueryable<string> Chains(Sight sight) =>
        sight.Journal.Select(entry => entry.Chain).Distinct().OrderBy(chain => chain);

    internal static IQueryable<JournalEntry> Lines(Sight sight, string chain) =>
        sight.Journal.Where(entry => entry.Chain == chain).OrderBy(entry => entry.Position);
}

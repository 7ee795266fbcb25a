using Microsoft.Extensions.Logging;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;

namespace PcpdCases.Application.Documents;

/// <summary>Removes files that no document names: uploads that were cut off or refused.</summary>
public sealed class DocumentSweep(DocumentStore store, DocumentQueries documents, TimeProvider clock, ILogger<DocumentSweep> logger)
{
    /// <summary>A file younger than this may still be waiting for its row.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private const int Batch = 200;

    /// <summary>Removes orphans older than <see cref="Grace"/>; returns how many.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var removed = 0;
        foreach (var batch in store.WrittenBefore(clock.UtcNow() - Grace).Chunk(Batch))
        {
            var known = await documents.KnownPathsAsync(batch, Actor.System, cancellationToken);
            foreach (var orphan in batch.Except(known))
            {
                store.Remove(orphan);
                removed++;
            }
        }
        if (removed > 0)
        {
            logger.LogInformation("Removed {Count} files that no document names", removed);
        }
        return removed;
    }
}

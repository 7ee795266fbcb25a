using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>Takes a file in: keeps it, finds out what it is, has it scanned; what is refused is gone from the disk.</summary>
public sealed class DocumentIntake(DocumentStore store, VirusScanner scanner)
{
    /// <summary>Keeps a stream as a file that can be registered.</summary>
    /// <exception cref="Domain.DomainException">When it is empty, too large, not what its name says, or harmful.</exception>
    public async Task<DocumentFile> TakeAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        var kept = await store.KeepAsync(content, fileName, cancellationToken);
        try
        {
            await using var file = store.Open(kept.Path);
            var kind = ContentKinds.Of(file, fileName);
            return new DocumentFile(fileName, kind, kept.Size, kept.Sha256, kept.Path) { ScannedWith = await scanner.ScanAsync(file, fileName, cancellationToken) };
        }
        catch
        {
            store.Remove(kept.Path);
            throw;
        }
    }
}

namespace PcpdCases.Domain.Documents;

/// <summary>A stored file as the upload measured it.</summary>
/// <param name="Name">The name it came with; never a path.</param>
/// <param name="ContentKind">Its media type, such as "application/pdf".</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hexadecimal digits.</param>
/// <param name="StoragePath">The random relative path it is kept under.</param>
public sealed record DocumentFile(string Name, string ContentKind, long Size, string Sha256, string StoragePath)
{
    /// <summary>The virus scanner that found nothing in it; null when none looked.</summary>
    public string? ScannedWith { get; init; }
}

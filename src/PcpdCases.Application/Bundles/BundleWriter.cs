using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using PcpdCases.Application.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace PcpdCases.Application.Bundles;

/// <summary>Puts the papers of a notice into one archive: the Office's own papers, the documents as one paginated file, each document as it was received, and their hashes.</summary>
public sealed partial class BundleWriter(DocumentStore store, ILogger<BundleWriter> log)
{
    /// <summary>The media type of the archive.</summary>
    public const string ContentKind = "application/zip";

    /// <summary>What stands before the page numbers of the Office's own papers.</summary>
    public const string PapersPrefix = "A";

    /// <summary>What stands before the page numbers of the documents.</summary>
    public const string DocumentsPrefix = "B";

    private const string PapersName = "A papers.docx";
    private const string DocumentsName = "B documents.pdf";
    private const string OriginalsFolder = "C as received";
    private const string HashesName = "SHA256SUMS";
    private const int NumberPoints = 11;
    private const double NumberFromBottom = 18;
    private const double NumberHalfWidth = 14;

    /// <summary>Joins the documents that are PDF into one file with a number on every page, and says where each begins.</summary>
    public async Task<BundleDocuments> PaginateAsync(IReadOnlyList<BundleFile> files, CancellationToken cancellationToken = default)
    {
        var joined = TemporaryFile();
        var exhibits = new List<Exhibit>();
        try
        {
            using var builder = new PdfDocumentBuilder(joined, disposeStream: false);
            var face = builder.AddStandard14Font(Standard14Font.Helvetica);
            var page = 0;
            foreach (var file in files)
            {
                if (await PdfAsync(file, cancellationToken) is not { } content || Copy(file, content) is not { } copy)
                {
                    exhibits.Add(new Exhibit(file, null, 0));
                    continue;
                }
                using var document = PdfDocument.Open(copy);
                exhibits.Add(new Exhibit(file, page + 1, document.NumberOfPages));
                for (var number = 1; number <= document.NumberOfPages; number++)
                {
                    var added = builder.AddPage(document, number);
                    added.AddText($"{DocumentsPrefix}-{++page}", NumberPoints, new PdfPoint((added.PageSize.Width / 2) - NumberHalfWidth, NumberFromBottom), face);
                }
            }
            if (page > 0)
            {
                builder.Build();
            }
            joined.Position = 0;
            return new BundleDocuments(exhibits, joined, page);
        }
        catch
        {
            await joined.DisposeAsync();
            throw;
        }
    }

    /// <summary>The archive, ready to be read; it is gone when the stream is closed.</summary>
    /// <param name="papers">The Office's own papers as a Word document.</param>
    public async Task<Stream> PackAsync(BundleDocuments documents, byte[] papers, CancellationToken cancellationToken = default)
    {
        var archive = TemporaryFile();
        try
        {
            var hashes = new StringBuilder();
            await using (var zip = await ZipArchive.CreateAsync(archive, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
            {
                await AddAsync(zip, hashes, PapersName, new MemoryStream(papers), cancellationToken);
                if (documents.Pages > 0)
                {
                    await AddAsync(zip, hashes, DocumentsName, documents.Joined, cancellationToken);
                }
                foreach (var exhibit in documents.Exhibits)
                {
                    await using var stored = store.Open(exhibit.File.StoragePath);
                    await AddAsync(zip, hashes, $"{OriginalsFolder}/{EvidenceManifest.NameOf(exhibit.File.Ordinal, exhibit.File.FileName)}", stored, cancellationToken);
                }
                await using var sums = await zip.CreateEntry(HashesName).OpenAsync(cancellationToken);
                await sums.WriteAsync(Encoding.UTF8.GetBytes(hashes.ToString()), cancellationToken);
            }
            archive.Position = 0;
            return archive;
        }
        catch
        {
            await archive.DisposeAsync();
            throw;
        }
    }

    private static async Task AddAsync(ZipArchive zip, StringBuilder hashes, string name, Stream content, CancellationToken cancellationToken)
    {
        using var hash = SHA256.Create();
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
        await using (var hashed = new CryptoStream(entry, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            await content.CopyToAsync(hashed, cancellationToken);
        }
        hashes.Append(Convert.ToHexStringLower(hash.Hash!)).Append("  ").Append(name).Append('\n');
    }

    // What is no PDF is not read beyond its first bytes.
    private async Task<byte[]?> PdfAsync(BundleFile file, CancellationToken cancellationToken)
    {
        await using var stored = store.Open(file.StoragePath);
        var head = new byte[ContentKinds.PdfMarkWithin];
        var read = await stored.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        if (!ContentKinds.IsPdf(head.AsSpan(0, read)))
        {
            return null;
        }
        stored.Position = 0;
        using var content = new MemoryStream();
        await stored.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }

    // Copied by itself first: a file that fails half way leaves no half of it in the bundle.
    private byte[]? Copy(BundleFile file, byte[] content)
    {
        try
        {
            using var document = PdfDocument.Open(content);
            using var copy = new PdfDocumentBuilder();
            for (var number = 1; number <= document.NumberOfPages; number++)
            {
                copy.AddPage(document, number);
            }
            return copy.Build();
        }
        // The reader throws whatever its parts do when a file is locked by a password or broken; the bundle then holds it as received and says so.
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            LogUnreadable(log, unreadable, file.Ordinal);
            return null;
        }
    }

    private static FileStream TemporaryFile() =>
        new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 81_920, FileOptions.Asynchronous | FileOptions.DeleteOnClose);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Document {Ordinal} could not be paginated; the bundle holds it as it was received")]
    private static partial void LogUnreadable(ILogger log, Exception unreadable, int ordinal);
}

/// <summary>A document of a bundle and its pages in the paginated file.</summary>
/// <param name="First">Its first page; null when it is not a PDF that can be read, and stands in the bundle as received only.</param>
/// <param name="Pages">How many pages it has there.</param>
public sealed record Exhibit(BundleFile File, int? First, int Pages)
{
    public int? Last => First + Pages - 1;
}

/// <summary>The documents of a bundle, joined.</summary>
public sealed record BundleDocuments(IReadOnlyList<Exhibit> Exhibits, Stream Joined, int Pages) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Joined.DisposeAsync();
}

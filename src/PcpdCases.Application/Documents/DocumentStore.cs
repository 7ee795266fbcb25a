using System.Buffers;
using System.Security.Cryptography;
using PcpdCases.Domain;

namespace PcpdCases.Application.Documents;

/// <summary>The files of documents, under random names; what they are called stands in the database only.</summary>
public sealed class DocumentStore(DocumentSettings settings)
{
    /// <summary>The largest file taken, in bytes: 200 MB.</summary>
    public const long MaxBytes = 200L * 1024 * 1024;

    private const int BufferBytes = 81_920;
    private const string Incoming = "incoming";

    /// <summary>Writes a stream to the disk, hashing it, and gives it a random path once it is whole.</summary>
    /// <exception cref="DomainException">When it is empty or larger than <see cref="MaxBytes"/>.</exception>
    public async Task<StoredFile> KeepAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        var incoming = Path.Combine(settings.Folder, Incoming);
        Directory.CreateDirectory(incoming);
        var name = RandomName();
        var temporary = Path.Combine(incoming, name);
        try
        {
            var (size, hash) = await WriteAsync(content, temporary, fileName, cancellationToken);
            if (size == 0)
            {
                throw new DomainException("The file {0} is empty. Choose another.", fileName);
            }
            var path = $"{name[..2]}/{name}";
            var target = AbsoluteOf(path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(temporary, target);
            return new StoredFile(path, size, hash);
        }
        finally
        {
            // Gone already when the file was kept.
            File.Delete(temporary);
        }
    }

    /// <summary>Opens a kept file for reading.</summary>
    /// <exception cref="DomainException">When the file is not on the disk.</exception>
    public Stream Open(string storagePath)
    {
        var file = AbsoluteOf(storagePath);
        return File.Exists(file)
            ? new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.Asynchronous | FileOptions.SequentialScan)
            : throw DomainException.NotFound("The file of this document is not in the store. Tell an administrator.");
    }

    /// <summary>Removes a file whose document was refused.</summary>
    public void Remove(string storagePath) => File.Delete(AbsoluteOf(storagePath));

    /// <summary>Relative paths of files written before an instant, left-over temporary ones among them.</summary>
    internal IReadOnlyList<string> WrittenBefore(DateTime instant) => Directory.Exists(settings.Folder)
        ? [.. Directory.EnumerateFiles(settings.Folder, "*", SearchOption.AllDirectories)
            .Where(file => File.GetLastWriteTimeUtc(file) < instant)
            .Select(file => Path.GetRelativePath(settings.Folder, file).Replace(Path.DirectorySeparatorChar, '/'))]
        : [];

    private static async Task<(long Size, string Hash)> WriteAsync(Stream content, string file, string fileName, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            await using var target = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes, FileOptions.Asynchronous);
            long size = 0;
            int read;
            while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
            {
                size += read;
                if (size > MaxBytes)
                {
                    throw new DomainException("The file {0} is larger than {1} MB. Split it, or keep it outside and register a note of it.", fileName, MaxBytes / 1024 / 1024);
                }
                hash.AppendData(buffer, 0, read);
                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
            await target.FlushAsync(cancellationToken);
            target.Flush(flushToDisk: true);
            return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string RandomName() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));

    // The path comes from the database; a row that somebody altered must still not lead out of the folder.
    private string AbsoluteOf(string storagePath)
    {
        var root = Path.GetFullPath(settings.Folder) + Path.DirectorySeparatorChar;
        var file = Path.GetFullPath(Path.Combine(root, storagePath));
        return file.StartsWith(root, StringComparison.Ordinal)
            ? file
            : throw DomainException.NotFound("The file of this document is not in the store. Tell an administrator.");
    }
}

/// <summary>A file as it was kept and measured.</summary>
/// <param name="Path">Its random relative path.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hexadecimal digits.</param>
public sealed record StoredFile(string Path, long Size, string Sha256);

using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>Asks clamd whether a file carries something known to be harmful; without <c>Documents:Clamd</c> nothing is scanned, and the document says so.</summary>
/// <remarks>The protocol is that of clamd's INSTREAM and VERSION commands: each chunk behind its length in four bytes, an empty one last.</remarks>
public sealed partial class VirusScanner(DocumentSettings settings, ILogger<VirusScanner> log)
{
    private const int ChunkBytes = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Scans a file and names the scanner that found nothing; null when none is configured or none answered.</summary>
    /// <exception cref="DomainException">When something harmful was found.</exception>
    public async Task<string?> ScanAsync(Stream file, string fileName, CancellationToken cancellationToken = default)
    {
        if (settings.Clamd is null)
        {
            return null;
        }
        string version, answer;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Patience);
            version = await AskAsync("zVERSION\0"u8.ToArray(), null, limit.Token);
            answer = await AskAsync("zINSTREAM\0"u8.ToArray(), file, limit.Token);
        }
        catch (Exception fault) when (fault is SocketException or IOException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // A scanner that is down must not stop the work: the document is kept and marked as not scanned.
            LogUnanswered(log, fault, settings.Clamd);
            return null;
        }
        if (answer.EndsWith(" FOUND", StringComparison.Ordinal))
        {
            var found = answer["stream: ".Length..^" FOUND".Length];
            LogFound(log, found);
            throw new DomainException("The virus scanner found {1} in the file {0}, which was not kept. If it is evidence, put it into an archive with a password and send that.", fileName, found);
        }
        if (!answer.EndsWith(" OK", StringComparison.Ordinal))
        {
            LogRefused(log, answer);
            return null;
        }
        return version.Length <= Document.ScannedWithMaxLength ? version : version[..Document.ScannedWithMaxLength];
    }

    private async Task<string> AskAsync(byte[] command, Stream? file, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(settings.Clamd!.Host, settings.Clamd.Port, cancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(command, cancellationToken);
        if (file is not null)
        {
            file.Position = 0;
            var length = new byte[sizeof(int)];
            var chunk = new byte[ChunkBytes];
            int read;
            while ((read = await file.ReadAsync(chunk, cancellationToken)) > 0)
            {
                BinaryPrimitives.WriteInt32BigEndian(length, read);
                await stream.WriteAsync(length, cancellationToken);
                await stream.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
            }
            await stream.WriteAsync(new byte[sizeof(int)], cancellationToken);
        }
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return (await reader.ReadToEndAsync(cancellationToken)).TrimEnd('\0', '\n');
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The virus scanner at {Address} did not answer; the document is kept and marked as not scanned")]
    private static partial void LogUnanswered(ILogger log, Exception fault, ScannerAddress address);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The virus scanner found {Found} in a file that was not kept")]
    private static partial void LogFound(ILogger log, string found);

    [LoggerMessage(Level = LogLevel.Error, Message = "The virus scanner would not scan: {Answer}; the document is kept and marked as not scanned")]
    private static partial void LogRefused(ILogger log, string answer);
}

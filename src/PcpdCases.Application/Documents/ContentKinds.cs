using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using PcpdCases.Domain;

namespace PcpdCases.Application.Documents;

/// <summary>What a file is, decided from its content; its name only tells apart what shares one container.</summary>
public static partial class ContentKinds
{
    /// <summary>The media type of what is not recognised.</summary>
    public const string Any = "application/octet-stream";

    /// <summary>The media type of an e-mail as a file.</summary>
    public const string Email = "message/rfc822";

    private const string WindowsProgram = "application/vnd.microsoft.portable-executable";
    private const string UnixProgram = "application/x-elf";
    private const string Script = "text/x-shellscript";
    private const string Zip = "application/zip";
    private const int HeadBytes = 4096;

    /// <summary>Within how many bytes the mark of a PDF stands.</summary>
    public const int PdfMarkWithin = 1024;

    // An archive that grows by more than this, and to more than that, is made to fill a disk.
    private const int BombRatio = 100;
    private const long BombBytes = 1_000_000_000;

    private static readonly (byte[] Start, string Kind)[] Starts =
    [
        ([0x89, .. "PNG"u8], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
        ([.. "GIF8"u8], "image/gif"),
        ([.. "II*"u8, 0], "image/tiff"),
        ([.. "MM"u8, 0, (byte)'*'], "image/tiff"),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "application/x-7z-compressed"),
        ([.. "Rar!"u8, 0x1A, 0x07], "application/vnd.rar"),
        ([0x1F, 0x8B], "application/gzip"),
        ([.. "MZ"u8], WindowsProgram),
        ([0x7F, .. "ELF"u8], UnixProgram),
        ([.. "#!"u8], Script),
    ];

    private static readonly byte[] OfficeStart = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly string[] ProgramEndings = [".exe", ".dll", ".sys", ".scr", ".com", ".msi", ".sh", ".bash", ".py", ".pl", ".elf", ".so", ".bin", ".out", ""];

    /// <summary>Whether a file that begins so is a PDF: its mark may stand behind a few other bytes.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> head) => head[..Math.Min(head.Length, PdfMarkWithin)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>The media type of a file.</summary>
    /// <param name="file">Read from its start; can be sought in.</param>
    /// <exception cref="DomainException">When it is a program under another name, or an archive made to fill a disk.</exception>
    public static string Of(Stream file, string fileName)
    {
        var head = new byte[HeadBytes];
        file.Position = 0;
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var kind = Of(head.AsSpan(0, read), file, fileName);
        if (kind is WindowsProgram or UnixProgram or Script && !ProgramEndings.Contains(Path.GetExtension(fileName).ToLowerInvariant()))
        {
            throw new DomainException("The file {0} is a program under another name and was not kept. If it is evidence, put it into an archive with a password and send that.", fileName);
        }
        return kind;
    }

    private static string Of(ReadOnlySpan<byte> head, Stream file, string fileName)
    {
        foreach (var (start, kind) in Starts)
        {
            if (head.StartsWith(start))
            {
                return kind;
            }
        }
        return head switch
        {
            _ when IsPdf(head) => "application/pdf",
            _ when head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) => OfArchive(file, fileName),
            _ when head.StartsWith(OfficeStart) => Path.GetExtension(fileName).ToLowerInvariant() switch
            {
                ".doc" => "application/msword",
                ".xls" => "application/vnd.ms-excel",
                ".ppt" => "application/vnd.ms-powerpoint",
                ".msg" => "application/vnd.ms-outlook",
                _ => "application/x-ole-storage",
            },
            _ => OfText(head),
        };
    }

    // Only the list of entries is read: nothing is ever unpacked here.
    private static string OfArchive(Stream file, string fileName)
    {
        try
        {
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Sum(entry => (decimal)entry.Length) is var unpacked && unpacked > BombBytes && unpacked / BombRatio > file.Length)
            {
                throw new DomainException("The archive {0} would unpack to {1:N0} MB and was not kept. Send what it holds in smaller parts.", fileName, unpacked / 1_000_000);
            }
            return archive switch
            {
                _ when archive.GetEntry("word/document.xml") is not null => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                _ when archive.GetEntry("xl/workbook.xml") is not null => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                _ when archive.GetEntry("ppt/presentation.xml") is not null => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                _ => Zip,
            };
        }
        catch (InvalidDataException)
        {
            // It begins like an archive and is broken: kept as it came.
            return Any;
        }
    }

    private static string OfText(ReadOnlySpan<byte> head)
    {
        // The last character may be cut off at the end of what was read.
        var characters = new char[head.Length];
        var decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        int count;
        try
        {
            count = decoder.GetChars(head, characters, flush: false);
        }
        catch (DecoderFallbackException)
        {
            return Any;
        }
        var text = characters.AsSpan(0, count).TrimStart('\uFEFF');
        return text switch
        {
            _ when text.IndexOfAnyExceptInRange(' ', char.MaxValue) is >= 0 && HasControl(text) => Any,
            _ when HeaderPattern().IsMatch(text) => Email,
            _ when text.TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase) => "text/html",
            _ => "text/plain",
        };
    }

    private static bool HasControl(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character < ' ' && character is not ('\t' or '\r' or '\n' or '\f'))
            {
                return true;
            }
        }
        return false;
    }

    // Lines of headers from the very first, one of them such as every e-mail has.
    [GeneratedRegex(@"\A(?:[A-Za-z0-9-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:Received|Message-ID|MIME-Version|Return-Path|From):", RegexOptions.IgnoreCase)]
    private static partial Regex HeaderPattern();
}

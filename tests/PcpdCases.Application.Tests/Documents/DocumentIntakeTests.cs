using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;

namespace PcpdCases.Application.Tests.Documents;

/// <summary>What is found out of a file before it becomes a document.</summary>
public sealed class DocumentIntakeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cases-intake-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, byte[], string> Kinds() => new()
    {
        { "report.txt", "%PDF-1.7\n…"u8.ToArray(), "application/pdf" },
        { "scan.pdf", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2], "image/jpeg" },
        { "letter", Archive("word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "table.zip", Archive("xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { "logs.zip", Archive("a.log"), "application/zip" },
        { "broken.zip", "PK\u0003\u0004 and nothing more"u8.ToArray(), "application/octet-stream" },
        { "old.msg", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "application/vnd.ms-outlook" },
        { "reply.eml", "Received: from a\n by b\nFrom: a@example.test\n\nText"u8.ToArray(), "message/rfc822" },
        { "note.txt", "From what we know: nothing\n一切正常"u8.ToArray(), "text/plain" },
        { "cut.txt", [.. "一"u8.ToArray().Concat(Encoding.UTF8.GetBytes(new string('二', 2000)))], "text/plain" },
        { "page.html", "<!DOCTYPE html><p>x</p>"u8.ToArray(), "text/html" },
        { "malware.exe", "MZ\u0001\u0002"u8.ToArray(), "application/vnd.microsoft.portable-executable" },
        { "data.bin", [0, 1, 2, 3, 0xFE], "application/octet-stream" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_OfAFile_IsDecidedByItsContent(string name, byte[] content, string kind)
    {
        using var file = new MemoryStream(content);

        Assert.Equal(kind, ContentKinds.Of(file, name));
    }

    [Theory]
    [InlineData("invoice.pdf", "MZ")]
    [InlineData("invoice.pdf", "\u007FELF")]
    [InlineData("notes.txt", "#!/bin/sh")]
    public async Task Take_WhenAProgramBearsAnotherName_IsRefusedAndGone(string name, string content)
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Intake().TakeAsync(new MemoryStream(Encoding.Latin1.GetBytes(content)), name));

        Assert.StartsWith("The file {0} is a program under another name", refusal.Template, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Take_OfAnArchiveMadeToFillADisk_IsRefusedAndGone()
    {
        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("zeros", CompressionLevel.Fastest).Open();
            var zeros = new byte[10_000_000];
            for (var part = 0; part < 101; part++)
            {
                entry.Write(zeros);
            }
        }
        bomb.Position = 0;

        var refusal = await Assert.ThrowsAsync<DomainException>(() => Intake().TakeAsync(bomb, "logs.zip"));

        Assert.StartsWith("The archive {0} would unpack to {1:N0} MB", refusal.Template, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Take_WithAScanner_NamesItOrRefusesWhatItFinds()
    {
        await using var clam = await ClamServer.StartAsync();
        var intake = Intake(clam.Address);

        var clean = await intake.TakeAsync(new MemoryStream(new byte[300_000]), "clean.bin");
        var refusal = await Assert.ThrowsAsync<DomainException>(() => intake.TakeAsync(new MemoryStream(Encoding.ASCII.GetBytes($"xx {ClamServer.Harmful} yy")), "letter.pdf"));

        Assert.StartsWith("ClamAV ", clean.ScannedWith, StringComparison.Ordinal);
        Assert.StartsWith("The virus scanner found {1} in the file {0}", refusal.Template, StringComparison.Ordinal);
        Assert.StartsWith("Invented.Harm", (string)refusal.Arguments[1]!, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Take_WhenTheScannerDoesNotAnswer_KeepsTheFileAsNotScanned()
    {
        await using var clam = await ClamServer.StartAsync();
        var intake = Intake(clam.Address);
        await clam.DisposeAsync();

        Assert.Null((await intake.TakeAsync(new MemoryStream([1]), "letter.bin")).ScannedWith);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:port")]
    [InlineData(":3310")]
    public void Address_WhenItIsNone_IsRefusedAtOnce(string written) => Assert.Throws<SettingsException>(() => ScannerAddress.Read(written));

    private static byte[] Archive(string entry)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(entry);
        }
        return bytes.ToArray();
    }

    private DocumentIntake Intake(ScannerAddress? clamd = null)
    {
        var settings = new DocumentSettings(_folder) { Clamd = clamd };
        return new(new DocumentStore(settings), new VirusScanner(settings, NullLogger<VirusScanner>.Instance));
    }
}

using System.Diagnostics;
using System.Security.Cryptography;
using PcpdCases.Application.Documents;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Tests.Documents;

public sealed class EvidenceManifestTests
{
    private static readonly DateTime Now = new(2026, 11, 26, 9, 30, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Write_WhenTheFilesAreThere_IsAcceptedBySha256Sum()
    {
        var folder = Directory.CreateTempSubdirectory("manifest-").FullName;
        DocumentView[] documents = [Document(1, "reply.pdf", "One"), Document(2, "reply.pdf", "Two"), Document(3, "回覆 ../信件\n.eml", "三")];
        foreach (var (document, text) in documents.Zip((string[])["One", "Two", "三"]))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, EvidenceManifest.NameOf(document.Ordinal, document.FileName)), text);
        }
        await File.WriteAllTextAsync(Path.Combine(folder, "SHA256SUMS"), EvidenceManifest.Write("2026-00042", documents, Now));

        Assert.Equal(0, await CheckAsync(folder));

        await File.WriteAllTextAsync(Path.Combine(folder, EvidenceManifest.NameOf(documents[1].Ordinal, documents[1].FileName)), "Changed");
        Assert.NotEqual(0, await CheckAsync(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Write_WhenANoteHasLines_KeepsTheCustodyInComments()
    {
        var document = Document(7, "log.txt", "x") with { Custody = [new CustodyView(1, CustodyAct.HandedOver, "To the lab\n0000  forged.txt", "Iris Tam", Now)] };

        var lines = EvidenceManifest.Write("2026-00042", [document], Now).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(lines, line => line.StartsWith("# ", StringComparison.Ordinal) && line.Contains("HandedOver by Iris Tam: To the lab 0000  forged.txt", StringComparison.Ordinal));
        Assert.Single(lines, line => !line.StartsWith('#'));
    }

    private static DocumentView Document(int ordinal, string name, string text) => new()
    {
        Ordinal = ordinal,
        FileName = name,
        ContentKind = "text/plain",
        Size = text.Length,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))),
        ReceivedOn = new(2026, 11, 25),
        RegisteredBy = "Casey Au Yeung",
        RegisteredAt = Now,
    };

    private static async Task<int> CheckAsync(string folder)
    {
        using var check = Process.Start(new ProcessStartInfo("sha256sum", "--strict --quiet -c SHA256SUMS") { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        await check.WaitForExitAsync();
        return check.ExitCode;
    }
}

using System.Security.Cryptography;
using System.Text;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Tests.Documents;

public sealed class DocumentStoreTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"cases-documents-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [DataFact]
    public async Task Register_WhenKept_CanBeDownloadedWithCustody()
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();
        var text = "報告 the report"u8.ToArray();

        var ordinal = await RegisterAsync(office, number, "report.pdf", text);
        var download = await office.The<DownloadDocument>().RunAsync(new DownloadDocumentInput { Number = number, Ordinal = ordinal }, TestOffice.Auditor);

        await using var content = office.The<DocumentStore>().Open(download.StoragePath);
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        Assert.Equal(text, copy.ToArray());
        var document = Assert.Single(await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Compliance));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(text)), document.Sha256);
        Assert.Equal([CustodyAct.Downloaded, CustodyAct.Registered], document.Custody.Select(entry => entry.Act));
        Assert.DoesNotContain("report", download.StoragePath, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Keep_WhenEmpty_IsRefusedAndLeavesNothing()
    {
        var store = new DocumentStore(new DocumentSettings(_folder));

        await Assert.ThrowsAsync<DomainException>(() => store.KeepAsync(new MemoryStream(), "empty.pdf"));

        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [DataFact]
    public async Task Keep_WhenTooLarge_IsRefusedAndLeavesNothing()
    {
        var store = new DocumentStore(new DocumentSettings(_folder));

        var refusal = await Assert.ThrowsAsync<DomainException>(() => store.KeepAsync(new EndlessStream(DocumentStore.MaxBytes + 1), "large.zip"));

        Assert.Equal([(object)"large.zip", 200L], refusal.Arguments);
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [DataTheory]
    [InlineData("../../etc/passwd")]
    [InlineData("C:\\temp\\report.pdf")]
    [InlineData("..")]
    public async Task Register_WhenTheNameIsAPath_IsRefused(string name)
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();

        await Assert.ThrowsAsync<DomainException>(() => RegisterAsync(office, number, name, Encoding.UTF8.GetBytes("text")));

        Assert.All(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain("report", file, StringComparison.Ordinal));
    }

    [DataTheory]
    [InlineData("../outside")]
    [InlineData("/etc/hostname")]
    public void Open_WhenThePathLeadsOut_IsNotFound(string path)
    {
        var store = new DocumentStore(new DocumentSettings(_folder));

        Assert.Equal(RefusalKind.NotFound, Assert.Throws<DomainException>(() => store.Open(path)).Kind);
    }

    [DataFact]
    public async Task Sweep_WhenAFileHasNoDocument_RemovesItAfterADay()
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();
        await RegisterAsync(office, number, "kept.pdf", "kept"u8.ToArray());
        await office.The<DocumentStore>().KeepAsync(new MemoryStream("lost"u8.ToArray()), "lost.pdf");
        var files = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);
        foreach (var file in files)
        {
            File.SetLastWriteTimeUtc(file, office.Clock.GetUtcNow().UtcDateTime);
        }

        Assert.Equal(0, await office.The<DocumentSweep>().RunAsync());
        office.Clock.Advance(DocumentSweep.Grace + TimeSpan.FromMinutes(1));
        Assert.Equal(1, await office.The<DocumentSweep>().RunAsync());

        Assert.Single(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [DataFact]
    public async Task Link_WhenLinkedTwice_IsRefused()
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();
        var ordinal = await RegisterAsync(office, number, "letter.docx", "letter"u8.ToArray());
        await LinkAsync();

        await Assert.ThrowsAsync<DomainException>(LinkAsync);

        var document = Assert.Single(await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Compliance));
        Assert.Equal([new DocumentLinkView(DocumentSubject.Incident, number, null)], document.Links);

        Task LinkAsync() => office.The<LinkDocument>().RunAsync(
            new LinkDocumentInput { Number = number, Ordinal = ordinal, Subject = DocumentSubject.Incident, Reference = number }, TestOffice.Compliance);
    }

    [DataFact]
    public async Task Link_ToWhatTheCaseDoesNotHave_IsRefusedAndNothingIsLinked()
    {
        await using var office = await OpenAsync();
        var number = await office.OpenCaseAsync();
        var ordinal = await RegisterAsync(office, number, "letter.docx", "letter"u8.ToArray());

        var refused = await Assert.ThrowsAsync<DomainException>(() => office.The<LinkDocument>().RunAsync(
            new LinkDocumentInput { Number = number, Ordinal = ordinal, Subject = DocumentSubject.Finding, Reference = "a/findings/1" }, TestOffice.Compliance));

        Assert.Equal($"Case {number} has nothing at a/findings/1. Choose what the document bears on from the list.", refused.Message);
        Assert.Empty(Assert.Single(await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Compliance)).Links);
    }

    private Task<TestOffice> OpenAsync() => TestOffice.OpenAsync(services => services.AddDocuments(new DocumentSettings(_folder)));

    private static async Task<int> RegisterAsync(TestOffice office, string number, string name, byte[] content)
    {
        var stored = await office.The<DocumentStore>().KeepAsync(new MemoryStream(content), name);
        return await office.The<RegisterDocument>().RunAsync(
            new RegisterDocumentInput { Number = number, File = new(name, "application/pdf", stored.Size, stored.Sha256, stored.Path) },
            TestOffice.Compliance);
    }

    /// <summary>Zeros up to a length, without holding them.</summary>
    private sealed class EndlessStream(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

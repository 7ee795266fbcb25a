using System.IO.Compression;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Bundles;
using PcpdCases.Application.Correspondence;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Remedies;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace PcpdCases.Application.Tests.Bundles;

/// <summary>The papers of the invented case's served notice.</summary>
public sealed class BundleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cases-bundle-").FullName;

    [DataFact]
    public async Task Make_OfPdfsAndOthers_NumbersEveryPageAndProvesEachFile()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        var first = await KeepAsync(office, number, "一 first.pdf", [.. "\n"u8, .. Pdf(2)]);
        var words = await KeepAsync(office, number, "words.txt", "Words"u8.ToArray());
        var broken = await KeepAsync(office, number, "broken.pdf", "%PDF-1.7 and nothing more"u8.ToArray());
        var last = await KeepAsync(office, number, "last.pdf", Pdf(3));

        var files = await office.The<MakeBundle>().RunAsync(Of(number, first, words, broken, last), TestOffice.Manager);
        var writer = office.The<BundleWriter>();
        await using var documents = await writer.PaginateAsync(files);
        await using var archive = await writer.PackAsync(documents, [1, 2, 3]);

        Assert.Equal([(first, (int?)1, 2), (words, null, 0), (broken, null, 0), (last, 3, 3)], documents.Exhibits.Select(one => (one.File.Ordinal, one.First, one.Pages)));
        using var zip = new ZipArchive(archive);
        using (var joined = PdfDocument.Open(Bytes(zip.GetEntry("B documents.pdf")!)))
        {
            Assert.Equal(["page 1 B-1", "page 2 B-2", "page 1 B-3", "page 2 B-4", "page 3 B-5"], joined.GetPages().Select(page => page.Text));
        }
        var sums = System.Text.Encoding.UTF8.GetString(Bytes(zip.GetEntry("SHA256SUMS")!)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, sums.Length);
        Assert.All(sums, line => Assert.Equal(line[..64], Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Bytes(zip.GetEntry(line[66..])!)))));
        Assert.Contains(sums, line => line.StartsWith(files[0].Sha256, StringComparison.Ordinal) && line.EndsWith("一 first.pdf", StringComparison.Ordinal));
        var custody = Assert.Single(await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Manager), document => document.Ordinal == words).Custody;
        Assert.Equal("Mona Kwok", custody[0].By);
    }

    [DataFact]
    public async Task Make_WhenADocumentIsNotThere_IsRefusedWhole()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<MakeBundle>().RunAsync(Of(number, 999), TestOffice.Manager));

        Assert.Equal(RefusalKind.NotFound, refusal.Kind);
    }

    [DataFact]
    public async Task Make_ByAnotherInvestigator_IsNotPermitted()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<MakeBundle>().RunAsync(Of(number), TestOffice.Compliance));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
    }

    [DataFact]
    public async Task Material_OfOneOfTwoProceedings_LeavesOutWhatTheOtherTells()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        var before = await office.The<BundleQueries>().MaterialAsync(number, "a", 1, TestOffice.Manager);
        await office.The<AddParty>().RunAsync(
            new() { Number = number, OrganisationNumber = await office.RegisterAsync("Subsidiary Limited"), Role = PartyRole.JointDataUser }, TestOffice.Compliance);
        await office.The<TriageProceeding>().RunAsync(new() { Number = number, Letter = "b", Criteria = "Kinds of data", Reason = "Slight" }, TestOffice.Compliance);
        await office.The<StartComplianceCheck>().RunAsync(new() { Number = number, Letter = "b" }, TestOffice.Compliance);
        await office.The<GiveAdvice>().RunAsync(
            new() { Number = number, Letter = "b", Weakness = "No rota.", Step = "Write one.", GivenOn = new(2025, 1, 3) }, TestOffice.Compliance);
        await office.The<RecordMeasure>().RunAsync(new() { Number = number, Letter = "b", What = "A rota was written.", Source = "Letter" }, TestOffice.Compliance);

        var after = await office.The<BundleQueries>().MaterialAsync(number, "a", 1, TestOffice.Manager);

        Assert.Equal(before.Correspondence.Select(Said), after.Correspondence.Select(Said));
        Assert.Equal((before.Measures.Count, before.Advice.Count), (after.Measures.Count, after.Advice.Count));
        Assert.Contains((await office.The<CorrespondenceQueries>().OfCaseAsync(number, TestOffice.Manager)).Filed, filed => filed is { Kind: FiledKind.AdviceGiven, Letter: "b" });

        static (string?, FiledKind?, string?) Said((CorrespondenceLine? Entry, FiledCorrespondence? Filed) one) => (one.Entry?.What, one.Filed?.Kind, one.Filed?.Letter);
    }

    [Fact]
    public void Paper_OfParts_ListsThemAndNumbersItsPages()
    {
        var paper = new BundlePaper
        {
            Language = TextLanguage.Chinese,
            Title = "文件冊",
            Cover = ["個案：2026-00001 (a)"],
            ContentsHeading = "目錄",
            Parts = [new("通知", [new("意見", IsHeading: true), new("第一段。")]), new("裁斷", [new("第二段。")])],
        };

        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(paper.Write()), false);

        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document));
        var fields = document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.SimpleField>().Select(field => field.Instruction!.Value);
        var marks = document.MainDocumentPart.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.BookmarkStart>().Select(mark => $"PAGEREF {mark.Name}");
        Assert.Equal(fields, marks);
        Assert.Equal("A-1", document.MainDocumentPart.FooterParts.Single().Footer!.InnerText);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static MakeBundleInput Of(string number, params int[] documents) =>
        new() { Number = number, Letter = "a", Ordinal = 1, Kind = BundleKind.Appeal, Documents = documents };

    private static byte[] Pdf(int pages)
    {
        using var builder = new PdfDocumentBuilder();
        var face = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var page = 1; page <= pages; page++)
        {
            builder.AddPage(PageSize.A4).AddText($"page {page} ", 12, new PdfPoint(50, 700), face);
        }
        return builder.Build();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static async Task<int> KeepAsync(TestOffice office, string number, string name, byte[] content)
    {
        var kept = await office.The<DocumentStore>().KeepAsync(new MemoryStream(content), name);
        return await office.The<RegisterDocument>().RunAsync(
            new RegisterDocumentInput { Number = number, File = new(name, ContentKinds.Any, kept.Size, kept.Sha256, kept.Path) }, TestOffice.Investigator);
    }

    private Task<TestOffice> OpenAsync() => EmptyOffice.OpenAsync(services => services.AddDocuments(new DocumentSettings(_folder)));

    private static async Task<string> LoadAsync(TestOffice office) =>
        (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
}

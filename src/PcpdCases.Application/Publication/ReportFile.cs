using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Letters;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>Keeps the very file that was served or published with the documents of the case.</summary>
internal static class ReportFile
{
    /// <summary>Writes the paper, registers it and links it to its report.</summary>
    public static async Task<Document> KeepAsync(Work work, InvestigationReport report, ReportPaper paper, string name, CancellationToken cancellationToken)
    {
        var fileName = $"{name}.docx";
        var kept = await work.Services.GetRequiredService<DocumentStore>().KeepAsync(new MemoryStream(paper.Write()), fileName, cancellationToken);
        var document = Document.Register(
            report.Incident, new DocumentFile(fileName, WordPaper.ContentKind, kept.Size, kept.Sha256, kept.Path), null, work.Today, work.Me, work.Now);
        document.LinkTo(DocumentSubject.Report, $"{report.Ordinal}");
        work.Add(document);
        return document;
    }
}

using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Documents;

/// <summary>An officer takes a copy of a document.</summary>
public sealed record DownloadDocumentInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }
}

/// <summary>Checks which document is taken.</summary>
public sealed class DownloadDocumentInputValidator : AbstractValidator<DownloadDocumentInput>
{
    public DownloadDocumentInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a document.");
    }
}

/// <summary>Notes in custody and journal who took a copy, and says where the file is kept.</summary>
public sealed class DownloadDocument(Desk desk) : UseCase<DownloadDocumentInput, DocumentDownload>(desk)
{
    public override Permission Permission => Permission.ReadCases;

    protected override async Task<DocumentDownload> ActAsync(DownloadDocumentInput input, Work work, CancellationToken cancellationToken)
    {
        var document = await work.DocumentAsync(input.Number, input.Ordinal, cancellationToken);
        if (document.WithdrawnBecause is { } reason && !work.Me.Holds(Roles.Manager))
        {
            throw new DomainException("Document {0} was withdrawn ({1}). A manager may still take it.", document.Ordinal, reason);
        }
        document.RecordDownload(work.Me, work.Now);
        work.Journal(JournalKind.Export, $"{input.Number}/documents/{document.Ordinal}", null);
        return new DocumentDownload(document.FileName, document.ContentKind, document.Size, document.StoragePath);
    }
}

/// <summary>What a download sends, and where the file is kept.</summary>
public sealed record DocumentDownload(string FileName, string ContentKind, long Size, string StoragePath);

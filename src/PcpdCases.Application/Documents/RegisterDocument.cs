using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>A file that is kept already, to be registered with a case.</summary>
public sealed record RegisterDocumentInput : ActInput
{
    public string Number { get; set; } = "";

    public string FileName { get; set; } = "";

    /// <summary>Media type, such as "application/pdf".</summary>
    public string ContentKind { get; set; } = "";

    /// <summary>Length in bytes, as the store measured it.</summary>
    public long Size { get; set; }

    public string Sha256 { get; set; } = "";

    public string StoragePath { get; set; } = "";

    /// <summary>Ordinal of the party it came from; null when it came from elsewhere.</summary>
    public int? Source { get; set; }

    /// <summary>The day it was received; null for today.</summary>
    public DateOnly? ReceivedOn { get; set; }
}

/// <summary>Checks what is registered; that a name is no path and a file not empty the case file checks.</summary>
public sealed class RegisterDocumentInputValidator : AbstractValidator<RegisterDocumentInput>
{
    public RegisterDocumentInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.FileName).NotEmpty().WithMessage("Choose a file.");
        RuleFor(input => input.Size).LessThanOrEqualTo(DocumentStore.MaxBytes).WithMessage("This file is too large.");
    }
}

/// <summary>Registers a kept file as a document of a case; returns its ordinal.</summary>
public sealed class RegisterDocument(Desk desk) : UseCase<RegisterDocumentInput, int>(desk)
{
    public override Permission Permission => Permission.RecordDocuments;

    protected override async Task<int> ActAsync(RegisterDocumentInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var source = input.Source is { } ordinal
            ? incident.Parties.SingleOrDefault(row => row.Ordinal == ordinal) ?? throw DomainException.NotFound("Case {0} has no party {1}.", input.Number, ordinal)
            : null;
        var file = new DocumentFile(input.FileName, input.ContentKind, input.Size, input.Sha256, input.StoragePath);
        var document = Document.Register(incident, file, source, input.ReceivedOn ?? work.Today, work.Me, work.Now);
        work.Add(document);
        work.Journal($"{input.Number}/documents/{document.Ordinal}");
        return document.Ordinal;
    }
}

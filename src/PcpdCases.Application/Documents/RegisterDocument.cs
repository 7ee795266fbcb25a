using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>A file that is kept already, to be registered with a case.</summary>
public sealed record RegisterDocumentInput : ActInput
{
    public string Number { get; set; } = "";

    /// <summary>The file as it was taken in; null until it is.</summary>
    public DocumentFile? File { get; set; }

    /// <summary>Whether it is kept although the case has the very file already: it came again.</summary>
    public bool Again { get; set; }

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
        RuleFor(input => input.File).NotNull().WithMessage("Choose a file.");
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
        if (!input.Again && await work.SameFileAsync(incident, input.File!.Sha256, cancellationToken) is { } same)
        {
            throw new DomainException("The case has this very file already: document {0}, {1}. Link that one, or say that it came again.", same.Ordinal, same.FileName)
            {
                Kind = RefusalKind.AlreadyThere,
                Existing = same.Ordinal,
            };
        }
        var document = Document.Register(incident, input.File!, source, input.ReceivedOn ?? work.Today, work.Me, work.Now);
        work.Add(document);
        work.Journal($"{input.Number}/documents/{document.Ordinal}");
        return document.Ordinal;
    }
}

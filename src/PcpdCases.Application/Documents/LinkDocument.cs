using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>What a document bears on.</summary>
public sealed record LinkDocumentInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    public DocumentSubject Subject { get; set; }

    /// <summary>The thing's address within the case, such as "b/findings/5".</summary>
    public string Reference { get; set; } = "";
}

/// <summary>Checks the form that links a document.</summary>
public sealed class LinkDocumentInputValidator : AbstractValidator<LinkDocumentInput>
{
    public LinkDocumentInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a document.");
        RuleFor(input => input.Subject).IsInEnum().WithMessage("Choose what the document bears on.");
        RuleFor(input => input.Reference).NotEmpty().WithMessage("Name what the document bears on.");
        RuleFor(input => input.Reference).MaximumLength(DocumentLink.ReferenceMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}

/// <summary>Links a document to a thing of its case; returns the document's ordinal.</summary>
public sealed class LinkDocument(Desk desk, SubjectQueries subjects) : UseCase<LinkDocumentInput, int>(desk)
{
    public override Permission Permission => Permission.RecordDocuments;

    protected override async Task<int> ActAsync(LinkDocumentInput input, Work work, CancellationToken cancellationToken)
    {
        var document = await work.DocumentAsync(input.Number, input.Ordinal, cancellationToken);
        document.LinkTo(input.Subject, input.Reference);
        var reference = input.Reference.Trim();
        var there = await subjects.OfCaseAsync(input.Number, input.Subject, work.Actor, cancellationToken);
        if (!there.Any(choice => choice.Reference == reference))
        {
            throw DomainException.NotFound("Case {0} has nothing at {1}. Choose what the document bears on from the list.", input.Number, reference);
        }
        work.Journal($"{input.Number}/documents/{document.Ordinal}");
        return document.Ordinal;
    }
}

using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>A link of a document that was wrong, and why.</summary>
public sealed record WithdrawDocumentLinkInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    public DocumentSubject Subject { get; set; }

    public string Reference { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form that takes back a link of a document.</summary>
public sealed class WithdrawDocumentLinkInputValidator : AbstractValidator<WithdrawDocumentLinkInput>
{
    public WithdrawDocumentLinkInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a document.");
        RuleFor(input => input.Subject).IsInEnum().WithMessage("Choose what the document bears on.");
        RuleFor(input => input.Reference).NotEmpty().WithMessage("Name what the document bears on.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.");
        RuleFor(input => input.Reason).MaximumLength(Document.ReasonMaxLength).WithMessage("This reason is too long. Shorten it.");
    }
}

/// <summary>Takes back what a document was said to bear on; returns the document's ordinal.</summary>
public sealed class WithdrawDocumentLink(Desk desk) : UseCase<WithdrawDocumentLinkInput, int>(desk)
{
    public override Permission Permission => Permission.RecordDocuments;

    protected override async Task<int> ActAsync(WithdrawDocumentLinkInput input, Work work, CancellationToken cancellationToken)
    {
        var document = await work.DocumentAsync(input.Number, input.Ordinal, cancellationToken);
        document.WithdrawLink(input.Subject, input.Reference, input.Reason);
        work.Journal($"{input.Number}/documents/{document.Ordinal}", input.Reason);
        return document.Ordinal;
    }
}

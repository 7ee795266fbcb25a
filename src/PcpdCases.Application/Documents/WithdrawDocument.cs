using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>A document registered by mistake, and why.</summary>
public sealed record WithdrawDocumentInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form that withdraws a document.</summary>
public sealed class WithdrawDocumentInputValidator : AbstractValidator<WithdrawDocumentInput>
{
    public WithdrawDocumentInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a document.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.");
        RuleFor(input => input.Reason).MaximumLength(Document.ReasonMaxLength).WithMessage("This reason is too long. Shorten it.");
    }
}

/// <summary>Withdraws a document, which stays visible with the reason and is handed out to managers only; returns its ordinal.</summary>
public sealed class WithdrawDocument(Desk desk) : UseCase<WithdrawDocumentInput, int>(desk)
{
    public override Permission Permission => Permission.RecordDocuments;

    protected override async Task<int> ActAsync(WithdrawDocumentInput input, Work work, CancellationToken cancellationToken)
    {
        var document = await work.DocumentAsync(input.Number, input.Ordinal, cancellationToken);
        document.Withdraw(input.Reason, work.Me, work.Now);
        work.Journal($"{input.Number}/documents/{document.Ordinal}", input.Reason);
        return document.Ordinal;
    }
}

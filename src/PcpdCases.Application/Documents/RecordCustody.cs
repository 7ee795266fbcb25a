using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>What was done with a document outside the portal.</summary>
public sealed record RecordCustodyInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    public CustodyAct Act { get; set; } = CustodyAct.HandedOver;

    public string? Note { get; set; }
}

/// <summary>Checks an entry of custody.</summary>
public sealed class RecordCustodyInputValidator : AbstractValidator<RecordCustodyInput>
{
    public RecordCustodyInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a document.");
        RuleFor(input => input.Act).IsInEnum().WithMessage("Choose what was done with the document.");
        RuleFor(input => input.Act).Must(act => act is not (CustodyAct.Registered or CustodyAct.Downloaded or CustodyAct.Withdrawn))
            .WithMessage("The portal notes this by itself. Choose another.");
        RuleFor(input => input.Note).NotEmpty().When(input => input.Act == CustodyAct.Other).WithMessage("Say in words what was done with the document.");
        RuleFor(input => input.Note).MaximumLength(DocumentCustody.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}

/// <summary>Adds an entry to a document's custody; returns the document's ordinal.</summary>
public sealed class RecordCustody(Desk desk) : UseCase<RecordCustodyInput, int>(desk)
{
    public override Permission Permission => Permission.RecordDocuments;

    protected override async Task<int> ActAsync(RecordCustodyInput input, Work work, CancellationToken cancellationToken)
    {
        var document = await work.DocumentAsync(input.Number, input.Ordinal, cancellationToken);
        document.RecordCustody(input.Act, input.Note, work.Me, work.Now);
        work.Journal($"{input.Number}/documents/{document.Ordinal}", input.Note);
        return document.Ordinal;
    }
}

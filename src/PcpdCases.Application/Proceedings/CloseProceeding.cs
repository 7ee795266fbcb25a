using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Proceedings;

/// <summary>Closes a proceeding with its end.</summary>
public sealed record CloseProceedingInput : ProceedingInput
{
    public ProceedingEnd? End { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="CloseProceeding"/>.</summary>
public sealed class CloseProceedingInputValidator : ProceedingInputValidator<CloseProceedingInput>
{
    public CloseProceedingInputValidator()
    {
        RuleFor(input => input.End).NotNull().WithMessage("Choose how the proceeding ends.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason for closing.")
            .MaximumLength(Proceeding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Closes a proceeding with its end, a check as "advice given" only with advice on record; returns the proceeding's path.</summary>
public sealed class CloseProceeding(Desk desk) : UseCase<CloseProceedingInput, string>(desk)
{
    public override Permission Permission => Permission.CloseCases;

    protected override async Task<string> ActAsync(CloseProceedingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        if (input.End is ProceedingEnd.AdviceGiven && proceeding.Stage is Stage.ComplianceCheck && !await work.HasAdviceAsync(proceeding, cancellationToken))
        {
            throw new DomainException("Record the advice first, under Remedies: the weakness and the step advised. A check in which none was given ends without further action.");
        }
        var stillOpen = await work.StillOpenAsync(proceeding, cancellationToken);
        proceeding.Close(input.End!.Value, input.Reason, stillOpen, work.Me, work.Now, work.Today);
        work.Journal(proceeding.Path, input.Reason);
        return proceeding.Path;
    }
}

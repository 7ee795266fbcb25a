using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Proceedings;

/// <summary>Puts a proceeding on hold</summary>
public sealed record HoldProceedingInput : ReasonedInput;

/// <summary>Checks the form of <see cref="HoldProceeding"/>.</summary>
public sealed class HoldProceedingInputValidator : ProceedingInputValidator<HoldProceedingInput>
{
    public HoldProceedingInputValidator()
    {
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason for the hold.")
            .MaximumLength(Proceeding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Puts a proceeding on hold; returns the proceeding's path.</summary>
public sealed class HoldProceeding(Desk desk) : UseCase<HoldProceedingInput, string>(desk)
{
    public override Permission Permission => Permission.HoldCases;

    protected override async Task<string> ActAsync(HoldProceedingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.Hold(input.Reason, work.Me, work.Today);
        work.Journal(proceeding.Path, input.Reason);
        return proceeding.Path;
    }
}

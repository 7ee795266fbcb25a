using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Proceedings;

/// <summary>Discontinues a proceeding</summary>
public sealed record DiscontinueProceedingInput : ReasonedInput;

/// <summary>Checks the form of <see cref="DiscontinueProceeding"/>.</summary>
public sealed class DiscontinueProceedingInputValidator : ProceedingInputValidator<DiscontinueProceedingInput>
{
    public DiscontinueProceedingInputValidator()
    {
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason for discontinuing.")
            .MaximumLength(Proceeding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Discontinues a proceeding; returns the proceeding's path.</summary>
public sealed class DiscontinueProceeding(Desk desk) : UseCase<DiscontinueProceedingInput, string>(desk)
{
    public override Permission Permission => Permission.CloseCases;

    protected override async Task<string> ActAsync(DiscontinueProceedingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.Discontinue(input.Reason, work.Me, work.Now, work.Today);
        work.Journal(proceeding.Path, input.Reason);
        return proceeding.Path;
    }
}

using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Proceedings;

/// <summary>Takes a proceeding back to its investigation</summary>
public sealed record ReturnToInvestigationInput : ReasonedInput;

/// <summary>Checks the form of <see cref="ReturnToInvestigation"/>.</summary>
public sealed class ReturnToInvestigationInputValidator : ProceedingInputValidator<ReturnToInvestigationInput>
{
    public ReturnToInvestigationInputValidator()
    {
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason for going back to the investigation.")
            .MaximumLength(Proceeding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Takes a proceeding back to its investigation; returns the proceeding's path.</summary>
public sealed class ReturnToInvestigation(Desk desk) : UseCase<ReturnToInvestigationInput, string>(desk)
{
    public override Permission Permission => Permission.Investigate;

    protected override async Task<string> ActAsync(ReturnToInvestigationInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.BackToInvestigation(input.Reason, work.Me, work.Now);
        work.Journal(proceeding.Path, input.Reason);
        return proceeding.Path;
    }
}

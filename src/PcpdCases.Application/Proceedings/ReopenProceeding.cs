using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Proceedings;

/// <summary>Reopens a closed proceeding</summary>
public sealed record ReopenProceedingInput : ReasonedInput;

/// <summary>Checks the form of <see cref="ReopenProceeding"/>.</summary>
public sealed class ReopenProceedingInputValidator : ProceedingInputValidator<ReopenProceedingInput>
{
    public ReopenProceedingInputValidator()
    {
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason for reopening.")
            .MaximumLength(Proceeding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Reopens a closed proceeding; returns the proceeding's path.</summary>
public sealed class ReopenProceeding(Desk desk) : UseCase<ReopenProceedingInput, string>(desk)
{
    public override Permission Permission => Permission.ReopenCases;

    protected override async Task<string> ActAsync(ReopenProceedingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.Reopen(input.Reason, work.Me, work.Now);
        work.Journal(proceeding.Path, input.Reason);
        return proceeding.Path;
    }
}

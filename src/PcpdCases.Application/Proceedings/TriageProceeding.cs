using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Proceedings;

/// <summary>Records the triage of a notification against its criteria</summary>
public sealed record TriageProceedingInput : ProceedingInput
{
    /// <summary>What the triage looked at.</summary>
    public string Criteria { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="TriageProceeding"/>.</summary>
public sealed class TriageProceedingInputValidator : ProceedingInputValidator<TriageProceedingInput>
{
    public TriageProceedingInputValidator()
    {
        RuleFor(input => input.Criteria).NotEmpty().WithMessage("Say which criteria the triage applied.")
            .MaximumLength(Proceeding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason for the triage.")
            .MaximumLength(Proceeding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records the triage of a notification against its criteria; returns the proceeding's path.</summary>
public sealed class TriageProceeding(Desk desk) : UseCase<TriageProceedingInput, string>(desk)
{
    public override Permission Permission => Permission.TriageNotifications;

    protected override async Task<string> ActAsync(TriageProceedingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.Triage(input.Criteria, input.Reason, work.Me, work.Now);
        work.Journal(proceeding.Path, input.Reason);
        return proceeding.Path;
    }
}

using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Remedies;

/// <summary>A step advised that was taken.</summary>
public sealed record FinishAdviceInput : ProceedingInput
{
    public int Ordinal { get; set; }

    public DateOnly? On { get; set; }

    public string? Note { get; set; }
}

/// <summary>Checks the form that finishes advice.</summary>
public sealed class FinishAdviceInputValidator : ProceedingInputValidator<FinishAdviceInput>
{
    public FinishAdviceInputValidator()
    {
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose the advice.");
        RuleFor(input => input.On).NotNull().WithMessage("Give the day on which the step was taken.");
        RuleFor(input => input.Note).MaximumLength(Advice.NoteMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records that a step advised was taken; returns the ordinal of the advice.</summary>
public sealed class FinishAdvice(Desk desk) : UseCase<FinishAdviceInput, int>(desk)
{
    public override Permission Permission => Permission.RunComplianceChecks;

    protected override async Task<int> ActAsync(FinishAdviceInput input, Work work, CancellationToken cancellationToken)
    {
        var advice = await work.AdviceAsync(input.Number, input.Letter, input.Ordinal, cancellationToken);
        advice.Finish(input.On!.Value, input.Note, work.Today);
        work.Journal($"{input.Number}/{advice.Path}");
        return advice.Ordinal;
    }
}

using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Remedies;

/// <summary>Whether a data user accepts advice.</summary>
public sealed record RecordAdviceAnswerInput : ProceedingInput
{
    public int Ordinal { get; set; }

    /// <summary>Null until the form is filled.</summary>
    public bool? Accepted { get; set; }

    public DateOnly? On { get; set; }

    public string? Answer { get; set; }
}

/// <summary>Checks the form that records the answer to advice.</summary>
public sealed class RecordAdviceAnswerInputValidator : ProceedingInputValidator<RecordAdviceAnswerInput>
{
    public RecordAdviceAnswerInputValidator()
    {
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose the advice.");
        RuleFor(input => input.Accepted).NotNull().WithMessage("Say whether the data user accepts the advice.");
        RuleFor(input => input.On).NotNull().WithMessage("Give the day of the answer.");
        RuleFor(input => input.Answer).NotEmpty().When(input => input.Accepted is false).WithMessage("Record why the data user does not accept the advice.");
        RuleFor(input => input.Answer).MaximumLength(Advice.NoteMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records what a data user answered to advice; returns the ordinal of the advice.</summary>
public sealed class RecordAdviceAnswer(Desk desk) : UseCase<RecordAdviceAnswerInput, int>(desk)
{
    public override Permission Permission => Permission.RunComplianceChecks;

    protected override async Task<int> ActAsync(RecordAdviceAnswerInput input, Work work, CancellationToken cancellationToken)
    {
        var advice = await work.AdviceAsync(input.Number, input.Letter, input.Ordinal, cancellationToken);
        advice.TakeAnswer(input.Accepted!.Value, input.On!.Value, input.Answer, work.Today);
        work.Journal($"{input.Number}/{advice.Path}");
        return advice.Ordinal;
    }
}

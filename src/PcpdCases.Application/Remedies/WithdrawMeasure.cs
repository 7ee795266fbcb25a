using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Remedies;

/// <summary>A measure that was not taken or was recorded by mistake, and why.</summary>
public sealed record WithdrawMeasureInput : ReasonedInput
{
    public int Ordinal { get; set; }
}

/// <summary>Checks the form that withdraws a measure.</summary>
public sealed class WithdrawMeasureInputValidator : ProceedingInputValidator<WithdrawMeasureInput>
{
    public WithdrawMeasureInputValidator()
    {
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a measure.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason for withdrawing the measure.")
            .MaximumLength(RemedialMeasure.NoteMaxLength).WithMessage("This reason is too long. Shorten it.");
    }
}

/// <summary>Withdraws a measure, which stays visible with the reason; returns its ordinal.</summary>
public sealed class WithdrawMeasure(Desk desk) : UseCase<WithdrawMeasureInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(WithdrawMeasureInput input, Work work, CancellationToken cancellationToken)
    {
        var measure = await work.MeasureAsync(input.Number, input.Letter, input.Ordinal, cancellationToken);
        measure.Withdraw(input.Reason);
        work.Journal($"{input.Number}/{measure.Path}", input.Reason);
        return measure.Ordinal;
    }
}

using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Remedies;

/// <summary>Advice that was recorded by mistake or no longer stands, and why.</summary>
public sealed record WithdrawAdviceInput : ReasonedInput
{
    public int Ordinal { get; set; }
}

/// <summary>Checks the form that withdraws advice.</summary>
public sealed class WithdrawAdviceInputValidator : ProceedingInputValidator<WithdrawAdviceInput>
{
    public WithdrawAdviceInputValidator()
    {
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose the advice.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason for withdrawing the advice.")
            .MaximumLength(Advice.NoteMaxLength).WithMessage("This reason is too long. Shorten it.");
    }
}

/// <summary>Withdraws advice, which stays visible with the reason; returns its ordinal.</summary>
public sealed class WithdrawAdvice(Desk desk) : UseCase<WithdrawAdviceInput, int>(desk)
{
    public override Permission Permission => Permission.RunComplianceChecks;

    protected override async Task<int> ActAsync(WithdrawAdviceInput input, Work work, CancellationToken cancellationToken)
    {
        var advice = await work.AdviceAsync(input.Number, input.Letter, input.Ordinal, cancellationToken);
        advice.Withdraw(input.Reason);
        work.Journal($"{input.Number}/{advice.Path}", input.Reason);
        return advice.Ordinal;
    }
}

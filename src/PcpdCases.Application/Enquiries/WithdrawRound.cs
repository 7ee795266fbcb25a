using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="WithdrawRound"/> fills.</summary>
public sealed record WithdrawRoundInput : RoundInput
{
    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="WithdrawRound"/>.</summary>
public sealed class WithdrawRoundInputValidator : RoundInputValidator<WithdrawRoundInput>
{
    public WithdrawRoundInputValidator() =>
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(Question.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
}

/// <summary>Gives a round up; answers already received stay.</summary>
public sealed class WithdrawRound(Desk desk) : RoundUseCase<WithdrawRoundInput, int>(desk)
{
    protected override async Task<int> ActAsync(WithdrawRoundInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        round.Withdraw(input.Reason);
        work.Journal(round.PathOf(), input.Reason);
        return round.Ordinal;
    }
}

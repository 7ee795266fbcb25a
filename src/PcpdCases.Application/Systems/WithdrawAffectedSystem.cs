using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Systems;

/// <summary>A system that turned out not to be concerned, and why.</summary>
public sealed record WithdrawAffectedSystemInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form that withdraws a system.</summary>
public sealed class WithdrawAffectedSystemInputValidator : AbstractValidator<WithdrawAffectedSystemInput>
{
    public WithdrawAffectedSystemInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a system.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.");
        RuleFor(input => input.Reason).MaximumLength(AffectedSystem.ReasonMaxLength).WithMessage("This reason is too long. Shorten it.");
    }
}

/// <summary>Withdraws an affected system, which stays visible with the reason; returns its ordinal.</summary>
public sealed class WithdrawAffectedSystem(Desk desk) : UseCase<WithdrawAffectedSystemInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(WithdrawAffectedSystemInput input, Work work, CancellationToken cancellationToken)
    {
        var system = await work.SystemAsync(input.Number, input.Ordinal, cancellationToken);
        system.Withdraw(input.Reason);
        work.Journal($"{input.Number}/systems/{system.Ordinal}", input.Reason);
        return system.Ordinal;
    }
}

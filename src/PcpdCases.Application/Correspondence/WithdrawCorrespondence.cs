using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Correspondence;

namespace PcpdCases.Application.Correspondence;

/// <summary>Correspondence recorded by mistake, and why.</summary>
public sealed record WithdrawCorrespondenceInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form that withdraws correspondence.</summary>
public sealed class WithdrawCorrespondenceInputValidator : AbstractValidator<WithdrawCorrespondenceInput>
{
    public WithdrawCorrespondenceInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose an entry.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.");
        RuleFor(input => input.Reason).MaximumLength(CorrespondenceEntry.ReasonMaxLength).WithMessage("This reason is too long. Shorten it.");
    }
}

/// <summary>Withdraws correspondence, which stays visible with the reason; returns its ordinal.</summary>
public sealed class WithdrawCorrespondence(Desk desk) : UseCase<WithdrawCorrespondenceInput, int>(desk)
{
    public override Permission Permission => Permission.RecordDocuments;

    protected override async Task<int> ActAsync(WithdrawCorrespondenceInput input, Work work, CancellationToken cancellationToken)
    {
        var entry = await work.CorrespondenceAsync(input.Number, input.Ordinal, cancellationToken);
        entry.Withdraw(input.Reason);
        work.Journal($"{input.Number}/correspondence/{entry.Ordinal}", input.Reason);
        return entry.Ordinal;
    }
}

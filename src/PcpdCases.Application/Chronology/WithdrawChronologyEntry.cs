using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Chronology;

namespace PcpdCases.Application.Chronology;

/// <summary>An entry that turned out not to be so, and why.</summary>
public sealed record WithdrawChronologyEntryInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form that withdraws an entry.</summary>
public sealed class WithdrawChronologyEntryInputValidator : AbstractValidator<WithdrawChronologyEntryInput>
{
    public WithdrawChronologyEntryInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose an entry.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.");
        RuleFor(input => input.Reason).MaximumLength(ChronologyEntry.ReasonMaxLength).WithMessage("This reason is too long. Shorten it.");
    }
}

/// <summary>Withdraws an entry of the chronology, which stays visible with the reason; returns its ordinal.</summary>
public sealed class WithdrawChronologyEntry(Desk desk) : UseCase<WithdrawChronologyEntryInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(WithdrawChronologyEntryInput input, Work work, CancellationToken cancellationToken)
    {
        var entry = await work.ChronologyEntryAsync(input.Number, input.Ordinal, cancellationToken);
        entry.Withdraw(input.Reason);
        work.Journal($"{input.Number}/chronology/{entry.Ordinal}", input.Reason);
        return entry.Ordinal;
    }
}

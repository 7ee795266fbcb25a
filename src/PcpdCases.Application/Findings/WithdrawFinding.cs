using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Findings;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="WithdrawFinding"/> fills.</summary>
public sealed record WithdrawFindingInput : FindingInput
{
    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="WithdrawFinding"/>.</summary>
public sealed class WithdrawFindingInputValidator : FindingInputValidator<WithdrawFindingInput>
{
    public WithdrawFindingInputValidator()
    {
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason for withdrawing the finding.")
            .MaximumLength(Finding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Withdraws a finding; it stays visible with the reason. Returns the ordinal.</summary>
public sealed class WithdrawFinding(Desk desk) : UseCase<WithdrawFindingInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(WithdrawFindingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var finding = proceeding.FindingAt(input.Ordinal);
        work.Expect(finding, row => row.Version, input.BaseVersion);
        proceeding.WithdrawFinding(finding, input.Reason);
        work.Journal(proceeding.PathOf(finding), input.Reason);
        return finding.Ordinal;
    }
}

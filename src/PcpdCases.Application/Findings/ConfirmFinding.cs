using PcpdCases.Application.Door;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="ConfirmFinding"/> fills.</summary>
public sealed record ConfirmFindingInput : FindingInput;

/// <summary>Checks the form of <see cref="ConfirmFinding"/>.</summary>
public sealed class ConfirmFindingInputValidator : FindingInputValidator<ConfirmFindingInput>;

/// <summary>Confirms a finding on its evidence; returns the ordinal.</summary>
public sealed class ConfirmFinding(Desk desk) : UseCase<ConfirmFindingInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(ConfirmFindingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var finding = proceeding.FindingAt(input.Ordinal);
        work.Expect(finding, row => row.Version, input.BaseVersion);
        proceeding.ConfirmFinding(finding);
        work.Journal(proceeding.PathOf(finding));
        return finding.Ordinal;
    }
}

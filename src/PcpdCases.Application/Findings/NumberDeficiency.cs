using PcpdCases.Application.Door;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="NumberDeficiency"/> fills.</summary>
public sealed record NumberDeficiencyInput : DeficiencyInput;

/// <summary>Checks the form of <see cref="NumberDeficiency"/>.</summary>
public sealed class NumberDeficiencyInputValidator : DeficiencyInputValidator<NumberDeficiencyInput>;

/// <summary>Numbers a deficiency over confirmed adverse findings; returns its ordinal.</summary>
public sealed class NumberDeficiency(Desk desk) : UseCase<NumberDeficiencyInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(NumberDeficiencyInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var findings = input.Findings.Distinct().Select(proceeding.FindingAt).ToList();
        var deficiency = proceeding.NumberDeficiency(input.ToStatement(), findings);
        work.Journal(proceeding.PathOf(deficiency));
        return deficiency.Ordinal;
    }
}

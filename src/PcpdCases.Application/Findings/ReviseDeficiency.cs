using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="ReviseDeficiency"/> fills.</summary>
public sealed record ReviseDeficiencyInput : DeficiencyInput
{
    public int Ordinal { get; set; }

    /// <summary>The version the form was filled from.</summary>
    public int BaseVersion { get; set; }
}

/// <summary>Checks the form of <see cref="ReviseDeficiency"/>.</summary>
public sealed class ReviseDeficiencyInputValidator : DeficiencyInputValidator<ReviseDeficiencyInput>
{
    public ReviseDeficiencyInputValidator()
    {
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a deficiency.");
    }
}

/// <summary>Changes a deficiency or what it stands over; returns its ordinal.</summary>
public sealed class ReviseDeficiency(Desk desk) : UseCase<ReviseDeficiencyInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(ReviseDeficiencyInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var deficiency = proceeding.DeficiencyAt(input.Ordinal);
        work.Expect(deficiency, row => row.Version, input.BaseVersion);
        var findings = input.Findings.Distinct().Select(proceeding.FindingAt).ToList();
        proceeding.ReviseDeficiency(deficiency, input.ToStatement(), findings);
        work.Journal(proceeding.PathOf(deficiency));
        return deficiency.Ordinal;
    }
}

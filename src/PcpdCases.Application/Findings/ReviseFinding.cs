using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="ReviseFinding"/> fills.</summary>
public sealed record ReviseFindingInput : FindingFields
{
    public int Ordinal { get; set; }

    /// <summary>The version the form was filled from.</summary>
    public int BaseVersion { get; set; }
}

/// <summary>Checks the form of <see cref="ReviseFinding"/>.</summary>
public sealed class ReviseFindingInputValidator : FindingFieldsValidator<ReviseFindingInput>
{
    public ReviseFindingInputValidator() => RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a finding.");
}

/// <summary>Changes what a finding says, while it is a draft; returns its ordinal.</summary>
public sealed class ReviseFinding(Desk desk) : UseCase<ReviseFindingInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(ReviseFindingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var finding = proceeding.FindingAt(input.Ordinal);
        work.Expect(finding, row => row.Version, input.BaseVersion);
        proceeding.ReviseFinding(finding, input.ToStatement());
        work.Journal(proceeding.PathOf(finding));
        return finding.Ordinal;
    }
}

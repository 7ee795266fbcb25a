using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="PutFinding"/> fills.</summary>
public sealed record PutFindingInput : FindingInput
{
    public DateOnly? On { get; set; }

    /// <summary>Last day for the reply.</summary>
    public DateOnly? ReplyBy { get; set; }
}

/// <summary>Checks the form of <see cref="PutFinding"/>.</summary>
public sealed class PutFindingInputValidator : FindingInputValidator<PutFindingInput>
{
    public PutFindingInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the date it was put.");
        RuleFor(input => input.ReplyBy).NotNull().WithMessage("Give the last day for the reply.");
        RuleFor(input => input.ReplyBy).GreaterThan(input => input.On).When(input => input.ReplyBy is not null && input.On is not null)
            .WithMessage("The time to reply must end after the finding is put.");
    }
}

/// <summary>Puts a finding to the data user, who may reply until a date; returns the ordinal.</summary>
public sealed class PutFinding(Desk desk) : UseCase<PutFindingInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(PutFindingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var finding = proceeding.FindingAt(input.Ordinal);
        work.Expect(finding, row => row.Version, input.BaseVersion);
        proceeding.PutFinding(finding, input.On!.Value, input.ReplyBy!.Value);
        work.Journal(proceeding.PathOf(finding));
        return finding.Ordinal;
    }
}

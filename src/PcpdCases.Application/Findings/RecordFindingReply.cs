using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Findings;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="RecordFindingReply"/> fills.</summary>
public sealed record RecordFindingReplyInput : FindingInput
{
    public DateOnly? On { get; set; }

    public string Reply { get; set; } = "";
}

/// <summary>Checks the form of <see cref="RecordFindingReply"/>.</summary>
public sealed class RecordFindingReplyInputValidator : FindingInputValidator<RecordFindingReplyInput>
{
    public RecordFindingReplyInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the date of the reply.");
        RuleFor(input => input.Reply).NotEmpty().WithMessage("Record what the data user replied.")
            .MaximumLength(Finding.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records what the data user answered to a finding; returns the ordinal.</summary>
public sealed class RecordFindingReply(Desk desk) : UseCase<RecordFindingReplyInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(RecordFindingReplyInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var finding = proceeding.FindingAt(input.Ordinal);
        work.Expect(finding, row => row.Version, input.BaseVersion);
        proceeding.RecordReply(finding, input.On!.Value, input.Reply);
        work.Journal(proceeding.PathOf(finding));
        return finding.Ordinal;
    }
}

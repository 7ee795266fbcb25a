using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="RecordFindingsReply"/> fills.</summary>
public sealed record RecordFindingsReplyInput : FindingsInput
{
    public DateOnly? On { get; set; }

    public string Reply { get; set; } = "";
}

/// <summary>Checks the form of <see cref="RecordFindingsReply"/>.</summary>
public sealed class RecordFindingsReplyInputValidator : FindingsInputValidator<RecordFindingsReplyInput>
{
    public RecordFindingsReplyInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the date of the reply.");
        RuleFor(input => input.Reply).NotEmpty().WithMessage("Record what the data user replied.")
            .MaximumLength(Finding.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records what the data user answered to findings; returns how many.</summary>
public sealed class RecordFindingsReply(Desk desk) : FindingsUseCase<RecordFindingsReplyInput>(desk)
{
    protected override void Act(RecordFindingsReplyInput input, Proceeding proceeding, Finding finding) =>
        proceeding.RecordReply(finding, input.On!.Value, input.Reply);
}

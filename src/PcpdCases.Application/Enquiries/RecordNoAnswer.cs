using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="RecordNoAnswer"/> fills.</summary>
public sealed record RecordNoAnswerInput : AddresseeInput
{
    public DateOnly? On { get; set; }

    public string? Note { get; set; }
}

/// <summary>Checks the form of <see cref="RecordNoAnswer"/>.</summary>
public sealed class RecordNoAnswerInputValidator : AddresseeInputValidator<RecordNoAnswerInput>
{
    public RecordNoAnswerInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the day.");
        RuleFor(input => input.Note).MaximumLength(Domain.Enquiries.Addressee.NoteMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records that the time ran out without an answer; returns the ordinal of the addressee.</summary>
public sealed class RecordNoAnswer(Desk desk) : RoundUseCase<RecordNoAnswerInput, int>(desk)
{
    protected override async Task<int> ActAsync(RecordNoAnswerInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        round.RecordNoAnswer(input.Addressee, input.On!.Value, input.Note, work.Today);
        work.Journal(round.PathOf(round.Addressee(input.Addressee)), input.Note);
        return input.Addressee;
    }
}

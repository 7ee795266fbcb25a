using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Proceedings;

/// <summary>Records when the data user was informed of the result (s.47(2))</summary>
public sealed record RecordResultLetterInput : ProceedingInput
{
    public DateOnly? On { get; set; }
}

/// <summary>Checks the form of <see cref="RecordResultLetter"/>.</summary>
public sealed class RecordResultLetterInputValidator : ProceedingInputValidator<RecordResultLetterInput>
{
    public RecordResultLetterInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the date of the letter.");
    }
}

/// <summary>Records when the data user was informed of the result (s.47(2)); returns the proceeding's path.</summary>
public sealed class RecordResultLetter(Desk desk) : UseCase<RecordResultLetterInput, string>(desk)
{
    public override Permission Permission => Permission.ProposeActions;

    protected override async Task<string> ActAsync(RecordResultLetterInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.RecordResultLetter(input.On!.Value);
        work.Journal(proceeding.Path);
        return proceeding.Path;
    }
}

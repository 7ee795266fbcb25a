using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="CarryOverQuestions"/> fills.</summary>
public sealed record CarryOverQuestionsInput : RoundInput
{
    public int? From { get; set; }
}

/// <summary>Checks the form of <see cref="CarryOverQuestions"/>.</summary>
public sealed class CarryOverQuestionsInputValidator : RoundInputValidator<CarryOverQuestionsInput>
{
    public CarryOverQuestionsInputValidator() =>
        RuleFor(input => input.From).NotNull().WithMessage("Choose the earlier round.");
}

/// <summary>Takes over what an earlier round left unanswered; returns how many questions.</summary>
public sealed class CarryOverQuestions(Desk desk) : RoundUseCase<CarryOverQuestionsInput, int>(desk)
{
    protected override async Task<int> ActAsync(CarryOverQuestionsInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        var carried = round.CarryOver(await work.RoundAsync(input.Number, input.From!.Value, cancellationToken));
        work.Journal(round.PathOf());
        return carried.Count;
    }
}

using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="DropQuestion"/> fills.</summary>
public sealed record DropQuestionInput : RoundInput
{
    public int Question { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="DropQuestion"/>.</summary>
public sealed class DropQuestionInputValidator : RoundInputValidator<DropQuestionInput>
{
    public DropQuestionInputValidator()
    {
        RuleFor(input => input.Question).GreaterThan(0).WithMessage("Choose a question.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(Domain.Enquiries.Question.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Takes a question out of a draft; it stays visible with the reason.</summary>
public sealed class DropQuestion(Desk desk) : RoundUseCase<DropQuestionInput, int>(desk)
{
    protected override async Task<int> ActAsync(DropQuestionInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        round.DropQuestion(input.Question, input.Reason);
        work.Journal($"{round.PathOf()}/questions/{input.Question}", input.Reason);
        return input.Question;
    }
}

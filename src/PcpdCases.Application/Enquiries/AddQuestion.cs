using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="AddQuestion"/> fills.</summary>
public sealed record AddQuestionInput : RoundInput
{
    public string Text { get; set; } = "";

    /// <summary>The fact of the dictionary it should settle; null for none.</summary>
    public string? FactId { get; set; }
}

/// <summary>Checks the form of <see cref="AddQuestion"/>.</summary>
public sealed class AddQuestionInputValidator : RoundInputValidator<AddQuestionInput>
{
    public AddQuestionInputValidator() =>
        RuleFor(input => input.Text).NotEmpty().WithMessage("Write the question.")
            .MaximumLength(Question.TextMaxLength).WithMessage("This question is too long. Split it in two.");
}

/// <summary>Adds a question to a draft; returns its ordinal.</summary>
public sealed class AddQuestion(Desk desk) : RoundUseCase<AddQuestionInput, int>(desk)
{
    protected override async Task<int> ActAsync(AddQuestionInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        var question = round.AddQuestion(new QuestionText(input.Text, input.FactId));
        work.Journal($"{round.PathOf()}/questions/{question.Ordinal}");
        return question.Ordinal;
    }
}

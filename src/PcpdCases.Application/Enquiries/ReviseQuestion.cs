using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="ReviseQuestion"/> fills.</summary>
public sealed record ReviseQuestionInput : RoundInput
{
    public int Question { get; set; }

    /// <summary>The version of the question the form was filled from.</summary>
    public int BaseVersion { get; set; }

    public string Text { get; set; } = "";

    public string? FactId { get; set; }
}

/// <summary>Checks the form of <see cref="ReviseQuestion"/>.</summary>
public sealed class ReviseQuestionInputValidator : RoundInputValidator<ReviseQuestionInput>
{
    public ReviseQuestionInputValidator()
    {
        RuleFor(input => input.Question).GreaterThan(0).WithMessage("Choose a question.");
        RuleFor(input => input.Text).NotEmpty().WithMessage("Write the question.")
            .MaximumLength(Domain.Enquiries.Question.TextMaxLength).WithMessage("This question is too long. Split it in two.");
    }
}

/// <summary>Words a question of a draft anew; returns its ordinal.</summary>
public sealed class ReviseQuestion(Desk desk) : RoundUseCase<ReviseQuestionInput, int>(desk)
{
    protected override async Task<int> ActAsync(ReviseQuestionInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        if (round.Questions.FirstOrDefault(row => row.Ordinal == input.Question) is { } question)
        {
            work.Expect(question, row => row.Version, input.BaseVersion);
        }
        round.ReviseQuestion(input.Question, new QuestionText(input.Text, input.FactId));
        work.Journal($"{round.PathOf()}/questions/{input.Question}");
        return input.Question;
    }
}

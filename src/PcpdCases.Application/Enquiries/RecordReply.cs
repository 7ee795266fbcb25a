using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="RecordReply"/> fills.</summary>
public sealed record RecordReplyInput : AddresseeInput
{
    /// <summary>The version of the addressee the form was filled from.</summary>
    public int BaseVersion { get; set; }

    public DateOnly? On { get; set; }

    public IList<AnswerInput> Answers { get; set; } = [];
}

/// <summary>One answer of the reply; a row without a status is left as it was.</summary>
public sealed record AnswerInput
{
    public int Question { get; set; }

    public AnswerStatus? Status { get; set; }

    public string? Text { get; set; }

    /// <summary>Documents of the case that came with it, by ordinal.</summary>
    public IList<int> Documents { get; set; } = [];
}

/// <summary>Checks the form of <see cref="RecordReply"/>.</summary>
public sealed class RecordReplyInputValidator : AddresseeInputValidator<RecordReplyInput>
{
    public RecordReplyInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the date of the reply.");
        RuleForEach(input => input.Answers).ChildRules(answer =>
        {
            answer.RuleFor(row => row.Text).MaximumLength(Answer.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
            answer.RuleFor(row => row.Status)
                .NotNull().When(row => !string.IsNullOrWhiteSpace(row.Text) || row.Documents.Count > 0)
                .WithMessage("Say how far this answers the question.");
        });
    }
}

/// <summary>Records what an addressee replied, or replied further; returns its ordinal.</summary>
public sealed class RecordReply(Desk desk) : RoundUseCase<RecordReplyInput, int>(desk)
{
    protected override async Task<int> ActAsync(RecordReplyInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        var addressee = round.Addressee(input.Addressee);
        work.Expect(addressee, row => row.Version, input.BaseVersion);
        var answers = new List<AnswerGiven>();
        foreach (var row in input.Answers.Where(row => row.Status is not null))
        {
            var documents = new List<Document>();
            foreach (var ordinal in row.Documents.Distinct())
            {
                documents.Add(await work.DocumentAsync(input.Number, ordinal, cancellationToken));
            }
            answers.Add(new AnswerGiven(row.Question, row.Status!.Value, row.Text, documents));
        }
        round.RecordReply(input.Addressee, input.On!.Value, answers, work.Today);
        work.Journal(round.PathOf(addressee));
        return addressee.Ordinal;
    }
}

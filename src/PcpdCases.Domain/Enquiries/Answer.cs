using PcpdCases.Domain.Documents;

namespace PcpdCases.Domain.Enquiries;

/// <summary>What one addressee answered to one question, with the documents that came with it.</summary>
public sealed class Answer
{
    public const int TextMaxLength = 200_000;

    private readonly List<AnswerDocument> _documents = [];

    private Answer()
    {
    }

    internal Answer(Question question) => Question = question;

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Question Question { get; private set; } = null!;

    public AnswerStatus Status { get; private set; }

    public string? Text { get; private set; }

    public DateOnly? ReceivedOn { get; private set; }

    public IReadOnlyList<AnswerDocument> Documents => _documents;

    internal void Take(AnswerGiven given, DateOnly on)
    {
        var text = Wording.Clean(given.Text);
        var added = given.Documents.Where(document => !_documents.Exists(known => known.Document == document)).ToList();
        if (given.Status == Status && text == Text && added.Count == 0)
        {
            // A further reply that says the same again does not change when it was first said.
            return;
        }
        Status = given.Status;
        Text = text;
        ReceivedOn = given.Status == AnswerStatus.Unanswered ? null : on;
        _documents.AddRange(added.Select(document => new AnswerDocument(document)));
    }
}

/// <summary>One document handed in with an answer.</summary>
public sealed class AnswerDocument
{
    private AnswerDocument()
    {
    }

    internal AnswerDocument(Document document)
    {
        document.EnsureStands();
        Document = document;
    }

    public long Id { get; private set; }

    public Document Document { get; private set; } = null!;
}

/// <summary>One answer of a reply, as it is recorded.</summary>
/// <param name="Question">The ordinal of the question.</param>
/// <param name="Status">How far it answers.</param>
/// <param name="Text">What was said; null where documents alone answer, or nothing does.</param>
/// <param name="Documents">Documents of the case that came with it.</param>
public sealed record AnswerGiven(int Question, AnswerStatus Status, string? Text, IReadOnlyList<Document> Documents)
{
    internal void EnsureSound()
    {
        if (!Wording.Fits(Text, Answer.TextMaxLength))
        {
            throw new DomainException("The answer to question {0} has at most {1} characters. Add the rest as a document.", Question, Answer.TextMaxLength);
        }
        var saysSomething = Wording.Clean(Text) is not null || Documents.Count > 0;
        if (Status is AnswerStatus.Answered or AnswerStatus.PartlyAnswered && !saysSomething)
        {
            throw new DomainException("Question {0} is marked as answered: give the answer or a document.", Question);
        }
        if (Status is AnswerStatus.Unanswered && saysSomething)
        {
            throw new DomainException("Question {0} has an answer: say whether it is answered, partly answered or refused.", Question);
        }
    }
}

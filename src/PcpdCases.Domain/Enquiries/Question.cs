namespace PcpdCases.Domain.Enquiries;

/// <summary>One numbered question of a round, put to each of its addressees.</summary>
public sealed class Question
{
    public const int TextMaxLength = 8000;
    public const int FactIdMaxLength = 80;
    public const int ReasonMaxLength = 1000;

    private Question()
    {
    }

    internal Question(int ordinal, QuestionText words, int? carriedFromRound = null, int? carriedFromQuestion = null)
    {
        Ordinal = ordinal;
        CarriedFromRound = carriedFromRound;
        CarriedFromQuestion = carriedFromQuestion;
        Word(words);
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public int Ordinal { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>The fact of the rules' dictionary that the answer should settle; null when it settles none.</summary>
    public string? FactId { get; private set; }

    /// <summary>The earlier round whose unanswered question this repeats; null for a new question.</summary>
    public int? CarriedFromRound { get; private set; }

    public int? CarriedFromQuestion { get; private set; }

    /// <summary>Why it was taken out of the draft; null while it stands.</summary>
    public string? DroppedReason { get; private set; }

    public bool Stands => DroppedReason is null;

    internal void Word(QuestionText words)
    {
        if (!Wording.IsGiven(words.Text, TextMaxLength))
        {
            throw new DomainException("A question needs a text of at most {0} characters.", TextMaxLength);
        }
        if (!Wording.Fits(words.FactId, FactIdMaxLength))
        {
            throw new DomainException("A question names one fact, in at most {0} characters.", FactIdMaxLength);
        }
        Text = words.Text.Trim();
        FactId = Wording.Clean(words.FactId);
    }

    internal void Drop(string reason) => DroppedReason = reason;
}

/// <summary>A question as one form fills it.</summary>
/// <param name="Text">What is asked.</param>
/// <param name="FactId">The fact it should settle; null for none.</param>
public sealed record QuestionText(string Text, string? FactId);

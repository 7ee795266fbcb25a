using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Findings;

/// <summary>One fact of the rules' dictionary as found in one proceeding, with its evidence and its way to confirmation.</summary>
public sealed class Finding
{
    public const int FactIdMaxLength = 80;
    public const int IssueAreaMaxLength = 60;
    public const int LevelMaxLength = 60;
    public const int SystemMaxLength = 120;
    public const int HeldInWordsMaxLength = 120;
    public const int TextMaxLength = 200_000;
    public const int ReasonMaxLength = 4000;

    /// <summary>Where a gate stands, which belongs to every issue area.</summary>
    public const string GateArea = "gates";

    private readonly List<FindingEvidence> _evidence = [];

    private Finding()
    {
    }

    internal Finding(Proceeding proceeding, int ordinal, FindingStatement statement, string recordedBy, DateTime at)
    {
        Proceeding = proceeding;
        Ordinal = ordinal;
        RecordedBy = recordedBy;
        RecordedAt = at;
        State(statement);
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Proceeding Proceeding { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public string FactId { get; private set; } = "";

    public Polarity Polarity { get; private set; }

    /// <summary>The dictionary's issue area; empty for a gate, which belongs to every area.</summary>
    public string IssueArea { get; private set; } = "";

    public FactValue? Value { get; private set; }

    public string? Level { get; private set; }

    public bool IsAdverse { get; private set; }

    public string? System { get; private set; }

    public DateOnly? HeldFrom { get; private set; }

    public DateOnly? HeldTo { get; private set; }

    public string? HeldInWords { get; private set; }

    public Contribution Contribution { get; private set; }

    public string? Counterfactual { get; private set; }

    public string? Narrative { get; private set; }

    public WhyUnknown? Why { get; private set; }

    public FindingStatus Status { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTime RecordedAt { get; private set; }

    /// <summary>When the finding was put to the data user; null when it was not (or not published).</summary>
    public DateOnly? PutOn { get; private set; }

    /// <summary>The last day for the data user's reply.</summary>
    public DateOnly? ReplyBy { get; private set; }

    public DateOnly? RepliedOn { get; private set; }

    public string? Reply { get; private set; }

    public string? WithdrawnReason { get; private set; }

    public IReadOnlyList<FindingEvidence> Evidence => _evidence;

    /// <summary>The public path of the finding, such as "b/findings/5", within its case.</summary>
    public string Path => $"{Proceeding.Letter}/findings/{Ordinal}";

    /// <summary>Confirmed, adverse and made out.</summary>
    public bool IsEstablishedAdverse => Status is FindingStatus.Confirmed && Polarity is Polarity.Adverse && IsAdverse;

    /// <summary>Whether the data user has answered, or its time to answer has run out.</summary>
    public bool WasHeard(DateOnly today) => RepliedOn is not null || (ReplyBy is not null && today > ReplyBy);

    internal void State(FindingStatement statement)
    {
        if (!Wording.IsGiven(statement.FactId, FactIdMaxLength) || !Wording.Fits(statement.IssueArea, IssueAreaMaxLength)
            || (statement.Polarity is not Polarity.Gate && Wording.Clean(statement.IssueArea) is null))
        {
            throw new DomainException("Choose the fact this finding is about.");
        }
        if (statement.Value is null == statement.Level is null)
        {
            throw new DomainException("Say how the fact is read: its value, or its level.");
        }
        if (statement.Value is FactValue.NotShown && statement.Polarity is not Polarity.Mitigating)
        {
            throw new DomainException("Only a mitigating fact can be read as not shown.");
        }
        if (statement.HeldFrom > statement.HeldTo)
        {
            throw new DomainException("The state cannot end before it began.");
        }
        if (!Wording.Fits(statement.System, SystemMaxLength) || !Wording.Fits(statement.HeldInWords, HeldInWordsMaxLength)
            || !Wording.Fits(statement.Level, LevelMaxLength)
            || !Wording.Fits(statement.Narrative, TextMaxLength) || !Wording.Fits(statement.Counterfactual, TextMaxLength))
        {
            throw new DomainException("A text of this finding is too long.");
        }
        FactId = statement.FactId.Trim();
        Polarity = statement.Polarity;
        IssueArea = statement.IssueArea.Trim();
        Value = statement.Value;
        Level = statement.Level;
        IsAdverse = statement.IsAdverse;
        System = Wording.Clean(statement.System);
        HeldFrom = statement.HeldFrom;
        HeldTo = statement.HeldTo;
        HeldInWords = Wording.Clean(statement.HeldInWords);
        Contribution = statement.Contribution;
        Counterfactual = Wording.Clean(statement.Counterfactual);
        Narrative = Wording.Clean(statement.Narrative);
        Why = statement.Value is FactValue.Unknown ? statement.Why ?? WhyUnknown.NotAsked : null;
    }

    /// <summary>What it says, as another finding could say it.</summary>
    internal FindingStatement Statement => new()
    {
        FactId = FactId,
        Polarity = Polarity,
        IssueArea = IssueArea,
        Value = Value,
        Level = Level,
        IsAdverse = IsAdverse,
        System = System,
        HeldFrom = HeldFrom,
        HeldTo = HeldTo,
        HeldInWords = HeldInWords,
        Contribution = Contribution,
        Counterfactual = Counterfactual,
        Narrative = Narrative,
        Why = Why,
    };

    internal void AddEvidence(Document? document, string? passage, string by, DateTime now) =>
        _evidence.Add(new FindingEvidence(_evidence.Count + 1, document, Wording.Clean(passage), by, now));

    internal void Put(DateOnly on, DateOnly replyBy)
    {
        Status = FindingStatus.PutToDataUser;
        PutOn = on;
        ReplyBy = replyBy;
    }

    internal void TakeReply(DateOnly on, string reply)
    {
        RepliedOn = on;
        Reply = reply.Trim();
    }

    internal void Confirm() => Status = FindingStatus.Confirmed;

    internal void Withdraw(string reason)
    {
        Status = FindingStatus.Withdrawn;
        WithdrawnReason = reason.Trim();
    }
}

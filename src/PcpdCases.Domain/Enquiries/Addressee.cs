using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Enquiries;

/// <summary>Who a round is put to: when, until when, and what came back.</summary>
public sealed class Addressee
{
    public const int NameMaxLength = 200;
    public const int NoteMaxLength = 4000;

    private readonly List<ExtensionRequest> _extensions = [];
    private readonly List<Chaser> _chasers = [];
    private readonly List<Answer> _answers = [];

    private Addressee()
    {
    }

    internal Addressee(int ordinal, Party? party, string? name, bool abroad)
    {
        Ordinal = ordinal;
        Party = party;
        Name = name;
        Abroad = abroad;
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>The party of the case; null for an organisation that is none.</summary>
    public Party? Party { get; private set; }

    /// <summary>The name of an organisation that is no party of the case.</summary>
    public string? Name { get; private set; }

    /// <summary>Outside Hong Kong: the round asks, it cannot compel.</summary>
    public bool Abroad { get; private set; }

    public bool Withdrawn { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The day the round itself set; <see cref="Due"/> counts granted extensions.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The day of the latest reply.</summary>
    public DateOnly? RepliedOn { get; private set; }

    /// <summary>The day it was recorded that no answer came.</summary>
    public DateOnly? NoAnswerOn { get; private set; }

    public string? NoAnswerNote { get; private set; }

    public IReadOnlyList<ExtensionRequest> Extensions => _extensions;

    public IReadOnlyList<Chaser> Chasers => _chasers;

    public IReadOnlyList<Answer> Answers => _answers;

    /// <summary>The name to show: the party's or the one given.</summary>
    public string DisplayName => Party?.Organisation.Name ?? Name ?? "";

    /// <summary>The last day to answer, with what was granted.</summary>
    public DateOnly? Due => _extensions.Where(e => e.GrantedUntil is not null).MaxBy(e => e.GrantedUntil)?.GrantedUntil ?? DueOn;

    /// <summary>Asked, and neither answered nor recorded as silent.</summary>
    public bool IsOutstanding => !Withdrawn && IssuedOn is not null && RepliedOn is null && NoAnswerOn is null;

    /// <summary>The questions this addressee has not answered in full.</summary>
    public IEnumerable<Question> Open =>
        _answers.Where(a => a.Status is AnswerStatus.Unanswered or AnswerStatus.PartlyAnswered).Select(a => a.Question);

    internal void Withdraw() => Withdrawn = true;

    internal void Issue(DateOnly on, DateOnly due, IEnumerable<Question> questions)
    {
        IssuedOn = on;
        DueOn = due;
        _answers.AddRange(questions.Select(question => new Answer(question)));
    }

    internal void Reply(DateOnly on, IReadOnlyCollection<AnswerGiven> given)
    {
        foreach (var one in given)
        {
            var answer = _answers.Find(a => a.Question.Ordinal == one.Question)
                ?? throw DomainException.NotFound("This round has no question {0}.", one.Question);
            one.EnsureSound();
            answer.Take(one, on);
        }
        RepliedOn = RepliedOn > on ? RepliedOn : on;
        NoAnswerOn = null;
        NoAnswerNote = null;
    }

    internal ExtensionRequest AskForTime(DateOnly on, DateOnly wantedUntil, string? reason)
    {
        var request = new ExtensionRequest(_extensions.Count + 1, on, wantedUntil, reason);
        _extensions.Add(request);
        return request;
    }

    internal void Chase(DateOnly on, string? note, string by) => _chasers.Add(new Chaser(_chasers.Count + 1, on, note, by));

    internal void StaySilent(DateOnly on, string? note)
    {
        NoAnswerOn = on;
        NoAnswerNote = note;
    }
}

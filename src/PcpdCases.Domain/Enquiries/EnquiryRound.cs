using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Enquiries;

/// <summary>One round of enquiries: numbered questions put to one or more addressees, and their answers.</summary>
public sealed partial class EnquiryRound : IAggregateRoot
{
    public const int TitleMaxLength = 200;

    private readonly List<Question> _questions = [];
    private readonly List<Addressee> _addressees = [];

    private EnquiryRound()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public int Ordinal { get; private set; }

    /// <summary>Null when the source of a recorded case does not tell it.</summary>
    public RoundBasis? Basis { get; private set; }

    public string? Title { get; private set; }

    public RoundStatus Status { get; private set; }

    public string? WithdrawnReason { get; private set; }

    public Officer? DraftedBy { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    public IReadOnlyList<Question> Questions => _questions;

    public IReadOnlyList<Addressee> Addressees => _addressees;

    /// <summary>The questions as asked: those not dropped from the draft, in order.</summary>
    public IEnumerable<Question> Asked => _questions.Where(q => q.Stands).OrderBy(q => q.Ordinal);

    /// <summary>The public path of the round within its case, such as "rounds/2".</summary>
    public string Path => $"rounds/{Ordinal}";

    /// <summary>Whether an addressee still owes an answer.</summary>
    public bool IsOutstanding => Status == RoundStatus.Issued && _addressees.Exists(a => a.IsOutstanding);

    /// <summary>Begins a round on a basis that fits the stage of a proceeding of the case.</summary>
    /// <param name="proceedings">The proceedings of the case as they stand.</param>
    public static EnquiryRound Draft(Incident incident, RoundBasis basis, string? title, IReadOnlyCollection<Proceeding> proceedings, Officer by)
    {
        incident.EnsureOpenToOfficers();
        EnsureFits(incident, basis, proceedings);
        return new EnquiryRound { Incident = incident, Basis = basis, Title = Titled(title), DraftedBy = by, Ordinal = incident.NextRound() };
    }

    /// <summary>Records that a round took place, of which a published source tells no more; only Actor.Import calls the use case.</summary>
    public static EnquiryRound RecordPublished(Incident incident)
    {
        incident.EnsureOpenToOfficers();
        return new EnquiryRound { Incident = incident, Status = RoundStatus.Published, Ordinal = incident.NextRound() };
    }

    /// <summary>Changes the basis and the title of a draft.</summary>
    public void Revise(RoundBasis basis, string? title, IReadOnlyCollection<Proceeding> proceedings)
    {
        EnsureDraft();
        EnsureFits(Incident, basis, proceedings);
        Title = Titled(title);
        Basis = basis;
    }

    public Question AddQuestion(QuestionText words)
    {
        EnsureDraft();
        var question = new Question(_questions.Count + 1, words);
        _questions.Add(question);
        return question;
    }

    public void ReviseQuestion(int ordinal, QuestionText words)
    {
        EnsureDraft();
        Standing(ordinal).Word(words);
    }

    /// <summary>Takes a question out of the draft; it stays visible with the reason.</summary>
    public void DropQuestion(int ordinal, string reason)
    {
        EnsureDraft();
        var question = Standing(ordinal);
        if (!Wording.IsGiven(reason, Question.ReasonMaxLength))
        {
            throw new DomainException("Dropping a question needs a reason of at most {0} characters.", Question.ReasonMaxLength);
        }
        question.Drop(reason.Trim());
    }

    /// <summary>Adds a party of the case as addressee.</summary>
    public Addressee AddAddressee(Party party, bool abroad)
    {
        EnsureDraft();
        Incident.EnsureOwn(party);
        if (_addressees.Exists(a => !a.Withdrawn && a.Party == party))
        {
            throw new DomainException("{0} is already an addressee of round {1}.", party.Organisation.Name, Ordinal);
        }
        return Add(new Addressee(_addressees.Count + 1, party, null, abroad));
    }

    /// <summary>Adds an organisation that is no party of the case as addressee.</summary>
    public Addressee AddAddressee(string name, bool abroad)
    {
        EnsureDraft();
        if (!Wording.IsGiven(name, Enquiries.Addressee.NameMaxLength))
        {
            throw new DomainException("An addressee needs a name of at most {0} characters.", Enquiries.Addressee.NameMaxLength);
        }
        if (_addressees.Exists(a => !a.Withdrawn && string.Equals(a.DisplayName, name.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            throw new DomainException("{0} is already an addressee of round {1}.", name.Trim(), Ordinal);
        }
        return Add(new Addressee(_addressees.Count + 1, null, name.Trim(), abroad));
    }

    public void WithdrawAddressee(int ordinal)
    {
        EnsureDraft();
        Addressee(ordinal).Withdraw();
    }

    /// <summary>Takes over what an earlier round's addressees left unanswered, each question once.</summary>
    public IReadOnlyList<Question> CarryOver(EnquiryRound previous)
    {
        EnsureDraft();
        if (previous.Incident != Incident || previous.Ordinal >= Ordinal)
        {
            throw new DomainException("Questions are carried over from an earlier round of the same case.");
        }
        var open = previous.Addressees.SelectMany(a => a.Open).Distinct().OrderBy(q => q.Ordinal)
            .Where(q => !_questions.Exists(mine => mine.Stands && mine.CarriedFromRound == previous.Ordinal && mine.CarriedFromQuestion == q.Ordinal))
            .ToList();
        if (open.Count == 0)
        {
            throw new DomainException("Round {0} has no unanswered question to carry over.", previous.Ordinal);
        }
        var carried = new List<Question>();
        foreach (var question in open)
        {
            var copy = new Question(_questions.Count + 1, new QuestionText(question.Text, question.FactId), previous.Ordinal, question.Ordinal);
            _questions.Add(copy);
            carried.Add(copy);
        }
        return carried;
    }

    /// <summary>Sends the round to its addressees, who may answer until a later day.</summary>
    public void Issue(DateOnly on, DateOnly due, IReadOnlyCollection<Proceeding> proceedings)
    {
        EnsureDraft();
        EnsureFits(Incident, Basis!.Value, proceedings);
        var questions = Asked.ToList();
        var addressees = _addressees.Where(a => !a.Withdrawn).ToList();
        if (questions.Count == 0)
        {
            throw new DomainException("Round {0} asks nothing yet. Add a question first.", Ordinal);
        }
        if (addressees.Count == 0)
        {
            throw new DomainException("Round {0} has no addressee yet. Add one first.", Ordinal);
        }
        if (due <= on)
        {
            throw new DomainException("The last day to answer must come after the day of issue.");
        }
        foreach (var addressee in addressees)
        {
            addressee.Issue(on, due, questions);
        }
        IssuedOn = on;
        Status = RoundStatus.Issued;
    }

    /// <summary>Gives a round up with its reason; answers already received stay.</summary>
    public void Withdraw(string reason)
    {
        Incident.EnsureOpenToOfficers();
        if (Status is not (RoundStatus.Draft or RoundStatus.Issued))
        {
            throw new DomainException("Round {0} is withdrawn already.", Ordinal);
        }
        if (!Wording.IsGiven(reason, Question.ReasonMaxLength))
        {
            throw new DomainException("Withdrawing a round needs a reason of at most {0} characters.", Question.ReasonMaxLength);
        }
        Status = RoundStatus.Withdrawn;
        WithdrawnReason = reason.Trim();
    }

    /// <summary>The addressee of an ordinal.</summary>
    public Addressee Addressee(int ordinal) =>
        _addressees.Find(a => a.Ordinal == ordinal && !a.Withdrawn)
        ?? throw DomainException.NotFound("Round {0} has no addressee {1}.", Ordinal, ordinal);

    private static void EnsureFits(Incident incident, RoundBasis basis, IReadOnlyCollection<Proceeding> proceedings)
    {
        if (!proceedings.Any(p => p.Incident == incident && basis.Fits(p.Stage)))
        {
            throw new DomainException(
                "No proceeding of case {0} is at a stage for a round under {1}. A round under s.8(1) belongs to triage or a compliance check, one under s.43 or s.44 to an investigation.",
                incident.Number,
                basis.Provision());
        }
    }

    private static string? Titled(string? title) => Wording.Fits(title, TitleMaxLength)
        ? Wording.Clean(title)
        : throw new DomainException("The title of a round has at most {0} characters.", TitleMaxLength);

    private Addressee Add(Addressee addressee)
    {
        _addressees.Add(addressee);
        return addressee;
    }

    private Question Standing(int ordinal) =>
        _questions.Find(q => q.Ordinal == ordinal && q.Stands)
        ?? throw DomainException.NotFound("Round {0} has no question {1}.", Ordinal, ordinal);

    private void EnsureDraft()
    {
        Incident.EnsureOpenToOfficers();
        if (Status != RoundStatus.Draft)
        {
            throw new DomainException("Round {0} is no draft any more. Begin another round.", Ordinal);
        }
    }
}

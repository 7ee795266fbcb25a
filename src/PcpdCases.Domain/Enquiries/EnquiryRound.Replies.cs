using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Enquiries;

/// <content>What comes back once a round is issued.</content>
public sealed partial class EnquiryRound
{
    /// <summary>Records an addressee's reply, or a further one; questions it does not name stay as they are.</summary>
    public void RecordReply(int addressee, DateOnly on, IReadOnlyCollection<AnswerGiven> answers, DateOnly today)
    {
        var to = Issued(addressee);
        EnsureWithin(to, on, today);
        if (answers.Count == 0)
        {
            throw new DomainException("A reply says for at least one question whether it is answered.");
        }
        foreach (var given in answers)
        {
            given.EnsureSound();
            if (!to.Answers.Any(a => a.Question.Ordinal == given.Question))
            {
                throw DomainException.NotFound("Round {0} has no question {1}.", Ordinal, given.Question);
            }
            if (given.Documents.Any(document => document.Incident != Incident))
            {
                throw new DomainException("A document of the reply belongs to another case.");
            }
        }
        if (answers.DistinctBy(a => a.Question).Count() != answers.Count)
        {
            throw new DomainException("A reply answers each question once.");
        }
        to.Reply(on, answers);
    }

    /// <summary>Records that an addressee asks for more time.</summary>
    public ExtensionRequest RequestExtension(int addressee, DateOnly on, DateOnly wantedUntil, string? reason, DateOnly today)
    {
        var to = Issued(addressee);
        EnsureWithin(to, on, today);
        EnsureNote(reason);
        EnsureOutstanding(to);
        if (wantedUntil <= to.Due)
        {
            throw new DomainException("More time ends after the present last day, {0:yyyy-MM-dd}.", to.Due);
        }
        if (to.Extensions.Any(e => e.Decision == ExtensionDecision.Pending))
        {
            throw new DomainException("A request of {0} for more time is undecided. Decide it first.", to.DisplayName);
        }
        return to.AskForTime(on, wantedUntil, Wording.Clean(reason));
    }

    /// <summary>Grants more time until a day, or refuses it (no day) with a reason.</summary>
    public void DecideExtension(int addressee, int extension, DateOnly? grantedUntil, string? reason, Officer by, DateOnly on)
    {
        var to = Issued(addressee);
        EnsureNote(reason);
        var request = to.Extensions.FirstOrDefault(e => e.Ordinal == extension)
            ?? throw DomainException.NotFound("{0} has made no request {1} for more time.", to.DisplayName, extension);
        if (request.Decision != ExtensionDecision.Pending)
        {
            throw new DomainException("Request {0} of {1} for more time is decided already.", extension, to.DisplayName);
        }
        if (on < request.RequestedOn)
        {
            throw new DomainException("A request for more time is not decided before it is made.");
        }
        if (grantedUntil is null && Wording.Clean(reason) is null)
        {
            throw new DomainException("Refusing more time needs a reason.");
        }
        if (grantedUntil <= to.Due)
        {
            throw new DomainException("More time ends after the present last day, {0:yyyy-MM-dd}.", to.Due);
        }
        request.Decide(grantedUntil, Wording.Clean(reason), by, on);
    }

    /// <summary>Records a reminder to an addressee that owes an answer.</summary>
    public void Chase(int addressee, DateOnly on, string? note, Officer by, DateOnly today)
    {
        var to = Issued(addressee);
        EnsureWithin(to, on, today);
        EnsureNote(note);
        EnsureOutstanding(to);
        to.Chase(on, Wording.Clean(note), by.Handle);
    }

    /// <summary>Records that the time ran out without an answer.</summary>
    public void RecordNoAnswer(int addressee, DateOnly on, string? note, DateOnly today)
    {
        var to = Issued(addressee);
        EnsureWithin(to, on, today);
        EnsureNote(note);
        EnsureOutstanding(to);
        if (on <= to.Due)
        {
            throw new DomainException("{0} may answer until {1:yyyy-MM-dd}. Record no answer after that day.", to.DisplayName, to.Due);
        }
        if (to.Extensions.Any(e => e.Decision == ExtensionDecision.Pending))
        {
            throw new DomainException("A request of {0} for more time is undecided. Decide it first.", to.DisplayName);
        }
        to.StaySilent(on, Wording.Clean(note));
    }

    private static void EnsureWithin(Addressee addressee, DateOnly on, DateOnly today)
    {
        if (on < addressee.IssuedOn)
        {
            throw new DomainException("Round and answer do not fit: the round was issued on {0:yyyy-MM-dd}.", addressee.IssuedOn);
        }
        if (on > today)
        {
            throw new DomainException("What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.", on);
        }
    }

    private static void EnsureNote(string? note)
    {
        if (!Wording.Fits(note, Enquiries.Addressee.NoteMaxLength))
        {
            throw new DomainException("A note or reason has at most {0} characters.", Enquiries.Addressee.NoteMaxLength);
        }
    }

    private static void EnsureOutstanding(Addressee addressee)
    {
        if (!addressee.IsOutstanding)
        {
            throw new DomainException("{0} owes no answer: it has replied, or its silence is recorded.", addressee.DisplayName);
        }
    }

    private Addressee Issued(int addressee)
    {
        Incident.EnsureOpenToOfficers();
        if (Status != RoundStatus.Issued)
        {
            throw new DomainException("Round {0} is not issued. Issue it first.", Ordinal);
        }
        return Addressee(addressee);
    }
}

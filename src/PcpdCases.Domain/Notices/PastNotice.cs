using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Organisations;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Notices;

/// <summary>An enforcement notice that was served and ended before the Office kept its cases here.</summary>
public sealed class PastNotice : IAggregateRoot
{
    public const int ReferenceMaxLength = 60;
    public const int SubjectMaxLength = 4000;
    public const int ReasonMaxLength = 4000;
    public const int FactsMaxLength = 1000;

    private PastNotice()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The reference under which the Office kept it; no two past notices share one.</summary>
    public string Reference { get; private set; } = "";

    public DateOnly ServedOn { get; private set; }

    public PastNoticeOutcome Outcome { get; private set; }

    /// <summary>The day of the outcome; null when the earlier record does not tell it.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>What it found and directed, in a few words; null when the earlier record does not tell it.</summary>
    public string? Subject { get; private set; }

    /// <summary>Ids of the facts it found, as the fact dictionary names them.</summary>
    public IReadOnlyList<string> Facts { get; private set; } = [];

    public string? WithdrawnBecause { get; private set; }

    public Officer? WithdrawnBy { get; private set; }

    /// <summary>Records a notice from an earlier register.</summary>
    public static PastNotice Record(Organisation organisation, PastNoticeStatement statement, DateOnly today)
    {
        if (!Wording.IsGiven(statement.Reference, ReferenceMaxLength))
        {
            throw new DomainException("Give the reference under which it was kept, of at most {0} characters.", ReferenceMaxLength);
        }
        if (statement.ServedOn > today || statement.EndedOn > today)
        {
            throw new DomainException("A past notice cannot have been served, or have ended, after today.");
        }
        if (statement.EndedOn < statement.ServedOn)
        {
            throw new DomainException("A notice cannot end before the day it was served.");
        }
        if (!Wording.Fits(statement.Subject, SubjectMaxLength))
        {
            throw new DomainException("What it was about has at most {0} characters.", SubjectMaxLength);
        }
        if (statement.Facts.FirstOrDefault(fact => FactDictionary.Published.Find(fact) is null) is { } unknown)
        {
            throw new DomainException("\"{0}\" is no fact of the dictionary. The Rules page lists them.", unknown);
        }
        if (!FactsFit(statement.Facts))
        {
            throw new DomainException("These are too many facts for one past notice.");
        }
        return new PastNotice
        {
            Organisation = organisation,
            Reference = statement.Reference.Trim(),
            ServedOn = statement.ServedOn,
            Outcome = statement.Outcome,
            EndedOn = statement.EndedOn,
            Subject = Wording.Clean(statement.Subject),
            Facts = [.. statement.Facts.Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Whether so many facts can be kept of one notice.</summary>
    public static bool FactsFit(IReadOnlyList<string> facts) => string.Join(' ', facts.Distinct(StringComparer.Ordinal)).Length <= FactsMaxLength;

    /// <summary>Takes it out of account, for a reason that stays; the record stays too.</summary>
    public void Withdraw(string reason, Officer by)
    {
        if (WithdrawnBecause is not null)
        {
            throw new DomainException("The past notice {0} was withdrawn already.", Reference);
        }
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason, in at most {0} characters.", ReasonMaxLength);
        }
        (WithdrawnBecause, WithdrawnBy) = (reason.Trim(), by);
    }
}

/// <summary>What an earlier register tells of a notice.</summary>
public sealed record PastNoticeStatement(
    string Reference, DateOnly ServedOn, PastNoticeOutcome Outcome, DateOnly? EndedOn, string? Subject, IReadOnlyList<string> Facts);

/// <summary>How a past notice ended.</summary>
public enum PastNoticeOutcome
{
    /// <summary>The data user complied with it.</summary>
    Complied,

    /// <summary>It was not complied with (s.50A(1)).</summary>
    NotComplied,
    Cancelled,

    /// <summary>Reversed on appeal.</summary>
    SetAside,
}

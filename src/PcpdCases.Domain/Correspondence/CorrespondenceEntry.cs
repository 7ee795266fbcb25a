using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Domain.Correspondence;

/// <summary>A letter, e-mail, call, meeting or visit of a case: with whom, about what, and for what was sent how and when it was served.</summary>
public sealed class CorrespondenceEntry : IAggregateRoot
{
    public const int WithMaxLength = 300;
    public const int WhatMaxLength = 4000;
    public const int ProofMaxLength = 500;
    public const int ReasonMaxLength = 2000;

    private CorrespondenceEntry()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public CorrespondenceKind Kind { get; private set; }

    public CorrespondenceDirection Direction { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>The time of day in Hong Kong; null when it is not recorded.</summary>
    public TimeOnly? At { get; private set; }

    /// <summary>The party of the case it was with; null for anybody else.</summary>
    public Party? Party { get; private set; }

    /// <summary>The person or body it was with.</summary>
    public string? With { get; private set; }

    /// <summary>What it said, or what was said.</summary>
    public string What { get; private set; } = "";

    /// <summary>The letter, the e-mail or the note of the call itself.</summary>
    public Document? Document { get; private set; }

    /// <summary>How it was served; null where nothing was.</summary>
    public ServiceMode? Service { get; private set; }

    public DateOnly? ServedOn { get; private set; }

    /// <summary>What proves the service, such as the number of a registered letter.</summary>
    public string? Proof { get; private set; }

    /// <summary>A document that proves the service.</summary>
    public Document? ProofDocument { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>Records what went to and fro; a published case takes none.</summary>
    public static CorrespondenceEntry Record(Incident incident, CorrespondenceStatement statement, DateOnly today)
    {
        incident.EnsureOpenToOfficers();
        var entry = new CorrespondenceEntry { Incident = incident };
        entry.State(statement, today);
        entry.Ordinal = incident.NextCorrespondence();
        return entry;
    }

    /// <summary>Corrects what is recorded, or adds the service and its proof.</summary>
    public void Revise(CorrespondenceStatement statement, DateOnly today)
    {
        Incident.EnsureOpenToOfficers();
        EnsureStands();
        State(statement, today);
    }

    /// <summary>Withdraws what was recorded by mistake; it stays visible with the reason.</summary>
    public void Withdraw(string reason)
    {
        Incident.EnsureOpenToOfficers();
        EnsureStands();
        WithdrawnBecause = Wording.IsGiven(reason, ReasonMaxLength)
            ? reason.Trim()
            : throw new DomainException("Withdrawing correspondence needs a reason of at most {0} characters.", ReasonMaxLength);
    }

    private void State(CorrespondenceStatement statement, DateOnly today)
    {
        if (!Wording.Fits(statement.With, WithMaxLength) || !Wording.Fits(statement.Proof, ProofMaxLength))
        {
            throw new DomainException("A name has at most {0} characters, the proof of service {1}.", WithMaxLength, ProofMaxLength);
        }
        if (!Wording.IsGiven(statement.What, WhatMaxLength))
        {
            throw new DomainException("Say what was said or written, in at most {0} characters.", WhatMaxLength);
        }
        if (statement.Party is null && Wording.Clean(statement.With) is null)
        {
            throw new DomainException("Say with whom it was: a party of the case, or a name.");
        }
        if (statement.On > today)
        {
            throw new DomainException("Correspondence is recorded once it took place, and not for a day to come.");
        }
        var held = statement.Kind is CorrespondenceKind.Meeting or CorrespondenceKind.Visit;
        if (held != (statement.Direction is CorrespondenceDirection.Held))
        {
            throw new DomainException("A meeting or visit is held; anything else is sent or received.");
        }
        Incident.EnsureOwn(statement.Party);
        EnsureMayRest(statement.Document, Document);
        EnsureMayRest(statement.ProofDocument, ProofDocument);
        CheckService(statement, today);
        (Kind, Direction, On, At) = (statement.Kind, statement.Direction, statement.On, statement.At);
        (Party, With, What, Document) = (statement.Party, Wording.Clean(statement.With), statement.What.Trim(), statement.Document);
        (Service, ServedOn, Proof, ProofDocument) = (statement.Service, statement.ServedOn, Wording.Clean(statement.Proof), statement.ProofDocument);
    }

    private static void CheckService(CorrespondenceStatement statement, DateOnly today)
    {
        var proved = Wording.Clean(statement.Proof) is not null || statement.ProofDocument is not null;
        if (statement.Service is null)
        {
            if (statement.ServedOn is not null || proved)
            {
                throw new DomainException("Say how it was served, or leave the day and the proof of service empty.");
            }
            return;
        }
        if (statement is not { Kind: CorrespondenceKind.Letter or CorrespondenceKind.Email, Direction: CorrespondenceDirection.Sent })
        {
            throw new DomainException("Only a letter or e-mail that was sent is served.");
        }
        if (statement.ServedOn is not { } served || served < statement.On || served > today)
        {
            throw new DomainException("The day of service lies on or after the day it was sent, and not in time to come.");
        }
        if (!proved)
        {
            throw new DomainException("Say what proves the service, or choose the document that does.");
        }
    }

    private void EnsureMayRest(Document? document, Document? before)
    {
        if (document is not null && document.Incident != Incident)
        {
            throw new DomainException("The document belongs to another case.");
        }
        if (document != before)
        {
            document?.EnsureStands();
        }
    }

    private void EnsureStands()
    {
        if (WithdrawnBecause is not null)
        {
            throw new DomainException("Entry {0} was withdrawn. Record a new one.", Ordinal);
        }
    }
}

/// <summary>The form correspondence took.</summary>
public enum CorrespondenceKind
{
    Letter,
    Email,
    Call,
    Meeting,
    Visit,
}

/// <summary>Which way correspondence went.</summary>
public enum CorrespondenceDirection
{
    Sent,
    Received,

    /// <summary>Of a meeting or a visit.</summary>
    Held,
}

/// <summary>What an entry says, as one form fills it.</summary>
public sealed record CorrespondenceStatement
{
    public CorrespondenceKind Kind { get; init; }

    public CorrespondenceDirection Direction { get; init; }

    public required DateOnly On { get; init; }

    public TimeOnly? At { get; init; }

    public Party? Party { get; init; }

    public string? With { get; init; }

    public required string What { get; init; }

    public Document? Document { get; init; }

    public ServiceMode? Service { get; init; }

    public DateOnly? ServedOn { get; init; }

    public string? Proof { get; init; }

    public Document? ProofDocument { get; init; }
}

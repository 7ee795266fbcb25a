using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Systems;

/// <summary>A system, device or record concerned in an incident, or several of a kind where the source only counts them.</summary>
public sealed class AffectedSystem : IAggregateRoot
{
    public const int NameMaxLength = 200;
    public const int NoteMaxLength = 4000;
    public const int ReasonMaxLength = 1000;

    /// <summary>Room for the ordinals of the parties in one delimited column.</summary>
    public const int SharedByMaxLength = 400;

    private AffectedSystem()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public SystemKind Kind { get; private set; }

    public string? Name { get; private set; }

    public Precision CountPrecision { get; private set; }

    public long? CountNumber { get; private set; }

    public long? CountUpper { get; private set; }

    public string? Holds { get; private set; }

    /// <summary>Ordinals of the parties that use it, in order.</summary>
    public IReadOnlyList<int> SharedBy { get; private set; } = [];

    public SupportStatus Support { get; private set; }

    public DateOnly? SupportEnded { get; private set; }

    public string? WhatHappened { get; private set; }

    /// <summary>Why it no longer counts; null while it does.</summary>
    public string? WithdrawnBecause { get; private set; }

    public Amount Count => Amount.Of(CountPrecision, CountNumber, CountUpper);

    /// <summary>Records a system of an incident.</summary>
    public static AffectedSystem Record(Incident incident, AffectedSystemDescription description)
    {
        incident.EnsureOpenToOfficers();
        var system = new AffectedSystem { Incident = incident };
        system.Take(description);
        system.Ordinal = incident.NextSystem();
        return system;
    }

    /// <summary>Replaces what is known of it.</summary>
    public void Describe(AffectedSystemDescription description)
    {
        Incident.EnsureOpenToOfficers();
        EnsureCounts();
        Take(description);
    }

    /// <summary>Withdraws a system that turned out not to be concerned; it stays visible with the reason.</summary>
    public void Withdraw(string reason)
    {
        Incident.EnsureOpenToOfficers();
        EnsureCounts();
        WithdrawnBecause = Wording.IsGiven(reason, ReasonMaxLength)
            ? reason.Trim()
            : throw new DomainException("Withdrawing a system needs a reason of at most {0} characters.", ReasonMaxLength);
    }

    private void Take(AffectedSystemDescription description)
    {
        foreach (var party in description.Parties)
        {
            Incident.EnsureOwn(party);
        }
        CheckTexts(description);
        if (description.Count is { Precision: not Precision.Unknown, Number: 0 })
        {
            throw new DomainException("A system is counted from 1. Withdraw it when none was concerned.");
        }
        if (description.SupportEnded is not null && description.Support is not (SupportStatus.Ended or SupportStatus.Extended))
        {
            throw new DomainException("The day support ended belongs to a system whose support ended or was extended.");
        }
        (Kind, Name, Holds) = (description.Kind, Wording.Clean(description.Name), Wording.Clean(description.Holds));
        (CountPrecision, CountNumber, CountUpper) = (description.Count.Precision, description.Count.Number, description.Count.Upper);
        SharedBy = [.. description.Parties.Select(party => party.Ordinal).Distinct().Order()];
        (Support, SupportEnded) = (description.Support, description.SupportEnded);
        WhatHappened = Wording.Clean(description.WhatHappened);
    }

    private static void CheckTexts(AffectedSystemDescription description)
    {
        if (!Wording.Fits(description.Name, NameMaxLength)
            || !Wording.Fits(description.Holds, NoteMaxLength)
            || !Wording.Fits(description.WhatHappened, NoteMaxLength))
        {
            throw new DomainException(
                "A text on the system is too long: its name has at most {0} characters, the others {1}.", NameMaxLength, NoteMaxLength);
        }
        if (description.Kind == SystemKind.Other && Wording.Clean(description.Name) is null)
        {
            throw new DomainException("Name the system when no kind fits.");
        }
    }

    private void EnsureCounts()
    {
        if (WithdrawnBecause is not null)
        {
            throw new DomainException("System {0} was withdrawn. Record a new one.", Ordinal);
        }
    }
}

using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Chronology;

/// <summary>Something that happened in an incident, as a source tells it; what officers did about it stands in the log.</summary>
public sealed class ChronologyEntry : IAggregateRoot
{
    public const int ReasonMaxLength = 1000;

    private ChronologyEntry()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public MomentPrecision Precision { get; private set; }

    /// <summary>The day; of a month, a year or a range its first day.</summary>
    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public TimeOnly? At { get; private set; }

    public string What { get; private set; } = "";

    /// <summary>Who or what says so.</summary>
    public string Source { get; private set; } = "";

    public Party? Party { get; private set; }

    /// <summary>Why it no longer counts; null while it does.</summary>
    public string? WithdrawnBecause { get; private set; }

    /// <summary>When it happened.</summary>
    public Moment When => Moment.Of(Precision, From, To, At);

    /// <summary>Records what happened in an incident.</summary>
    public static ChronologyEntry Record(Incident incident, ChronologyStatement statement, DateOnly today)
    {
        incident.EnsureOpenToOfficers();
        var entry = new ChronologyEntry { Incident = incident };
        entry.Tell(statement, today);
        entry.Ordinal = incident.NextChronologyEntry();
        return entry;
    }

    /// <summary>Replaces what is told.</summary>
    public void Revise(ChronologyStatement statement, DateOnly today)
    {
        Incident.EnsureOpenToOfficers();
        EnsureCounts();
        Tell(statement, today);
    }

    /// <summary>Withdraws what turned out not to be so; it stays visible with the reason.</summary>
    public void Withdraw(string reason)
    {
        Incident.EnsureOpenToOfficers();
        EnsureCounts();
        WithdrawnBecause = Wording.IsGiven(reason, ReasonMaxLength)
            ? reason.Trim()
            : throw new DomainException("Withdrawing an entry needs a reason of at most {0} characters.", ReasonMaxLength);
    }

    private void Tell(ChronologyStatement statement, DateOnly today)
    {
        Incident.EnsureOwn(statement.Party);
        var told = statement.Checked(today);
        (Precision, From, To, At) = (told.When.Precision, told.When.From, told.When.To, told.When.At);
        (What, Source, Party) = (told.What, told.Source, told.Party);
    }

    private void EnsureCounts()
    {
        if (WithdrawnBecause is not null)
        {
            throw new DomainException("Entry {0} of the chronology was withdrawn. Record a new one.", Ordinal);
        }
    }
}

using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Proceedings;

/// <summary>The Office's dealing with one data user about one incident.</summary>
public sealed class Proceeding : IAggregateRoot
{
    public const int LetterMaxLength = 4;

    private Proceeding()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public Party Party { get; private set; } = null!;

    /// <summary>The public name within its case: "a", "b" and so on.</summary>
    public string Letter { get; private set; } = "";

    public Stage Stage { get; private set; }

    public DateTime OpenedAt { get; private set; }

    internal static Proceeding Open(Incident incident, Party party, string letter, DateTime now) =>
        new() { Incident = incident, Party = party, Letter = letter, OpenedAt = now };
}

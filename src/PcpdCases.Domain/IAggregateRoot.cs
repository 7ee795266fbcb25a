namespace PcpdCases.Domain;

/// <summary>A root whose version the Desk raises with every write to it or beneath it.</summary>
public interface IAggregateRoot
{
    int Version { get; }
}

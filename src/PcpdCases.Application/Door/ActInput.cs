namespace PcpdCases.Application.Door;

/// <summary>What a form fills; the client makes the operation id, so that a repeat is recognised.</summary>
public abstract record ActInput
{
    public Guid OperationId { get; set; } = Guid.NewGuid();
}

namespace PcpdCases.Application.Door;

/// <summary>The stored result of an operation, so that the same submission twice acts once.</summary>
public sealed class OperationRecord
{
    private OperationRecord()
    {
    }

    public long Id { get; private set; }

    public Guid OperationId { get; private set; }

    public string ActorHandle { get; private set; } = "";

    public string Act { get; private set; } = "";

    public string Result { get; private set; } = "";

    public DateTime At { get; private set; }

    public static OperationRecord Of(Guid operationId, string actorHandle, string act, string result, DateTime at) =>
        new() { OperationId = operationId, ActorHandle = actorHandle, Act = act, Result = result, At = at };
}

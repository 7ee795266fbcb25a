namespace PcpdCases.Rules;

/// <summary>A malformed file, fact or question: the rules give no outcome at all rather than a wrong one.</summary>
public sealed class RulesException : Exception
{
    public RulesException(string message) : base(message)
    {
    }

    public RulesException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>A refusal that names the file, the nearest id and the JSON pointer of what is wrong.</summary>
    public RulesException(string file, string? id, string pointer, string what)
        : base($"{file}{(id is null ? "" : $" ({id})")} at {(pointer.Length == 0 ? "/" : pointer)}: {what}")
    {
        File = file;
        Id = id;
        Pointer = pointer;
    }

    public string? File { get; }

    public string? Id { get; }

    public string? Pointer { get; }
}

using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Tasks;

/// <summary>What falls due in a case, and its tasks.</summary>
public sealed record DeadlinesView
{
    public required string Number { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Still due, earliest first.</summary>
    public IReadOnlyList<DeadlineLine> Due { get; init; } = [];

    /// <summary>Every task, done and withdrawn ones too.</summary>
    public IReadOnlyList<TaskLine> Tasks { get; init; } = [];
}

/// <summary>One thing that falls due.</summary>
public sealed record DeadlineLine
{
    public DeadlineKind Kind { get; init; }

    public required string Number { get; init; }

    /// <summary>Letter of the proceeding; null for what concerns the case.</summary>
    public string? Letter { get; init; }

    /// <summary>Ordinal of the task, round, finding, notice or advice; of a target the stage.</summary>
    public int Ordinal { get; init; }

    /// <summary>Ordinal of a notice's direction, or of a round's addressee; 0 otherwise.</summary>
    public int Part { get; init; }

    /// <summary>The task in words, or the addressee.</summary>
    public string? What { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>The last day on which it is still in time, when the day itself is left out of the calendar (Cap. 1 s.71(1)(c)).</summary>
    public DateOnly InTime { get; init; }

    /// <summary>The day a counted period runs from; null when the day was set and not counted.</summary>
    public DateOnly? From { get; init; }

    /// <summary>How the day was counted; null when it was set by a person.</summary>
    public Deadline? Working { get; init; }
}

/// <summary>A task as lists show it.</summary>
public sealed record TaskLine
{
    public required string Number { get; init; }

    public int Ordinal { get; init; }

    public int Version { get; init; }

    public required string What { get; init; }

    public DateOnly DueOn { get; init; }

    public string? Why { get; init; }

    public required string AssigneeHandle { get; init; }

    public required string AssigneeName { get; init; }

    public required string GivenByName { get; init; }

    public DateTime? DoneAt { get; init; }

    public string? DoneByName { get; init; }

    public string? DoneNote { get; init; }

    public string? WithdrawnBecause { get; init; }

    public bool IsOpen => DoneAt is null && WithdrawnBecause is null;
}

/// <summary>An addressee that owes a reply.</summary>
internal sealed record DueReply(string Number, int Round, int Ordinal, string? Addressee, DateOnly DueOn, DateOnly? GrantedUntil);

using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Domain.Officers;

/// <summary>One officer's open work handed over to another, kept so that it can be undone.</summary>
public sealed class HandOver : IAggregateRoot
{
    public const int ReasonMaxLength = 1000;

    private readonly List<HandOverItem> _items = [];

    private HandOver()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public int Number { get; private set; }

    /// <summary>Whose work it was.</summary>
    public Officer From { get; private set; } = null!;

    public Officer To { get; private set; } = null!;

    public string Reason { get; private set; } = "";

    public Officer By { get; private set; } = null!;

    public DateTime At { get; private set; }

    public Officer? UndoneBy { get; private set; }

    public DateTime? UndoneAt { get; private set; }

    public IReadOnlyList<HandOverItem> Items => _items;

    /// <summary>Begins a handover, to which each piece of work is added.</summary>
    public static HandOver Begin(int number, Officer from, Officer to, string reason, Officer by, DateTime now)
    {
        if (from.Is(to))
        {
            throw new DomainException("Work is handed over to another officer.");
        }
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason, in at most {0} characters.", ReasonMaxLength);
        }
        return new HandOver { Number = number, From = from, To = to, Reason = reason.Trim(), By = by, At = now };
    }

    /// <summary>Gives a case to the other officer.</summary>
    public void Take(Incident incident)
    {
        incident.AssignTo(To);
        _items.Add(new HandOverItem(HandOverKind.Case, incident.Number));
    }

    /// <summary>Makes the other officer the investigator.</summary>
    public void Take(Proceeding proceeding)
    {
        proceeding.Assign(To);
        _items.Add(new HandOverItem(HandOverKind.Investigation, proceeding.Path));
    }

    /// <summary>Gives a task to the other officer.</summary>
    /// <param name="assigned">Whether the other officer investigates one of the case's proceedings.</param>
    public void Take(CaseTask task, bool assigned)
    {
        task.GiveTo(To, assigned);
        _items.Add(new HandOverItem(HandOverKind.Task, PathOf(task)));
    }

    /// <summary>Ends it: nothing more is handed over or given back.</summary>
    public void Undo(Officer by, DateTime now)
    {
        if (UndoneAt is { } at)
        {
            throw new DomainException("Handover {0} was undone on {1:yyyy-MM-dd} already.", Number, at);
        }
        (UndoneBy, UndoneAt) = (by, now);
    }

    /// <summary>Gives a case back, unless somebody has given it on since; true when it went back.</summary>
    public bool GiveBack(Incident incident) => Returned(HandOverKind.Case, incident.Number, incident.Owner, () => incident.AssignTo(From));

    /// <summary>Gives an investigation back, unless somebody has given it on since; true when it went back.</summary>
    public bool GiveBack(Proceeding proceeding) =>
        Returned(HandOverKind.Investigation, proceeding.Path, proceeding.Investigator, () => proceeding.Assign(From));

    /// <summary>Gives a task back, unless it is done or somebody has given it on since; true when it went back.</summary>
    public bool GiveBack(CaseTask task, bool assigned) =>
        Returned(HandOverKind.Task, PathOf(task), task.IsOpen ? task.Assignee : null, () => task.GiveTo(From, assigned));

    /// <summary>The public path of a task, such as "2026-00042/tasks/3".</summary>
    public static string PathOf(CaseTask task) => $"{task.Incident.Number}/tasks/{task.Ordinal}";

    private bool Returned(HandOverKind kind, string path, Officer? holder, Action giveBack)
    {
        if (_items.Find(item => item.Kind == kind && item.Path == path) is not { } item || !To.Is(holder))
        {
            return false;
        }
        giveBack();
        item.Return();
        return true;
    }
}

/// <summary>What kind of work is handed over.</summary>
public enum HandOverKind
{
    /// <summary>A case the officer owns.</summary>
    Case,

    /// <summary>A proceeding the officer investigates.</summary>
    Investigation,

    Task,
}

/// <summary>One piece of work that was handed over.</summary>
public sealed class HandOverItem
{
    public const int PathMaxLength = 60;

    private HandOverItem()
    {
    }

    internal HandOverItem(HandOverKind kind, string path)
    {
        Kind = kind;
        Path = path;
    }

    public long Id { get; private set; }

    public HandOverKind Kind { get; private set; }

    /// <summary>Public path of the case, the proceeding or the task.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Whether it went back when the handover was undone.</summary>
    public bool WentBack { get; private set; }

    internal void Return() => WentBack = true;
}

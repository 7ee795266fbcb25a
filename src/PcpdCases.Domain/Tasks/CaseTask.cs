using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Tasks;

/// <summary>Something an officer has to do in a case by a day.</summary>
public sealed class CaseTask : IAggregateRoot
{
    public const int WhatMaxLength = 500;
    public const int WhyMaxLength = 1000;
    public const int NoteMaxLength = 1000;

    private CaseTask()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public string What { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>The rule or the arithmetic behind the day; null when none was given.</summary>
    public string? Why { get; private set; }

    public Officer Assignee { get; private set; } = null!;

    public Officer GivenBy { get; private set; } = null!;

    public DateTime GivenAt { get; private set; }

    public DateTime? DoneAt { get; private set; }

    public Officer? DoneBy { get; private set; }

    public string? DoneNote { get; private set; }

    /// <summary>Why it need not be done; null while it must, or was.</summary>
    public string? WithdrawnBecause { get; private set; }

    public bool IsOpen => DoneAt is null && WithdrawnBecause is null;

    /// <summary>Gives an officer something to do.</summary>
    /// <param name="assigned">Whether the officer investigates one of the case's proceedings, and so may see it when it is restricted.</param>
    public static CaseTask Give(Incident incident, CaseTaskText text, Officer assignee, bool assigned, Officer by, DateTime now)
    {
        incident.EnsureOpenToOfficers();
        var task = new CaseTask { Incident = incident, GivenBy = by, GivenAt = now };
        task.Take(text, assignee, assigned);
        task.Ordinal = incident.NextTask();
        return task;
    }

    /// <summary>Changes what is to be done, by when, or who does it.</summary>
    public void Change(CaseTaskText text, Officer assignee, bool assigned)
    {
        Incident.EnsureOpenToOfficers();
        EnsureOpen();
        Take(text, assignee, assigned);
    }

    /// <summary>Gives what is to be done to another officer, by the same day.</summary>
    /// <param name="assigned">Whether that officer investigates one of the case's proceedings.</param>
    public void GiveTo(Officer assignee, bool assigned) => Change(new CaseTaskText(What, DueOn, Why), assignee, assigned);

    /// <summary>Marks it as done.</summary>
    public void Finish(string? note, Officer by, DateTime now)
    {
        Incident.EnsureOpenToOfficers();
        EnsureOpen();
        if (!Wording.Fits(note, NoteMaxLength))
        {
            throw new DomainException("A note on a task has at most {0} characters.", NoteMaxLength);
        }
        (DoneAt, DoneBy, DoneNote) = (now, by, Wording.Clean(note));
    }

    /// <summary>Withdraws what need not be done; it stays visible with the reason.</summary>
    public void Withdraw(string reason)
    {
        Incident.EnsureOpenToOfficers();
        EnsureOpen();
        WithdrawnBecause = Wording.IsGiven(reason, NoteMaxLength)
            ? reason.Trim()
            : throw new DomainException("Withdrawing a task needs a reason of at most {0} characters.", NoteMaxLength);
    }

    private void Take(CaseTaskText text, Officer assignee, bool assigned)
    {
        if (!Wording.IsGiven(text.What, WhatMaxLength))
        {
            throw new DomainException("Say what is to be done, in at most {0} characters.", WhatMaxLength);
        }
        if (!Wording.Fits(text.Why, WhyMaxLength))
        {
            throw new DomainException("The reason for the day has at most {0} characters.", WhyMaxLength);
        }
        if (!assignee.Holds(Roles.ComplianceOfficer | Roles.Investigator | Roles.Manager))
        {
            throw new DomainException("{0} cannot be given a task: a task goes to an active compliance officer, investigator or manager.", assignee.Name);
        }
        if (Incident.Restricted && !assigned && !Incident.IsNamed(assignee) && Incident.Owner?.Is(assignee) != true)
        {
            throw new DomainException("Case {0} is restricted and {1} is not named. Name the officer first.", Incident.Number, assignee.Name);
        }
        (What, DueOn, Why, Assignee) = (text.What.Trim(), text.DueOn, Wording.Clean(text.Why), assignee);
    }

    private void EnsureOpen()
    {
        if (!IsOpen)
        {
            throw new DomainException("Task {0} is done or withdrawn. Give a new one.", Ordinal);
        }
    }
}

/// <summary>What is to be done, by when and why then, before it is recorded.</summary>
public sealed record CaseTaskText(string What, DateOnly DueOn, string? Why);

using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Remedies;

/// <summary>A weakness observed that is no finding of contravention, the step advised, and what came of it: the ordinary end of a compliance check.</summary>
public sealed class Advice : IAggregateRoot
{
    public const int TextMaxLength = 4000;
    public const int NoteMaxLength = 4000;

    private Advice()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Proceeding Proceeding { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public string Weakness { get; private set; } = "";

    /// <summary>The step advised.</summary>
    public string Step { get; private set; } = "";

    public DateOnly GivenOn { get; private set; }

    /// <summary>The day on which the Office asks what came of it; null when it does not.</summary>
    public DateOnly? FollowUpOn { get; private set; }

    public AdviceStatus Status { get; private set; }

    /// <summary>When the data user accepted or declined it.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public string? Answer { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string? DoneNote { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>Whether something is still to come of it.</summary>
    public bool IsOpen => Status is AdviceStatus.Given or AdviceStatus.Accepted;

    /// <summary>The address of the advice within its case, such as "b/advice/1".</summary>
    public string Path => $"{Proceeding.Letter}/advice/{Ordinal}";

    /// <summary>Records advice given to the data user, from a compliance check on.</summary>
    public static Advice Give(Proceeding proceeding, AdviceStatement statement, DateOnly today)
    {
        proceeding.EnsureOpen();
        if (proceeding.Stage is Stage.Received or Stage.Triage)
        {
            throw new DomainException("Advice is given from a compliance check on; {0} is at the stage {1}.", proceeding.Path, proceeding.Stage);
        }
        var advice = new Advice { Proceeding = proceeding };
        advice.State(statement, today);
        advice.Ordinal = proceeding.NextAdvice();
        return advice;
    }

    /// <summary>Changes what was advised until the data user has answered, and the day of the follow-up until something came of it.</summary>
    public void Revise(AdviceStatement statement, DateOnly today)
    {
        Proceeding.EnsureUnlocked();
        EnsureOpen();
        if (Status is not AdviceStatus.Given && (statement.Weakness.Trim() != Weakness || statement.Step.Trim() != Step || statement.GivenOn != GivenOn))
        {
            throw new DomainException("Advice {0} was accepted as it stands; only the day of the follow-up can be changed. Withdraw it and give it anew.", Ordinal);
        }
        State(statement, today);
    }

    /// <summary>Records whether the data user accepts the advice; a closed case takes this too.</summary>
    public void TakeAnswer(bool accepted, DateOnly on, string? answer, DateOnly today)
    {
        Proceeding.EnsureUnlocked();
        EnsureOpen();
        EnsureAfter(on, today);
        if (!accepted && !Wording.IsGiven(answer, NoteMaxLength))
        {
            throw new DomainException("Record why the data user does not accept the advice.");
        }
        EnsureFits(answer);
        (Status, AnsweredOn, Answer) = (accepted ? AdviceStatus.Accepted : AdviceStatus.Declined, on, Wording.Clean(answer));
    }

    /// <summary>Records that the step advised was taken; a closed case takes this too.</summary>
    public void Finish(DateOnly on, string? note, DateOnly today)
    {
        Proceeding.EnsureUnlocked();
        EnsureOpen();
        EnsureAfter(on, today);
        EnsureFits(note);
        (Status, DoneOn, DoneNote) = (AdviceStatus.Done, on, Wording.Clean(note));
    }

    /// <summary>Withdraws advice that was recorded by mistake or no longer stands; it stays visible with the reason.</summary>
    public void Withdraw(string reason)
    {
        Proceeding.EnsureUnlocked();
        if (Status is AdviceStatus.Withdrawn)
        {
            throw new DomainException("Advice {0} was withdrawn already.", Ordinal);
        }
        if (!Wording.IsGiven(reason, NoteMaxLength))
        {
            throw new DomainException("Give the reason for withdrawing the advice.");
        }
        (Status, WithdrawnBecause) = (AdviceStatus.Withdrawn, reason.Trim());
    }

    private static void EnsureFits(string? note)
    {
        if (!Wording.Fits(note, NoteMaxLength))
        {
            throw new DomainException("A note on advice has at most {0} characters.", NoteMaxLength);
        }
    }

    private void State(AdviceStatement statement, DateOnly today)
    {
        if (!Wording.IsGiven(statement.Weakness, TextMaxLength) || !Wording.IsGiven(statement.Step, TextMaxLength))
        {
            throw new DomainException("Say which weakness was seen and which step is advised.");
        }
        if (statement.GivenOn > today)
        {
            throw new DomainException("Advice is recorded once it is given, and not for a day to come.");
        }
        if (statement.FollowUpOn <= statement.GivenOn)
        {
            throw new DomainException("The follow-up comes after the day the advice is given.");
        }
        (Weakness, Step, GivenOn, FollowUpOn) = (statement.Weakness.Trim(), statement.Step.Trim(), statement.GivenOn, statement.FollowUpOn);
    }

    private void EnsureOpen()
    {
        if (!IsOpen)
        {
            throw new DomainException("Advice {0} is done with. Give it anew where more is to come of it.", Ordinal);
        }
    }

    private void EnsureAfter(DateOnly on, DateOnly today)
    {
        if (on < GivenOn || on > today)
        {
            throw new DomainException("What came of the advice lies after the day it was given, and not on a day to come.");
        }
    }
}

/// <summary>What came of advice.</summary>
public enum AdviceStatus
{
    Given,
    Accepted,
    Declined,

    /// <summary>The step was taken.</summary>
    Done,
    Withdrawn,
}

/// <summary>What advice says, as one form fills it.</summary>
public sealed record AdviceStatement
{
    public required string Weakness { get; init; }

    public required string Step { get; init; }

    public required DateOnly GivenOn { get; init; }

    public DateOnly? FollowUpOn { get; init; }
}

using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Notices;

/// <summary>The data user's appeal to the Administrative Appeals Board against a notice (s.50(7)), from its lodging to its end.</summary>
public sealed class Appeal
{
    public const int ReferenceMaxLength = 100;
    public const int TextMaxLength = 20_000;

    private Appeal()
    {
    }

    internal Appeal(int ordinal, DateOnly lodgedOn, bool inTime, bool suspends, string? reference, string? grounds, Officer by)
    {
        Ordinal = ordinal;
        LodgedOn = lodgedOn;
        InTime = inTime;
        Suspends = suspends;
        Reference = reference;
        Grounds = grounds;
        RecordedBy = by;
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    /// <summary>Counted within the notice.</summary>
    public int Ordinal { get; private set; }

    public DateOnly LodgedOn { get; private set; }

    /// <summary>Whether it was lodged within the fourteen days of s.50(7).</summary>
    public bool InTime { get; private set; }

    /// <summary>The day the Board extended the time of an appeal that was late; null while it did not.</summary>
    public DateOnly? TimeExtendedOn { get; private set; }

    /// <summary>Whether no step need be taken until it ends (s.50(4)).</summary>
    public bool Suspends { get; private set; }

    /// <summary>Why an appeal lodged late is read as suspending the steps or not, such as counsel's advice.</summary>
    public string? SuspensionReason { get; private set; }

    /// <summary>The Board's number of it.</summary>
    public string? Reference { get; private set; }

    public string? Grounds { get; private set; }

    public Officer RecordedBy { get; private set; } = null!;

    /// <summary>The day the notice of appeal reached the Commissioner.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The last day for the Commissioner's statement, counted from <see cref="ReceivedOn"/>.</summary>
    public DateOnly? StatementDue { get; private set; }

    public DateOnly? StatementFiledOn { get; private set; }

    public DateOnly? HearingOn { get; private set; }

    public AppealOutcome? Outcome { get; private set; }

    /// <summary>The day it was decided or withdrawn; null while it is pending.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>What the Board decided, or how it was withdrawn.</summary>
    public string? Decision { get; private set; }

    public Officer? EndedBy { get; private set; }

    public bool IsPending => EndedOn is null;

    internal void Proceed(AppealProgress progress)
    {
        Reference = Wording.Clean(progress.Reference);
        TimeExtendedOn = InTime ? null : progress.TimeExtendedOn;
        if (!InTime)
        {
            Suspends = progress.Suspends;
            SuspensionReason = Wording.Clean(progress.SuspensionReason);
        }
        ReceivedOn = progress.ReceivedOn;
        StatementDue = progress.StatementDue;
        StatementFiledOn = progress.StatementFiledOn;
        HearingOn = progress.HearingOn;
    }

    internal void End(AppealOutcome outcome, DateOnly on, string decision, Officer by)
    {
        Outcome = outcome;
        EndedOn = on;
        Decision = decision;
        EndedBy = by;
    }
}

/// <summary>How an appeal ended: the Board confirms, varies or reverses what is appealed against (Cap. 442), or it is withdrawn.</summary>
public enum AppealOutcome
{
    Confirmed,
    Varied,
    Reversed,
    Withdrawn,
}

/// <summary>How far a pending appeal has come, as one form fills it.</summary>
public sealed record AppealProgress
{
    public string? Reference { get; init; }

    /// <summary>Of an appeal lodged late only.</summary>
    public DateOnly? TimeExtendedOn { get; init; }

    /// <summary>Of an appeal lodged late only.</summary>
    public bool Suspends { get; init; }

    public string? SuspensionReason { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The last day for the statement, as the calendar counts it from the day of receipt.</summary>
    public DateOnly? StatementDue { get; init; }

    public DateOnly? StatementFiledOn { get; init; }

    public DateOnly? HearingOn { get; init; }
}

/// <summary>How an appeal ended, and what becomes of the steps that were suspended.</summary>
/// <param name="Decision">What the Board decided, or how it was withdrawn.</param>
/// <param name="Steps">The directions that get a new last day or were struck out.</param>
/// <param name="Reason">Why the new days were chosen; may be empty when there is none.</param>
public sealed record AppealEnd(AppealOutcome Outcome, DateOnly On, string Decision, IReadOnlyList<StepAfterAppeal> Steps, string? Reason);

/// <summary>What becomes of one direction when an appeal ends.</summary>
/// <param name="DueOn">The new last day; null leaves the day that counts.</param>
/// <param name="StruckOut">Whether the Board struck the step out.</param>
public sealed record StepAfterAppeal(int Direction, DateOnly? DueOn, bool StruckOut);

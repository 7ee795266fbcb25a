using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tasks;

/// <summary>What an officer was told of something that falls due; once for each step of its coming due, and never twice.</summary>
public sealed class Reminder
{
    public const int SubjectMaxLength = 120;

    /// <summary>What was told longer ago is not mailed any more, as when mail is first configured.</summary>
    internal static readonly TimeSpan Stale = TimeSpan.FromDays(2);

    private Reminder()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Officer Officer { get; private set; } = null!;

    /// <summary>The thing that falls due, such as "2026-00042/b/Direction/1/2".</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Number of the case.</summary>
    public string Number { get; private set; } = "";

    public string? Letter { get; private set; }

    public DeadlineKind Kind { get; private set; }

    public int Ordinal { get; private set; }

    public int Part { get; private set; }

    /// <summary>The day it falls due; where more time is given it is another day, of which is told anew.</summary>
    public DateOnly DueOn { get; private set; }

    public ReminderStep Step { get; private set; }

    public DateTime ToldAt { get; private set; }

    /// <summary>When the officer set it aside; null while it shows.</summary>
    public DateTime? SeenAt { get; private set; }

    /// <summary>When it was handed to the mail server, or taken up to be; null when it was not.</summary>
    public DateTime? MailedAt { get; private set; }

    internal static Reminder Of(Officer officer, DueReminder due, DateTime now) => new()
    {
        Officer = officer,
        Subject = due.Subject,
        Number = due.Line.Number,
        Letter = due.Line.Letter,
        Kind = due.Line.Kind,
        Ordinal = due.Line.Ordinal,
        Part = due.Line.Part,
        DueOn = due.Line.DueOn,
        Step = due.Step,
        ToldAt = now,
    };

    /// <summary>Whether it tells of the same thing and day, in this step or a later one.</summary>
    internal bool Covers(DueReminder due) => Subject == due.Subject && DueOn == due.Line.DueOn && Step >= due.Step;

    internal void SetAside(DateTime seenAt) => SeenAt ??= seenAt;

    internal void TakeToMail(DateTime now) => MailedAt = now;

    internal void GiveBackFromMail() => MailedAt = null;
}

/// <summary>How near something is to falling due.</summary>
public enum ReminderStep
{
    /// <summary>A few working days before.</summary>
    Soon,

    /// <summary>On the day.</summary>
    Today,

    /// <summary>After the last day on which it was in time.</summary>
    Overdue,
}

/// <summary>A reminder that the day calls for.</summary>
public sealed record DueReminder(DeadlineLine Line, ReminderStep Step)
{
    public string Subject => $"{Line.Number}/{Line.Letter}/{Line.Kind}/{Line.Ordinal}/{Line.Part}";
}

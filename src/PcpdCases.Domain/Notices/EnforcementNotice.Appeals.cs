using PcpdCases.Domain.Officers;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Domain.Notices;

/// <content>Appeals to the Administrative Appeals Board: one in time suspends every step unless the notice is urgent (s.50(4), (5), (7)).</content>
public sealed partial class EnforcementNotice
{
    /// <summary>Records an appeal of the data user.</summary>
    /// <param name="lastDay">The last day on which an appeal is in time by the calendar of today; the printed day counts when it is later.</param>
    public Appeal LodgeAppeal(DateOnly on, string? reference, string? grounds, DateOnly lastDay, Officer by, DateOnly today)
    {
        Proceeding.EnsureOpen();
        if (Status is not (NoticeStatus.Served or NoticeStatus.Met) || ServedOn is null)
        {
            throw new DomainException("Notice {0} is not in force. An appeal is lodged against a served notice (s.50(7)).", Path);
        }
        if (PendingAppeal is not null)
        {
            throw new DomainException("An appeal against notice {0} is pending already.", Path);
        }
        if (_appeals.Exists(a => a.Outcome is not (null or AppealOutcome.Withdrawn)))
        {
            throw new DomainException("The Board has decided on notice {0}. What may follow is judicial review, which is no appeal under section 50(7).", Path);
        }
        EnsureAfterService(on, today);
        EnsureFits(reference, Appeal.ReferenceMaxLength);
        EnsureFits(grounds, Appeal.TextMaxLength);
        var inTime = on <= lastDay || on <= AppealEnds;
        var appeal = new Appeal(_appeals.Count + 1, on, inTime, inTime && !Urgent, Wording.Clean(reference), Wording.Clean(grounds), by);
        _appeals.Add(appeal);
        SuspendedSince = appeal.Suspends ? on : null;
        return appeal;
    }

    /// <summary>Records how far the pending appeal has come.</summary>
    public void RecordAppealProgress(AppealProgress progress, DateOnly today)
    {
        Proceeding.EnsureOpen();
        var appeal = EnsurePending();
        EnsureFits(progress.Reference, Appeal.ReferenceMaxLength);
        EnsureFits(progress.SuspensionReason, ReasonMaxLength);
        if (progress.TimeExtendedOn < appeal.LodgedOn || progress.ReceivedOn < appeal.LodgedOn || progress.HearingOn < appeal.LodgedOn)
        {
            throw new DomainException("The appeal was lodged on {0:yyyy-MM-dd}; nothing in it comes before.", appeal.LodgedOn);
        }
        if (progress.TimeExtendedOn > today || progress.ReceivedOn > today || progress.StatementFiledOn > today)
        {
            throw new DomainException("What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.", Latest(progress));
        }
        if (progress.StatementFiledOn is not null && (progress.ReceivedOn is null || progress.StatementFiledOn < progress.ReceivedOn))
        {
            throw new DomainException("A statement answers a notice of appeal that was received. Give the day it was received, and none before it.");
        }
        if (progress.ReceivedOn is null != progress.StatementDue is null || progress.StatementDue <= progress.ReceivedOn)
        {
            throw new DomainException("The last day for the statement is counted from the day the notice of appeal was received.");
        }
        if (!appeal.InTime && progress.Suspends)
        {
            EnsureLateAppealMaySuspend(progress);
        }
        appeal.Proceed(progress);
        SuspendedSince = appeal switch
        {
            _ when Status is not (NoticeStatus.Served or NoticeStatus.Met) => null,
            { Suspends: false } => null,
            { InTime: true } => appeal.LodgedOn,
            _ => appeal.TimeExtendedOn,
        };
    }

    /// <summary>Ends the pending appeal; steps that fell due while they were suspended get a new day, or the notice is set aside.</summary>
    public void EndAppeal(AppealEnd end, Officer by, DateOnly today, HolidayCalendar calendar)
    {
        Proceeding.EnsureOpen();
        var appeal = EnsurePending();
        if (!Wording.IsGiven(end.Decision, Appeal.TextMaxLength))
        {
            throw new DomainException("Say what was decided, in at most {0} characters.", Appeal.TextMaxLength);
        }
        if (end.On < appeal.LodgedOn)
        {
            throw new DomainException("The appeal was lodged on {0:yyyy-MM-dd}; nothing in it comes before.", appeal.LodgedOn);
        }
        if (end.On > today)
        {
            throw new DomainException("What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.", end.On);
        }
        var running = Status is NoticeStatus.Served or NoticeStatus.Met;
        if (running && end.Outcome is not AppealOutcome.Reversed)
        {
            GoOnAfter(end, by, calendar);
        }
        else if (end.Steps.Any(step => step.DueOn is not null || step.StruckOut))
        {
            throw new DomainException("Notice {0} is set aside or cancelled. Its steps get no new days.", Path);
        }
        appeal.End(end.Outcome, end.On, end.Decision.Trim(), by);
        SuspendedSince = null;
        if (running)
        {
            Status = end.Outcome is AppealOutcome.Reversed ? NoticeStatus.SetAside : StatusByDirections;
        }
    }

    // Every step is looked at before the first is changed.
    private void GoOnAfter(AppealEnd end, Officer by, HolidayCalendar calendar)
    {
        foreach (var step in end.Steps)
        {
            EnsureSound(step, end);
        }
        var struckOut = end.Steps.Where(step => step.StruckOut).Select(step => step.Direction).ToHashSet();
        var given = end.Steps.Where(step => step.DueOn is not null).Select(step => step.Direction).ToHashSet();
        if (Standing.All(d => struckOut.Contains(d.Ordinal)))
        {
            throw new DomainException("A notice without any step was reversed, not varied. Say so.");
        }
        if (Standing.FirstOrDefault(d => SuspendedSince <= TimeLimit.InTime(d.Due!.Value, calendar) && d.Due <= end.On
            && d.Assessment?.Result is not DirectionResult.Met && !struckOut.Contains(d.Ordinal) && !given.Contains(d.Ordinal)) is { } lapsed)
        {
            throw new DomainException(
                "Direction {0} was due on {1:yyyy-MM-dd}, while it need not be taken (s.50(4)). Give it a new last day.", lapsed.Ordinal, lapsed.Due);
        }
        if (given.Count > 0)
        {
            EnsureReason(end.Reason);
        }
        foreach (var step in end.Steps)
        {
            var direction = Direction(step.Direction);
            if (step.StruckOut)
            {
                var decision = end.Decision.Trim();
                direction.StrikeOut(decision[..Math.Min(decision.Length, ReasonMaxLength)], end.On);
            }
            else if (step.DueOn is { } due)
            {
                direction.GiveMoreTime(due, end.Reason!.Trim(), by, end.On);
            }
        }
    }

    private void EnsureSound(StepAfterAppeal step, AppealEnd end)
    {
        var direction = Direction(step.Direction);
        if (step.StruckOut && end.Outcome is not AppealOutcome.Varied)
        {
            throw new DomainException("Only a notice that the Board varied loses a step.");
        }
        if (step.DueOn is null)
        {
            return;
        }
        if (step.StruckOut || direction.Assessment?.Result is DirectionResult.Met)
        {
            throw new DomainException("Direction {0} is met or was taken out. It needs no more time.", step.Direction);
        }
        if (step.DueOn <= direction.Due)
        {
            throw new DomainException("Direction {0} is due on {1:yyyy-MM-dd} already. More time ends later.", step.Direction, direction.Due);
        }
        if (step.DueOn <= end.On)
        {
            throw new DomainException("Direction {0} gets its new last day after the appeal ended on {1:yyyy-MM-dd}.", step.Direction, end.On);
        }
    }

    private void EnsureLateAppealMaySuspend(AppealProgress progress)
    {
        if (progress.TimeExtendedOn is null)
        {
            throw new DomainException("An appeal lodged late suspends nothing before the Board has extended its time. Give the day it did.");
        }
        if (Urgent)
        {
            throw new DomainException("Notice {0} says that it is urgent. No appeal suspends its steps (s.50(5)).", Path);
        }
        if (!Wording.IsGiven(progress.SuspensionReason, ReasonMaxLength))
        {
            throw new DomainException("Say why an appeal lodged late suspends the steps, such as counsel's advice, in at most {0} characters.", ReasonMaxLength);
        }
    }

    private Appeal EnsurePending() =>
        PendingAppeal ?? throw new DomainException("No appeal against notice {0} is pending.", Path);

    private static DateOnly? Latest(AppealProgress progress) =>
        new[] { progress.TimeExtendedOn, progress.ReceivedOn, progress.StatementFiledOn }.Max();

    private static void EnsureFits(string? text, int longest)
    {
        if (!Wording.Fits(text, longest))
        {
            throw new DomainException("This text has at most {0} characters.", longest);
        }
    }
}

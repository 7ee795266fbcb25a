using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Officers;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Domain.Notices;

/// <content>After service: evidence, its assessment by another person, and cancellation.</content>
public sealed partial class EnforcementNotice
{
    /// <summary>Records something received that bears on a direction.</summary>
    public void RecordEvidence(int direction, DateOnly on, string what, Document? document, Officer by, DateOnly today)
    {
        EnsureInForce();
        var directed = Direction(direction);
        if (!Wording.IsGiven(what, DirectionEvidence.WhatMaxLength))
        {
            throw new DomainException("Say what was received, in at most {0} characters.", DirectionEvidence.WhatMaxLength);
        }
        EnsureAfterService(on, today);
        if (document is not null && document.Incident != Proceeding.Incident)
        {
            throw new DomainException("The document belongs to another case.");
        }
        directed.Receive(on, what.Trim(), document, by);
    }

    /// <summary>Assesses a direction on its evidence; when all are met, so is the notice.</summary>
    /// <param name="calendar">The days left out: a step due on one of them is in time on the next open day.</param>
    public void AssessDirection(int direction, DirectionResult result, string why, DateOnly on, Officer by, DateOnly today, HolidayCalendar calendar)
    {
        EnsureInForce();
        var directed = Direction(direction);
        if (SuspendedSince is { } since && result == DirectionResult.NotMet)
        {
            throw new DomainException("An appeal suspends the steps of notice {0} since {1:yyyy-MM-dd}. None of them need be taken now (s.50(4)).", Path, since);
        }
        if (directed.Evidence.Any(e => by.Is(e.RecordedBy)))
        {
            throw DomainException.NotPermitted("You recorded evidence for direction {0}. Another officer assesses it.", direction);
        }
        if (!Wording.IsGiven(why, Notices.Direction.ReasonMaxLength))
        {
            throw new DomainException("An assessment needs its reason, in at most {0} characters.", Notices.Direction.ReasonMaxLength);
        }
        EnsureAfterService(on, today);
        // A step without a last day never leaves the draft.
        var inTime = TimeLimit.InTime(directed.Due!.Value, calendar);
        if (directed.Evidence.Count == 0 && (result != DirectionResult.NotMet || on <= inTime))
        {
            throw new DomainException("Direction {0} has no evidence. Without any it can only be assessed as not met, after {1:yyyy-MM-dd}.", direction, inTime);
        }
        if (directed.Evidence.Any(e => e.On > on))
        {
            throw new DomainException("An assessment is not made before the evidence it looks at was received.");
        }
        directed.Assess(result, why.Trim(), on, by);
        Status = StatusByDirections;
    }

    /// <summary>Gives more time for a step by a recorded decision; the day the notice says never changes.</summary>
    public void GiveMoreTime(int direction, DateOnly until, string reason, Officer by, DateOnly today)
    {
        Proceeding.EnsureOpen();
        if (Status != NoticeStatus.Served)
        {
            throw new DomainException("Notice {0} is not running. More time is given for the steps of a served notice that are not met.", Path);
        }
        if (SuspendedSince is { } since)
        {
            throw new DomainException("An appeal suspends the steps of notice {0} since {1:yyyy-MM-dd}. New days are given when it ends.", Path, since);
        }
        var directed = Direction(direction);
        if (!directed.Stands || directed.Assessment?.Result == DirectionResult.Met)
        {
            throw new DomainException("Direction {0} is met or was taken out. It needs no more time.", direction);
        }
        EnsureReason(reason);
        if (until <= directed.Due)
        {
            throw new DomainException("Direction {0} is due on {1:yyyy-MM-dd} already. More time ends later.", direction, directed.Due);
        }
        if (until < today)
        {
            throw new DomainException("More time that ended on {0:yyyy-MM-dd} is over already. Give a day to come.", until);
        }
        directed.GiveMoreTime(until, reason.Trim(), by, today);
    }

    /// <summary>Records that it was referred for prosecution: the failure to follow it, or the same act done again after compliance (s.50A).</summary>
    public void Refer(ReferralGround ground, string to, string reason, DateOnly on, Officer by, DateOnly today)
    {
        EnsureInForce();
        if (ReferredOn is { } referred)
        {
            throw new DomainException("Notice {0} was referred on {1:yyyy-MM-dd} already.", Path, referred);
        }
        if (SuspendedSince is { } since)
        {
            throw new DomainException("An appeal suspends the steps of notice {0} since {1:yyyy-MM-dd}. None of them need be taken now (s.50(4)).", Path, since);
        }
        if (ground is ReferralGround.RepeatedAct && Status is not NoticeStatus.Met)
        {
            throw new DomainException("Notice {0} is not complied with yet. An act is repeated after compliance (s.50A(3)).", Path);
        }
        if (ground is ReferralGround.NotFollowed && !Standing.Any(d => d.Assessment?.Result == DirectionResult.NotMet))
        {
            throw new DomainException("No direction of notice {0} is assessed as not met. There is no failure to refer (s.50A).", Path);
        }
        if (!Wording.IsGiven(to, ReferredToMaxLength))
        {
            throw new DomainException("Say to whom it is referred, in at most {0} characters.", ReferredToMaxLength);
        }
        EnsureReason(reason);
        EnsureAfterService(on, today);
        (ReferredFor, ReferredTo, ReferredReason, ReferredOn, ReferredBy) = (ground, to.Trim(), reason.Trim(), on, by);
    }

    /// <summary>Cancels the notice (s.50(6)); before service it is given up.</summary>
    public void Cancel(string reason, DateOnly on, DateOnly today)
    {
        Proceeding.EnsureOpen();
        if (Status is NoticeStatus.Met or NoticeStatus.Cancelled or NoticeStatus.SetAside or NoticeStatus.Published)
        {
            throw new DomainException("Notice {0} is met or cancelled; there is nothing to cancel.", Path);
        }
        EnsureReason(reason);
        if (ServedOn is not null)
        {
            EnsureAfterService(on, today);
        }
        CancelledReason = reason.Trim();
        CancelledOn = on;
        SuspendedSince = null;
        Status = NoticeStatus.Cancelled;
    }

    private NoticeStatus StatusByDirections =>
        Standing.All(d => d.Assessment?.Result == DirectionResult.Met) ? NoticeStatus.Met : NoticeStatus.Served;

    private void EnsureInForce()
    {
        Proceeding.EnsureOpen();
        if (Status is not (NoticeStatus.Served or NoticeStatus.Met))
        {
            throw new DomainException("Notice {0} is not in force. Only a served notice receives evidence and is assessed.", Path);
        }
    }

    private void EnsureAfterService(DateOnly on, DateOnly today)
    {
        if (on < ServedOn)
        {
            throw new DomainException("Notice {0} was served on {1:yyyy-MM-dd}; nothing under it comes before.", Path, ServedOn);
        }
        if (on > today)
        {
            throw new DomainException("What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.", on);
        }
    }
}

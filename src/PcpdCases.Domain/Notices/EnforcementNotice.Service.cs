using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Notices;

/// <content>Two signatures, service, what the data user does about it, and cancellation.</content>
public sealed partial class EnforcementNotice
{
    // Section 50(5) counts its seven days from the day of service itself, so the eighth day is the first a step may fall on.
    private const int UrgentDays = 7;

    /// <summary>What sections 50(1A) and 50(2) want of every notice, and (5) and (8) of an urgent or interim one.</summary>
    public IReadOnlyList<NoticeElement> Elements()
    {
        var standing = _directions.Where(direction => direction.Stands).ToList();
        List<NoticeElement> elements =
        [
            new("s.50(1A)(a)", "The Commissioner's opinion", Opinion is not null),
            new("s.50(1A)(a)", "The reasons for the opinion", Reasons is not null),
            new("s.50(1A)(b)(i)", "The requirement contravened", _contraventions.Count > 0),
            new("s.50(1A)(b)(ii)", "The act or omission", _contraventions.Count > 0),
            new("s.50(1A)(c)", "The steps to be taken", standing.Count > 0),
            new("s.50(1A)(d)", "The date for every step", standing.Count > 0 && standing.TrueForAll(direction => direction.DueOn is not null)),
            new("s.50(1A)(e)", "A copy of section 50", Section50Version is not null),
            new("s.50(2)", "Damage or distress considered", DamageOrDistress is not null),
        ];
        if (Urgent)
        {
            elements.Add(new("s.50(5)", "The reasons for urgency", UrgencyReasons is not null));
        }
        if (Interim)
        {
            elements.Add(new("s.50(8)", "The reasons for serving before the investigation is complete", InterimReasons is not null));
        }
        return elements;
    }

    /// <summary>Hands the draft to another officer for the second signature.</summary>
    public void Submit(Officer by, DateTime now)
    {
        EnsureDraft();
        EnsureComplete();
        SubmittedBy = by;
        SubmittedAt = now;
        Status = NoticeStatus.AwaitingCountersignature;
    }

    /// <summary>Makes it a draft again, also when countersigned but not yet served; the signature falls.</summary>
    public void Return(Officer by, string reason)
    {
        EnsureOfTheOffice();
        if (Status is not (NoticeStatus.AwaitingCountersignature or NoticeStatus.Countersigned))
        {
            throw new DomainException("Notice {0} can be returned only between its submission and its service.", Ordinal);
        }
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Say what is to be mended, in at most {0} characters.", ReasonMaxLength);
        }
        ReturnedBy = by;
        ReturnedReason = reason.Trim();
        SubmittedBy = null;
        SubmittedAt = null;
        CountersignedBy = null;
        CountersignedAt = null;
        Status = NoticeStatus.Draft;
    }

    /// <summary>The second signature, by an officer who neither drafted nor submitted it.</summary>
    public void Countersign(Officer by, DateTime now)
    {
        EnsureOfTheOffice();
        if (Status is not NoticeStatus.AwaitingCountersignature)
        {
            throw new DomainException("Notice {0} does not wait for a signature.", Ordinal);
        }
        if (by.Is(DraftedBy) || by.Is(SubmittedBy))
        {
            throw DomainException.NotPermitted("You drafted or submitted notice {0}. Another officer must countersign it.", Ordinal);
        }
        EnsureComplete();
        CountersignedBy = by;
        CountersignedAt = now;
        Status = NoticeStatus.Countersigned;
    }

    /// <summary>Records service; its date never changes, and no step may fall before the appeal period ends.</summary>
    public void Serve(DateOnly on, ServiceMode mode, string proof, Officer by, DateOnly appealEnds, string calendarVersion, string working)
    {
        EnsureOfTheOffice();
        if (ServedOn is not null)
        {
            throw new DomainException("Notice {0} was served on {1}; that date never changes. Cancel it and serve anew.", Ordinal, ServedOn);
        }
        if (Status is not NoticeStatus.Countersigned)
        {
            throw new DomainException("Notice {0} is not countersigned. It cannot be served before it is.", Ordinal);
        }
        if (on < NoticeDate)
        {
            throw new DomainException("Notice {0} is dated {1} and cannot be served before that day.", Ordinal, NoticeDate);
        }
        if (!Wording.IsGiven(proof, ServiceProofMaxLength))
        {
            throw new DomainException("Service needs its proof, in at most {0} characters.", ServiceProofMaxLength);
        }
        if (appealEnds <= on)
        {
            throw new DomainException("The appeal period ends after the day of service (s.50(7)).");
        }
        if (!Wording.IsGiven(calendarVersion, CalendarVersionMaxLength) || !Wording.IsGiven(working, AppealWorkingMaxLength))
        {
            throw new DomainException("The end of the appeal period needs the calendar it was counted by and its working.");
        }
        EnsureNoStepIsTooSoon(on, appealEnds);
        ServedOn = on;
        ServiceMode = mode;
        ServiceProof = proof.Trim();
        ServedBy = by;
        AppealEnds = appealEnds;
        CalendarVersion = calendarVersion.Trim();
        AppealWorking = working.Trim();
        Status = NoticeStatus.Served;
    }

    /// <summary>Records what came in on a direction; whoever records it does not assess it.</summary>
    public void RecordEvidence(Direction direction, DateOnly on, string what, Document? document, Officer by)
    {
        EnsureServed();
        EnsureStands(direction);
        if (on < ServedOn)
        {
            throw new DomainException("Evidence of a direction cannot come in before the notice was served.");
        }
        if (document is not null && document.Incident != Proceeding.Incident)
        {
            throw new DomainException("Document {0} belongs to another case.", document.Ordinal);
        }
        direction.AddEvidence(on, what, document, by);
    }

    /// <summary>Judges how far a direction was carried out; the notice is met when all that stand are.</summary>
    public void AssessDirection(Direction direction, DirectionAssessment result, string why, Officer by, DateOnly on)
    {
        EnsureServed();
        EnsureStands(direction);
        direction.Assess(result, why, by, on);
        Status = _directions.TrueForAll(other => !other.Stands || other.IsMet) ? NoticeStatus.Met : NoticeStatus.Served;
    }

    /// <summary>Cancels the notice, once served by a written notice under s.50(6).</summary>
    public void Cancel(string reason, DateOnly on, Officer by)
    {
        EnsureOfTheOffice();
        if (Status is NoticeStatus.Cancelled)
        {
            throw new DomainException("Notice {0} is already cancelled.", Ordinal);
        }
        if (on < ServedOn)
        {
            throw new DomainException("Notice {0} cannot be cancelled before the day it was served.", Ordinal);
        }
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Cancelling a notice needs a reason of at most {0} characters.", ReasonMaxLength);
        }
        CancelledOn = on;
        CancelledReason = reason.Trim();
        CancelledBy = by;
        Status = NoticeStatus.Cancelled;
    }

    private void EnsureComplete()
    {
        if (Elements().FirstOrDefault(element => !element.Present) is { } missing)
        {
            throw new DomainException("The notice lacks what {0} wants: {1}. Complete the draft first.", missing.Provision, missing.Element);
        }
    }

    private void EnsureServed()
    {
        EnsureOfTheOffice();
        if (Status is not (NoticeStatus.Served or NoticeStatus.Met))
        {
            throw new DomainException("Notice {0} is not in force: only a served notice that is not cancelled is followed up.", Ordinal);
        }
    }

    private void EnsureNoStepIsTooSoon(DateOnly on, DateOnly appealEnds)
    {
        var earliest = Urgent ? on.AddDays(UrgentDays) : appealEnds;
        if (_directions.Find(direction => direction.Stands && direction.DueOn < earliest) is not { } soon)
        {
            return;
        }
        if (Urgent)
        {
            throw new DomainException(
                "Direction {0} is due on {1}, before {2}: even an urgent step leaves seven days beginning with the day of service (s.50(5)).",
                soon.Ordinal,
                soon.DueOn,
                earliest);
        }
        throw new DomainException(
            "Direction {0} is due on {1}, before the appeal period ends on {2} (s.50(1B), (4)). Return the notice and give it more time.",
            soon.Ordinal,
            soon.DueOn,
            earliest);
    }
}

using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Officers;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Domain.Notices;

/// <content>From the draft to service: what the Ordinance demands, two signatures, the day of service.</content>
public sealed partial class EnforcementNotice
{
    /// <summary>The elements the Ordinance demands, each present or not, in the order of section 50.</summary>
    public IReadOnlyList<StatutoryElement> Elements()
    {
        var named = Named.ToList();
        var steps = Standing.ToList();
        var elements = new List<StatutoryElement>
        {
            new("s.50(1)", "Date of the notice", DatedOn is not null),
            new("s.50(1A)(a)", "Opinion that a requirement is or was contravened", Opinion is not null),
            new("s.50(1A)(a)", "Reason for the opinion", Reasons is not null),
            new("s.50(1A)(b)(i)", "Requirement contravened", named.Count > 0),
            new("s.50(1A)(b)(ii)", "Act or omission of each contravention", named.Count > 0 && named.TrueForAll(c => c.ActOrOmission is not null)),
            new("s.50(1A)(c)", "Steps to remedy and, if appropriate, prevent recurrence", steps.Count > 0),
            new("s.50(1A)(d)", "Last day for each step", steps.Count > 0 && steps.TrueForAll(d => d.DueOn is not null)),
            new("s.50(1A)(e)", "Copy of section 50, by version", Section50Version is not null),
            new("s.50(2)", "Damage or distress considered", Action is not null),
        };
        if (Urgent)
        {
            elements.Add(new("s.50(5)", "Reasons for the urgency", UrgencyReasons is not null));
        }
        if (Interim)
        {
            elements.Add(new("s.50(8)", "Reasons for serving before the investigation is complete", InterimReasons is not null));
        }
        return elements;
    }

    /// <summary>Asks for the second signature; every element must be there.</summary>
    public void Submit(Officer by)
    {
        EnsureDraft();
        EnsureComplete();
        SubmittedBy = by;
        ReturnedReason = null;
        Status = NoticeStatus.AwaitingCountersignature;
    }

    /// <summary>Gives the notice back to be mended, also after its second signature while it is not served; it then needs both again.</summary>
    public void Return(string reason, Officer by)
    {
        EnsureAwaiting(by, orCountersigned: true);
        EnsureReason(reason);
        ReturnedReason = reason.Trim();
        CountersignedBy = null;
        CountersignedAt = null;
        Status = NoticeStatus.Draft;
    }

    /// <summary>The second signature, by an officer who neither drafted nor submitted it.</summary>
    public void Countersign(Officer by, DateTime now)
    {
        EnsureAwaiting(by);
        EnsureComplete();
        CountersignedBy = by;
        CountersignedAt = now;
        Status = NoticeStatus.Countersigned;
    }

    /// <summary>Records the service, from which the clocks run; the day never changes.</summary>
    public void Serve(NoticeService service, Officer by, DateOnly today)
    {
        Proceeding.EnsureOpen();
        if (ServedOn is not null)
        {
            throw new DomainException("Notice {0} was served on {1:yyyy-MM-dd}; that day never changes. Cancel it and serve anew.", Path, ServedOn);
        }
        if (Status != NoticeStatus.Countersigned)
        {
            throw new DomainException("Notice {0} is not countersigned. A notice is served after its second signature.", Path);
        }
        EnsureComplete();
        if (!Wording.IsGiven(service.Proof, ProofMaxLength))
        {
            throw new DomainException("Service needs its proof, in at most {0} characters.", ProofMaxLength);
        }
        if (!Wording.IsGiven(service.CalendarVersion, VersionNameMaxLength) || service.CalendarSha256.Length != Sha256Length || service.AppealEnds <= service.On)
        {
            throw new DomainException("The appeal period is computed from the day of service, with the version of the calendar.");
        }
        if (service.On < DatedOn)
        {
            throw new DomainException("Notice {0} is dated {1:yyyy-MM-dd} and cannot be served before.", Path, DatedOn);
        }
        if (service.On > today)
        {
            throw new DomainException("What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.", service.On);
        }
        EnsureNoStepTooEarly(service);
        ServedOn = service.On;
        ServiceMode = service.Mode;
        ServiceProof = service.Proof.Trim();
        ServedBy = by;
        AppealEnds = service.AppealEnds;
        CalendarVersion = service.CalendarVersion.Trim();
        CalendarSha256 = service.CalendarSha256;
        Status = NoticeStatus.Served;
    }

    // s.50(1B) and (4); with an urgency statement the seven days of s.50(5) begin with the day of service and must have run out.
    private void EnsureNoStepTooEarly(NoticeService service)
    {
        var earliest = Urgent ? service.On.AddDays(7) : service.AppealEnds;
        if (Standing.FirstOrDefault(d => d.DueOn < earliest) is not { } early)
        {
            return;
        }
        if (Urgent)
        {
            throw new DomainException(
                "Direction {0} is due on {1:yyyy-MM-dd}. Even with urgency no step is due before {2:yyyy-MM-dd}: seven days beginning with service (s.50(5)).",
                early.Ordinal,
                early.DueOn,
                earliest);
        }
        throw new DomainException(
            "Direction {0} is due on {1:yyyy-MM-dd}, before the appeal period ends on {2:yyyy-MM-dd} (s.50(1B), (4)). Set a later day, or state the urgency.",
            early.Ordinal,
            early.DueOn,
            earliest);
    }

    private static void EnsureCarries(Determination determination, bool interim)
    {
        if (!determination.IsSigned || determination.Outcome != Outcome.Contravention)
        {
            throw new DomainException("Determination {0} is no countersigned contravention and carries no notice (s.50(1)).", determination.Ordinal);
        }
        if (determination.Interim != interim)
        {
            throw new DomainException(
                "Determination {0} and the notice do not agree whether they come before the investigation is complete (s.50(8)).",
                determination.Ordinal);
        }
    }

    private Finding EnsureSound(DirectionText text)
    {
        if (!Wording.IsGiven(text.Step, Notices.Direction.StepMaxLength))
        {
            throw new DomainException("A direction needs its step, in at most {0} characters.", Notices.Direction.StepMaxLength);
        }
        if (!Wording.Fits(text.Deliverable, Notices.Direction.DeliverableMaxLength))
        {
            throw new DomainException("What shows that a step was taken has at most {0} characters.", Notices.Direction.DeliverableMaxLength);
        }
        if (text.DueOn < DatedOn)
        {
            throw new DomainException("A step cannot be due before the date of the notice.");
        }
        var finding = Proceeding.Findings.FirstOrDefault(f => f.Ordinal == text.Finding)
            ?? throw DomainException.NotFound("{0} has no finding {1}.", Proceeding.Path, text.Finding);
        return finding.IsEstablishedAdverse
            ? finding
            : throw new DomainException("Finding {0} is not a confirmed adverse finding; a direction answers one that is.", finding.Ordinal);
    }

    private void EnsureComplete()
    {
        foreach (var contravention in Named)
        {
            EnsureCarries(contravention.Determination, Interim);
        }
        if (Elements().FirstOrDefault(element => !element.Present) is { } missing)
        {
            throw new DomainException("Notice {0} lacks an element of {1}: {2}.", Path, missing.Provision, missing.Name);
        }
        if (Standing.FirstOrDefault(d => !d.Finding.IsEstablishedAdverse) is { } loose)
        {
            throw new DomainException("Direction {0} answers a finding that no longer stands. Revise it first.", loose.Ordinal);
        }
    }

    private void EnsureDraft()
    {
        Proceeding.EnsureOpen();
        if (Status != NoticeStatus.Draft)
        {
            throw new DomainException("Notice {0} is no draft any more. Have it returned, or cancel it and draft another.", Path);
        }
    }

    private void EnsureAwaiting(Officer by, bool orCountersigned = false)
    {
        Proceeding.EnsureOpen();
        if (Status != NoticeStatus.AwaitingCountersignature && !(orCountersigned && Status == NoticeStatus.Countersigned))
        {
            throw new DomainException("Notice {0} does not wait for a signature.", Path);
        }
        if (by.Is(DraftedBy) || by.Is(SubmittedBy))
        {
            throw DomainException.NotPermitted("You drafted or submitted this notice. Another officer returns or countersigns it.");
        }
    }
}

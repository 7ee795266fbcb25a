using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Notices;

/// <content>What is drafted: the text, the contraventions it names and its directions.</content>
public sealed partial class EnforcementNotice
{
    /// <summary>Begins a notice on countersigned contraventions of a proceeding whose action is a notice.</summary>
    /// <param name="replaces">The cancelled notice that is served anew; null for a first one.</param>
    public static EnforcementNotice Draft(Proceeding proceeding, NoticeText text, Officer by, DateTime now, EnforcementNotice? replaces = null)
    {
        proceeding.EnsureOpen();
        EnsureStage(proceeding, text.Interim);
        if (replaces is not null && (replaces.Proceeding != proceeding || replaces.Status != NoticeStatus.Cancelled))
        {
            throw new DomainException("Notice {0} was not cancelled in this proceeding. A notice is served anew for one that was (s.50(6)).", replaces.Path);
        }
        if (replaces?.Successor is { } successor)
        {
            throw new DomainException("Notice {0} is served anew as notice {1} already. Work on that one, or cancel it first.", replaces.Path, successor.Path);
        }
        if (proceeding.Actions.MaxBy(a => a.Ordinal) is not { Kind: ActionKind.EnforcementNotice } action)
        {
            throw new DomainException("Decide first that an enforcement notice follows, with damage or distress considered (s.50(2)).");
        }
        var notice = new EnforcementNotice { Proceeding = proceeding, Action = action, DraftedBy = by, DraftedAt = now, Replaces = replaces };
        notice.Say(text);
        notice.Ordinal = proceeding.NextNotice();
        replaces?._successors.Add(notice);
        return notice;
    }

    /// <summary>Records a notice of which a published source tells no more than that it was served; only Actor.Import calls the use case.</summary>
    public static EnforcementNotice RecordPublished(Proceeding proceeding, bool remedy, bool prevention, string source)
    {
        proceeding.EnsureUnlocked();
        if (!Wording.IsGiven(source, Determination.SourceMaxLength))
        {
            throw new DomainException("A published notice needs its source, in at most {0} characters.", Determination.SourceMaxLength);
        }
        var contraventions = proceeding.Determinations.Where(d => d.EstablishesContravention).OrderBy(d => d.Ordinal).ToList();
        if (contraventions.Count == 0)
        {
            throw new DomainException("An enforcement notice follows a countersigned contravention (s.50(1)).");
        }
        var notice = new EnforcementNotice
        {
            Proceeding = proceeding,
            Status = NoticeStatus.Published,
            PublishedSource = source.Trim(),
            PublishedRemedy = remedy,
            PublishedPrevention = prevention,
        };
        notice._contraventions.AddRange(contraventions.Select((d, at) => new NoticeContravention(at + 1, d, null)));
        notice.Ordinal = proceeding.NextNotice();
        return notice;
    }

    /// <summary>Changes what a draft says beside its directions.</summary>
    public void Revise(NoticeText text)
    {
        EnsureDraft();
        EnsureStage(Proceeding, text.Interim);
        Say(text);
    }

    public Direction AddDirection(DirectionText text)
    {
        EnsureDraft();
        var finding = EnsureSound(text);
        var direction = new Direction(_directions.Count + 1);
        direction.Say(text, finding);
        _directions.Add(direction);
        return direction;
    }

    public void ReviseDirection(int ordinal, DirectionText text)
    {
        EnsureDraft();
        Direction(ordinal).Say(text, EnsureSound(text));
    }

    /// <summary>Takes a direction out of the draft; it stays visible with the reason.</summary>
    public void WithdrawDirection(int ordinal, string reason)
    {
        EnsureDraft();
        var direction = Direction(ordinal);
        EnsureReason(reason);
        direction.Withdraw(reason.Trim());
    }

    private static void EnsureStage(Proceeding proceeding, bool interim)
    {
        if (interim ? proceeding.Stage is not Stage.Investigation : proceeding.Stage is not (Stage.Decision or Stage.Enforcement))
        {
            throw new DomainException(
                "A notice follows a completed investigation, or is an urgent one under section 50(8) during it; {0} is at the stage {1}.",
                proceeding.Path,
                proceeding.Stage);
        }
    }

    private void Say(NoticeText text)
    {
        if (!Wording.Fits(text.Opinion, TextMaxLength) || !Wording.Fits(text.Reasons, TextMaxLength)
            || !Wording.Fits(text.UrgencyReasons, TextMaxLength) || !Wording.Fits(text.InterimReasons, TextMaxLength))
        {
            throw new DomainException("A text of the notice is longer than {0} characters.", TextMaxLength);
        }
        if (!Wording.Fits(text.Section50Version, VersionNameMaxLength))
        {
            throw new DomainException("The version of section 50 has at most {0} characters.", VersionNameMaxLength);
        }
        if (text.Contraventions.DistinctBy(c => c.Determination).Count() != text.Contraventions.Count)
        {
            throw new DomainException("A notice names each determination once.");
        }
        var found = text.Contraventions.Select(c => (Text: c, Determination: Contravention(c, text.Interim))).ToList();
        Opinion = Wording.Clean(text.Opinion);
        Reasons = Wording.Clean(text.Reasons);
        DatedOn = text.DatedOn;
        Urgent = text.Urgent;
        UrgencyReasons = text.Urgent ? Wording.Clean(text.UrgencyReasons) : null;
        Interim = text.Interim;
        InterimReasons = text.Interim ? Wording.Clean(text.InterimReasons) : null;
        Section50Version = Wording.Clean(text.Section50Version);
        foreach (var gone in _contraventions.Where(c => !found.Exists(f => f.Determination == c.Determination)))
        {
            gone.Say(gone.ActOrOmission, takenOut: true);
        }
        foreach (var (said, determination) in found)
        {
            var act = Wording.Clean(said.ActOrOmission);
            if (_contraventions.Find(c => c.Determination == determination) is { } known)
            {
                known.Say(act, takenOut: false);
            }
            else
            {
                _contraventions.Add(new NoticeContravention(_contraventions.Count + 1, determination, act));
            }
        }
    }

    private Determination Contravention(ContraventionText text, bool interim)
    {
        if (!Wording.Fits(text.ActOrOmission, NoticeContravention.ActOrOmissionMaxLength))
        {
            throw new DomainException("An act or omission has at most {0} characters.", NoticeContravention.ActOrOmissionMaxLength);
        }
        var determination = Proceeding.Determinations.FirstOrDefault(d => d.Ordinal == text.Determination)
            ?? throw DomainException.NotFound("{0} has no determination {1}.", Proceeding.Path, text.Determination);
        EnsureCarries(determination, interim);
        return determination;
    }
}

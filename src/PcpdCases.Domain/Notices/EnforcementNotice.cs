using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Notices;

/// <summary>The written notice that directs one data user to remedy contraventions and prevent their recurrence (s.50).</summary>
public sealed partial class EnforcementNotice : IAggregateRoot
{
    public const int TextMaxLength = 200_000;
    public const int ReasonMaxLength = 4000;
    public const int VersionNameMaxLength = 100;
    public const int ProofMaxLength = 2000;
    public const int ReferredToMaxLength = 200;
    public const int Sha256Length = 64;

    private readonly List<NoticeContravention> _contraventions = [];
    private readonly List<Direction> _directions = [];
    private readonly List<Appeal> _appeals = [];

    private EnforcementNotice()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Proceeding Proceeding { get; private set; } = null!;

    /// <summary>Counted within the proceeding.</summary>
    public int Ordinal { get; private set; }

    public NoticeStatus Status { get; private set; }

    /// <summary>The decision to serve it, which considered damage or distress (s.50(2)).</summary>
    public FollowUpAction? Action { get; private set; }

    public string? Opinion { get; private set; }

    public string? Reasons { get; private set; }

    public DateOnly? DatedOn { get; private set; }

    public bool Urgent { get; private set; }

    public string? UrgencyReasons { get; private set; }

    /// <summary>Served before the investigation is complete (s.50(8)).</summary>
    public bool Interim { get; private set; }

    public string? InterimReasons { get; private set; }

    public string? Section50Version { get; private set; }

    public Officer? DraftedBy { get; private set; }

    public DateTime? DraftedAt { get; private set; }

    public Officer? SubmittedBy { get; private set; }

    public string? ReturnedReason { get; private set; }

    public Officer? CountersignedBy { get; private set; }

    public DateTime? CountersignedAt { get; private set; }

    /// <summary>The day of service, which never changes; null while not served and when not published.</summary>
    public DateOnly? ServedOn { get; private set; }

    public ServiceMode? ServiceMode { get; private set; }

    public string? ServiceProof { get; private set; }

    public Officer? ServedBy { get; private set; }

    /// <summary>The last day to appeal (s.50(7)).</summary>
    public DateOnly? AppealEnds { get; private set; }

    /// <summary>The calendar that computed <see cref="AppealEnds"/>.</summary>
    public string? CalendarVersion { get; private set; }

    /// <summary>The hash of that calendar: two lists of added days may share a version.</summary>
    public string? CalendarSha256 { get; private set; }

    public DateOnly? CancelledOn { get; private set; }

    public string? CancelledReason { get; private set; }

    /// <summary>The cancelled notice it was served anew for; null when it is the first.</summary>
    public EnforcementNotice? Replaces { get; private set; }

    /// <summary>Since when an appeal suspends every step (s.50(4)); null while none does.</summary>
    public DateOnly? SuspendedSince { get; private set; }

    /// <summary>The day its failure was referred for prosecution (s.50A); null while it was not.</summary>
    public DateOnly? ReferredOn { get; private set; }

    /// <summary>To whom it was referred.</summary>
    public string? ReferredTo { get; private set; }

    public string? ReferredReason { get; private set; }

    public Officer? ReferredBy { get; private set; }

    /// <summary>The source of a notice that is known from publication only.</summary>
    public string? PublishedSource { get; private set; }

    /// <summary>Whether the published source says that it directs to remedy.</summary>
    public bool PublishedRemedy { get; private set; }

    /// <summary>Whether the published source says that it directs to prevent recurrence.</summary>
    public bool PublishedPrevention { get; private set; }

    /// <summary>Every contravention ever drafted, with those taken out again.</summary>
    public IReadOnlyList<NoticeContravention> Contraventions => _contraventions;

    /// <summary>Every direction ever drafted, with those withdrawn from the draft.</summary>
    public IReadOnlyList<Direction> Directions => _directions;

    /// <summary>The appeals against it, in the order they were lodged.</summary>
    public IReadOnlyList<Appeal> Appeals => _appeals;

    /// <summary>The appeal that is not decided yet; null when there is none.</summary>
    public Appeal? PendingAppeal => _appeals.Find(a => a.IsPending);

    public IEnumerable<NoticeContravention> Named => _contraventions.Where(c => !c.TakenOut).OrderBy(c => c.Ordinal);

    public IEnumerable<Direction> Standing => _directions.Where(d => d.Stands).OrderBy(d => d.Ordinal);

    /// <summary>The directions the notice was served with, also those struck out on appeal since.</summary>
    public IEnumerable<Direction> Directed => _directions.Where(d => d.Stands || d.StruckOutOn is not null).OrderBy(d => d.Ordinal);

    /// <summary>The public path within its case, such as "b/notices/1".</summary>
    public string Path => $"{Proceeding.Letter}/notices/{Ordinal}";

    /// <summary>Whether something is still to be done about it, so that its proceeding cannot close.</summary>
    public bool IsOpen => PendingAppeal is not null || Status switch
    {
        NoticeStatus.Draft or NoticeStatus.AwaitingCountersignature or NoticeStatus.Countersigned or NoticeStatus.Served => true,
        NoticeStatus.Met or NoticeStatus.Cancelled or NoticeStatus.SetAside or NoticeStatus.Published => false,
    };

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
        if (proceeding.Actions.MaxBy(a => a.Ordinal) is not { Kind: ActionKind.EnforcementNotice } action)
        {
            throw new DomainException("Decide first that an enforcement notice follows, with damage or distress considered (s.50(2)).");
        }
        var notice = new EnforcementNotice { Proceeding = proceeding, Action = action, DraftedBy = by, DraftedAt = now, Replaces = replaces };
        notice.Say(text);
        notice.Ordinal = proceeding.NextNotice();
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

    /// <summary>The direction of an ordinal that still stands.</summary>
    public Direction Direction(int ordinal) =>
        _directions.Find(d => d.Ordinal == ordinal && d.Stands)
        ?? throw DomainException.NotFound("Notice {0} has no direction {1}.", Path, ordinal);

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

    private static void EnsureReason(string? reason)
    {
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason, in at most {0} characters.", ReasonMaxLength);
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

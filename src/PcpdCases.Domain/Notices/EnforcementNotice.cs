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
    private readonly List<EnforcementNotice> _successors = [];

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

    /// <summary>The notices drafted to be served anew for this cancelled one; at most one of them is not cancelled.</summary>
    public IReadOnlyList<EnforcementNotice> Successors => _successors;

    /// <summary>The notice that takes the place of this cancelled one; null while there is none.</summary>
    public EnforcementNotice? Successor => _successors.Find(successor => successor.Status is not NoticeStatus.Cancelled);

    /// <summary>Since when an appeal suspends every step (s.50(4)); null while none does.</summary>
    public DateOnly? SuspendedSince { get; private set; }

    /// <summary>The day it was referred for prosecution (s.50A); null while it was not.</summary>
    public DateOnly? ReferredOn { get; private set; }

    /// <summary>For what it was referred; null while it was not.</summary>
    public ReferralGround? ReferredFor { get; private set; }

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

    /// <summary>The direction of an ordinal that still stands.</summary>
    public Direction Direction(int ordinal) =>
        _directions.Find(d => d.Ordinal == ordinal && d.Stands)
        ?? throw DomainException.NotFound("Notice {0} has no direction {1}.", Path, ordinal);

    private static void EnsureReason(string? reason)
    {
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason, in at most {0} characters.", ReasonMaxLength);
        }
    }
}

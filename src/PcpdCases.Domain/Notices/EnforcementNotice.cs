using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;

namespace PcpdCases.Domain.Notices;

/// <summary>A notice under section 50 that directs one data user to remedy a contravention.</summary>
public sealed partial class EnforcementNotice : IAggregateRoot
{
    public const int TextMaxLength = 200_000;
    public const int ReasonMaxLength = 4000;
    public const int Section50VersionMaxLength = 80;
    public const int ServiceProofMaxLength = 1000;
    public const int CalendarVersionMaxLength = 40;
    public const int AppealWorkingMaxLength = 4000;
    public const int SourceMaxLength = 1000;

    private readonly List<NoticeContravention> _contraventions = [];
    private readonly List<Direction> _directions = [];

    private EnforcementNotice()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Proceeding Proceeding { get; private set; } = null!;

    /// <summary>Counted on the proceeding.</summary>
    public int Ordinal { get; private set; }

    public NoticeStatus Status { get; private set; }

    public IReadOnlyList<NoticeContravention> Contraventions => _contraventions;

    /// <summary>Every direction ever drafted; those withdrawn from the draft no longer stand.</summary>
    public IReadOnlyList<Direction> Directions => _directions;

    public string? Opinion { get; private set; }

    public string? Reasons { get; private set; }

    public DateOnly? NoticeDate { get; private set; }

    public bool Urgent { get; private set; }

    public string? UrgencyReasons { get; private set; }

    /// <summary>Whether it is served before the investigation is complete, under s.50(8).</summary>
    public bool Interim { get; private set; }

    public string? InterimReasons { get; private set; }

    public string? Section50Version { get; private set; }

    public string? DamageOrDistress { get; private set; }

    /// <summary>Null for a notice known from a published source, as are the other signatures.</summary>
    public Officer? DraftedBy { get; private set; }

    public DateTime? DraftedAt { get; private set; }

    public Officer? SubmittedBy { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    public Officer? CountersignedBy { get; private set; }

    public DateTime? CountersignedAt { get; private set; }

    /// <summary>What was to be mended when it was last returned.</summary>
    public string? ReturnedReason { get; private set; }

    public Officer? ReturnedBy { get; private set; }

    public DateOnly? ServedOn { get; private set; }

    public ServiceMode? ServiceMode { get; private set; }

    public string? ServiceProof { get; private set; }

    public Officer? ServedBy { get; private set; }

    public DateOnly? AppealEnds { get; private set; }

    public string? CalendarVersion { get; private set; }

    /// <summary>How the end of the appeal period was counted, as the letter shows it.</summary>
    public string? AppealWorking { get; private set; }

    public DateOnly? CancelledOn { get; private set; }

    public string? CancelledReason { get; private set; }

    public Officer? CancelledBy { get; private set; }

    /// <summary>The published source that tells of the notice; such a notice has no dates and no clock runs on it.</summary>
    public string? PublishedSource { get; private set; }

    public bool Published => PublishedSource is not null;

    /// <summary>The earliest date of a direction not yet met; null while none is running.</summary>
    public DateOnly? NextDue => Status is NoticeStatus.Served && !Published
        ? _directions.Where(direction => direction is { Stands: true, IsMet: false }).Min(direction => direction.DueOn)
        : null;

    /// <summary>Begins a notice on a countersigned contravention; one established before the investigation is complete needs the reasons of s.50(8).</summary>
    public static EnforcementNotice Draft(
        Proceeding proceeding, int ordinal, Officer by, DateTime now, bool countersignedContravention, string? interimReasons = null)
    {
        proceeding.Incident.EnsureOpenToOfficers();
        if (!Wording.Fits(interimReasons, ReasonMaxLength))
        {
            throw new DomainException("The reasons under section 50(8) have at most {0} characters.", ReasonMaxLength);
        }
        var reasons = Wording.Clean(interimReasons);
        if (!countersignedContravention && reasons is null)
        {
            throw new DomainException(
                "A notice needs a countersigned contravention, or the reasons why it cannot wait for the investigation's end (s.50(1), (8)).");
        }
        return new EnforcementNotice
        {
            Proceeding = proceeding,
            Ordinal = ordinal,
            DraftedBy = by,
            DraftedAt = now,
            Interim = reasons is not null,
            InterimReasons = reasons,
        };
    }

    /// <summary>Records a notice of which only a published source tells: no dates, no signatures, no clocks.</summary>
    public static EnforcementNotice RecordPublished(Proceeding proceeding, int ordinal, string source)
    {
        proceeding.Incident.EnsureOpenToOfficers();
        if (!Wording.IsGiven(source, SourceMaxLength))
        {
            throw new DomainException("A notice recorded from a published source names it in at most {0} characters.", SourceMaxLength);
        }
        return new EnforcementNotice { Proceeding = proceeding, Ordinal = ordinal, Status = NoticeStatus.Served, PublishedSource = source.Trim() };
    }

    /// <summary>Replaces the words of the draft.</summary>
    public void ReviseText(NoticeText text)
    {
        EnsureDraft();
        if (!Wording.Fits(text.Opinion, TextMaxLength) || !Wording.Fits(text.Reasons, TextMaxLength) || !Wording.Fits(text.DamageOrDistress, TextMaxLength))
        {
            throw new DomainException("Opinion, reasons, and damage or distress have at most {0} characters each.", TextMaxLength);
        }
        if (!Wording.Fits(text.UrgencyReasons, ReasonMaxLength) || !Wording.Fits(text.InterimReasons, ReasonMaxLength))
        {
            throw new DomainException("The reasons for urgency have at most {0} characters.", ReasonMaxLength);
        }
        if (!Wording.Fits(text.Section50Version, Section50VersionMaxLength))
        {
            throw new DomainException("The version of section 50 has at most {0} characters.", Section50VersionMaxLength);
        }
        Opinion = Wording.Clean(text.Opinion);
        Reasons = Wording.Clean(text.Reasons);
        NoticeDate = text.NoticeDate;
        Urgent = text.Urgent;
        UrgencyReasons = Wording.Clean(text.UrgencyReasons);
        InterimReasons = Interim ? Wording.Clean(text.InterimReasons) : null;
        Section50Version = Wording.Clean(text.Section50Version);
        DamageOrDistress = Wording.Clean(text.DamageOrDistress);
    }

    /// <summary>Names a requirement contravened and the act or omission that contravened it.</summary>
    public NoticeContravention AddContravention(Requirement requirement, string actOrOmission, int determinationOrdinal)
    {
        EnsureDraft();
        if (!Wording.IsGiven(actOrOmission, NoticeContravention.ActOrOmissionMaxLength))
        {
            throw new DomainException(
                "Name the act or omission that contravened the requirement, in at most {0} characters (s.50(1A)(b)(ii)).",
                NoticeContravention.ActOrOmissionMaxLength);
        }
        var contravention = new NoticeContravention(_contraventions.Count + 1, requirement, actOrOmission.Trim(), determinationOrdinal);
        _contraventions.Add(contravention);
        return contravention;
    }

    public Direction AddDirection(DirectionText text)
    {
        EnsureDraft();
        var direction = new Direction(_directions.Count + 1);
        direction.Describe(text);
        _directions.Add(direction);
        return direction;
    }

    public void ReviseDirection(Direction direction, DirectionText text)
    {
        EnsureDraft();
        EnsureStands(direction);
        direction.Describe(text);
    }

    /// <summary>Drops a direction from the draft; it stays on record with its reason.</summary>
    public void WithdrawDirection(Direction direction, string reason)
    {
        EnsureDraft();
        EnsureStands(direction);
        direction.Withdraw(reason);
    }

    private void EnsureOfTheOffice()
    {
        Proceeding.Incident.EnsureOpenToOfficers();
        if (Published)
        {
            throw new DomainException("Notice {0} is known from a published source only and cannot be changed.", Ordinal);
        }
    }

    private void EnsureDraft()
    {
        EnsureOfTheOffice();
        if (Status is not NoticeStatus.Draft)
        {
            throw new DomainException("Notice {0} is no longer a draft. Return it before its words are changed; once served, cancel it and serve anew.", Ordinal);
        }
    }

    private void EnsureStands(Direction direction)
    {
        if (!_directions.Contains(direction))
        {
            throw new DomainException("Direction {0} belongs to another notice.", direction.Ordinal);
        }
        if (!direction.Stands)
        {
            throw new DomainException("Direction {0} was withdrawn. Add a new one instead.", direction.Ordinal);
        }
    }
}

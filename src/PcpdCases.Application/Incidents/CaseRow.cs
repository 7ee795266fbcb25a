using PcpdCases.Domain;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Incidents;

/// <summary>What a list shows, sorts and filters of one proceeding; rewritten by the Desk in the save that changed it.</summary>
public sealed class CaseRow
{
    public const int NamesMaxLength = 600;

    public const string PartySeparator = "; ";

    public const char CutOff = '…';
    public const int WordsMaxLength = 2000;

    public long Id { get; internal set; }

    public long IncidentId { get; internal set; }

    public string Number { get; internal set; } = "";

    public string Letter { get; internal set; } = "";

    public string Title { get; internal set; } = "";

    public int OrganisationNumber { get; internal set; }

    public string OrganisationName { get; internal set; } = "";

    public string? OrganisationChineseName { get; internal set; }

    /// <summary>Names of the incident's other parties, joined by <see cref="PartySeparator"/>; ends with <see cref="CutOff"/> when they did not all fit.</summary>
    public string? OtherParties { get; internal set; }

    /// <summary>Number, earlier reference, title and the names of every party in both languages, each on a line: what a filter by text looks through.</summary>
    internal string Words { get; set; } = "";

    public Sector Sector { get; internal set; }

    public Stage Stage { get; internal set; }

    /// <summary>Place of the stage in the life cycle, 0 first: stages are stored by name, and lists sort by this.</summary>
    internal int StagePlace { get; set; }

    public bool OnHold { get; internal set; }

    public bool Restricted { get; internal set; }

    /// <summary>Recorded from a published source: locked, its clocks off.</summary>
    public bool Published { get; internal set; }

    public string? OwnerHandle { get; internal set; }

    public string? OwnerName { get; internal set; }

    public string? InvestigatorHandle { get; internal set; }

    public string? InvestigatorName { get; internal set; }

    /// <summary>When the first notification came in; null when there is none or its date is not published.</summary>
    public DateOnly? ReceivedOn { get; internal set; }

    /// <summary>What happens next; null when nothing waits.</summary>
    public NextStep? NextStep { get; internal set; }

    /// <summary>The earliest date something is due; null when nothing is.</summary>
    public DateOnly? NextDue { get; internal set; }

    /// <summary>The day from which the Office's target for the stage counts, moved on by what it was on hold; null while it is on hold and when nothing is waited for.</summary>
    public DateOnly? TargetFrom { get; internal set; }

    public Precision AffectedPrecision { get; internal set; }

    /// <summary>People affected: as stated in all, else the sum of the groups; null when unknown.</summary>
    public long? Affected { get; internal set; }

    /// <summary>An addressee of an issued round has not replied.</summary>
    public bool WaitingForReply { get; internal set; }

    /// <summary>A determination or a notice waits for a countersignature.</summary>
    public bool WaitingForApproval { get; internal set; }

    /// <summary>Who proposed what waits for a countersignature; nobody else's approval is theirs to give.</summary>
    public string? ProposedByHandle { get; internal set; }

    /// <summary>A served notice has a direction not yet met.</summary>
    public bool NoticesRunning { get; internal set; }

    public DateTime ChangedAt { get; internal set; }
}

/// <summary>What a case waits for.</summary>
public enum NextStep
{
    Triage,
    DecideCheck,
    ReplyToRound,
    Investigate,
    Propose,
    Countersign,
    DecideAction,
    DraftNotice,
    CountersignNotice,
    ServeNotice,
    MeetDirections,

    /// <summary>An appeal against a notice is decided first.</summary>
    AwaitAppeal,
    Close,
}

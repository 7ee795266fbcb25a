using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Correspondence;

/// <summary>What another part of the case file tells went to and fro, so that nobody records it twice.</summary>
public sealed record FiledCorrespondence
{
    public FiledKind Kind { get; init; }

    public DateOnly On { get; init; }

    /// <summary>With whom, as the file names them; null where it names nobody.</summary>
    public string? With { get; init; }

    /// <summary>Ordinal of the notification, round, notice, report or advice; 0 for a proceeding.</summary>
    public int Ordinal { get; init; }

    /// <summary>Ordinals of the findings or directions it is about; empty for everything else.</summary>
    public IReadOnlyList<int> About { get; init; } = [];

    /// <summary>Letter of the proceeding; null for what belongs to the case.</summary>
    public string? Letter { get; init; }

    public string? Note { get; init; }

    /// <summary>How a notification came.</summary>
    public NotificationChannel? Channel { get; init; }

    public ServiceMode? Service { get; init; }

    public string? Proof { get; init; }

    public CorrespondenceDirection Direction =>
        Kind is FiledKind.Notification or FiledKind.ExtensionAsked or FiledKind.Reply or FiledKind.Representations or FiledKind.AdviceAnswered
            or FiledKind.ComplianceEvidence or FiledKind.AppealReceived
            ? CorrespondenceDirection.Received : CorrespondenceDirection.Sent;
}

/// <summary>What tells of it.</summary>
public enum FiledKind
{
    /// <summary>A notification or a form that supplements one.</summary>
    Notification,
    Enquiry,
    Reminder,
    ExtensionAsked,
    ExtensionDecided,
    Reply,

    AdviceGiven,

    /// <summary>The data user accepted the advice or did not.</summary>
    AdviceAnswered,

    /// <summary>The data user was told of the investigation (s.41).</summary>
    InvestigationNotice,

    /// <summary>Findings were put to the data user.</summary>
    FindingsPut,

    /// <summary>What the data user said to findings that were put to it.</summary>
    Representations,

    /// <summary>The data user was told of the result (s.47(2)).</summary>
    ResultLetter,
    EnforcementNotice,

    /// <summary>Evidence that a direction was followed.</summary>
    ComplianceEvidence,

    /// <summary>More time was given for a direction.</summary>
    DirectionExtended,

    /// <summary>The notice of an appeal reached the Commissioner.</summary>
    AppealReceived,

    /// <summary>The Commissioner's statement went to the Administrative Appeals Board.</summary>
    AppealStatement,

    /// <summary>A served notice was cancelled (s.50(6)).</summary>
    NoticeCancelled,

    /// <summary>A notice that was not complied with was referred for prosecution.</summary>
    Referral,
    ReportCopy,
}

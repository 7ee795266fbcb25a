namespace PcpdCases.Domain.Notices;

/// <summary>How far an enforcement notice has come.</summary>
public enum NoticeStatus
{
    Draft,
    AwaitingCountersignature,
    Countersigned,
    Served,

    /// <summary>Every direction that stands was assessed as met.</summary>
    Met,
    Cancelled,
}

/// <summary>How a notice was put into the data user's hands.</summary>
public enum ServiceMode
{
    Hand,
    RegisteredPost,
    Post,
    Email,
    Other,
}

/// <summary>Whether a step is there to remedy the contravention or to keep it from coming back.</summary>
public enum DirectionPurpose
{
    Remedy,
    PreventRecurrence,
}

/// <summary>How far a direction was carried out, as another officer than the one who took the evidence in judges it.</summary>
public enum DirectionAssessment
{
    Met,
    PartlyMet,
    NotMet,
}

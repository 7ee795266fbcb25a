namespace PcpdCases.Domain.Notices;

/// <summary>How far an enforcement notice has come.</summary>
public enum NoticeStatus
{
    Draft,
    AwaitingCountersignature,
    Countersigned,
    Served,

    /// <summary>Every direction was assessed as met.</summary>
    Met,
    Cancelled,

    /// <summary>Reversed by the Administrative Appeals Board.</summary>
    SetAside,

    /// <summary>Known from a published source, which tells neither its steps nor its dates.</summary>
    Published,
}

/// <summary>How a notice reached the data user.</summary>
public enum ServiceMode
{
    ByHand,
    Post,
    RegisteredPost,
    Email,
    Fax,
    Other,
}

/// <summary>What a direction is for (s.50(1A)(c)).</summary>
public enum DirectionAim
{
    Remedy,
    PreventRecurrence,
}

/// <summary>How far a direction was followed.</summary>
public enum DirectionResult
{
    Met,
    PartlyMet,
    NotMet,
}

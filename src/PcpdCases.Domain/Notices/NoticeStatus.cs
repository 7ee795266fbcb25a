namespace PcpdCases.Domain.Notices;

/// <summary>The offence for which a notice is referred for prosecution.</summary>
public enum ReferralGround
{
    /// <summary>A direction was not met (s.50A(1)).</summary>
    NotFollowed,

    /// <summary>Having complied, the data user intentionally did the same act or made the same omission again (s.50A(3)).</summary>
    RepeatedAct,
}

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

/// <summary>How a notice, or a letter, reached whom it was meant for.</summary>
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

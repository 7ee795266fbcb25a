namespace PcpdCases.Application.Tasks;

/// <summary>What falls due.</summary>
public enum DeadlineKind
{
    /// <summary>A task an officer was given.</summary>
    Task,

    /// <summary>An addressee's reply to a round, with what was granted.</summary>
    Reply,

    /// <summary>A data user's reply to a finding put to it.</summary>
    FindingReply,

    /// <summary>The end of the period to appeal against a notice (s.50(7)).</summary>
    AppealPeriod,

    /// <summary>The Commissioner's statement in an appeal.</summary>
    AppealStatement,

    /// <summary>The hearing of an appeal.</summary>
    AppealHearing,

    /// <summary>The end of the time to object to disclosures in a report (s.46(4)(b)).</summary>
    ReportObjections,

    /// <summary>A step a notice directs (s.50(1A)(c)).</summary>
    Direction,

    /// <summary>The end of the working days the Office gives itself for a stage; no statutory date.</summary>
    Target,

    /// <summary>The day on which the Office asks what came of advice; also when the case is closed.</summary>
    AdviceFollowUp,
}

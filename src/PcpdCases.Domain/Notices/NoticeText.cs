namespace PcpdCases.Domain.Notices;

/// <summary>What a notice says beside its directions, as one form fills it; a draft may leave parts empty.</summary>
public sealed record NoticeText
{
    /// <summary>The opinion that a requirement is or was contravened (s.50(1A)(a)).</summary>
    public string? Opinion { get; init; }

    public string? Reasons { get; init; }

    public DateOnly? DatedOn { get; init; }

    /// <summary>Whether the steps are a matter of urgency (s.50(5)).</summary>
    public bool Urgent { get; init; }

    public string? UrgencyReasons { get; init; }

    /// <summary>Whether it is served before the investigation is complete (s.50(8)).</summary>
    public bool Interim { get; init; }

    public string? InterimReasons { get; init; }

    /// <summary>Which version of the text of section 50 goes with it.</summary>
    public string? Section50Version { get; init; }

    /// <summary>The contraventions, each by the ordinal of its determination.</summary>
    public IReadOnlyList<ContraventionText> Contraventions { get; init; } = [];
}

/// <summary>One contravention of a notice as the form fills it.</summary>
/// <param name="Determination">The ordinal of the countersigned determination.</param>
/// <param name="ActOrOmission">What the data user did or failed to do (s.50(1A)(b)(ii)).</param>
public sealed record ContraventionText(int Determination, string? ActOrOmission);

/// <summary>One direction as the form fills it; a draft may leave the day open.</summary>
/// <param name="Step">The step to take.</param>
/// <param name="Finding">The ordinal of the confirmed adverse finding it answers.</param>
/// <param name="Deliverable">What shows that it was taken.</param>
/// <param name="DueOn">The last day to take it.</param>
public sealed record DirectionText(string Step, int Finding, DirectionAim Aim, string? Deliverable, DateOnly? DueOn);

/// <summary>How, when and with what proof a notice was served, and when its appeal period ends.</summary>
/// <param name="Proof">What shows the service, such as the number of the registered letter.</param>
/// <param name="AppealEnds">The last day to appeal (s.50(7)), as the calendar computes it.</param>
/// <param name="CalendarVersion">The version of the calendar that computed it.</param>
/// <param name="CalendarSha256">The hash of that calendar with the days officers had added to it.</param>
public sealed record NoticeService(DateOnly On, ServiceMode Mode, string Proof, DateOnly AppealEnds, string CalendarVersion, string CalendarSha256);

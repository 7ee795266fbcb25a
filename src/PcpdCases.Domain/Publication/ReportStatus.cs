namespace PcpdCases.Domain.Publication;

/// <summary>How far a report has come on its way to the public.</summary>
public enum ReportStatus
{
    /// <summary>Its text may still change.</summary>
    Draft,

    /// <summary>In the form in which it is to be published: copies go out, and only what a data user objects to may go (s.46(4)).</summary>
    Settled,

    Published,

    /// <summary>Given up before publication; it stays readable with the reason.</summary>
    Withdrawn,
}

/// <summary>The parts of a report under section 48(2), in their order.</summary>
public enum ReportSectionKind
{
    Background,
    Incident,
    DataSubjects,
    Findings,
    Decision,
    Recommendations,

    /// <summary>The deficiencies in detail.</summary>
    Annex,
}

namespace PcpdCases.Domain.Publication;

/// <summary>What a report says, as one form fills it; a draft may leave parts empty.</summary>
public sealed record ReportText
{
    public string Title { get; init; } = "";

    /// <summary>Why publication is in the public interest (s.48(2)).</summary>
    public string? PublicInterest { get; init; }

    /// <summary>The text of each part; a part not named is empty.</summary>
    public IReadOnlyDictionary<ReportSectionKind, string> Sections { get; init; } = new Dictionary<ReportSectionKind, string>();
}

/// <summary>How, when and with what proof a data user was served with a copy, and until when it may object.</summary>
/// <param name="Proof">What shows the service, such as the number of the registered letter.</param>
/// <param name="ObjectionsUntil">The last day to object (s.46(4)(b)), as the calendar computes it.</param>
/// <param name="CalendarVersion">The version of the calendar that computed it.</param>
/// <param name="CalendarSha256">The hash of that calendar with the days officers had added to it.</param>
/// <param name="DocumentSha256">The hash of the file that was served.</param>
public sealed record CopyService(
    DateOnly On, Notices.ServiceMode Mode, string Proof, DateOnly ObjectionsUntil, string CalendarVersion, string CalendarSha256, string DocumentSha256);

/// <summary>What a data user objects to: words of the served copy that would disclose personal data exempt under Part 8.</summary>
/// <param name="Passage">The words, exactly as the copy has them.</param>
public sealed record ObjectionText(DateOnly On, ReportSectionKind Section, string Passage, string Reason);

/// <summary>What the Office decides on an objection.</summary>
/// <param name="Deletes">Whether the words go; else they stay, and the data user is told so (s.46(5)).</param>
/// <param name="ToldOn">The day it was told that they stay, from which its time to appeal runs; null when they go.</param>
public sealed record ObjectionDecision(bool Deletes, DateOnly On, string Reason, DateOnly? ToldOn);

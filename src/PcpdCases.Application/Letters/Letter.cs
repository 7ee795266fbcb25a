using PcpdCases.Domain;

namespace PcpdCases.Application.Letters;

/// <summary>A letter ready to be set: whom to, about what, and its paragraphs.</summary>
public sealed record Letter
{
    public required TextLanguage Language { get; init; }

    /// <summary>The case number and, where there is one, the part of the case it belongs to.</summary>
    public required string Reference { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Name and address, a line each.</summary>
    public IReadOnlyList<string> Recipient { get; init; } = [];

    public required string Subject { get; init; }

    public IReadOnlyList<LetterParagraph> Paragraphs { get; init; } = [];

    /// <summary>Name of the officer who signs; empty where nobody has signed yet.</summary>
    public required string Signatory { get; init; }
}

/// <summary>A paragraph; a numbered one hangs on its number, a heading stands over those that follow.</summary>
public sealed record LetterParagraph(string Text, int? Number = null, bool Heading = false);

/// <summary>What a letter is for.</summary>
public enum LetterKind
{
    /// <summary>A notification was received.</summary>
    Acknowledgement,

    /// <summary>The questions of a round, to one addressee.</summary>
    Enquiry,

    /// <summary>The questions an addressee left open.</summary>
    Chaser,

    /// <summary>The decision on a request for more time.</summary>
    Extension,

    /// <summary>The result of an investigation (s.47(2)).</summary>
    Result,

    /// <summary>The enforcement notice itself (s.50).</summary>
    Notice,

    /// <summary>The cancellation of a served notice (s.50(6)).</summary>
    Cancellation,

    /// <summary>The new last days of steps that were given more time.</summary>
    MoreTime,

    /// <summary>A warning instead of a notice.</summary>
    Warning,

    /// <summary>Advice instead of a notice.</summary>
    Advice,

    /// <summary>The copy of a report, with the notice that invites objections (s.46(4)(b)).</summary>
    ReportCopy,
}

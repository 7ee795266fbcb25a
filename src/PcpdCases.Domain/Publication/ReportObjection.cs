using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Publication;

/// <summary>A data user's objection to words of the served copy, what was decided on it, and an appeal against that (s.46(4) to (6)).</summary>
public sealed class ReportObjection
{
    public const int PassageMaxLength = 20_000;
    public const int ReasonMaxLength = 4000;

    private ReportObjection()
    {
    }

    internal ReportObjection(int ordinal, ReportCopy copy, ObjectionText text, bool inTime)
    {
        Ordinal = ordinal;
        Copy = copy;
        On = text.On;
        Section = text.Section;
        Passage = text.Passage;
        Reason = text.Reason.Trim();
        InTime = inTime;
    }

    public long Id { get; private set; }

    /// <summary>Counted within the report.</summary>
    public int Ordinal { get; private set; }

    public ReportCopy Copy { get; private set; } = null!;

    /// <summary>The day it was received.</summary>
    public DateOnly On { get; private set; }

    public ReportSectionKind Section { get; private set; }

    /// <summary>The words objected to, exactly as the served copy has them.</summary>
    public string Passage { get; private set; } = "";

    /// <summary>Why their disclosure would disclose personal data exempt under Part 8.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Whether it came within the twenty-eight days; a late one is decided all the same.</summary>
    public bool InTime { get; private set; }

    /// <summary>Whether the Office deletes the words; null while nothing is decided.</summary>
    public bool? Deletes { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecisionReason { get; private set; }

    public Officer? DecidedBy { get; private set; }

    /// <summary>The day the data user was told that the words stay (s.46(5)).</summary>
    public DateOnly? ToldOn { get; private set; }

    /// <summary>The last day to appeal against that (s.46(6)), as it was counted then.</summary>
    public DateOnly? AppealEnds { get; private set; }

    public DateOnly? AppealLodgedOn { get; private set; }

    public DateOnly? AppealEndedOn { get; private set; }

    /// <summary>Whether the appeal was allowed, so that the words go; null while there is none or it is pending.</summary>
    public bool? AppealAllowed { get; private set; }

    /// <summary>Whether the words are taken out of what is published.</summary>
    public bool IsDeleted => Deletes == true || AppealAllowed == true;

    internal void Decide(ObjectionDecision decision, DateOnly? appealEnds, Officer by)
    {
        Deletes = decision.Deletes;
        DecidedOn = decision.On;
        DecisionReason = decision.Reason.Trim();
        DecidedBy = by;
        ToldOn = decision.ToldOn;
        AppealEnds = appealEnds;
    }

    internal void Appeal(DateOnly lodgedOn, DateOnly? endedOn, bool? allowed)
    {
        AppealLodgedOn = lodgedOn;
        AppealEndedOn = endedOn;
        AppealAllowed = allowed;
    }
}

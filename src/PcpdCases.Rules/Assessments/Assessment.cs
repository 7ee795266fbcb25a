using PcpdCases.Rules.Facts;
using PcpdCases.Rules.Precedents;

namespace PcpdCases.Rules.Assessments;

/// <summary>The answer to one question: what, why, what would change it, and what is still to be asked.</summary>
public sealed record Assessment
{
    public required string DataUser { get; init; }

    public required Requirement Requirement { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The outcomes still possible; one of them is the outcome when it is the only one.</summary>
    public required IReadOnlyList<Outcome> Possible { get; init; }

    public required IReadOnlyList<IssueArea> Examined { get; init; }

    public required IReadOnlyList<IssueArea> NotExamined { get; init; }

    /// <summary>The incident may lie before this day, and what lies there was not assessed; null when it cannot.</summary>
    public required DateOnly? NotAssessedBefore { get; init; }

    public required IReadOnlyList<FactApplication> Gates { get; init; }

    public required IReadOnlyList<IssueAssessment> Issues { get; init; }

    /// <summary>What speaks for the data user.</summary>
    public required IReadOnlyList<FactApplication> ForDataUser { get; init; }

    /// <summary>Mitigating facts read as not shown in a rule that came true: the data user could still show them on appeal.</summary>
    public required IReadOnlyList<FactApplication> CouldStillBeShown { get; init; }

    /// <summary>Which findings alone carry the contravention.</summary>
    public required IReadOnlyList<SufficientReason> SufficientReasons { get; init; }

    /// <summary>Which findings, were they not made out, would undo the contravention.</summary>
    public required LoadBearingFindings LoadBearing { get; init; }

    /// <summary>What to find out, and which way, to decide.</summary>
    public required IReadOnlyList<SettlingSet> Settling { get; init; }

    public required IReadOnlyList<SuggestedQuestion> Questions { get; init; }

    public required IReadOnlyList<SuggestedDirection> Directions { get; init; }

    public required IReadOnlyList<SuggestedAdvice> Advice { get; init; }

    /// <summary>What to recommend to data users as a class (s.48(2)).</summary>
    public required IReadOnlyList<SuggestedRecommendation> Recommendations { get; init; }

    /// <summary>The closest published decisions; shown with <see cref="Precedent.Caution"/>.</summary>
    public required IReadOnlyList<PrecedentComparison> Precedents { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>Ids, values and outcome as canonical JSON: replaying the same input gives the same bytes.</summary>
    public string ToDecisionRecord() => DecisionRecord.Write(this);
}

/// <summary>The name of a finding: its fact, and its system when it has one.</summary>
public sealed record FindingKey(string Fact, string? System);

/// <summary>The rules of one issue area and what they say.</summary>
public sealed record IssueAssessment(IssueArea Area, IReadOnlyList<RuleAssessment> Rules);

/// <summary>What one rule says, joined over the systems.</summary>
public sealed record RuleAssessment(
    string RuleId,
    string RuleSet,
    Limb Limb,
    Bilingual Text,
    Truth Truth,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<RuleTrial> Trials);

/// <summary>A text a rule rests on.</summary>
/// <param name="IsLater">It came into force after the incident: evidence of what was practicable, never the standard of that day.</param>
public sealed record Citation(Source Source, bool IsLater);

/// <summary>One rule tried on one system; a null system is the case as a whole.</summary>
public sealed record RuleTrial(
    string? System,
    Truth Truth,
    IReadOnlyList<FactApplication> Application,
    IReadOnlyList<ExceptionTrial> Exceptions);

/// <summary>One exception tried, and whether it stands.</summary>
public sealed record ExceptionTrial(string Label, Bilingual Text, Truth Truth, IReadOnlyList<FactApplication> Application)
{
    /// <summary>It defeats another exception and excuses nothing itself.</summary>
    public bool Defeats { get; init; }

    /// <summary>Published decisions that speak against the exception.</summary>
    public IReadOnlyList<string> CounterPrecedents { get; init; } = [];
}

/// <summary>How one fact was read, on what evidence, and what that makes of it in its place.</summary>
public sealed record FactApplication(
    string Fact,
    Bilingual Name,
    string? System,
    Bilingual Reading,
    Contribution? Contribution,
    IReadOnlyList<string> Evidence,
    string? Reference,
    Truth Truth)
{
    /// <summary>Since when it was so; how long it lasted is told and decides nothing.</summary>
    public DateOnly? HeldFrom { get; init; }

    public DateOnly? HeldTo { get; init; }
}

/// <summary>Findings that carry the contravention without any other.</summary>
public sealed record SufficientReason(IReadOnlyList<FindingKey> Findings, IReadOnlyList<string> Rules);

/// <summary>Smallest sets of findings whose loss would undo the contravention, the smallest first.</summary>
/// <param name="Shown">At most five of them.</param>
/// <param name="Total">How many there are.</param>
/// <param name="IsComplete">False when there were too many to count.</param>
public sealed record LoadBearingFindings(IReadOnlyList<IReadOnlyList<FindingKey>> Shown, int Total, bool IsComplete);

/// <summary>What would have to be found for the outcome to be this one.</summary>
public sealed record SettlingSet(Outcome Outcome, IReadOnlyList<Settlement> Facts);

/// <summary>A fact and the way it would have to be read, such as "established" or "at least prolonged".</summary>
public sealed record Settlement(string Fact, string? System, Bilingual Needed);

/// <summary>A question for the next enquiry round.</summary>
public sealed record SuggestedQuestion(string Fact, IReadOnlyList<string> Systems, Bilingual Text);

/// <summary>A direction for a finding in a rule that came true.</summary>
public sealed record SuggestedDirection(string Fact, string? System, string? Reference, Bilingual Remedy, Bilingual Prevent);

/// <summary>Advice on a weakness that carries no contravention.</summary>
public sealed record SuggestedAdvice(string Fact, string? System, string? Reference, Bilingual Text);

/// <summary>A recommendation to the class, and whether a failure found here leads to it.</summary>
public sealed record SuggestedRecommendation(string Id, Bilingual Text, bool FromFindings);

/// <summary>What the answer was worked out from.</summary>
public sealed record Provenance(
    IReadOnlyList<RuleSetStamp> RuleSets,
    string DictionaryVersion,
    string DictionarySha256,
    string CalendarVersion,
    string CalendarSha256,
    string EngineVersion,
    string InputSha256);

/// <summary>One rule set by name and hash.</summary>
public sealed record RuleSetStamp(string Id, string Version, string Sha256);

using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Domain.Determinations;

/// <summary>A signed act: what the Office decides on one requirement; never edited, only superseded.</summary>
public sealed class Determination
{
    public const int TextMaxLength = 200_000;
    public const int RuleSetMaxLength = 80;
    public const int HashMaxLength = 64;
    public const int SourceMaxLength = 1000;
    public const int OverrideTargetMaxLength = 120;

    private Determination()
    {
    }

    internal Determination(Proceeding proceeding, int ordinal, DeterminationProposal proposal, Officer? proposer, DateTime? at, int factsVersion)
    {
        Proceeding = proceeding;
        Ordinal = ordinal;
        Requirement = proposal.Requirement;
        Outcome = proposal.Outcome;
        AssessedOutcome = proposal.AssessedOutcome;
        Reasons = proposal.Reasons.Trim();
        AssessedFacts = proposal.AssessedFacts;
        DecisionRecord = proposal.DecisionRecord;
        RuleSet = proposal.RuleSet;
        RuleSetSha256 = proposal.RuleSetSha256;
        OverrideReason = proposal.OverrideReason;
        OverrideText = Wording.Clean(proposal.OverrideText);
        OverrideTarget = Wording.Clean(proposal.OverrideTarget);
        Interim = proposal.Interim;
        Proposer = proposer;
        ProposedAt = at;
        FactsVersion = factsVersion;
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Proceeding Proceeding { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public Requirement Requirement { get; private set; }

    public Outcome Outcome { get; private set; }

    /// <summary>What the rules service said of the same facts; differs from <see cref="Outcome"/> only with an override.</summary>
    public Outcome AssessedOutcome { get; private set; }

    public string Reasons { get; private set; } = "";

    /// <summary>The facts the rules service was asked about, as it reads them from a file.</summary>
    public string AssessedFacts { get; private set; } = "";

    /// <summary>The assessment's canonical record, which replays to the same bytes.</summary>
    public string DecisionRecord { get; private set; } = "";

    /// <summary>Rule set and version, such as "hk.dpp4.1@1.0.0".</summary>
    public string RuleSet { get; private set; } = "";

    public string RuleSetSha256 { get; private set; } = "";

    public OverrideReason? OverrideReason { get; private set; }

    public string? OverrideText { get; private set; }

    /// <summary>The finding, the rule or the outcome the override is aimed at.</summary>
    public string? OverrideTarget { get; private set; }

    /// <summary>Formed before the investigation is complete, for an urgent notice under s.50(8).</summary>
    public bool Interim { get; private set; }

    /// <summary>The version of the facts it stands on.</summary>
    public int FactsVersion { get; private set; }

    public DeterminationStatus Status { get; private set; }

    public Officer? Proposer { get; private set; }

    public DateTime? ProposedAt { get; private set; }

    public Officer? Countersigner { get; private set; }

    public DateTime? CountersignedAt { get; private set; }

    public string? ReturnedReason { get; private set; }

    /// <summary>The published source it was recorded from; null for the Office's own acts in this portal.</summary>
    public string? PublishedSource { get; private set; }

    /// <summary>Whether it binds: signed by two, or published.</summary>
    public bool IsSigned => Status is DeterminationStatus.Countersigned;

    /// <summary>A signed contravention on a completed investigation; an interim one carries an urgent notice only.</summary>
    public bool EstablishesContravention => IsSigned && !Interim && Outcome is Outcome.Contravention;

    internal void Countersign(Officer by, DateTime now)
    {
        Status = DeterminationStatus.Countersigned;
        Countersigner = by;
        CountersignedAt = now;
    }

    internal void Return(string reason)
    {
        Status = DeterminationStatus.Returned;
        ReturnedReason = reason.Trim();
    }

    internal void Supersede() => Status = DeterminationStatus.Superseded;

    internal void RecordAsPublished(string source)
    {
        Status = DeterminationStatus.Countersigned;
        PublishedSource = source;
    }
}

/// <summary>How far a determination has come.</summary>
public enum DeterminationStatus
{
    Proposed,
    Countersigned,
    Returned,
    Superseded,
}

/// <summary>Why the Office departs from what the rules service says.</summary>
public enum OverrideReason
{
    FindingWeighedDifferently,
    RuleDoesNotFit,
    LawReadDifferently,
    NewAuthority,
    Other,
}

/// <summary>What is proposed, as one form fills it from an assessment.</summary>
public sealed record DeterminationProposal
{
    public required Requirement Requirement { get; init; }

    public required Outcome Outcome { get; init; }

    public required Outcome AssessedOutcome { get; init; }

    public required string Reasons { get; init; }

    public required string AssessedFacts { get; init; }

    public required string DecisionRecord { get; init; }

    public required string RuleSet { get; init; }

    public required string RuleSetSha256 { get; init; }

    public OverrideReason? OverrideReason { get; init; }

    public string? OverrideText { get; init; }

    public string? OverrideTarget { get; init; }

    public bool Interim { get; init; }
}

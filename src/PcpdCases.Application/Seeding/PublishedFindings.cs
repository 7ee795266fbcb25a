using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Application.Seeding;

/// <summary>Turns what a source publishes of one proceeding into the words of the case file.</summary>
internal static class PublishedFindings
{
    public static PublishedProceeding Of(SeedProceeding seed, string citation)
    {
        var ordinals = seed.Findings.Select((finding, index) => (finding.Key, Ordinal: index + 1)).ToDictionary(pair => pair.Key, pair => pair.Ordinal);
        return new PublishedProceeding(
            // Served, and whether it was complied with is not published.
            Stage.Enforcement,
            null,
            [.. seed.Findings.Select(finding => (Statement(finding), citation))],
            [.. seed.Deficiencies.Select(deficiency => (
                new DeficiencyStatement { Requirement = RequirementOf(seed.Determination), Heading = deficiency.Heading },
                (IReadOnlyList<int>)[.. deficiency.Findings.Select(key => ordinals[key])]))]);
    }

    /// <summary>The published decision, beside what the rules say of the published findings.</summary>
    public static DeterminationProposal Decision(Proceeding proceeding, SeedProceeding seed)
    {
        var requirement = RequirementOf(seed.Determination);
        var facts = proceeding.FactsFor(requirement);
        var assessment = Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published);
        var ruleSet = assessment.Provenance.RuleSets[0];
        return new DeterminationProposal
        {
            Requirement = requirement,
            Outcome = seed.Determination.Outcome,
            AssessedOutcome = assessment.Outcome,
            Reasons = seed.Determination.Reasons,
            AssessedFacts = FactsFile.Write(facts),
            DecisionRecord = assessment.ToDecisionRecord(),
            RuleSet = $"{ruleSet.Id}/{ruleSet.Version}",
            RuleSetSha256 = ruleSet.Sha256,
        };
    }

    /// <summary>What the notice is for, as far as the source tells; its steps and dates are not published.</summary>
    public static string Aim(SeedNotice notice) => (notice.Remedy, notice.PreventRecurrence) switch
    {
        (true, true) => "To remedy the contravention and prevent its recurrence.",
        (true, false) => "To remedy the contravention.",
        (false, true) => "To prevent recurrence of the contravention.",
        (false, false) => "Not published.",
    };

    public static Requirement RequirementOf(SeedDetermination determination) =>
        Requirements.TryParse(determination.Requirement, out var requirement)
            ? requirement
            : throw new ArgumentException($"\"{determination.Requirement}\" is no requirement.", nameof(determination));

    private static FindingStatement Statement(SeedFinding finding)
    {
        var fact = FactDictionary.Published.Find(finding.Fact)!;
        return new FindingStatement
        {
            FactId = fact.Id,
            Polarity = fact.Polarity,
            IssueArea = fact.IssueArea ?? Finding.GateArea,
            Value = finding.Value,
            Level = finding.Level,
            IsAdverse = fact.Polarity is Polarity.Adverse
                && (finding.Value is FactValue.Established || (finding.Level is { } level && fact.LevelIndex(level) > 0)),
            System = finding.System,
            HeldInWords = finding.HeldFor,
            Contribution = finding.Contribution,
            Narrative = finding.Statement,
        };
    }
}

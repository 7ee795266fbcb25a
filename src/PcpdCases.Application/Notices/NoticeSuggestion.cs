using PcpdCases.Application.Determinations;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Application.Notices;

/// <summary>What a new notice of a proceeding could say, for its drafter to take over, change or leave.</summary>
/// <param name="Contraventions">The signed contraventions, each with the reasons its signers gave.</param>
/// <param name="Findings">The confirmed adverse findings a direction may answer.</param>
/// <param name="Directions">A step for each finding in a rule that came true.</param>
/// <param name="Replaces">The cancelled notice to serve anew, whose text it takes over; null for a first one.</param>
public sealed record NoticeSuggestion(
    IReadOnlyList<Determination> Contraventions, IReadOnlyList<Finding> Findings, IReadOnlyList<DirectionSuggestion> Directions, EnforcementNotice? Replaces)
{
    /// <summary>The suggestion for one proceeding.</summary>
    /// <param name="closed">Ordinals of the findings that a verified measure closes: of those only what prevents a recurrence is suggested.</param>
    internal static NoticeSuggestion Of(Proceeding proceeding, EnforcementNotice? replaces, IReadOnlySet<int> closed)
    {
        var contraventions = proceeding.Determinations.Where(determination => determination.IsSigned && determination.Outcome is Outcome.Contravention)
            .OrderBy(determination => determination.Ordinal).ToList();
        var findings = proceeding.Findings.Where(finding => finding.IsEstablishedAdverse).OrderBy(finding => finding.Ordinal).ToList();
        var suggested = contraventions.Select(determination => determination.Requirement).Distinct()
            .SelectMany(requirement => AssessmentQueries.Of(proceeding, requirement).Assessment?.Directions ?? [])
            .ToList();
        return new(contraventions, findings, [.. findings.SelectMany(finding => For(finding, suggested))
            .Where(row => row.Aim is not DirectionAim.Remedy || !closed.Contains(row.Finding))
            .DistinctBy(row => (row.Finding, row.Aim))], replaces);
    }

    private static IEnumerable<DirectionSuggestion> For(Finding finding, IEnumerable<SuggestedDirection> suggested) => suggested
        .Where(direction => direction.Reference == finding.Path)
        .SelectMany(direction => new DirectionSuggestion[]
        {
            new(finding.Ordinal, DirectionAim.Remedy, direction.Remedy),
            new(finding.Ordinal, DirectionAim.PreventRecurrence, direction.Prevent),
        });
}

/// <summary>One step the rules service suggests for a finding, in both languages.</summary>
public sealed record DirectionSuggestion(int Finding, DirectionAim Aim, Bilingual Step);

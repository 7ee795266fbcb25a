using PcpdCases.Domain.Findings;
using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Proceedings;

/// <content>What the rules service is told: confirmed findings only.</content>
public sealed partial class Proceeding
{
    /// <summary>The facts of one requirement as the case file holds them now; pure.</summary>
    public CaseFacts FactsFor(Requirement requirement)
    {
        var areas = _scope.Where(entry => entry.Requirement == requirement && entry is { Area: not null, Examined: true })
            .Select(entry => entry.Area!).ToList();
        return new CaseFacts
        {
            DataUser = Party.Organisation.Name,
            Requirement = requirement,
            IncidentFrom = Incident.Particulars.OccurredFrom,
            IncidentTo = Incident.Particulars.OccurredTo,
            Scope = areas.Count == 0 ? null : [.. areas.Union(AreasOfFailures()).Order(StringComparer.Ordinal)],
            MitigatingDefault = _scope.Find(entry => entry.Requirement == requirement && entry.Area is null)?.MitigatingDefault ?? FactValue.Unknown,
            Findings = [.. _findings.Where(finding => finding.Status is FindingStatus.Confirmed)
                .GroupBy(finding => (finding.FactId, finding.System))
                .OrderBy(group => group.Key.FactId, StringComparer.Ordinal).ThenBy(group => group.Key.System, StringComparer.Ordinal)
                .Select(Reading)],
        };
    }

    // Where a failure was found the area is examined, marked or not: the rules refuse to leave it out.
    private IEnumerable<string> AreasOfFailures() => _findings
        .Where(finding => finding.IsEstablishedAdverse && FactDictionary.Published.Find(finding.FactId) is { IsFailure: true })
        .Select(finding => finding.IssueArea);

    // Several findings on one fact and system that disagree are not averaged: the evidence conflicts.
    private static FactReading Reading(IGrouping<(string FactId, string? System), Finding> group)
    {
        var findings = group.OrderBy(finding => finding.Ordinal).ToList();
        var first = findings[0];
        var agree = findings.TrueForAll(finding => finding.Value == first.Value && finding.Level == first.Level);
        return new FactReading(group.Key.FactId)
        {
            Value = agree ? first.Value : first.Level is null ? FactValue.Unknown : null,
            Level = agree ? first.Level : null,
            System = group.Key.System,
            Contribution = Strongest(findings),
            HeldFrom = findings.Min(finding => finding.HeldFrom),
            HeldTo = findings.Max(finding => finding.HeldTo),
            Why = agree ? first.Why : WhyUnknown.EvidenceConflicts,
            Evidence = [.. findings.SelectMany(finding => finding.Evidence).Select(evidence => evidence.Reference)],
            Reference = first.Path,
        };
    }

    private static Contribution Strongest(List<Finding> findings)
    {
        foreach (var contribution in (Contribution[])[Contribution.Direct, Contribution.Contributory, Contribution.Unknown])
        {
            if (findings.Exists(finding => finding.Contribution == contribution))
            {
                return contribution;
            }
        }
        return Contribution.None;
    }
}

using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Proceedings;

/// <content>Recording from a published source: only <c>Actor.Import</c> may, and what no source tells stays empty.</content>
public sealed partial class Proceeding
{
    /// <summary>Fills the whole proceeding from its published source; the source is the evidence, and its clocks stay off.</summary>
    public void RecordPublished(PublishedProceeding published, DateTime now)
    {
        const string Importer = "import";
        EnsureUnlocked();
        if (Stage is not Stage.Received || _findings.Count > 0)
        {
            throw new DomainException("{0} is already under way. A published source fills a new proceeding only.", Path);
        }
        Stage = published.Stage;
        End = published.End;
        foreach (var (statement, passage) in published.Findings)
        {
            var finding = new Finding(this, _findings.Count + 1, statement, Importer, now);
            finding.AddEvidence(null, passage, Importer, now);
            finding.Confirm();
            _findings.Add(finding);
        }
        foreach (var (statement, ordinals) in published.Deficiencies)
        {
            var findings = ordinals.Select(ordinal => _findings[ordinal - 1]).ToList();
            EnsureMayStandUnder(null, statement.Requirement, findings);
            var deficiency = new Deficiency(this, _deficiencies.Count + 1, statement);
            deficiency.Number(findings);
            _deficiencies.Add(deficiency);
        }
        foreach (var requirement in published.Deficiencies.Select(deficiency => deficiency.Statement.Requirement).Distinct())
        {
            Entry(requirement, null).Set(true, FactValue.NotShown, "The published source is silent.", Importer, now);
        }
        FactsVersion++;
    }

    /// <summary>Records the published determination and what followed it; who signed and when is not published.</summary>
    public void RecordPublishedDetermination(DeterminationProposal decided, string source, ActionKind action, string actionReason)
    {
        EnsureUnlocked();
        if (_determinations.Count > 0)
        {
            throw new DomainException("{0} already has a determination. A published source fills a new proceeding only.", Path);
        }
        var determination = new Determination(this, _determinations.Count + 1, decided, null, null, FactsVersion);
        determination.RecordAsPublished(source);
        _determinations.Add(determination);
        _actions.Add(new FollowUpAction(_actions.Count + 1, action, null, source, actionReason, null, null));
    }
}

/// <summary>What a published source tells of one proceeding.</summary>
/// <param name="Findings">Each with the passage that tells it.</param>
/// <param name="Deficiencies">Each with the ordinals of its findings, 1 first.</param>
public sealed record PublishedProceeding(
    Stage Stage,
    ProceedingEnd? End,
    IReadOnlyList<(FindingStatement Statement, string Passage)> Findings,
    IReadOnlyList<(DeficiencyStatement Statement, IReadOnlyList<int> Findings)> Deficiencies);

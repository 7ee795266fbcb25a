using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Officers;
using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Proceedings;

/// <content>Findings, deficiencies and scope: what the Office holds to be so, and on what evidence.</content>
public sealed partial class Proceeding
{
    public Finding RecordFinding(FindingStatement statement, Officer by, DateTime now)
    {
        EnsureFindingsMayChange();
        var finding = new Finding(this, _findings.Count + 1, statement, by.Handle, now);
        _findings.Add(finding);
        FactsVersion++;
        return finding;
    }

    /// <summary>Records what was found of another data user of the same incident of this one too, as a draft with the same standing evidence: each is heard for itself.</summary>
    public Finding CopyFinding(Finding from, Officer by, DateTime now)
    {
        if (from.Proceeding.Incident != Incident || from.Proceeding == this)
        {
            throw new DomainException("A finding is copied between the data users of one case.");
        }
        if (from.Status is FindingStatus.Withdrawn)
        {
            throw new DomainException("Finding {0} was withdrawn. It is not copied.", from.Ordinal);
        }
        if (_findings.Find(known => known.Status is not FindingStatus.Withdrawn && known.FactId == from.FactId && known.System == from.System) is { } same)
        {
            throw new DomainException("{0} has a finding on this already: finding {1}.", Path, same.Ordinal);
        }
        var finding = RecordFinding(from.Statement, by, now);
        foreach (var evidence in from.Evidence.Where(evidence => evidence.Stands).OrderBy(evidence => evidence.Ordinal))
        {
            finding.AddEvidence(evidence.Document, evidence.Passage, by.Handle, now);
        }
        return finding;
    }

    /// <summary>Changes what a finding says, until it is confirmed.</summary>
    public void ReviseFinding(Finding finding, FindingStatement statement)
    {
        EnsureFindingsMayChange();
        if (finding.Status is FindingStatus.Confirmed or FindingStatus.Withdrawn)
        {
            throw new DomainException("Finding {0} is settled. Withdraw it and record a new one.", finding.Ordinal);
        }
        if (finding.Status is FindingStatus.PutToDataUser)
        {
            throw new DomainException("Finding {0} was put to the data user as it stands. Withdraw it and record a new one.", finding.Ordinal);
        }
        finding.State(statement);
        FactsVersion++;
    }

    public void AddEvidence(Finding finding, Document? document, string? passage, Officer by, DateTime now)
    {
        EnsureFindingsMayChange();
        if (document is null && Wording.Clean(passage) is null)
        {
            throw new DomainException("Choose a document, or say where the evidence is found.");
        }
        if (!Wording.Fits(passage, FindingEvidence.PassageMaxLength))
        {
            throw new DomainException("The passage is longer than {0} characters.", FindingEvidence.PassageMaxLength);
        }
        if (document is not null && document.Incident != Incident)
        {
            throw new DomainException("The document belongs to another case.");
        }
        finding.AddEvidence(document, passage, by.Handle, now);
        FactsVersion++;
    }

    /// <summary>Puts a finding to the data user, who may answer until a date (s.43(5), see docs/rules.md).</summary>
    public void PutFinding(Finding finding, DateOnly on, DateOnly replyBy)
    {
        EnsureFindingsMayChange();
        if (finding.Status is not FindingStatus.Draft)
        {
            throw new DomainException("Finding {0} is no draft any more.", finding.Ordinal);
        }
        if (replyBy <= on)
        {
            throw new DomainException("The time to reply must end after the finding is put.");
        }
        finding.Put(on, replyBy);
        FactsVersion++;
    }

    public void RecordReply(Finding finding, DateOnly on, string reply)
    {
        EnsureFindingsMayChange();
        if (finding.PutOn is not { } put)
        {
            throw new DomainException("Finding {0} was not put to the data user.", finding.Ordinal);
        }
        if (on < put)
        {
            throw new DomainException("A reply cannot come before the finding was put.");
        }
        if (!Wording.IsGiven(reply, Finding.TextMaxLength))
        {
            throw new DomainException("Record what the data user replied.");
        }
        finding.TakeReply(on, reply);
        FactsVersion++;
    }

    public void ConfirmFinding(Finding finding)
    {
        EnsureFindingsMayChange();
        if (finding.Status is FindingStatus.Confirmed or FindingStatus.Withdrawn)
        {
            throw new DomainException("Finding {0} is settled already.", finding.Ordinal);
        }
        if (!finding.Evidence.Any(evidence => evidence.Stands))
        {
            throw new DomainException("Finding {0} has no evidence. Add a document or a passage first.", finding.Ordinal);
        }
        if (finding.Polarity is Polarity.Adverse && finding.IsAdverse && _scope.Exists(entry => entry.Area == finding.IssueArea && !entry.Examined))
        {
            throw new DomainException("The area {0} is marked as not examined. Mark it as examined before finding {1} is confirmed.", finding.IssueArea, finding.Ordinal);
        }
        finding.Confirm();
        FactsVersion++;
    }

    public void WithdrawFinding(Finding finding, string reason)
    {
        EnsureFindingsMayChange();
        if (finding.Status is FindingStatus.Withdrawn)
        {
            throw new DomainException("Finding {0} is withdrawn already.", finding.Ordinal);
        }
        if (!Wording.IsGiven(reason, Finding.ReasonMaxLength))
        {
            throw new DomainException("Give the reason for withdrawing the finding.");
        }
        if (_deficiencies.Find(deficiency => deficiency.Findings.Contains(finding)) is { } deficiency)
        {
            throw new DomainException("Finding {0} stands under deficiency {1}. Take it out there first.", finding.Ordinal, deficiency.Ordinal);
        }
        finding.Withdraw(reason);
        FactsVersion++;
    }

    public Deficiency NumberDeficiency(DeficiencyStatement statement, IReadOnlyCollection<Finding> findings)
    {
        EnsureFindingsMayChange();
        EnsureMayStandUnder(null, statement.Requirement, findings);
        var deficiency = new Deficiency(this, _deficiencies.Count + 1, statement);
        deficiency.Number(findings);
        _deficiencies.Add(deficiency);
        FactsVersion++;
        return deficiency;
    }

    public void ReviseDeficiency(Deficiency deficiency, DeficiencyStatement statement, IReadOnlyCollection<Finding> findings)
    {
        EnsureFindingsMayChange();
        EnsureMayStandUnder(deficiency, statement.Requirement, findings);
        deficiency.State(statement);
        deficiency.Number(findings);
        FactsVersion++;
    }

    /// <summary>Marks an issue area as examined or not, with the reason.</summary>
    public void SetScope(Requirement requirement, string area, bool examined, string reason, Officer by, DateTime now)
    {
        EnsureFindingsMayChange();
        if (!Wording.IsGiven(reason, ScopeReasonMaxLength))
        {
            throw new DomainException("Give the reason why this area is examined or not.");
        }
        if (!examined && _findings.Exists(finding => finding.IsEstablishedAdverse && finding.IssueArea == area))
        {
            throw new DomainException("The area {0} has an established adverse finding and cannot be left out.", area);
        }
        Entry(requirement, area).Set(examined, FactValue.Unknown, reason, by.Handle, now);
        FactsVersion++;
    }

    /// <summary>Marks several issue areas as examined in one act, with one reason; returns how many were not so marked before.</summary>
    public int Examine(IReadOnlyCollection<AreaOfRequirement> areas, string reason, Officer by, DateTime now)
    {
        EnsureFindingsMayChange();
        if (!Wording.IsGiven(reason, ScopeReasonMaxLength))
        {
            throw new DomainException("Give the reason why these areas are examined.");
        }
        var open = areas.Where(area => !IsMarkedExamined(area)).ToList();
        if (open.Count == 0)
        {
            throw new DomainException("Each of these areas is marked as examined already. Nothing was changed.");
        }
        foreach (var (requirement, area) in open)
        {
            Entry(requirement, area).Set(true, FactValue.Unknown, reason, by.Handle, now);
        }
        FactsVersion++;
        return open.Count;
    }

    /// <summary>Whether an officer marked the area as examined under the requirement.</summary>
    public bool IsMarkedExamined(AreaOfRequirement area) =>
        _scope.Exists(entry => entry.Examined && entry.Requirement == area.Requirement && entry.Area == area.Area);

    /// <summary>Decides, once for all, how mitigating facts in scope that nobody listed are read.</summary>
    public void SetMitigatingDefault(Requirement requirement, FactValue reading, string reason, Officer by, DateTime now)
    {
        EnsureFindingsMayChange();
        if (reading is not (FactValue.Unknown or FactValue.NotShown))
        {
            throw new DomainException("Mitigating facts nobody listed are unknown, or not shown once the last reply is in.");
        }
        if (!Wording.IsGiven(reason, ScopeReasonMaxLength))
        {
            throw new DomainException("Give the reason why mitigating facts are read so.");
        }
        Entry(requirement, null).Set(true, reading, reason, by.Handle, now);
        FactsVersion++;
    }

    public const int ScopeReasonMaxLength = 4000;

    private ScopeEntry Entry(Requirement requirement, string? area)
    {
        var entry = _scope.Find(candidate => candidate.Requirement == requirement && candidate.Area == area);
        if (entry is null)
        {
            entry = new ScopeEntry(_scope.Count + 1, requirement, area);
            _scope.Add(entry);
        }
        return entry;
    }

    private void EnsureMayStandUnder(Deficiency? deficiency, Requirement requirement, IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0)
        {
            throw new DomainException("A deficiency needs at least one confirmed adverse finding.");
        }
        foreach (var finding in findings)
        {
            if (!finding.IsEstablishedAdverse)
            {
                throw new DomainException("Finding {0} is not a confirmed adverse finding.", finding.Ordinal);
            }
            if (_deficiencies.Find(other => other != deficiency && other.Requirement == requirement && other.Findings.Contains(finding)) is { } taken)
            {
                throw new DomainException("Finding {0} stands under deficiency {1} already.", finding.Ordinal, taken.Ordinal);
            }
        }
    }

    private void EnsureFindingsMayChange()
    {
        EnsureOpen();
        if (Stage is not Stage.Investigation)
        {
            throw new DomainException("Findings belong to an investigation; {0} is at the stage {1}.", Path, Stage);
        }
    }
}

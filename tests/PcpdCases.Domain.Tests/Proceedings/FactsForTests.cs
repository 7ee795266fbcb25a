using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Tests.Proceedings;

public sealed class FactsForTests
{
    private readonly Proceeding _proceeding = GivenCase.InInvestigation();

    [Fact]
    public void FactsFor_HoldsConfirmedFindingsOnly()
    {
        GivenCase.Confirmed(_proceeding, GivenCase.Adverse());
        _proceeding.RecordFinding(GivenCase.Adverse("lockoutMissing"), GivenCase.Officer, Given.Now);
        _proceeding.WithdrawFinding(GivenCase.Confirmed(_proceeding, GivenCase.Adverse("antivirusOutdated")), "Mistaken");

        var reading = Assert.Single(_proceeding.FactsFor(Requirement.Dpp41).Findings);

        Assert.Equal(("mfaMissing", FactValue.Established, "a/findings/1"), (reading.Fact, reading.Value, reading.Reference));
        Assert.Equal(["Report, page 4"], reading.Evidence);
        Assert.Equal(Contribution.Direct, reading.Contribution);
    }

    [Fact]
    public void FactsFor_FindingsThatDisagree_ReadAsConflict()
    {
        GivenCase.Confirmed(_proceeding, GivenCase.Adverse());
        GivenCase.Confirmed(_proceeding, GivenCase.Adverse() with { Value = FactValue.NotEstablished, IsAdverse = false });
        GivenCase.Confirmed(_proceeding, GivenCase.Adverse(system: "mail"));

        var readings = _proceeding.FactsFor(Requirement.Dpp41).Findings;

        Assert.Equal(2, readings.Count);
        var conflict = Assert.Single(readings, reading => reading.System == "administrator account");
        Assert.Equal((FactValue.Unknown, WhyUnknown.EvidenceConflicts), (conflict.Value, conflict.Why));
        Assert.Equal(FactValue.Established, Assert.Single(readings, reading => reading.System == "mail").Value);
    }

    [Fact]
    public void FactsFor_TakesScopeDefaultAndDatesOfTheRequirement()
    {
        _proceeding.Incident.DescribeParticulars(
            new IncidentParticulars { Occurrence = Occurrence.Dated, OccurredFrom = new DateOnly(2026, 1, 1), OccurredTo = new DateOnly(2026, 1, 8) }, []);
        _proceeding.SetScope(Requirement.Dpp41, "equipment", true, "Servers", GivenCase.Officer, Given.Now);
        _proceeding.SetScope(Requirement.Dpp41, "place", false, "No premises", GivenCase.Officer, Given.Now);
        _proceeding.SetScope(Requirement.Dpp22, "retention", true, "Old records", GivenCase.Officer, Given.Now);
        _proceeding.SetMitigatingDefault(Requirement.Dpp41, FactValue.NotShown, "The last reply is in", GivenCase.Officer, Given.Now);

        var facts = _proceeding.FactsFor(Requirement.Dpp41);

        Assert.Equal(["equipment"], facts.Scope);
        Assert.Equal(FactValue.NotShown, facts.MitigatingDefault);
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 8)), (facts.IncidentFrom, facts.IncidentTo));
        Assert.Equal("Example Trading Limited", facts.DataUser);
        Assert.Equal(FactValue.Unknown, _proceeding.FactsFor(Requirement.Dpp22).MitigatingDefault);
    }

    [Fact]
    public void FactsFor_WhenAFailureWasFoundOutsideTheMarkedAreas_ExaminesItsAreaToo()
    {
        GivenCase.Confirmed(_proceeding, GivenCase.Adverse());
        _proceeding.SetScope(Requirement.Dpp41, "equipment", true, "Servers", GivenCase.Officer, Given.Now);

        Assert.Equal(["accounts", "equipment"], _proceeding.FactsFor(Requirement.Dpp41).Scope);
    }

    [Fact]
    public void Examine_SeveralAreas_RaisesTheFactsOnceAndIsRefusedWhenNothingChanges()
    {
        AreaOfRequirement[] areas = [new(Requirement.Dpp41, "equipment"), new(Requirement.Dpp22, "retention")];
        _proceeding.SetScope(Requirement.Dpp41, "equipment", false, "No servers", GivenCase.Officer, Given.Now);
        var version = _proceeding.FactsVersion;

        Assert.Equal(2, _proceeding.Examine(areas, "A server was lost", GivenCase.Officer, Given.Now));

        Assert.Equal(version + 1, _proceeding.FactsVersion);
        Assert.All(areas, area => Assert.True(_proceeding.IsMarkedExamined(area)));
        var refusal = Assert.Throws<DomainException>(() => _proceeding.Examine(areas, "Again", GivenCase.Officer, Given.Now));
        Assert.Equal("Each of these areas is marked as examined already. Nothing was changed.", refusal.Template);
        Assert.Throws<DomainException>(() => _proceeding.Examine([new(Requirement.Dpp41, "accounts")], " ", GivenCase.Officer, Given.Now));
        Assert.Equal(version + 1, _proceeding.FactsVersion);
    }

    [Fact]
    public void FactsFor_AskedTwice_IsTheSame()
    {
        GivenCase.Confirmed(_proceeding, GivenCase.Adverse());
        GivenCase.Confirmed(_proceeding, GivenCase.Gate());
        var version = _proceeding.FactsVersion;

        var one = _proceeding.FactsFor(Requirement.Dpp41);
        var two = _proceeding.FactsFor(Requirement.Dpp41);

        Assert.Equal(one.Findings.Select(reading => reading.Fact), two.Findings.Select(reading => reading.Fact));
        Assert.Equal(version, _proceeding.FactsVersion);
    }
}

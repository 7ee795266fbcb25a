using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Tests.Findings;

public sealed class FindingTests
{
    private readonly Proceeding _proceeding = GivenCase.InInvestigation();

    [Fact]
    public void RecordFinding_OutsideAnInvestigation_IsRefused()
    {
        Refused.With(
            "Findings belong to an investigation; {0} is at the stage {1}.",
            () => GivenCase.InCheck().RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now));
        Refused.With(
            "Findings belong to an investigation; {0} is at the stage {1}.",
            () => GivenCase.InDecision().RecordFinding(GivenCase.Gate(), GivenCase.Officer, Given.Now));
    }

    public static TheoryData<FindingStatement, string> Unsound => new()
    {
        { GivenCase.Adverse() with { FactId = "" }, "Choose the fact this finding is about." },
        { GivenCase.Adverse() with { IssueArea = "" }, "Choose the fact this finding is about." },
        { GivenCase.Adverse() with { Value = null }, "Say how the fact is read: its value, or its level." },
        { GivenCase.Adverse() with { Level = "years" }, "Say how the fact is read: its value, or its level." },
        { GivenCase.Adverse() with { Value = FactValue.NotShown }, "Only a mitigating fact can be read as not shown." },
        { GivenCase.Adverse() with { HeldFrom = Given.Today, HeldTo = Given.Today.AddDays(-1) }, "The state cannot end before it began." },
        { GivenCase.Adverse() with { System = new string('x', Finding.SystemMaxLength + 1) }, "A text of this finding is too long." },
    };

    [Theory]
    [MemberData(nameof(Unsound), DisableDiscoveryEnumeration = true)]
    public void RecordFinding_WhenUnsound_IsRefused(FindingStatement statement, string refusal)
    {
        var facts = _proceeding.FactsVersion;

        Refused.With(refusal, () => _proceeding.RecordFinding(statement, GivenCase.Officer, Given.Now));

        Assert.Empty(_proceeding.Findings);
        Assert.Equal(facts, _proceeding.FactsVersion);
    }

    [Fact]
    public void EachAct_RaisesTheFactsVersion()
    {
        var versions = new List<int> { _proceeding.FactsVersion };
        void Act(Action act)
        {
            act();
            versions.Add(_proceeding.FactsVersion);
        }
        Finding finding = null!;
        Act(() => finding = _proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now));
        Act(() => _proceeding.ReviseFinding(finding, GivenCase.Adverse() with { Narrative = "More" }));
        Act(() => _proceeding.AddEvidence(finding, GivenCase.Document(_proceeding.Incident), "page 2", GivenCase.Officer, Given.Now));
        Act(() => _proceeding.PutFinding(finding, Given.Today, Given.Today.AddDays(14)));
        Act(() => _proceeding.RecordReply(finding, Given.Today.AddDays(1), "We disagree"));
        Act(() => _proceeding.ConfirmFinding(finding));
        Act(() => _proceeding.WithdrawFinding(finding, "It was another account"));

        Assert.Equal(Enumerable.Range(0, 8), versions);
        Assert.Equal("It was another account", Assert.Single(_proceeding.Findings).WithdrawnReason);
    }

    [Fact]
    public void ReviseFinding_WhenPutOrSettled_IsRefused()
    {
        var put = _proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now);
        _proceeding.PutFinding(put, Given.Today, Given.Today.AddDays(14));
        var settled = GivenCase.Confirmed(_proceeding, GivenCase.Adverse("lockoutMissing"));

        Refused.With(
            "Finding {0} was put to the data user as it stands. Withdraw it and record a new one.",
            () => _proceeding.ReviseFinding(put, GivenCase.Adverse()));
        Refused.With("Finding {0} is settled. Withdraw it and record a new one.", () => _proceeding.ReviseFinding(settled, GivenCase.Adverse()));
    }

    [Fact]
    public void AddEvidence_WhenUnsound_IsRefused()
    {
        var finding = _proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now);

        Refused.With(
            "Choose a document, or say where the evidence is found.",
            () => _proceeding.AddEvidence(finding, null, " ", GivenCase.Officer, Given.Now));
        Refused.With(
            "The passage is longer than {0} characters.",
            () => _proceeding.AddEvidence(finding, null, new string('x', FindingEvidence.PassageMaxLength + 1), GivenCase.Officer, Given.Now));
        Refused.With(
            "The document belongs to another case.",
            () => _proceeding.AddEvidence(finding, GivenCase.Document(Given.Incident()), null, GivenCase.Officer, Given.Now));
    }

    [Fact]
    public void PutFinding_WhenTwiceOrTooShort_IsRefused()
    {
        var finding = _proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now);
        Refused.With("The time to reply must end after the finding is put.", () => _proceeding.PutFinding(finding, Given.Today, Given.Today));
        _proceeding.PutFinding(finding, Given.Today, Given.Today.AddDays(1));

        Refused.With("Finding {0} is no draft any more.", () => _proceeding.PutFinding(finding, Given.Today, Given.Today.AddDays(1)));
    }

    [Fact]
    public void RecordReply_WhenUnsound_IsRefused()
    {
        var finding = _proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now);
        Refused.With("Finding {0} was not put to the data user.", () => _proceeding.RecordReply(finding, Given.Today, "Reply"));
        _proceeding.PutFinding(finding, Given.Today, Given.Today.AddDays(14));

        Refused.With("A reply cannot come before the finding was put.", () => _proceeding.RecordReply(finding, Given.Today.AddDays(-1), "Reply"));
        Refused.With("Record what the data user replied.", () => _proceeding.RecordReply(finding, Given.Today, " "));
    }

    [Fact]
    public void ConfirmFinding_WithoutEvidenceOrTwice_IsRefused()
    {
        var finding = _proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now);
        Refused.With("Finding {0} has no evidence. Add a document or a passage first.", () => _proceeding.ConfirmFinding(finding));
        _proceeding.AddEvidence(finding, null, "page 1", GivenCase.Officer, Given.Now);
        _proceeding.ConfirmFinding(finding);

        Refused.With("Finding {0} is settled already.", () => _proceeding.ConfirmFinding(finding));
    }

    [Fact]
    public void WithdrawFinding_WhenUnreasonedUsedOrTwice_IsRefused()
    {
        var finding = GivenCase.Confirmed(_proceeding, GivenCase.Adverse());
        var deficiency = _proceeding.NumberDeficiency(GivenCase.Deficiency(), [finding]);
        Refused.With("Give the reason for withdrawing the finding.", () => _proceeding.WithdrawFinding(finding, ""));
        Refused.With("Finding {0} stands under deficiency {1}. Take it out there first.", () => _proceeding.WithdrawFinding(finding, "Mistaken"));
        _proceeding.ReviseDeficiency(deficiency, GivenCase.Deficiency(), [GivenCase.Confirmed(_proceeding, GivenCase.Adverse("lockoutMissing"))]);
        _proceeding.WithdrawFinding(finding, "Mistaken");

        Refused.With("Finding {0} is withdrawn already.", () => _proceeding.WithdrawFinding(finding, "Again"));
        Assert.Equal(2, _proceeding.Findings.Count);
    }

    [Fact]
    public void WasHeard_NeedsTheReplyOrTheExpiry()
    {
        var finding = _proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now);
        Assert.False(finding.WasHeard(Given.Today));
        _proceeding.PutFinding(finding, Given.Today, Given.Today.AddDays(14));

        Assert.False(finding.WasHeard(Given.Today.AddDays(14)));
        Assert.True(finding.WasHeard(Given.Today.AddDays(15)));
        _proceeding.RecordReply(finding, Given.Today, "Reply");
        Assert.True(finding.WasHeard(Given.Today));
    }
}

using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;

namespace PcpdCases.Domain.Tests.Proceedings;

public sealed class PublishedProceedingTests
{
    private const string Source = "A published report of 21 August 2025";

    private static readonly PublishedProceeding Published = new(
        Stage.Enforcement,
        null,
        [(GivenCase.Adverse(), "paragraph 12"), (GivenCase.Gate(), "paragraph 3")],
        [(GivenCase.Deficiency(), [1])]);

    [Fact]
    public void RecordPublished_TakesTheSourceAsEvidenceAndLeavesTheRestEmpty()
    {
        var proceeding = GivenCase.Received();
        proceeding.RecordPublished(Published, Given.Now);
        proceeding.RecordPublishedDetermination(GivenCase.Proposal(), Source, ActionKind.EnforcementNotice, "A notice was served");
        var notice = EnforcementNotice.RecordPublished(proceeding, remedy: true, prevention: false, Source);
        proceeding.Incident.RecordFromPublishedSource(Source);

        Assert.Equal(Stage.Enforcement, proceeding.Stage);
        Assert.All(proceeding.Findings, finding => Assert.Equal(FindingStatus.Confirmed, finding.Status));
        Assert.All(proceeding.Findings, finding => Assert.Null(finding.PutOn));
        Assert.Equal(["paragraph 12"], proceeding.FactsFor(Requirement.Dpp41).Findings.Single(reading => reading.Fact == "mfaMissing").Evidence);
        var determination = Assert.Single(proceeding.Determinations);
        Assert.True(determination.EstablishesContravention);
        Assert.Null(determination.Proposer);
        Assert.Null(determination.Countersigner);
        Assert.Equal(Source, determination.PublishedSource);
        Assert.Equal((NoticeStatus.Published, false), (notice.Status, notice.IsOpen));
        Assert.Equal((true, false), (notice.PublishedRemedy, notice.PublishedPrevention));
        Assert.Null(notice.ServedOn);
        Assert.Null(notice.AppealEnds);
        Assert.Null(Assert.Single(notice.Named).ActOrOmission);
    }

    [Fact]
    public void RecordPublished_IntoAProceedingUnderWay_IsRefused()
    {
        Refused.With(
            "{0} is already under way. A published source fills a new proceeding only.",
            () => GivenCase.InTriage().RecordPublished(Published, Given.Now));
        Refused.With(
            "{0} already has a determination. A published source fills a new proceeding only.",
            () => GivenCase.WithContravention().RecordPublishedDetermination(GivenCase.Proposal(), Source, ActionKind.None, "Nothing"));
    }

    [Fact]
    public void RecordPublishedNotice_WithoutContraventionOrSource_IsRefused()
    {
        Refused.With(
            "An enforcement notice follows a countersigned contravention (s.50(1)).",
            () => EnforcementNotice.RecordPublished(GivenCase.InDecision(), true, true, Source));
        Refused.With(
            "A published notice needs its source, in at most {0} characters.",
            () => EnforcementNotice.RecordPublished(GivenCase.WithContravention(), true, true, ""));
    }

    [Fact]
    public void PublishedNotice_RefusesEveryAct()
    {
        var notice = EnforcementNotice.RecordPublished(GivenCase.WithContravention(), true, true, Source);

        Refused.With(
            "Notice {0} is no draft any more. Have it returned, or cancel it and draft another.",
            () => notice.AddDirection(GivenCase.Step()));
        Refused.With(
            "Notice {0} is not in force. Only a served notice receives evidence and is assessed.",
            () => notice.RecordEvidence(1, Given.Today, "A list", null, GivenCase.Officer, Given.Today));
        Refused.With(
            "Notice {0} is met or cancelled; there is nothing to cancel.",
            () => notice.Cancel("Reason", Given.Today, Given.Today));
    }
}

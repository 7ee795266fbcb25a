using PcpdCases.Application.Determinations;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Determinations;

/// <summary>Facts read otherwise than found: another answer at once, and what was found stays as it was.</summary>
public sealed class WhatIfTests
{
    private static readonly FindingKey Mfa = new("mfaMissing", "remote support");

    [Fact]
    public void Assume_WhenTheLoadBearingFindingIsNotMadeOut_GivesAnotherOutcomeAndNamesTheRule()
    {
        var whatIf = new WhatIf(Asked());

        whatIf.AssumeNotMadeOut([Mfa]);

        Assert.True(whatIf.IsOn);
        Assert.Equal((Outcome.Contravention, Outcome.InsufficientEvidence), (whatIf.AsFound.Assessment!.Outcome, whatIf.Now.Assessment!.Outcome));
        var change = Assert.Single(whatIf.Changes);
        Assert.Equal(("dpp4.1-mfa-missing", Truth.True, Truth.False), (change.RuleId, change.Before, change.Now));
        Assert.Equal(FactValue.Established, whatIf.Found(Mfa)!.Value);
        Assert.Empty(whatIf.Assumed(Mfa)!.Evidence);
    }

    [Fact]
    public void Assume_WhenItDidNotContribute_BecomesAdvice()
    {
        var whatIf = new WhatIf(Asked());

        whatIf.Assume(whatIf.Found(Mfa)! with { Contribution = Contribution.None });

        Assert.Equal(Outcome.InsufficientEvidence, whatIf.Now.Assessment!.Outcome);
        Assert.Equal("mfaMissing", Assert.Single(whatIf.Now.Assessment.Advice).Fact);
    }

    [Fact]
    public void Assume_WhenAnExcuseNobodyFoundIsAdded_ExcusesUntilItIsLeftOut()
    {
        var whatIf = new WhatIf(Asked());
        Assert.Contains(whatIf.Addable.Take(2), fact => fact.Id == "mfaNotPracticable");

        whatIf.Assume(new FactReading("mfaNotPracticable") { Value = FactValue.Established });

        Assert.Equal(Outcome.InsufficientEvidence, whatIf.Now.Assessment!.Outcome);
        Assert.Contains(new FindingKey("mfaNotPracticable", null), whatIf.Readings);
        Assert.DoesNotContain(whatIf.Addable, fact => fact.Id == "mfaNotPracticable");

        whatIf.ReadAsFound(new FindingKey("mfaNotPracticable", null));
        Assert.False(whatIf.IsOn);
        Assert.Same(whatIf.AsFound, whatIf.Now);
        Assert.DoesNotContain(new FindingKey("mfaNotPracticable", null), whatIf.Readings);
    }

    [Fact]
    public void Assume_WhenTheRulesRefuse_SaysWhyAndKeepsTheAnswerBefore()
    {
        var whatIf = new WhatIf(Asked());
        whatIf.AssumeNotMadeOut([Mfa]);
        var before = whatIf.Now;

        whatIf.Assume(new FactReading("mfaMissing") { Value = FactValue.Established, Contribution = Contribution.Direct });

        Assert.Contains("contradict", whatIf.Refusal, StringComparison.Ordinal);
        Assert.Equal(before.Assessment!.Outcome, whatIf.Now.Assessment!.Outcome);
        whatIf.Reset();
        Assert.Null(whatIf.Refusal);
        Assert.Same(whatIf.AsFound, whatIf.Now);
    }

    [Fact]
    public void MitigatingDefault_WhenUnknown_LeavesTheOutcomeOpen()
    {
        var whatIf = new WhatIf(Asked()) { MitigatingDefault = FactValue.Unknown };

        Assert.True(whatIf.IsOn);
        Assert.Equal(Outcome.InsufficientEvidence, whatIf.Now.Assessment!.Outcome);
        whatIf.MitigatingDefault = FactValue.NotShown;
        Assert.False(whatIf.IsOn);
        Assert.Equal(Outcome.Contravention, whatIf.Now.Assessment!.Outcome);
    }

    [Fact]
    public void Readings_HoldGatesThenWhatSpeaksAgainstTheDataUser()
    {
        var whatIf = new WhatIf(Asked());

        Assert.Equal(Gates.Order(), whatIf.Readings.Take(Gates.Length).Select(key => key.Fact).Order());
        Assert.Equal([Mfa], whatIf.Readings.Skip(Gates.Length));
    }

    private static readonly string[] Gates = ["isPersonalData", "isDataUser", "heldByDataUser", "isSecurityMatter", "noPart8Exemption"];

    private static ProceedingAssessment Asked() => AssessmentQueries.Of(7, new CaseFacts
    {
        DataUser = "Example Clinic",
        Requirement = Requirement.Dpp41,
        IncidentFrom = new DateOnly(2024, 12, 9),
        IncidentTo = new DateOnly(2024, 12, 11),
        MitigatingDefault = FactValue.NotShown,
        Findings =
        [
            .. Gates.Select(gate => new FactReading(gate) { Value = FactValue.Established }),
            new FactReading("mfaMissing") { Value = FactValue.Established, System = "remote support", Contribution = Contribution.Direct, Evidence = ["Replies"], Reference = "a/findings/6" },
        ],
    });
}

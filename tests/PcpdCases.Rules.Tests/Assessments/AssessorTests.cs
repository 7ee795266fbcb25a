using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using static PcpdCases.Rules.Tests.Assessments.Cases;

namespace PcpdCases.Rules.Tests.Assessments;

public sealed class AssessorTests
{
    [Fact]
    public void Assess_When_nothing_is_found_is_insufficient()
    {
        var answer = Assess();
        Assert.Equal(Outcome.InsufficientEvidence, answer.Outcome);
        Assert.Equal([Outcome.NoContravention, Outcome.Contravention], answer.Possible);
        Assert.Empty(answer.Examined);
        Assert.NotEmpty(answer.NotExamined);
    }

    [Fact]
    public void Assess_When_one_failure_contributed_is_a_contravention()
    {
        var answer = Assess(Caused("mfaMissing"));
        Assert.Equal(Outcome.Contravention, answer.Outcome);
        Assert.Equal(["dpp4.1-mfa-missing"], answer.SufficientReasons.Single().Rules);
        Assert.Equal("mfaMissing", answer.Directions.Single().Fact);
        Assert.NotEmpty(answer.CouldStillBeShown);
    }

    [Fact]
    public void Assess_When_a_failure_did_not_contribute_it_is_advice()
    {
        var answer = Assess(Is("mfaMissing") with { Contribution = Contribution.None }, Caused("lockoutMissing"));
        Assert.Equal("mfaMissing", answer.Advice.Single().Fact);
        Assert.Equal("lockoutMissing", answer.Directions.Single().Fact);
    }

    [Fact]
    public void Assess_When_it_is_unknown_whether_a_failure_contributed_asks()
    {
        var answer = Assess(Is("firewallOutdated"));
        Assert.Equal(Outcome.InsufficientEvidence, answer.Outcome);
        Assert.Contains(answer.Questions, question => question.Fact == "firewallOutdated" && question.Text.En.StartsWith("Did this contribute", StringComparison.Ordinal));
    }

    [Fact]
    public void Assess_When_a_gate_is_closed_is_not_applicable()
    {
        var facts = Dpp41(Caused("mfaMissing"));
        var closed = facts.Findings.Where(finding => finding.Fact != "isDataUser").Append(Is("isDataUser", FactValue.NotEstablished));
        Assert.Equal(Outcome.NotApplicable, Assess(facts with { Findings = [.. closed] }).Outcome);
    }

    [Fact]
    public void Assess_When_a_gate_is_unknown_is_insufficient()
    {
        var facts = Dpp41(Caused("mfaMissing"));
        var answer = Assess(facts with { Findings = [.. facts.Findings.Where(finding => finding.Fact != "isDataUser")] });
        Assert.Equal(Outcome.InsufficientEvidence, answer.Outcome);
        Assert.Equal([Outcome.NotApplicable, Outcome.Contravention], answer.Possible);
        Assert.Equal("isDataUser", answer.Questions[0].Fact);
    }

    [Fact]
    public void Assess_When_an_excuse_is_unknown_is_insufficient_and_settles_either_way()
    {
        var answer = Assess(Dpp41(Caused("mfaMissing")) with { MitigatingDefault = FactValue.Unknown });
        Assert.Equal(Outcome.InsufficientEvidence, answer.Outcome);
        Assert.Contains(answer.Settling, set => set.Outcome == Outcome.Contravention
            && set.Facts.Select(fact => fact.Fact).SequenceEqual(["mfaCompensated", "mfaNotPracticable"]));
        Assert.Contains(answer.Settling, set => set.Outcome == Outcome.NoContravention);
        Assert.Contains(answer.Questions, question => question.Fact == "mfaNotPracticable");
    }

    [Fact]
    public void Assess_When_an_excuse_stands_for_one_system_leaves_the_other()
    {
        var answer = Assess(
            Caused("mfaMissing", "a"), Is("mfaCompensated") with { System = "a" },
            Caused("lockoutMissing", "b"));
        var mfa = answer.Issues.SelectMany(issue => issue.Rules).Single(rule => rule.RuleId == "dpp4.1-mfa-missing");
        Assert.Equal(Truth.False, mfa.Trials.Single(trial => trial.System == "a").Truth);
        Assert.Equal(Truth.Unknown, mfa.Trials.Single(trial => trial.System == "b").Truth);
        Assert.Equal(Outcome.Contravention, answer.Outcome);
        Assert.Contains(answer.ForDataUser, favour => favour.Fact == "mfaCompensated");
    }

    [Fact]
    public void Assess_When_a_leavers_account_was_removed_after_a_short_delay_never_suffices_alone()
    {
        var answer = Assess(At("leaverAccount", "shortDelay"));
        Assert.Equal(Outcome.InsufficientEvidence, answer.Outcome);
        Assert.Contains(answer.Questions, question => question.Fact == "leaverLimitMissed");
        Assert.Equal(Outcome.Contravention, Assess(At("leaverAccount", "shortDelay"), Caused("leaverLimitMissed")).Outcome);
    }

    [Fact]
    public void Assess_When_the_receptionist_had_a_second_check_is_no_contravention()
    {
        FactReading[] clinic =
        [
            Is("paperRecords", FactValue.NotEstablished),
            Caused("recipientCheckMissing"), Is("groupAddressesShown", FactValue.NotEstablished), Is("attachmentUnprotected", FactValue.NotEstablished),
        ];
        Assert.Equal(Outcome.InsufficientEvidence, Assess(Dpp41(clinic) with { MitigatingDefault = FactValue.Unknown }).Outcome);
        Assert.Equal(Outcome.NoContravention, Assess([.. clinic, Is("recipientCheckCompensated")]).Outcome);
        Assert.Equal(Outcome.NoContravention, Assess([.. clinic, Is("staffMeasuresInForce"), Is("isolatedAct")]).Outcome);
        Assert.Equal(Outcome.Contravention, Assess([.. clinic, Is("staffMeasuresInForce")]).Outcome);
    }

    [Fact]
    public void Load_bearing_when_one_finding_of_two_remains_is_both_together()
    {
        var answer = Assess(Caused("mfaMissing"), Caused("lockoutMissing"));
        Assert.Equal(2, answer.SufficientReasons.Count);
        Assert.Equal(["lockoutMissing", "mfaMissing"], answer.LoadBearing.Shown.Single().Select(finding => finding.Fact));
        Assert.Equal(1, answer.LoadBearing.Total);
    }

    [Fact]
    public void Decision_record_when_findings_are_shuffled_is_the_same()
    {
        var facts = Dpp41(Caused("mfaMissing", "a"), At("osSupport", "endOfSupportUncontrolled", "b"), At("policies", "none"));
        var shuffled = facts with { DataUser = "Another", Findings = [.. facts.Findings.Reverse()] };
        Assert.Equal(Assess(facts).ToDecisionRecord(), Assess(shuffled).ToDecisionRecord());
    }

    [Fact]
    public void Assess_When_the_incident_may_lie_before_the_first_rules_says_so()
    {
        var open = Dpp41(Caused("mfaMissing")) with { IncidentFrom = null, IncidentTo = null };
        Assert.Equal(new DateOnly(1996, 12, 20), Assess(open).NotAssessedBefore);
        Assert.Null(Assess(Caused("mfaMissing")).NotAssessedBefore);
    }
}

using PcpdCases.Rules.Facts;
using static PcpdCases.Rules.Tests.Assessments.Cases;

namespace PcpdCases.Rules.Tests.Assessments;

public sealed class RefusalTests
{
    [Fact]
    public void Assess_When_a_fact_is_unknown_refuses() => Refused("mfaMising", Caused("mfaMising"));

    [Fact]
    public void Assess_When_a_level_is_unknown_refuses() => Refused("forever", At("leaverAccount", "forever"));

    [Fact]
    public void Assess_When_an_ordinal_has_a_value_refuses() => Refused("read by level", Caused("leaverAccount"));

    [Fact]
    public void Assess_When_a_three_valued_fact_has_a_level_refuses() => Refused("no levels", At("mfaMissing", "none"));

    [Fact]
    public void Assess_When_a_reading_has_no_value_refuses() => Refused("no value", new FactReading("mfaMissing"));

    [Fact]
    public void Assess_When_a_failure_is_not_shown_refuses() => Refused("cannot be notShown", Is("mfaMissing", FactValue.NotShown));

    [Fact]
    public void Assess_When_a_gate_names_a_system_refuses() => Refused("whole case", Is("isDataUser") with { System = "db" });

    [Fact]
    public void Assess_When_readings_contradict_refuses() =>
        Refused("contradict", Caused("mfaMissing", "db"), Is("mfaMissing", FactValue.NotEstablished));

    [Fact]
    public void Assess_When_the_incident_lies_before_every_rule_set_refuses() =>
        Assert.Contains("No rule set", Assert.Throws<RulesException>(() => Assess(Dpp41() with
        {
            IncidentFrom = new DateOnly(1990, 1, 1),
            IncidentTo = new DateOnly(1990, 1, 2),
        })).Message, StringComparison.Ordinal);

    [Fact]
    public void Assess_When_the_scope_leaves_out_a_found_failure_refuses() =>
        Assert.Contains("out of scope", Assert.Throws<RulesException>(() =>
            Assess(Dpp41(Caused("mfaMissing")) with { Scope = ["equipment"] })).Message, StringComparison.Ordinal);

    [Fact]
    public void Assess_When_the_scope_names_no_area_refuses() =>
        Assert.Contains("no issue area", Assert.Throws<RulesException>(() =>
            Assess(Dpp41() with { Scope = ["moon"] })).Message, StringComparison.Ordinal);

    private static void Refused(string saying, params FactReading[] findings) =>
        Assert.Contains(saying, Assert.Throws<RulesException>(() => Assess(findings)).Message, StringComparison.Ordinal);
}

using CsCheck;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;
using static PcpdCases.Rules.Tests.Assessments.Cases;

namespace PcpdCases.Rules.Tests.Assessments;

/// <summary>The set of possible outcomes is exactly what trying every completion of the unknowns gives.</summary>
public sealed class CompletionTests
{
    private static readonly string[] Facts =
        ["mfaMissing", "lockoutMissing", "passwordsWeak", "leaverAccount", "leaverLimitMissed", "mfaNotPracticable", "mfaCompensated", "isDataUser"];

    private static readonly Gen<CaseFacts> AnyCase = Gen.Int[0, 11].Array[Facts.Length].Select(Case);

    [Fact]
    public void Assess_When_unknowns_are_completed_every_way_gives_exactly_the_possible_outcomes() => AnyCase.Sample(facts =>
    {
        var completed = Completions(facts).Select(complete => OutcomeOnly.Of(complete, RuleBook.Published)).Aggregate((one, other) => one | other);
        return OutcomeOnly.Of(facts, RuleBook.Published) == completed;
    }, iter: 60);

    [Fact]
    public void Assess_When_asked_twice_gives_the_same_record() => AnyCase.Sample(facts =>
        Assess(facts).ToDecisionRecord() == Assess(facts with { Findings = [.. facts.Findings.Reverse()] }).ToDecisionRecord(), iter: 100);

    [Fact]
    public void Sufficient_reasons_when_a_load_bearing_set_falls_carry_nothing() => AnyCase.Sample(facts =>
    {
        var answer = Assess(facts);
        return answer.LoadBearing.Shown.All(set => answer.SufficientReasons.All(reason => reason.Findings.Intersect(set).Any()));
    }, iter: 100);

    private static CaseFacts Case(int[] draws)
    {
        var readings = Facts.Select((fact, at) => Reading(fact, draws[at]));
        var all = RuleBook.Published.Dictionary.Facts.Where(fact => fact.IssueArea == "accounts" && !Facts.Contains(fact.Id)).Select(Nothing);
        return Dpp41() with
        {
            Scope = ["accounts"],
            Findings = [.. OpenGates.Where(gate => gate.Fact != "isDataUser"), .. all, .. readings],
        };
    }

    private static FactReading Nothing(FactDefinition fact) => fact.IsOrdinal
        ? new FactReading(fact.Id) { Level = fact.Levels![0].Id }
        : Is(fact.Id, FactValue.NotEstablished);

    private static FactReading Reading(string id, int draw)
    {
        var fact = RuleBook.Published.Dictionary.Find(id)!;
        var contribution = (Contribution)(draw / 3 % 4);
        return fact.IsOrdinal
            ? new FactReading(id) { Level = draw % 3 == 0 ? null : fact.Levels![draw % 3].Id, Contribution = contribution }
            : Is(id, (FactValue)(draw % 3)) with { Contribution = contribution };
    }

    private static List<CaseFacts> Completions(CaseFacts facts)
    {
        List<List<FactReading>> ways = [[]];
        foreach (var finding in facts.Findings)
        {
            var complete = Complete(finding).ToList();
            ways = [.. ways.SelectMany(way => complete, (way, one) => new List<FactReading>(way) { one })];
        }
        return [.. ways.Select(way => facts with { Findings = way })];
    }

    private static IEnumerable<FactReading> Complete(FactReading finding)
    {
        var fact = RuleBook.Published.Dictionary.Find(finding.Fact)!;
        var values = finding switch
        {
            { Level: not null } => [finding],
            _ when fact.IsOrdinal => fact.Levels!.Select(level => finding with { Value = null, Level = level.Id }),
            { Value: FactValue.Unknown } => [finding with { Value = FactValue.Established }, finding with { Value = FactValue.NotEstablished }],
            _ => [finding],
        };
        return fact.Polarity == Polarity.Adverse && finding.Contribution == Contribution.Unknown
            ? values.SelectMany(value => new[] { value with { Contribution = Contribution.Direct }, value with { Contribution = Contribution.None } })
            : values;
    }
}

using CsCheck;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.Precedents;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>Published decisions come out as they did, and what they force the rules agree with.</summary>
public sealed class PrecedentTests
{
    private static readonly RuleBook Book = RuleBook.Published;

    private static readonly List<Precedent> Whole = [.. Book.Precedents.Where(precedent => !precedent.IsPartial)];

    private static readonly Gen<Precedent> AnyWhole = Gen.Int[0, Whole.Count - 1].Select(at => Whole[at]);

    public static TheoryData<string> Precedents => [.. Book.Precedents.Select(precedent => precedent.Id)];

    [Theory]
    [MemberData(nameof(Precedents))]
    public void Precedent_when_put_to_the_rules_comes_out_as_it_did(string id)
    {
        var precedent = Book.Precedents.Single(known => known.Id == id);
        var answer = Assess(Ask(precedent));
        // A partial one does not tell its gates; with them open it comes out the same.
        var open = answer.Gates.Where(gate => gate.Truth == Truth.Unknown).Select(gate => new FactReading(gate.Fact) { Value = FactValue.Established });
        Assert.Equal(precedent.Outcome, Assess(Ask(precedent) with { Findings = [.. precedent.Readings, .. open] }).Outcome);
        Assert.Equal(precedent.IsPartial, answer.Outcome != precedent.Outcome || !answer.Precedents.Any(other => other.Forces && other.Precedent == precedent));
    }

    [Fact]
    public void Forcing_when_precedents_are_put_beside_each_other_is_reflexive_and_consistent()
    {
        Assert.All(Whole, precedent => Assert.Contains(precedent.Id, Forcing(Ask(precedent))));
        Assert.All(Whole, precedent => Assert.All(Forcing(Ask(precedent)), other => Assert.Equal(precedent.Outcome, Book.Precedents.Single(known => known.Id == other).Outcome)));
    }

    [Fact]
    public void Forced_cases_when_at_least_as_adverse_are_contraventions_to_the_rules_too() =>
        Gen.Select(AnyWhole, Gen.Int).Sample((precedent, seed) =>
        {
            var random = new Random(seed);
            var facts = AtLeastAsAdverse(random, precedent);
            if (Forcing(facts).Contains(precedent.Id))
            {
                Assert.Equal(PossibleOutcomes.Contravention, OutcomeOnly.Of(facts, Book));
            }
        }, iter: 300);

    [Fact]
    public void Forced_cases_when_milder_in_one_fact_or_excused_are_forced_no_longer() =>
        Gen.Select(AnyWhole, Gen.Int).Sample((precedent, seed) =>
        {
            var stated = precedent.Readings.Where(reading => Fact(reading).Polarity == Polarity.Adverse).ToList();
            var spared = stated[new Random(seed).Next(stated.Count)];
            var milder = Ask(precedent) with { Findings = [.. precedent.Readings.Select(reading => reading == spared ? reading with { Contribution = Contribution.None } : reading)] };
            Assert.DoesNotContain(precedent.Id, Forcing(milder));
            var excuse = Book.Dictionary.Facts.First(fact => fact.Polarity == Polarity.Mitigating && fact.Step == Fact(spared).Step);
            Assert.DoesNotContain(precedent.Id, Forcing(Ask(precedent) with { Findings = [.. precedent.Readings, new FactReading(excuse.Id) { Value = FactValue.Unknown }] }));
        }, iter: 100);

    [Fact]
    public void Made_up_precedents_when_the_rules_agree_with_them_force_only_what_the_rules_say() => RandomCases.Leaning.Sample(sample =>
    {
        // A finding that lasts is stated, the rest is silent: what is silent the rules must not need.
        var stated = sample.Facts.Findings.Where(reading => reading.Level is not null || reading.Value is FactValue.Established or FactValue.NotEstablished).ToList();
        if (OutcomeOnly.Of(sample.Facts with { Findings = stated, MitigatingDefault = FactValue.NotShown }, sample.Book.Read) != PossibleOutcomes.Contravention)
        {
            return;
        }
        var random = sample.Random();
        var precedent = Precedent.Read(PrecedentBytes(stated), "made up", sample.Book.Read.Dictionary);
        var book = new RuleBook(sample.Book.Read.Dictionary, sample.Book.Read.RuleSets, [], precedent);
        var focus = RandomCases.Case(random, sample.Book, 1, 0.8) with { IncidentFrom = RandomBooks.Turn, IncidentTo = RandomBooks.Turn, Scope = ["area0", "area1"] };
        var worse = focus with
        {
            MitigatingDefault = FactValue.NotShown,
            Findings = [.. focus.Findings.Where(reading => stated.TrueForAll(other => other.Fact != reading.Fact) && sample.Book.Find(reading.Fact).Polarity != Polarity.Mitigating), .. stated],
        };
        if (BruteForce.Of(sample.Book, worse) is { } outcomes && Assessor.Assess(worse, book, HolidayCalendar.Published).Precedents.Any(other => other.Forces))
        {
            Assert.Equal(PossibleOutcomes.Contravention, outcomes);
        }
    }, iter: 300);

    private static byte[] PrecedentBytes(List<FactReading> stated)
    {
        var readings = FactsFile.Write(new CaseFacts { DataUser = "x", Requirement = Requirement.Dpp41, Findings = stated });
        return System.Text.Encoding.UTF8.GetBytes($$"""
            { "version": "1", "precedents": [ { "id": "made-up", "dataUser": { "en": "x", "zhHant": "x" }, "requirement": "DPP4(1)", "outcome": "contravention", "citation": { "en": "x", "zhHant": "x" },
              "partial": false, "remark": { "en": "x", "zhHant": "x" }, "readings": {{readings[readings.IndexOf('[', StringComparison.Ordinal)..^1]}} } ] }
            """);
    }

    private static CaseFacts Ask(Precedent precedent) => new()
    {
        DataUser = precedent.Id,
        Requirement = precedent.Requirement,
        IncidentFrom = new DateOnly(2024, 1, 1),
        IncidentTo = new DateOnly(2024, 1, 1),
        MitigatingDefault = FactValue.NotShown,
        Findings = precedent.Readings,
    };

    private static CaseFacts AtLeastAsAdverse(Random random, Precedent precedent)
    {
        var stated = precedent.Readings.Select(reading => reading.Level is { } level && Fact(reading) is { Polarity: Polarity.Adverse } fact
            ? reading with { Level = fact.Levels![random.Next(fact.LevelIndex(level), fact.Levels.Count)].Id }
            : reading);
        var others = Book.Dictionary.Facts.Where(fact => fact.Polarity != Polarity.Gate && precedent.Readings.All(reading => reading.Fact != fact.Id) && random.Next(12) == 0).Select(fact => new FactReading(fact.Id)
        {
            Level = fact.IsOrdinal ? fact.Levels![random.Next(fact.Levels.Count)].Id : null,
            Value = fact.IsOrdinal ? null : random.Next(2) == 0 ? FactValue.Established : FactValue.NotEstablished,
            Contribution = (Contribution)random.Next(4),
        });
        return Ask(precedent) with { Findings = [.. stated, .. others] };
    }

    private static FactDefinition Fact(FactReading reading) => Book.Dictionary.Find(reading.Fact)!;

    private static Assessment Assess(CaseFacts facts) => Assessor.Assess(facts, Book, HolidayCalendar.Published);

    private static List<string> Forcing(CaseFacts facts) =>
        [.. Assess(facts).Precedents.Where(comparison => comparison.Forces).Select(comparison => comparison.Precedent.Id)];
}

using CsCheck;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>A made-up book, a made-up case in it, and a source of chance for whatever a property does to them.</summary>
internal sealed record Sample(ModelBook Book, CaseFacts Facts, int Seed)
{
    public Random Random() => new(Seed);

    public override string ToString() => $"{Book}\n{FactsFile.Write(Facts)}\nseed {Seed}";
}

/// <summary>Made-up cases, with few enough unknowns that every completion can be tried.</summary>
internal static class RandomCases
{
    private const int MostCompletions = 4000;

    /// <summary>Books and cases as they come, some of them contradictory.</summary>
    public static readonly Gen<Sample> Any = Gen.Int[0, int.MaxValue - 1].Select(seed => Make(new Random(seed), seed, systems: 3));

    /// <summary>Books and cases that can be answered.</summary>
    public static readonly Gen<Sample> Answerable = Any.Where(IsAnswerable);

    /// <summary>Answerable cases without systems.</summary>
    public static readonly Gen<Sample> WholeCase = Gen.Int[0, int.MaxValue - 1].Select(seed => Make(new Random(seed), seed, systems: 1))
        .Where(IsAnswerable);

    /// <summary>Cases of one rule set and no systems that lean against the data user: much is found, little is shown, the gates are open or unknown.</summary>
    public static readonly Gen<Sample> Leaning = Gen.Int[0, int.MaxValue - 1].Select(seed => Lean(Make(new Random(seed), seed, systems: 1))).Where(IsAnswerable);

    public static CaseFacts Case(Random random, ModelBook book, int systems, double known)
    {
        string?[] names = systems == 1 || random.Next(3) == 0 ? [null] : [.. Enumerable.Range(0, random.Next(1, systems)).Select(at => $"system{at}")];
        var findings = new List<FactReading>();
        foreach (var fact in book.Facts)
        {
            findings.AddRange(Readings(random, fact, names, known));
        }
        var (from, to) = Period(random);
        var facts = new CaseFacts
        {
            DataUser = "Made up",
            Requirement = Requirement.Dpp41,
            IncidentFrom = from,
            IncidentTo = to,
            MitigatingDefault = random.Next(2) == 0 ? FactValue.NotShown : FactValue.Unknown,
            Scope = random.Next(3) switch { 0 => null, 1 => ["area0"], _ => ["area0", "area1"] },
            Findings = findings,
        };
        return facts;
    }

    public static FactReading Reading(Random random, ModelFact fact, string? system, double known)
    {
        var isKnown = random.NextDouble() < known;
        return new FactReading(fact.Id)
        {
            System = fact.Polarity == Polarity.Gate ? null : system,
            Level = fact.Levels > 0 && isKnown ? fact.Level(random.Next(fact.Levels)) : null,
            Value = fact.Levels > 0 ? (isKnown || random.Next(2) == 0 ? null : FactValue.Unknown)
                : !isKnown ? FactValue.Unknown
                : random.Next(5) < 3 || (fact.Polarity == Polarity.Gate && random.Next(4) > 0) ? FactValue.Established
                : fact.Polarity == Polarity.Mitigating && random.Next(2) == 0 ? FactValue.NotShown
                : FactValue.NotEstablished,
            Contribution = random.NextDouble() >= known ? Contribution.Unknown : random.Next(4) switch { 0 => Contribution.None, 1 => Contribution.Contributory, _ => Contribution.Direct },
        };
    }

    private static IEnumerable<FactReading> Readings(Random random, ModelFact fact, string?[] names, double known)
    {
        if (random.NextDouble() >= known + 0.1)
        {
            return [];
        }
        var ofAll = fact.Polarity == Polarity.Gate || names is [null] || random.Next(3) == 0;
        var readings = ofAll ? [Reading(random, fact, null, known)] : names.Select(name => Reading(random, fact, name, known)).ToList();
        // Now and then one system is read beside a reading for all; the two may contradict each other.
        return ofAll && fact.Polarity != Polarity.Gate && names[0] is not null && random.Next(4) == 0
            ? readings.Append(Reading(random, fact, names[0], known / 2))
            : readings;
    }

    private static (DateOnly?, DateOnly?) Period(Random random) => random.Next(4) switch
    {
        0 => (null, null),
        1 => (RandomBooks.Turn.AddDays(-random.Next(1, 900)), RandomBooks.Turn.AddDays(random.Next(900))),
        2 => (RandomBooks.Turn.AddDays(-20), RandomBooks.Turn.AddDays(-1)),
        _ => (RandomBooks.Turn, RandomBooks.Turn),
    };

    private static bool IsAnswerable(Sample sample) => BruteForce.Of(sample.Book, sample.Facts) is not null;

    private static Sample Lean(Sample sample)
    {
        var random = sample.Random();
        return sample with
        {
            Facts = sample.Facts with
            {
                IncidentFrom = RandomBooks.Turn,
                IncidentTo = RandomBooks.Turn,
                Scope = ["area0", "area1"],
                Findings = [.. sample.Facts.Findings.Where(reading => reading.Fact != "gate0")
                    .Append(new FactReading("gate0") { Value = random.Next(4) == 0 ? FactValue.Unknown : FactValue.Established })
                    .Select(reading => random.Next(3) == 0 ? reading : sample.Book.Find(reading.Fact) switch
                    {
                        { Polarity: Polarity.Gate } => reading with { Value = random.Next(4) == 0 ? FactValue.Unknown : FactValue.Established },
                        { Levels: > 0, Polarity: Polarity.Adverse } fact => reading with { Value = null, Level = fact.Level(fact.Highest), Contribution = Contribution.Direct },
                        { Levels: > 0 } fact => reading with { Value = null, Level = fact.Level(0) },
                        { Polarity: Polarity.Adverse } => reading with { Value = FactValue.Established, Contribution = Contribution.Direct },
                        _ => reading with { Value = FactValue.NotShown },
                    })],
            },
        };
    }

    private static Sample Make(Random random, int seed, int systems)
    {
        var book = RandomBooks.Make(random);
        var known = 0.5 + random.NextDouble() * 0.3;
        var facts = Case(random, book, systems, known);
        while (BruteForce.Completions(book, facts) > MostCompletions)
        {
            facts = Case(random, book, systems, known = Math.Min(1, known + 0.05));
        }
        return new Sample(book, facts, seed);
    }
}

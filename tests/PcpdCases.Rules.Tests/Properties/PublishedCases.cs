using CsCheck;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>Random findings of the published dictionary, for each requirement and any day.</summary>
internal static class PublishedCases
{
    /// <summary>Any question that can be put; it may contradict itself.</summary>
    public static readonly Gen<CaseFacts> Any = Gen.Int.Select(seed => Make(new Random(seed)));

    private static CaseFacts Make(Random random)
    {
        string?[] systems = random.Next(2) == 0 ? [null] : [null, "db", "web 伺服器"];
        var from = new DateOnly(2008, 1, 1).AddDays(random.Next(6500));
        return new CaseFacts
        {
            DataUser = "某公司 \"Ltd\"",
            Requirement = (Requirement)random.Next(3),
            IncidentFrom = random.Next(4) == 0 ? null : from,
            IncidentTo = random.Next(4) == 0 ? null : from.AddDays(random.Next(400)),
            MitigatingDefault = random.Next(2) == 0 ? FactValue.NotShown : FactValue.Unknown,
            Findings = [.. RuleBook.Published.Dictionary.Facts
                .Where(fact => fact.Polarity == Polarity.Gate ? random.Next(6) > 0 : random.Next(10) == 0)
                .Select(fact => Reading(random, fact, systems[random.Next(systems.Length)]))],
        };
    }

    private static FactReading Reading(Random random, FactDefinition fact, string? system)
    {
        var known = random.Next(4) > 0;
        var held = new DateOnly(2000, 2, 29).AddDays(random.Next(9000));
        return new FactReading(fact.Id)
        {
            System = fact.Polarity == Polarity.Gate ? null : system,
            Level = fact.IsOrdinal && known ? fact.Levels![random.Next(fact.Levels.Count)].Id : null,
            Value = fact.IsOrdinal ? null : known ? (random.Next(4) > 0 ? FactValue.Established : FactValue.NotEstablished) : FactValue.Unknown,
            Contribution = (Contribution)random.Next(4),
            HeldFrom = random.Next(3) == 0 ? held : null,
            HeldTo = random.Next(3) == 0 ? held.AddDays(random.Next(500)) : null,
            Why = known ? null : (WhyUnknown)random.Next(4),
            Evidence = random.Next(2) == 0 ? [] : ["D1", "報告第3頁"],
            Reference = random.Next(2) == 0 ? null : $"b/findings/{random.Next(9)}",
        };
    }
}

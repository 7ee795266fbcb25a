using System.Text;
using PcpdCases.Rules;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Benchmarks.Rules;

/// <summary>Invented cases as full as real ones: every area in scope, five gates, eight to twenty findings; the same on every machine.</summary>
internal static class BenchmarkCases
{
    private const int Seed = 20260101;

    public static CaseFacts[] Make(int count)
    {
        var random = new Random(Seed);
        var dictionary = FactDictionary.Published;
        var areas = dictionary.Areas.Select(area => area.Id).ToArray();
        var gates = RuleBook.Published.InForce.Last(set => set.Requirement == Requirement.Dpp41).Gates.Select(gate => new FactReading(gate.Id) { Value = FactValue.Established }).ToArray();
        var facts = dictionary.Facts.Where(fact => fact.Polarity != Polarity.Gate).ToArray();
        return [.. Enumerable.Range(0, count).Select(number => new CaseFacts
        {
            DataUser = $"Invented data user {number}",
            Requirement = Requirement.Dpp41,
            IncidentFrom = new DateOnly(2024, 11, 1),
            IncidentTo = new DateOnly(2024, 11, 8),
            Scope = areas,
            MitigatingDefault = FactValue.NotShown,
            Findings = [.. gates, .. random.GetItems(facts, random.Next(8, 21)).DistinctBy(fact => fact.Id).Select(fact => Read(fact, random))],
        })];
    }

    public static byte[] ToJson(CaseFacts facts) => Encoding.UTF8.GetBytes(FactsFile.Write(facts));

    // Half of the failures are found and contributed, as in a case worth assessing.
    private static FactReading Read(FactDefinition fact, Random random)
    {
        var contribution = random.Next(2) == 0 ? Contribution.Direct : Contribution.None;
        return fact.IsOrdinal
            ? new FactReading(fact.Id) { Level = fact.Levels![random.Next(fact.Levels.Count)].Id, Contribution = contribution }
            : new FactReading(fact.Id) { Value = random.Next(3) == 0 ? FactValue.NotEstablished : FactValue.Established, Contribution = contribution };
    }
}

using System.Numerics;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>Why, and what would undo it: read off the rules that came true.</summary>
/// <remarks>
/// A rule is true through every one of its sets of literals that all hold. The findings against the data user among them carry it;
/// what was not shown for it is nobody's finding.
/// </remarks>
internal sealed class Reasons(CaseTable table, SetRun[] runs)
{
    private const int MostShown = 5;

    /// <summary>The smallest sets of findings that alone make a rule true, its exceptions defeated, and the load-bearing sets that take something from each.</summary>
    public (IReadOnlyList<SufficientReason> Sufficient, LoadBearingFindings LoadBearing) Work()
    {
        var found = new List<(int[] Set, string Rule)>();
        foreach (var run in runs)
        {
            for (var rule = Bits.First(run.Touched); rule >= 0; rule = Bits.Next(run.Touched, rule))
            {
                for (var system = 0; system < table.SystemCount; system++)
                {
                    if (run[rule, system] == Truth.True)
                    {
                        Add(found, run.Set, rule, system);
                    }
                }
            }
        }
        if (found.Count == 0)
        {
            return ([], new LoadBearingFindings([], 0, true));
        }
        var family = new SetFamily();
        var smallest = family.Smallest(found.ConvertAll(entry => entry.Set));
        var sufficient = smallest.ConvertAll(set => new SufficientReason(Names(set), RulesOf(set, found)));
        var hitting = family.Hitting(smallest);
        return (sufficient, new LoadBearingFindings([.. hitting.Take(MostShown).Select(Names)], hitting.Count, !family.WasCut));
    }

    private void Add(List<(int[] Set, string Rule)> found, RuleSet set, int rule, int system)
    {
        var rules = set.Compiled;
        for (var term = rules.FirstTerm(rule); term < rules.EndTerm(rule); term++)
        {
            if (rules.IsMet(term, table.Sure(system)))
            {
                found.Add((Carrying(rules.WordsOf(term), system), set.Rules[rule].Id));
            }
        }
    }

    /// <summary>The findings against the data user behind a set of literals, by number.</summary>
    private int[] Carrying(ReadOnlySpan<(int Word, ulong Literals)> term, int system)
    {
        var literals = table.Dictionary.Literals;
        var carrying = new List<int>();
        foreach (var (word, set) in term)
        {
            for (var left = set; left != 0; left &= left - 1)
            {
                // A level stands with the milder ones it implies; they are the same finding.
                if (literals[word * 64 + BitOperations.TrailingZeroCount(left)] is ({ Polarity: Polarity.Adverse } fact, 1))
                {
                    carrying.Add(table.Key(fact, system));
                }
            }
        }
        carrying.Sort();
        return [.. carrying];
    }

    private static List<string> RulesOf(int[] set, List<(int[] Set, string Rule)> found)
    {
        var rules = new List<string>(1);
        foreach (var (other, rule) in found)
        {
            if (other.AsSpan().SequenceEqual(set) && !rules.Contains(rule))
            {
                rules.Add(rule);
            }
        }
        rules.Sort(StringComparer.Ordinal);
        return rules;
    }

    private FindingKey[] Names(int[] set) => Array.ConvertAll(set, table.NameOf);
}

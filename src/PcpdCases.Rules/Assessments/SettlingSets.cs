using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>What would have to be found, and which way, for the outcome to be decided.</summary>
/// <remarks>
/// A rule can still come true through every set of literals none of which is out; what of it is not sure yet is the residue.
/// Contravention is settled by making one residue good, no contravention by taking something from each.
/// </remarks>
internal sealed class SettlingSets
{
    private const int MostShown = 5;

    private readonly CaseTable _table;
    private readonly List<RuleRun> _runs;
    private readonly SortedDictionary<(string Fact, string System, int Level), (FactDefinition Fact, string? System, int Level)> _open = new(
        Comparer<(string Fact, string System, int Level)>.Create(static (one, other) =>
            string.CompareOrdinal(one.Fact, other.Fact) is var byFact && byFact != 0 ? byFact
            : string.CompareOrdinal(one.System, other.System) is var bySystem && bySystem != 0 ? bySystem
            : one.Level.CompareTo(other.Level)));

    private readonly Dictionary<(string Fact, string System, int Level), int> _numbers = [];

    public SettlingSets(CaseTable table, List<RuleRun> runs) => (_table, _runs) = (table, runs);

    public IReadOnlyList<SettlingSet> Work(IReadOnlyList<FactDefinition> openGates)
    {
        var settling = new List<SettlingSet>();
        var gates = openGates.Select(gate => new Settlement(gate.Id, null, Words.Established)).ToList();
        if (_runs.Count > 0)
        {
            var family = new SetFamily();
            var bySet = Residues();
            var elements = _open.Values.ToList();
            var distinct = new List<List<int[]>>();
            foreach (var residues in bySet.Select(sets => family.Smallest(sets.ConvertAll(set => Closed(set, elements, true)))))
            {
                // Rule sets of successive dates mostly say the same; each is asked once.
                if (!distinct.Exists(known => known.Count == residues.Count && known.Zip(residues).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second))))
                {
                    distinct.Add(residues);
                }
            }
            settling.AddRange(family.Product(distinct).Select(set => Settle(Outcome.Contravention, set, elements, gates))
                .Where(set => set.Facts.Count > 0).Take(MostShown));
            var all = family.Smallest([.. distinct.SelectMany(residues => residues)]);
            if (!all.Exists(residue => residue.Length == 0))
            {
                settling.AddRange(family.Smallest(family.SomeHitting(all).ConvertAll(set => Closed(set, elements, false)))
                    .Select(set => Settle(Outcome.NoContravention, set, elements, gates))
                    .Where(set => set.Facts.Count > 0).Take(MostShown));
            }
        }
        settling.AddRange(openGates.Select(gate => new SettlingSet(Outcome.NotApplicable, [new Settlement(gate.Id, null, Words.NotEstablished)])));
        return settling;
    }

    /// <summary>The residues of each touched rule set, as sets of the numbers of what is open.</summary>
    private List<List<int[]>> Residues()
    {
        var found = new List<(RuleSet Set, List<(string, string, int)> Residue)>();
        var literals = _table.Dictionary.Literals;
        foreach (var run in _runs)
        {
            for (var system = 0; system < run.BySystem.Length; system++)
            {
                if (run.BySystem[system] == Truth.False)
                {
                    continue;
                }
                foreach (var term in run.Set.Compiled.TermsOf(run.Number))
                {
                    if (Terms.IsSubset(term, _table.May(system)))
                    {
                        var open = Open(term, _table.Sure(system));
                        found.Add((run.Set, [.. literals.Strongest(open).Select(literal => Remember(literal.Fact, literal.Level, system))]));
                    }
                }
            }
        }
        var at = 0;
        foreach (var name in _open.Keys)
        {
            _numbers[name] = at++;
        }
        // A rule set without a residue counts too: it can no longer come to a contravention.
        return [.. _runs.Select(run => run.Set).Distinct().Select(set => found.FindAll(entry => entry.Set == set)
            .ConvertAll(entry => entry.Residue.Select(name => _numbers[name]).Order().Distinct().ToArray()))];
    }

    private static ulong[] Open(ulong[] term, ReadOnlySpan<ulong> sure)
    {
        var open = new ulong[term.Length];
        for (var word = 0; word < term.Length; word++)
        {
            open[word] = term[word] & ~sure[word];
        }
        return open;
    }

    // A fact read for every system is one thing to find out, an unread one is one for each system.
    private (string, string, int) Remember(FactDefinition fact, int level, int system)
    {
        var named = _table.Readings(fact, system) is [{ } reading, ..] ? reading.System : _table.Systems[system];
        var key = (fact.Id, named ?? "", level);
        _open.TryAdd(key, (fact, named, level));
        return key;
    }

    /// <summary>With each threshold the others of the same fact that come true (or fall) with it; they stand beside it, by level.</summary>
    private static int[] Closed(int[] set, List<(FactDefinition Fact, string? System, int Level)> open, bool against)
    {
        var closed = new SortedSet<int>(set);
        foreach (var number in set)
        {
            for (var at = number; IsSame(open, at, number); at += Milder(open[number].Fact, against))
            {
                closed.Add(at);
            }
        }
        return [.. closed];
    }

    private static int Milder(FactDefinition fact, bool against) => against == (fact.Polarity == Polarity.Adverse) ? -1 : 1;

    private static bool IsSame(List<(FactDefinition Fact, string? System, int Level)> open, int at, int number) =>
        at >= 0 && at < open.Count && open[at].Fact == open[number].Fact && open[at].System == open[number].System;

    private static SettlingSet Settle(Outcome outcome, int[] closed, List<(FactDefinition Fact, string? System, int Level)> open, List<Settlement> gates)
    {
        var against = outcome == Outcome.Contravention;
        var facts = closed
            .Where(at => !(at - Milder(open[at].Fact, against) is var stronger && IsSame(open, stronger, at) && closed.Contains(stronger)))
            .Select(at => new Settlement(open[at].Fact.Id, open[at].System, Words.Needed(open[at].Fact, open[at].Level, against)));
        return new(outcome, [.. facts.Concat(gates).OrderBy(fact => fact.Fact, StringComparer.Ordinal).ThenBy(fact => fact.System, StringComparer.Ordinal)]);
    }
}

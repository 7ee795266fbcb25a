using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>What would have to be found, and which way, for the outcome to be decided.</summary>
/// <remarks>
/// A rule can still come true through every set of literals none of which is out; what of it is not sure yet is the residue.
/// Contravention is settled by making one residue good, no contravention by taking something from each.
/// A residue is kept as literals too: of the case where a fact is read for every system, else of each system.
/// </remarks>
internal sealed class SettlingSets
{
    private const int MostShown = 5;

    /// <summary>Stands for the literal of a gate, which has none.</summary>
    private const int Gate = -1;

    private readonly CaseTable _table;
    private readonly LiteralMap _literals;
    private readonly List<RuleRun> _runs;
    private readonly int _blocks;

    public SettlingSets(CaseTable table, List<RuleRun> runs)
    {
        (_table, _runs, _literals) = (table, runs, table.Dictionary.Literals);
        // The first block is the case's; each named system has one of its own after it.
        _blocks = table.Systems[0] is null ? 1 : table.SystemCount + 1;
    }

    public IReadOnlyList<SettlingSet> Work(IReadOnlyList<FactDefinition> openGates)
    {
        var settling = new List<SettlingSet>();
        if (_runs.Count > 0)
        {
            var families = Residues();
            settling.AddRange(LiteralFamily.SmallestOfAll(families, MostShown).Where(set => openGates.Count > 0 || !IsEmpty(set))
                .Select(set => Settle(Outcome.Contravention, set, openGates)));
            var all = families.SelectMany(family => family).ToList();
            if (!all.Exists(IsEmpty))
            {
                settling.AddRange(LiteralFamily.Hitting(all, _literals.Words * _blocks, MostShown, Strongest).Where(set => openGates.Count > 0 || !IsEmpty(set))
                    .Select(set => Settle(Outcome.NoContravention, set, openGates)));
            }
        }
        settling.AddRange(openGates.Select(gate => new SettlingSet(Outcome.NotApplicable, [new Settlement(gate.Id, null, Words.NotEstablished)])));
        return settling;
    }

    /// <summary>The residues of each touched rule set; rule sets of successive dates mostly say the same, and then stand once.</summary>
    private List<List<ulong[]>> Residues()
    {
        var families = new List<(RuleSet Set, List<ulong[]> Residues)>();
        foreach (var run in _runs)
        {
            if (families.FindIndex(known => known.Set == run.Set) is var at && at < 0)
            {
                at = families.Count;
                families.Add((run.Set, []));
            }
            for (var system = 0; system < run.BySystem.Length; system++)
            {
                if (run.BySystem[system] != Truth.False)
                {
                    Add(families[at].Residues, run, system);
                }
            }
        }
        var distinct = new List<List<ulong[]>>();
        foreach (var (_, residues) in families)
        {
            if (!distinct.Exists(known => known.Count == residues.Count && known.Zip(residues).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second))))
            {
                distinct.Add(residues);
            }
        }
        return distinct;
    }

    private void Add(List<ulong[]> residues, RuleRun run, int system)
    {
        var words = _literals.Words;
        var sure = _table.Sure(system);
        var may = _table.May(system);
        for (var term = run.Set.Compiled.FirstTerm(run.Number); term < run.Set.Compiled.EndTerm(run.Number); term++)
        {
            var parts = run.Set.Compiled.Parts(term);
            if (!IsOpen(parts, may))
            {
                continue;
            }
            var residue = new ulong[words * _blocks];
            foreach (var (word, literals) in parts)
            {
                Keep(residue, word, system, literals & ~sure[word]);
            }
            residues.Add(residue);
        }
    }

    private static bool IsOpen(ReadOnlySpan<(int Word, ulong Literals)> parts, ReadOnlySpan<ulong> may)
    {
        foreach (var (word, literals) in parts)
        {
            if ((literals & ~may[word]) != 0)
            {
                return false;
            }
        }
        return true;
    }

    // A fact read for every system is one thing to find out, and so is any fact where no system has a name.
    private void Keep(ulong[] residue, int word, int system, ulong open)
    {
        var joined = _blocks == 1 ? open : open & _table.ReadForAll[word];
        residue[word] |= joined;
        if (_blocks > 1)
        {
            residue[word + _literals.Words * (system + 1)] |= open & ~joined;
        }
    }

    /// <summary>Of the literals of a set the one that asks least of the data user: the worst level of the first fact.</summary>
    private int Strongest(ulong[] set)
    {
        var first = LiteralFamily.First(set);
        var bits = _literals.Words * 64;
        var (fact, _) = _literals[first % bits];
        var best = first;
        for (var level = 1; level <= fact.Highest; level++)
        {
            var at = first / bits * bits + _literals.Of(fact, level);
            if (LiteralMap.Has(set, at) && (fact.Polarity == Polarity.Adverse || best == first))
            {
                best = at;
            }
        }
        return best;
    }

    private SettlingSet Settle(Outcome outcome, ulong[] set, IReadOnlyList<FactDefinition> openGates)
    {
        var dictionary = _table.Dictionary;
        var told = new List<(int Rank, int Block, int Literal)>();
        foreach (var gate in openGates)
        {
            told.Add((dictionary.Rank(gate), 0, Gate));
        }
        for (var block = 0; block < _blocks; block++)
        {
            Tell(told, outcome, set.AsSpan(block * _literals.Words, _literals.Words), block);
        }
        told.Sort(static (one, other) => one.Rank != other.Rank ? one.Rank - other.Rank : one.Block != other.Block ? one.Block - other.Block : one.Literal - other.Literal);
        var facts = new Settlement[told.Count];
        for (var at = 0; at < facts.Length; at++)
        {
            var (rank, block, literal) = told[at];
            facts[at] = literal == Gate ? new Settlement(dictionary.ById[rank].Id, null, Words.Established)
                : block == 0 ? dictionary.Needed(literal, outcome == Outcome.Contravention)
                : dictionary.Needed(literal, outcome == Outcome.Contravention) with { System = _table.Systems[block - 1] };
        }
        return new SettlingSet(outcome, facts);
    }

    // To make a residue good its strongest literals suffice; to take one away it is itself.
    private void Tell(List<(int Rank, int Block, int Literal)> told, Outcome outcome, ReadOnlySpan<ulong> set, int block)
    {
        for (var literal = LiteralFamily.First(set); literal >= 0; literal = LiteralFamily.Next(set, literal))
        {
            if (outcome != Outcome.Contravention || _literals.IsStrongest(set, literal))
            {
                told.Add((_table.Dictionary.Rank(_literals[literal].Fact), block, literal));
            }
        }
    }

    private static bool IsEmpty(ulong[] set) => LiteralFamily.First(set) < 0;
}

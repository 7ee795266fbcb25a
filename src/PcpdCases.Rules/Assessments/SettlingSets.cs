using PcpdCases.Rules.Facts;

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

    // Where the parts of a sorted number stand: 200 systems and every literal of a dictionary are far below.
    private const int BitsOfBlock = 16;
    private const int BitsOfLiteral = 20;

    private readonly CaseTable _table;
    private readonly LiteralMap _literals;
    private readonly SetRun[] _runs;
    private readonly int _blocks;

    public SettlingSets(CaseTable table, SetRun[] runs)
    {
        (_table, _runs, _literals) = (table, runs, table.Dictionary.Literals);
        // The first block is the case's; each named system has one of its own after it.
        _blocks = table.Systems[0] is null ? 1 : table.SystemCount + 1;
    }

    public IReadOnlyList<SettlingSet> Work(IReadOnlyList<FactDefinition> openGates)
    {
        var settling = new List<SettlingSet>();
        if (Array.Exists(_runs, run => Bits.First(run.Examined) >= 0))
        {
            var families = Residues();
            var all = families.Count == 1 ? families[0] : LiteralFamily.BySize([.. families.SelectMany(family => family)]);
            foreach (var set in LiteralFamily.SmallestOfAll(families, MostShown))
            {
                Settle(settling, Outcome.Contravention, set, openGates);
            }
            if (all.Length == 0 || !IsEmpty(all[0]))
            {
                foreach (var set in LiteralFamily.Hitting(all, _literals.Words * _blocks, MostShown, Strongest))
                {
                    Settle(settling, Outcome.NoContravention, set, openGates);
                }
            }
        }
        settling.AddRange(openGates.Select(gate => new SettlingSet(Outcome.NotApplicable, [new Settlement(gate.Id, null, Words.NotEstablished)])));
        return settling;
    }

    /// <summary>What would have to be found for one rule to come true on some system, one set for each way.</summary>
    public static ulong[][] ResiduesOf(SetRun run, int rule, CaseTable table)
    {
        var residues = new List<ulong[]>();
        new SettlingSets(table, [run]).Add(residues, run, rule);
        return [.. residues];
    }

    /// <summary>The residues of each touched rule set, by size; rule sets of successive dates mostly say the same, and then stand once.</summary>
    private List<ulong[][]> Residues()
    {
        var families = new List<ulong[][]>(_runs.Length);
        foreach (var run in _runs)
        {
            var residues = new List<ulong[]>(run.Set.Rules.Count * 2);
            foreach (var rule in run.Set.Compiled.ById)
            {
                if (!Bits.Has(run.Examined, rule))
                {
                    continue;
                }
                if (Bits.Has(run.Touched, rule))
                {
                    Add(residues, run, rule);
                }
                else
                {
                    foreach (var residue in run.Untouched![rule].Residues)
                    {
                        residues.Add(residue);
                    }
                }
            }
            var family = LiteralFamily.BySize(residues);
            if (Bits.First(run.Examined) >= 0 && !families.Exists(known => known.Length == family.Length && known.Zip(family).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second))))
            {
                families.Add(family);
            }
        }
        return families;
    }

    private void Add(List<ulong[]> residues, SetRun run, int rule)
    {
        var rules = run.Set.Compiled;
        for (var system = 0; system < _table.SystemCount; system++)
        {
            for (var term = rules.FirstTerm(rule); run[rule, system] != Truth.False && term < rules.EndTerm(rule); term++)
            {
                if (rules.IsMet(term, _table.May(system)))
                {
                    var residue = new ulong[_literals.Words * _blocks];
                    foreach (var (word, literals) in rules.WordsOf(term))
                    {
                        Keep(residue, word, system, literals & ~_table.Sure(system)[word]);
                    }
                    residues.Add(residue);
                }
            }
        }
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
        var first = Bits.First(set);
        var bits = _literals.Words * 64;
        var (fact, _) = _literals[first < bits ? first : first % bits];
        if (!fact.IsOrdinal)
        {
            return first;
        }
        var best = first;
        for (var level = 1; level <= fact.Highest; level++)
        {
            var at = first / bits * bits + _literals.Of(fact, level);
            if (Bits.Has(set, at) && (fact.Polarity == Polarity.Adverse || best == first))
            {
                best = at;
            }
        }
        return best;
    }

    // What is settled already settles nothing: a set of nothing but open gates is told, an empty one is not.
    private void Settle(List<SettlingSet> settling, Outcome outcome, ulong[] set, IReadOnlyList<FactDefinition> openGates)
    {
        if (openGates.Count == 0 && IsEmpty(set))
        {
            return;
        }
        var dictionary = _table.Dictionary;
        var told = new List<long>(Bits.Count(set) + openGates.Count);
        foreach (var gate in openGates)
        {
            told.Add(Order(gate, 0, Gate));
        }
        for (var block = 0; block < _blocks; block++)
        {
            Tell(told, outcome, set.AsSpan(block * _literals.Words, _literals.Words), block);
        }
        told.Sort();
        var facts = new Settlement[told.Count];
        for (var at = 0; at < facts.Length; at++)
        {
            var (block, literal) = ((int)(told[at] >> BitsOfLiteral & ((1 << BitsOfBlock) - 1)), (int)(told[at] & ((1 << BitsOfLiteral) - 1)) - 1);
            facts[at] = literal == Gate ? new Settlement(dictionary.ById[(int)(told[at] >> BitsOfLiteral + BitsOfBlock)].Id, null, Words.Established)
                : block == 0 ? dictionary.Needed(literal, outcome == Outcome.Contravention)
                : dictionary.Needed(literal, outcome == Outcome.Contravention) with { System = _table.Systems[block - 1] };
        }
        settling.Add(new SettlingSet(outcome, facts));
    }

    // By the id of the fact, then the system, then the level.
    private long Order(FactDefinition fact, int block, int literal) => ((long)_table.Dictionary.Rank(fact) << BitsOfBlock | (uint)block) << BitsOfLiteral | (uint)(literal + 1);

    // To make a residue good its strongest literals suffice; to take one away it is itself.
    private void Tell(List<long> told, Outcome outcome, ReadOnlySpan<ulong> set, int block)
    {
        for (var literal = Bits.First(set); literal >= 0; literal = Bits.Next(set, literal))
        {
            if (outcome != Outcome.Contravention || _literals.IsStrongest(set, literal))
            {
                told.Add(Order(_literals[literal].Fact, block, literal));
            }
        }
    }

    private static bool IsEmpty(ulong[] set) => Bits.First(set) < 0;
}

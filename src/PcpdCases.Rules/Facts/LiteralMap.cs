namespace PcpdCases.Rules.Facts;

/// <summary>Numbers every threshold of a dictionary's facts, each turned so that it speaks against the data user.</summary>
/// <remarks>
/// Of an adverse fact the literal is "at level n or above", of a mitigating one "below level n": a rule is then a monotone
/// function of literals, which is why three values cost nothing. A worse literal of a fact holds only where the milder ones do.
/// </remarks>
internal sealed class LiteralMap
{
    private readonly int[] _first;
    private readonly (FactDefinition Fact, int Level)[] _literals;

    public LiteralMap(FactDictionary dictionary)
    {
        _first = new int[dictionary.Facts.Count];
        var literals = new List<(FactDefinition, int)>();
        foreach (var fact in dictionary.Facts)
        {
            _first[fact.Index] = literals.Count;
            literals.AddRange(Enumerable.Range(1, fact.Polarity == Polarity.Gate ? 0 : fact.Highest).Select(level => (fact, level)));
        }
        _literals = [.. literals];
        Words = Bits.Words(literals.Count);
        OfMitigating = new ulong[Words];
        for (var at = 0; at < _literals.Length; at++)
        {
            Bits.Set(OfMitigating, at, _literals[at].Fact.Polarity == Polarity.Mitigating);
        }
    }

    /// <summary>The literals of mitigating facts: all hold where nothing was shown.</summary>
    public ulong[] OfMitigating { get; }

    /// <summary>How many machine words a set of literals takes.</summary>
    public int Words { get; }

    public int Count => _literals.Length;

    public (FactDefinition Fact, int Level) this[int literal] => _literals[literal];

    /// <summary>The number of the literal of a fact at a level from 1.</summary>
    public int Of(FactDefinition fact, int level) => _first[fact.Index] + level - 1;

    /// <summary>Adds a literal and the milder ones it implies.</summary>
    public void Add(ulong[] set, FactDefinition fact, int level)
    {
        var (from, to) = fact.Polarity == Polarity.Adverse ? (1, level) : (level, fact.Highest);
        for (var at = from; at <= to; at++)
        {
            Bits.Add(set, Of(fact, at));
        }
    }

    /// <summary>Adds every literal of a fact.</summary>
    public void AddAll(Span<ulong> set, FactDefinition fact)
    {
        for (var level = 1; level <= fact.Highest; level++)
        {
            Bits.Add(set, Of(fact, level));
        }
    }

    /// <summary>Whether no worse literal of the same fact stands in the set with it.</summary>
    public bool IsStrongest(ReadOnlySpan<ulong> set, int literal)
    {
        var (fact, level) = _literals[literal];
        var next = fact.Polarity == Polarity.Adverse ? level + 1 : level - 1;
        return next < 1 || next > fact.Highest || !Bits.Has(set, Of(fact, next));
    }

    /// <summary>The numbers of the literals of a set that are not implied by another of it.</summary>
    public List<int> Strongest(ulong[] set) => [.. Enumerable.Range(0, Count).Where(literal => Bits.Has(set, literal) && IsStrongest(set, literal))];
}

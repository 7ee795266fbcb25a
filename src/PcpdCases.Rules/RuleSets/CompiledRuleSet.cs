using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>A rule set as sets of literals in one row of machine words: whether a case contravenes is then a few comparisons.</summary>
internal sealed class CompiledRuleSet
{
    // The words of every term that are not empty, one after another; where each term ends, and with which term each rule ends.
    private readonly (int Word, ulong Literals)[] _parts;
    private readonly int[] _partsEnd;
    private readonly int[] _termsEnd;
    private readonly int _words;

    public CompiledRuleSet(RuleSet set, FactDictionary dictionary)
    {
        _words = dictionary.Literals.Words;
        Gates = [.. set.Gates.Select(gate => gate.Index)];
        Areas = new ulong[set.Rules.Count];
        AppliesIf = new int[set.Rules.Count][];
        _termsEnd = new int[set.Rules.Count];
        var (parts, ends) = (new List<(int, ulong)>(), new List<int>());
        for (var at = 0; at < set.Rules.Count; at++)
        {
            foreach (var term in Terms.Of(set.Rules[at], dictionary.Literals))
            {
                parts.AddRange(term.Select((literals, word) => (word, literals)).Where(part => part.literals != 0));
                ends.Add(parts.Count);
            }
            _termsEnd[at] = ends.Count;
            Areas[at] = 1UL << dictionary.AreaIndex(set.Rules[at].Issue.Id);
            AppliesIf[at] = [.. set.Rules[at].AppliesIf.Select(gate => dictionary.Find(gate)!.Index)];
        }
        (_parts, _partsEnd) = ([.. parts], [.. ends]);
    }

    /// <summary>The places in the dictionary of the facts that must hold before the requirement applies.</summary>
    public int[] Gates { get; }

    /// <summary>The area of each rule, as one bit.</summary>
    public ulong[] Areas { get; }

    /// <summary>The gates without which each rule is not examined.</summary>
    public int[][] AppliesIf { get; }

    public int Count => _termsEnd.Length;

    /// <summary>Whether a rule holds where exactly these literals do.</summary>
    public bool Holds(int rule, ReadOnlySpan<ulong> literals)
    {
        var term = rule == 0 ? 0 : _termsEnd[rule - 1];
        var part = term == 0 ? 0 : _partsEnd[term - 1];
        for (; term < _termsEnd[rule]; term++)
        {
            var end = _partsEnd[term];
            while (part < end && (_parts[part].Literals & ~literals[_parts[part].Word]) == 0)
            {
                part++;
            }
            if (part == end)
            {
                return true;
            }
            part = end;
        }
        return false;
    }

    /// <summary>The sets of literals that make a rule true.</summary>
    public IEnumerable<ulong[]> TermsOf(int rule)
    {
        for (var term = rule == 0 ? 0 : _termsEnd[rule - 1]; term < _termsEnd[rule]; term++)
        {
            var literals = new ulong[_words];
            for (var part = term == 0 ? 0 : _partsEnd[term - 1]; part < _partsEnd[term]; part++)
            {
                literals[_parts[part].Word] = _parts[part].Literals;
            }
            yield return literals;
        }
    }
}

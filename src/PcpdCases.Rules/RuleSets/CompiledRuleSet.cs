using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>A rule set as sets of literals in one row of machine words: whether a case contravenes is then a few comparisons.</summary>
internal sealed class CompiledRuleSet
{
    // The words of every term that are not empty, one after another; where each term ends, and with which term each rule ends.
    private readonly (int Word, ulong Literals)[] _parts;
    private readonly int[] _partsEnd;
    private readonly int[] _termsEnd;
    private readonly ulong[] _facts;
    private readonly ulong[] _conditions;
    private readonly ulong[][] _exceptions;
    private readonly int _words;

    public CompiledRuleSet(RuleSet set, FactDictionary dictionary)
    {
        _words = dictionary.Literals.Words;
        Gates = [.. set.Gates.Select(gate => gate.Index)];
        Areas = new ulong[set.Rules.Count];
        AppliesIf = new int[set.Rules.Count][];
        _termsEnd = new int[set.Rules.Count];
        _facts = new ulong[set.Rules.Count * _words];
        _conditions = new ulong[set.Rules.Count * _words];
        _exceptions = new ulong[set.Rules.Count][];
        var (parts, ends) = (new List<(int, ulong)>(), new List<int>());
        for (var at = 0; at < set.Rules.Count; at++)
        {
            foreach (var term in Terms.Of(set.Rules[at], dictionary.Literals))
            {
                parts.AddRange(term.Select((literals, word) => (word, literals)).Where(part => part.literals != 0));
                ends.Add(parts.Count);
            }
            _termsEnd[at] = ends.Count;
            var rule = set.Rules[at];
            AddAll(_facts.AsSpan(at * _words, _words), rule.Facts, dictionary);
            AddAll(_conditions.AsSpan(at * _words, _words), rule.When.Facts, dictionary);
            _exceptions[at] = new ulong[rule.Unless.Count * _words];
            for (var number = 0; number < rule.Unless.Count; number++)
            {
                AddAll(_exceptions[at].AsSpan(number * _words, _words), Deciding(rule, rule.Unless[number]), dictionary);
            }
            Areas[at] = 1UL << dictionary.AreaIndex(set.Rules[at].Issue.Id);
            AppliesIf[at] = [.. set.Rules[at].AppliesIf.Select(gate => dictionary.Find(gate)!.Index)];
        }
        (_parts, _partsEnd) = ([.. parts], [.. ends]);
        ById = [.. Enumerable.Range(0, set.Rules.Count).OrderBy(at => set.Rules[at].Id, StringComparer.Ordinal)];
    }

    /// <summary>The places of the rules in the order of their ids.</summary>
    public int[] ById { get; }

    /// <summary>The places in the dictionary of the facts that must hold before the requirement applies.</summary>
    public int[] Gates { get; }

    /// <summary>The area of each rule, as one bit.</summary>
    public ulong[] Areas { get; }

    /// <summary>The gates without which each rule is not examined.</summary>
    public int[][] AppliesIf { get; }

    public int Count => _termsEnd.Length;

    /// <summary>Every literal of every fact of a rule.</summary>
    public ReadOnlySpan<ulong> FactsOf(int rule) => _facts.AsSpan(rule * _words, _words);

    /// <summary>Every literal of every fact of a rule's condition.</summary>
    public ReadOnlySpan<ulong> ConditionOf(int rule) => _conditions.AsSpan(rule * _words, _words);

    /// <summary>Every literal of every fact on which it turns whether an exception of a rule stands.</summary>
    public ReadOnlySpan<ulong> ExceptionOf(int rule, int number) => _exceptions[rule].AsSpan(number * _words, _words);

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

    /// <summary>The number of a rule's first term, and one beyond its last.</summary>
    public int FirstTerm(int rule) => rule == 0 ? 0 : _termsEnd[rule - 1];

    public int EndTerm(int rule) => _termsEnd[rule];

    /// <summary>The words of a term that are not empty.</summary>
    public ReadOnlySpan<(int Word, ulong Literals)> Parts(int term)
    {
        var from = term == 0 ? 0 : _partsEnd[term - 1];
        return _parts.AsSpan(from, _partsEnd[term] - from);
    }

    /// <summary>The sets of literals that make a rule true.</summary>
    public IEnumerable<ulong[]> TermsOf(int rule)
    {
        for (var term = FirstTerm(rule); term < EndTerm(rule); term++)
        {
            var set = new ulong[_words];
            foreach (var (word, literals) in Parts(term))
            {
                set[word] = literals;
            }
            yield return set;
        }
    }

    private static IEnumerable<FactDefinition> Deciding(Rule rule, RuleException exception) =>
        exception.When.Facts.Concat(exception.Unless.SelectMany(label => Deciding(rule, rule.Exception(label))));

    private static void AddAll(Span<ulong> literals, IEnumerable<FactDefinition> facts, FactDictionary dictionary)
    {
        foreach (var fact in facts)
        {
            dictionary.Literals.AddAll(literals, fact);
        }
    }
}

using System.Numerics;
using PcpdCases.Rules.Assessments;
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
    private readonly ulong[] _allExceptions;
    private readonly int[][] _inArea;
    private readonly ulong[][] _areaRules;
    private readonly ulong[][] _factRules;
    private readonly (int Gate, ulong[] Rules)[] _gateRules;
    private readonly Condition.OfFact[][] _conditionParts;
    private readonly Condition.OfFact[][][] _exceptionParts;
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
        _allExceptions = new ulong[set.Rules.Count * _words];
        _conditionParts = [.. set.Rules.Select(rule => PartsOf(rule.When).ToArray())];
        _exceptionParts = [.. set.Rules.Select(rule => rule.Unless.Select(exception => PartsOf(exception.When).ToArray()).ToArray())];
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
                AddAll(_allExceptions.AsSpan(at * _words, _words), Deciding(rule, rule.Unless[number]), dictionary);
            }
            Areas[at] = 1UL << dictionary.AreaIndex(set.Rules[at].Issue.Id);
            AllAreas |= Areas[at];
            AppliesIf[at] = [.. set.Rules[at].AppliesIf.Select(gate => dictionary.Find(gate)!.Index)];
        }
        (_parts, _partsEnd) = ([.. parts], [.. ends]);
        ById = [.. Enumerable.Range(0, set.Rules.Count).OrderBy(at => set.Rules[at].Id, StringComparer.Ordinal)];
        _inArea = [.. dictionary.Areas.Select((_, area) => ById.Where(at => Areas[at] == 1UL << area).ToArray())];
        _areaRules = [.. _inArea.Select(rules => Bits.Of(rules, set.Rules.Count))];
        _factRules = [.. dictionary.Facts.Select(fact => Bits.Of(ById.Where(at => set.Rules[at].Facts.Contains(fact)), set.Rules.Count))];
        _gateRules = [.. AppliesIf.SelectMany(gates => gates).Distinct().Select(gate => (gate, Bits.Of(ById.Where(at => AppliesIf[at].Contains(gate)), set.Rules.Count)))];
    }

    /// <summary>The places of the rules in the order of their ids.</summary>
    public int[] ById { get; }

    /// <summary>The places in the dictionary of the facts that must hold before the requirement applies.</summary>
    public int[] Gates { get; }

    /// <summary>The area of each rule, as one bit.</summary>
    public ulong[] Areas { get; }

    /// <summary>The areas of all rules.</summary>
    public ulong AllAreas { get; }

    /// <summary>The rules of an area in the order of their ids.</summary>
    public int[] InArea(int area) => _inArea[area];

    /// <summary>The same as a set.</summary>
    public ReadOnlySpan<ulong> RulesOf(int area) => _areaRules[area];

    /// <summary>The rules that are in scope and apply: not those of a gate that was found not to hold.</summary>
    public ulong[] Examined(ulong scope, CaseTable table)
    {
        var examined = new ulong[Bits.Words(Count)];
        for (var areas = scope & AllAreas; areas != 0; areas &= areas - 1)
        {
            Bits.AddAll(examined, _areaRules[BitOperations.TrailingZeroCount(areas)]);
        }
        foreach (var (gate, rules) in _gateRules)
        {
            if (table.Gate(gate) == Truth.False)
            {
                Bits.RemoveAll(examined, rules);
            }
        }
        return examined;
    }

    /// <summary>Whether the requirement applies.</summary>
    public Truth GatesHold(CaseTable table)
    {
        var hold = Truth.True;
        foreach (var gate in Gates)
        {
            hold = Kleene.And(hold, table.Gate(gate));
        }
        return hold;
    }

    /// <summary>The rules of which some finding reads a fact.</summary>
    public ulong[] Touched(CaseTable table)
    {
        var touched = new ulong[Bits.Words(Count)];
        foreach (var fact in table.ReadFacts)
        {
            Bits.AddAll(touched, _factRules[fact.Index]);
        }
        return touched;
    }

    /// <summary>The gates without which each rule is not examined.</summary>
    public int[][] AppliesIf { get; }

    public int Count => _termsEnd.Length;

    /// <summary>Every literal of every fact of a rule.</summary>
    public ReadOnlySpan<ulong> FactsOf(int rule) => _facts.AsSpan(rule * _words, _words);

    /// <summary>Every literal of every fact of a rule's condition.</summary>
    public ReadOnlySpan<ulong> ConditionOf(int rule) => _conditions.AsSpan(rule * _words, _words);

    /// <summary>Every literal of every fact on which it turns whether an exception of a rule stands.</summary>
    public ReadOnlySpan<ulong> ExceptionOf(int rule, int number) => _exceptions[rule].AsSpan(number * _words, _words);

    /// <summary>The same of all exceptions of a rule.</summary>
    public ReadOnlySpan<ulong> ExceptionsOf(int rule) => _allExceptions.AsSpan(rule * _words, _words);

    /// <summary>The parts of a rule's condition, in the order they stand.</summary>
    public ReadOnlySpan<Condition.OfFact> PartsOf(int rule) => _conditionParts[rule];

    /// <summary>The parts of the condition of an exception of a rule.</summary>
    public ReadOnlySpan<Condition.OfFact> PartsOf(int rule, int exception) => _exceptionParts[rule][exception];

    /// <summary>Whether a rule holds where exactly these literals do.</summary>
    public bool Holds(int rule, ReadOnlySpan<ulong> literals)
    {
        for (var term = FirstTerm(rule); term < _termsEnd[rule]; term++)
        {
            if (IsMet(term, literals))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether all literals of a term are among these.</summary>
    public bool IsMet(int term, ReadOnlySpan<ulong> literals)
    {
        foreach (var (word, needed) in WordsOf(term))
        {
            if ((needed & ~literals[word]) != 0)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The number of a rule's first term, and one beyond its last.</summary>
    public int FirstTerm(int rule) => rule == 0 ? 0 : _termsEnd[rule - 1];

    public int EndTerm(int rule) => _termsEnd[rule];

    /// <summary>The words of a term that are not empty.</summary>
    public ReadOnlySpan<(int Word, ulong Literals)> WordsOf(int term)
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
            foreach (var (word, literals) in WordsOf(term))
            {
                set[word] = literals;
            }
            yield return set;
        }
    }

    private static IEnumerable<Condition.OfFact> PartsOf(Condition condition) => condition switch
    {
        Condition.All all => all.Parts.SelectMany(PartsOf),
        Condition.AtLeast some => some.Parts.SelectMany(PartsOf),
        Condition.OfFact one => [one],
        _ => throw new RulesException($"The condition {condition.GetType().Name} is not one of the closed operators."),
    };

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

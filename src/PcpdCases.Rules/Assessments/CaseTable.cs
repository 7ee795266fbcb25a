using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <summary>The findings of a case, checked and laid out by system and fact; loading one again allocates nothing.</summary>
internal sealed partial class CaseTable
{
    private FactDictionary _dictionary = null!;
    private CaseFacts _facts = null!;
    // One entry a finding: itself, its fact, its system's place (-1 for every system), and the finding before it on the same fact.
    private FactReading[] _findings = [];
    private FactDefinition[] _read = [];
    private int[] _on = [];
    private int[] _previous = [];
    private int[] _last = [];
    private List<FactReading>?[] _readings = [];
    private int _count;
    private string?[] _systems = new string?[1];
    private byte[] _low = [];
    private byte[] _high = [];
    private byte[] _least = [];
    private byte[] _most = [];
    private ulong[] _sure = [];
    private ulong[] _may = [];
    private ulong[] _touched = [];
    private ulong[] _readForAll = [];

    /// <summary>The systems the rules are tried on, in order; a single null when no finding names one.</summary>
    public ReadOnlySpan<string?> Systems => _systems.AsSpan(0, SystemCount);

    public int SystemCount { get; private set; }

    /// <summary>The areas examined, one bit each by their place in the dictionary.</summary>
    public ulong Scope { get; private set; }

    public FactDictionary Dictionary => _dictionary;

    public CaseFacts Facts => _facts;

    /// <summary>The literals that hold for sure, and those that may, on one system.</summary>
    public ReadOnlySpan<ulong> Sure(int system) => _sure.AsSpan(system * _dictionary.Literals.Words, _dictionary.Literals.Words);

    public ReadOnlySpan<ulong> May(int system) => _may.AsSpan(system * _dictionary.Literals.Words, _dictionary.Literals.Words);

    /// <summary>The fact of each finding, in the order of the findings.</summary>
    public ReadOnlySpan<FactDefinition> ReadFacts => _read.AsSpan(0, _count);

    /// <summary>The literals of the facts whose speaking reading names no system.</summary>
    public ReadOnlySpan<ulong> ReadForAll => _readForAll;

    /// <summary>Whether some finding reads a fact of these literals; where none does, their rules are open on every system.</summary>
    public bool Touches(ReadOnlySpan<ulong> literals) => Bits.Meet(literals, _touched);

    /// <summary>The least level a fact can have, and the most; of an adverse one only as far as it contributed.</summary>
    public (int Low, int High) Bounds(FactDefinition fact, int system)
    {
        var at = At(fact, system);
        return fact.CountsIfContributed ? (_low[at] * _least[at], _high[at] * _most[at]) : (_low[at], _high[at]);
    }

    /// <summary>The least level found, before asking whether it contributed.</summary>
    public int Found(FactDefinition fact, int system) => _low[At(fact, system)];

    /// <summary>A number for a fact on one system, below <see cref="Places"/>; -1 where nobody read the fact.</summary>
    public int Place(FactDefinition fact, int system) => _last[fact.Index] < 0 ? -1 : _last[fact.Index] * SystemCount + system;

    /// <summary>How many places there are.</summary>
    public int Places => _count * SystemCount;

    /// <summary>The reading that speaks for a fact on one system, its own before that of every system; null when nobody read it.</summary>
    public FactReading? Speaking(FactDefinition fact, int system)
    {
        var last = _last[fact.Index];
        return last < 0 ? null
            : _previous[last] >= 0 ? Readings(fact, system) is [var first, ..] ? first : null
            : IsOn(last, system) ? _findings[last] : null;
    }

    /// <summary>The system the finding behind a fact names: a reading without a system is one finding for all.</summary>
    public string? KeySystem(FactDefinition fact, int system) => Speaking(fact, system) is { } reading ? reading.System : _systems[system];

    /// <summary>A number for the finding behind a fact on one system; numbers go as the names of fact and system do.</summary>
    public int Key(FactDefinition fact, int system) =>
        _dictionary.Rank(fact) * (SystemCount + 1) + (KeySystem(fact, system) is null ? 0 : system + 1);

    /// <summary>The fact of such a number.</summary>
    public FactDefinition FactOf(int key) => _dictionary.ById[key / (SystemCount + 1)];

    /// <summary>The name of such a number.</summary>
    public FindingKey NameOf(int key) => new(FactOf(key).Id, key % (SystemCount + 1) is var system && system == 0 ? null : _systems[system - 1]);

    /// <summary>The readings of a fact for one system or for every system, those of the system first.</summary>
    public IReadOnlyList<FactReading> Readings(FactDefinition fact, int system) =>
        Place(fact, system) is var place && place < 0 ? [] : _readings[place] ??= ReadingsOf(fact, system);

    /// <summary>The evidence of every reading of a fact for one system.</summary>
    public IReadOnlyList<string> Evidence(FactDefinition fact, int system) => _previous[_last[fact.Index]] < 0
        ? _findings[_last[fact.Index]].Evidence
        : Readings(fact, system) is [var one] ? one.Evidence : [.. Readings(fact, system).SelectMany(reading => reading.Evidence).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a mitigating fact is read as not shown only because nobody read it otherwise.</summary>
    public bool IsDefault(FactDefinition fact, int system) => fact.Polarity == Polarity.Mitigating
        && _facts.MitigatingDefault == FactValue.NotShown && Speaking(fact, system) is null;

    /// <summary>Whether the rules of a gate are examined: not where the gate was found not to hold.</summary>
    public bool Applies(ReadOnlySpan<int> gates)
    {
        foreach (var gate in gates)
        {
            if (Gate(gate) == Truth.False)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether a gate holds; gates are read for the case as a whole.</summary>
    public Truth Gate(int fact) => _low[fact] > 0 ? Truth.True : _high[fact] == 0 ? Truth.False : Truth.Unknown;

    private List<FactReading> ReadingsOf(FactDefinition fact, int system)
    {
        var readings = new List<FactReading>(1);
        for (var at = _last[fact.Index]; at >= 0; at = _previous[at])
        {
            if (IsOn(at, system))
            {
                readings.Add(_findings[at]);
            }
        }
        readings.Sort(static (one, other) => (one.System is null).CompareTo(other.System is null) is var order && order != 0
            ? order : string.CompareOrdinal(one.Reference, other.Reference));
        return readings;
    }

    private bool IsOn(int finding, int system) => _on[finding] < 0 || _on[finding] == system;

    private int At(FactDefinition fact, int system) => system * _dictionary.Facts.Count + fact.Index;

    private int SystemAt(string system)
    {
        for (var at = 0; at < SystemCount; at++)
        {
            if (_systems[at] == system)
            {
                return at;
            }
        }
        return -1;
    }
}

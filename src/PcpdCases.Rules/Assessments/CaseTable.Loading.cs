using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <content>Filling the table: facts, systems, bounds, scope and literals, in this order.</content>
internal sealed partial class CaseTable
{
    /// <exception cref="RulesException">A malformed or contradictory finding, or an area left out in which a failure was found.</exception>
    public void Load(CaseFacts facts, FactDictionary dictionary)
    {
        (_facts, _dictionary) = (facts, dictionary);
        if (facts.MitigatingDefault is not (FactValue.Unknown or FactValue.NotShown))
        {
            throw new RulesException($"Mitigating facts that are not listed are read as unknown or notShown, not as {StrictNode.Spelling(facts.MitigatingDefault)}.");
        }
        if (facts.Findings.Count > CaseFacts.MostFindings)
        {
            throw new RulesException($"{facts.Findings.Count} findings are given; at most {CaseFacts.MostFindings} are read.");
        }
        FindFacts();
        CollectSystems();
        Clear();
        for (var at = 0; at < _count; at++)
        {
            Read(_read[at], _findings[at], at);
        }
        Scope = ScopeOf();
        MarkLiterals();
        CheckScope();
    }

    private void FindFacts()
    {
        _count = _facts.Findings.Count;
        if (_read.Length < _count)
        {
            var size = Math.Max(_count, _read.Length * 2);
            (_findings, _read, _on, _previous) = (new FactReading[size], new FactDefinition[size], new int[size], new int[size]);
        }
        if (_last.Length < _dictionary.Facts.Count)
        {
            _last = new int[_dictionary.Facts.Count];
        }
        Array.Fill(_last, -1, 0, _dictionary.Facts.Count);
        for (var at = 0; at < _count; at++)
        {
            var reading = _findings[at] = _facts.Findings[at];
            _read[at] = _dictionary.Find(reading.Fact)
                ?? throw new RulesException($"There is no fact \"{reading.Fact}\" in the dictionary (/findings/{at}).");
            (_previous[at], _last[_read[at].Index]) = (_last[_read[at].Index], at);
        }
    }

    private void CollectSystems()
    {
        SystemCount = 0;
        for (var at = 0; at < _count; at++)
        {
            if (_findings[at].System is { } system && SystemAt(system) < 0)
            {
                if (string.IsNullOrWhiteSpace(system))
                {
                    throw new RulesException($"The system of a reading of \"{_findings[at].Fact}\" has no name. Leave it out to mean every system (/findings/{at}).");
                }
                Insert(system);
            }
        }
        if (SystemCount == 0)
        {
            _systems[SystemCount++] = null;
        }
        for (var at = 0; at < _count; at++)
        {
            _on[at] = _findings[at].System is { } system ? SystemAt(system) : -1;
        }
    }

    private void Insert(string system)
    {
        if (SystemCount == CaseFacts.MostSystems)
        {
            throw new RulesException($"At most {CaseFacts.MostSystems} systems are assessed at once.");
        }
        if (SystemCount == _systems.Length)
        {
            Array.Resize(ref _systems, SystemCount * 4);
        }
        var at = SystemCount++;
        for (; at > 0 && string.CompareOrdinal(_systems[at - 1], system) > 0; at--)
        {
            _systems[at] = _systems[at - 1];
        }
        _systems[at] = system;
    }

    private void Clear()
    {
        if (_readings.Length < Places)
        {
            _readings = new List<FactReading>?[Places];
        }
        Array.Clear(_readings, 0, Places);
        var facts = _dictionary.Facts.Count;
        if (_low.Length < SystemCount * facts)
        {
            (_low, _high) = (new byte[SystemCount * facts], new byte[SystemCount * facts]);
            (_least, _most) = (new byte[SystemCount * facts], new byte[SystemCount * facts]);
        }
        Array.Clear(_low, 0, SystemCount * facts);
        Array.Clear(_least, 0, SystemCount * facts);
        Array.Fill(_most, (byte)1, 0, SystemCount * facts);
        var highest = (_facts.MitigatingDefault == FactValue.NotShown ? _dictionary.HighestNotShown : _dictionary.Highest).AsSpan();
        for (var system = 0; system < SystemCount; system++)
        {
            highest.CopyTo(_high.AsSpan(system * facts, facts));
        }
    }

    private void Read(FactDefinition fact, FactReading reading, int number)
    {
        var (low, high) = ReadingBounds.Of(fact, reading);
        var (least, most) = reading.Contribution switch
        {
            Contribution.Unknown => (0, 1),
            Contribution.Direct or Contribution.Contributory => (1, 1),
            Contribution.None => (0, 0),
        };
        var (first, last) = _on[number] < 0 ? (0, SystemCount - 1) : (_on[number], _on[number]);
        for (var system = first; system <= last; system++)
        {
            var at = At(fact, system);
            // The first reading puts the default of a mitigating fact aside.
            var highest = _high[at] == 0 && _facts.MitigatingDefault == FactValue.NotShown && fact.Polarity == Polarity.Mitigating && IsFirst(system, number)
                ? fact.Highest : _high[at];
            (_low[at], _high[at]) = ((byte)Math.Max(_low[at], low), (byte)Math.Min(highest, high));
            (_least[at], _most[at]) = ((byte)Math.Max(_least[at], least), (byte)Math.Min(_most[at], most));
            if (_low[at] > _high[at] || (_least[at] > _most[at] && fact.CountsIfContributed))
            {
                throw new RulesException($"The readings of \"{fact.Id}\"{(reading.System is null ? "" : $" for the system \"{reading.System}\"")} contradict each other ({string.Join(", ", Numbers(fact, system))}).");
            }
        }
    }

    private bool IsFirst(int system, int number)
    {
        for (var at = _previous[number]; at >= 0; at = _previous[at])
        {
            if (IsOn(at, system))
            {
                return false;
            }
        }
        return true;
    }

    private IEnumerable<string> Numbers(FactDefinition fact, int system) => Enumerable.Range(0, _count)
        .Where(at => ReferenceEquals(_read[at], fact) && IsOn(at, system)).Select(at => $"/findings/{at}");

    private ulong ScopeOf()
    {
        var scope = 0UL;
        if (_facts.Scope is { } given)
        {
            for (var at = 0; at < given.Count; at++)
            {
                var area = _dictionary.AreaIndex(given[at]);
                scope |= area >= 0 ? 1UL << area : throw new RulesException($"There is no issue area \"{given[at]}\".");
            }
            return scope;
        }
        for (var at = 0; at < _count; at++)
        {
            var fact = _read[at];
            // What excuses any step brings no area of its own into scope.
            scope |= fact.IsFailure || (fact.Polarity == Polarity.Mitigating && fact.Step != FactDefinition.EveryStep) ? _dictionary.AreaBit(fact) : 0;
        }
        return scope;
    }

    private void MarkLiterals()
    {
        var words = _dictionary.Literals.Words;
        if (_sure.Length < SystemCount * words)
        {
            (_sure, _may) = (new ulong[SystemCount * words], new ulong[SystemCount * words]);
        }
        if (_touched.Length < words)
        {
            (_touched, _readForAll) = (new ulong[words], new ulong[words]);
        }
        Array.Clear(_touched);
        Array.Clear(_readForAll);
        var notShown = _facts.MitigatingDefault == FactValue.NotShown;
        for (var system = 0; system < SystemCount; system++)
        {
            var sure = _sure.AsSpan(system * words, words);
            var may = _may.AsSpan(system * words, words);
            may.Fill(ulong.MaxValue);
            sure.Clear();
            if (notShown)
            {
                _dictionary.Literals.OfMitigating.CopyTo(sure);
            }
            for (var at = 0; at < _count; at++)
            {
                if (IsOn(at, system))
                {
                    Mark(_read[at], system, sure, may);
                }
                if (_on[at] < 0)
                {
                    _dictionary.Literals.AddAll(_readForAll, _read[at]);
                }
            }
        }
    }

    private void Mark(FactDefinition fact, int system, Span<ulong> sure, Span<ulong> may)
    {
        if (fact.Polarity == Polarity.Gate)
        {
            return;
        }
        var (low, high) = Bounds(fact, system);
        for (var level = 1; level <= fact.Highest; level++)
        {
            var literal = _dictionary.Literals.Of(fact, level);
            var adverse = fact.Polarity == Polarity.Adverse;
            Bits.Add(_touched, literal);
            Bits.Set(sure, literal, adverse ? low >= level : high < level);
            Bits.Set(may, literal, adverse ? high >= level : low < level);
        }
    }

    private void CheckScope()
    {
        for (var at = 0; at < _count; at++)
        {
            var fact = _read[at];
            var system = Math.Max(0, _on[at]);
            if (!fact.IsFailure || Found(fact, system) == 0)
            {
                continue;
            }
            if ((_dictionary.AreaBit(fact) & Scope) == 0)
            {
                throw new RulesException($"The area \"{fact.IssueArea}\" cannot be out of scope: \"{fact.Id}\" was found in it.");
            }
            if (fact.AppliesIf is { } gate && Gate(_dictionary.Find(gate)!.Index) == Truth.False)
            {
                throw new RulesException($"\"{fact.Id}\" was found, but \"{gate}\", without which it cannot be, was found not to hold.");
            }
        }
    }
}

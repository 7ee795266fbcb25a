using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <summary>Between which levels a fact still lies for one system; <see cref="RawLow"/> is before asking whether it contributed.</summary>
internal sealed record Cell(int Low, int High, int RawLow, IReadOnlyList<FactReading> Readings, bool IsDefault)
{
    public bool IsKnown => Low == High;

    /// <summary>The reading that speaks for the cell; null when nobody read the fact.</summary>
    public FactReading? Reading => Readings.Count > 0 ? Readings[0] : null;
}

/// <summary>The findings of a case, checked, per system.</summary>
internal sealed class ReadingTable
{
    private readonly FactDictionary _dictionary;
    private readonly FactValue _mitigatingDefault;
    private readonly ILookup<string, FactReading> _byFact;
    private readonly Dictionary<(string Fact, string? System), Cell> _cells = [];

    public ReadingTable(CaseFacts facts, FactDictionary dictionary)
    {
        _dictionary = dictionary;
        _mitigatingDefault = facts.MitigatingDefault is FactValue.Unknown or FactValue.NotShown
            ? facts.MitigatingDefault
            : throw new RulesException($"Mitigating facts that are not listed are read as unknown or notShown, not as {StrictNode.Spelling(facts.MitigatingDefault)}.");
        foreach (var reading in facts.Findings)
        {
            Bounds(reading);
        }
        _byFact = facts.Findings.ToLookup(reading => reading.Fact, StringComparer.Ordinal);
        var systems = facts.Findings.Select(reading => reading.System).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Systems = systems.Count > 0 ? [.. systems] : [(string?)null];
        foreach (var fact in _byFact)
        {
            foreach (var system in Systems)
            {
                Cell(dictionary.Find(fact.Key)!, system);
            }
        }
    }

    /// <summary>The systems the rules are tried on, in order; a single null when no finding names one.</summary>
    public IReadOnlyList<string?> Systems { get; }

    public IEnumerable<FactDefinition> Facts => _byFact.Select(fact => _dictionary.Find(fact.Key)!);

    public Cell Cell(FactDefinition fact, string? system)
    {
        if (!_cells.TryGetValue((fact.Id, system), out var cell))
        {
            cell = Join(fact, system);
            _cells.Add((fact.Id, system), cell);
        }
        return cell;
    }

    private Cell Join(FactDefinition fact, string? system)
    {
        var readings = _byFact[fact.Id]
            .Where(reading => reading.System is null || reading.System == system)
            .OrderBy(reading => reading.System is null)
            .ThenBy(reading => reading.Reference, StringComparer.Ordinal)
            .ToList();
        if (readings.Count == 0)
        {
            return fact.Polarity == Polarity.Mitigating && _mitigatingDefault == FactValue.NotShown
                ? new Cell(0, 0, 0, [], IsDefault: true)
                : new Cell(0, fact.Highest, 0, [], IsDefault: false);
        }
        var (low, high, least, most) = (0, fact.Highest, 0, 1);
        foreach (var reading in readings)
        {
            var (from, to) = Bounds(reading);
            (low, high) = (Math.Max(low, from), Math.Min(high, to));
            (least, most) = reading.Contribution switch
            {
                Contribution.Unknown => (least, most),
                Contribution.Direct or Contribution.Contributory => (1, most),
                Contribution.None => (least, 0),
            };
        }
        if (low > high || (least > most && Weighed(fact)))
        {
            throw new RulesException($"The readings of \"{fact.Id}\"{(system is null ? "" : $" for the system \"{system}\"")} contradict each other.");
        }
        return Weighed(fact)
            ? new Cell(low * least, high * most, low, readings, false)
            : new Cell(low, high, low, readings, false);
    }

    private static bool Weighed(FactDefinition fact) => fact is { Polarity: Polarity.Adverse, IsCircumstance: false };

    private (int Low, int High) Bounds(FactReading reading)
    {
        var fact = _dictionary.Find(reading.Fact) ?? throw new RulesException($"There is no fact \"{reading.Fact}\" in the dictionary.");
        if (fact.Polarity == Polarity.Gate && reading.System is not null)
        {
            throw new RulesException($"\"{fact.Id}\" is read for the whole case, not for the system \"{reading.System}\".");
        }
        if (reading.System is not null && string.IsNullOrWhiteSpace(reading.System))
        {
            throw new RulesException($"The system of a reading of \"{fact.Id}\" has no name. Leave it out to mean every system.");
        }
        if (reading.HeldFrom > reading.HeldTo)
        {
            throw new RulesException($"A reading of \"{fact.Id}\" ends before it begins.");
        }
        if (reading.Level is { } level)
        {
            var at = fact.LevelIndex(level);
            return at >= 0 && reading.Value is null ? (at, at) : throw NoLevel(fact, level);
        }
        if (reading.Value == FactValue.NotShown && fact.Polarity != Polarity.Mitigating)
        {
            throw new RulesException($"\"{fact.Id}\" cannot be notShown: only mitigating facts are for the data user to show.");
        }
        return reading.Value switch
        {
            FactValue.Unknown => (0, fact.Highest),
            FactValue.NotShown => (0, 0),
            null when fact.IsOrdinal => (0, fact.Highest),
            null => throw new RulesException($"A reading of \"{fact.Id}\" has no value."),
            FactValue.Established or FactValue.NotEstablished when fact.IsOrdinal =>
                throw new RulesException($"\"{fact.Id}\" is read by level: {string.Join(", ", fact.Levels!.Select(known => known.Id))}."),
            FactValue.Established => (1, 1),
            FactValue.NotEstablished => (0, 0),
        };
    }

    private static RulesException NoLevel(FactDefinition fact, string level) => new(fact.IsOrdinal
        ? $"\"{fact.Id}\" has no level \"{level}\" that goes with its value; it has {string.Join(", ", fact.Levels!.Select(known => known.Id))}."
        : $"\"{fact.Id}\" has no levels; give a value instead of \"{level}\".");
}

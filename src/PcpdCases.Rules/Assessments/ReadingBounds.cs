using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <summary>Between which levels one reading puts its fact.</summary>
internal static class ReadingBounds
{
    /// <exception cref="RulesException">The reading does not go with its fact.</exception>
    public static (int Low, int High) Of(FactDefinition fact, FactReading reading)
    {
        if (fact.Polarity == Polarity.Gate && reading.System is not null)
        {
            throw new RulesException($"\"{fact.Id}\" is read for the whole case, not for the system \"{reading.System}\".");
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

using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>Exactly how one rule set differs from another: rule by rule, and in what it says of any case.</summary>
/// <remarks>Both are compared by the smallest sets of findings that make them true, so the answer holds for every case and not for a sample.</remarks>
public sealed record RuleSetDiff
{
    public required RuleSet Old { get; init; }

    public required RuleSet New { get; init; }

    public required IReadOnlyList<RuleChange> Rules { get; init; }

    /// <summary>Gates that one has and the other has not.</summary>
    public required IReadOnlyList<FactDefinition> Gates { get; init; }

    /// <summary>Some case contravenes the new rules and not the old.</summary>
    public bool CanRise => Rises is not null;

    /// <summary>Some case contravenes the old rules and not the new.</summary>
    public bool CanFall => Falls is not null;

    /// <summary>Whether both say the same of every case with the same scope.</summary>
    public bool IsSameOutcome => !CanRise && !CanFall && Gates.Count == 0;

    /// <summary>The smallest case that contravenes the new rules only; null when there is none.</summary>
    public required SmallestCase? Rises { get; init; }

    /// <summary>The smallest case that contravenes the old rules only; null when there is none.</summary>
    public required SmallestCase? Falls { get; init; }

    /// <summary>Compares two rule sets written in one dictionary.</summary>
    public static RuleSetDiff Between(RuleSet old, RuleSet next, FactDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(dictionary);
        return new RuleSetDiff
        {
            Old = old,
            New = next,
            Rules = [.. old.Rules.Select(rule => rule.Id).Union(next.Rules.Select(rule => rule.Id)).Order(StringComparer.Ordinal)
                .Select(id => new RuleChange(id, old.Find(id), next.Find(id))).Where(change => change.Differs)],
            Gates = [.. old.Gates.Except(next.Gates).Concat(next.Gates.Except(old.Gates))],
            Rises = Witness(next, old, dictionary),
            Falls = Witness(old, next, dictionary),
        };
    }

    // A set of literals that makes one true and holds no set that makes the other true, area by area since a scope is.
    private static SmallestCase? Witness(RuleSet holds, RuleSet fails, FactDictionary dictionary)
    {
        var candidates =
            from rule in Enumerable.Range(0, holds.Rules.Count)
            from term in holds.Compiled.TermsOf(rule)
            where !Reached(term, holds.Compiled.Areas[rule], fails)
            let literals = dictionary.Literals.Strongest(term)
            orderby literals.Count
            select new SmallestCase(holds.Rules[rule].Id, [.. literals.Select(literal => new Threshold(dictionary.Literals[literal].Fact, dictionary.Literals[literal].Level))]);
        return candidates.FirstOrDefault();
    }

    private static bool Reached(ulong[] literals, ulong area, RuleSet set)
    {
        for (var rule = 0; rule < set.Rules.Count; rule++)
        {
            if (set.Compiled.Areas[rule] == area && set.Compiled.Holds(rule, literals))
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>One rule in two rule sets; null where it does not stand.</summary>
public sealed record RuleChange(string Id, Rule? Old, Rule? New)
{
    /// <summary>Whether the condition or an exception is another.</summary>
    public bool ConditionDiffers => Old is null || New is null || Old.Draw() != New.Draw() || Old.Issue.Id != New.Issue.Id;

    public bool TextDiffers => Old is not null && New is not null && (Old.Text != New.Text
        || !Old.Unless.Select(exception => exception.Text).SequenceEqual(New.Unless.Select(exception => exception.Text)));

    public bool CitationsDiffer => Old is not null && New is not null && !Old.Citations.SequenceEqual(New.Citations);

    public bool Differs => ConditionDiffers || TextDiffers || CitationsDiffer || Old!.Limb != New!.Limb;
}

/// <summary>A case of nothing but these findings, under one rule.</summary>
public sealed record SmallestCase(string RuleId, IReadOnlyList<Threshold> Findings);

/// <summary>An adverse fact at a level or above, or a mitigating one below it.</summary>
public sealed record Threshold(FactDefinition Fact, int Level)
{
    /// <summary>The threshold as one line, such as "osSupport >= endOfSupportUncontrolled".</summary>
    public override string ToString() => Fact switch
    {
        { Polarity: Polarity.Adverse, IsOrdinal: true } => $"{Fact.Id} >= {Fact.Levels![Level].Id}",
        { Polarity: Polarity.Adverse } => Fact.Id,
        { IsOrdinal: true } => $"{Fact.Id} < {Fact.Levels![Level].Id}",
        _ => $"no {Fact.Id}",
    };
}

using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Precedents;

/// <summary>How a case stands beside one published decision.</summary>
/// <param name="Forces">The case is at least as adverse on every fact the decision states and no better excused, so it must come out the same.</param>
/// <param name="Like">Failures found in both.</param>
/// <param name="OnlyThere">What spoke against the data user there and is not found here, or only milder.</param>
/// <param name="OnlyHere">What is found against the data user here, and there is not told.</param>
/// <param name="ForDataUserHere">What speaks for the data user here.</param>
public sealed record PrecedentComparison(
    Precedent Precedent,
    bool Forces,
    IReadOnlyList<FactDefinition> Like,
    IReadOnlyList<FactDefinition> OnlyThere,
    IReadOnlyList<FactDefinition> OnlyHere,
    IReadOnlyList<FactDefinition> ForDataUserHere);

/// <summary>Finds the published decisions closest to a case.</summary>
internal static class Precedence
{
    private const int MostShown = 3;

    /// <summary>Those that force the outcome and those that share a failure: most in common first, then fewest differences, newest, id.</summary>
    public static IReadOnlyList<PrecedentComparison> Closest(CaseTable table, RuleBook book)
    {
        if (book.Precedents.Count == 0)
        {
            return [];
        }
        var here = Found(table);
        var comparisons = new List<PrecedentComparison>();
        foreach (var precedent in book.Precedents)
        {
            // A published case is no precedent for itself.
            if (precedent.Requirement == table.Facts.Requirement && precedent.DataUser.En != table.Facts.DataUser && Compare(precedent, table, here) is var comparison && (comparison.Forces || comparison.Like.Count > 0))
            {
                comparisons.Add(comparison);
            }
        }
        comparisons.Sort(Closer);
        return comparisons.Count > MostShown ? comparisons.GetRange(0, MostShown) : comparisons;
    }

    private static int Closer(PrecedentComparison one, PrecedentComparison other)
    {
        var order = other.Forces.CompareTo(one.Forces);
        order = order != 0 ? order : other.Like.Count.CompareTo(one.Like.Count);
        order = order != 0 ? order : Differences(one).CompareTo(Differences(other));
        order = order != 0 ? order : Nullable.Compare(other.Precedent.Decided, one.Precedent.Decided);
        return order != 0 ? order : string.CompareOrdinal(one.Precedent.Id, other.Precedent.Id);
    }

    private static int Differences(PrecedentComparison comparison) =>
        comparison.OnlyThere.Count + comparison.OnlyHere.Count + comparison.ForDataUserHere.Count;

    internal static PrecedentComparison Compare(Precedent precedent, CaseTable table, List<FactDefinition> here)
    {
        var (like, onlyThere) = (new List<FactDefinition>(), new List<FactDefinition>());
        var atLeastAsAdverse = true;
        foreach (var (fact, level) in precedent.Stated)
        {
            if (fact.Polarity == Polarity.Gate)
            {
                atLeastAsAdverse &= level == 0 || table.Gate(fact.Index) == Truth.True;
            }
            else if (fact.Polarity == Polarity.Adverse && level > 0)
            {
                var reached = Reached(fact, table) >= level;
                atLeastAsAdverse &= reached;
                (reached ? like : onlyThere).Add(fact);
            }
        }
        return new PrecedentComparison(
            precedent,
            precedent is { IsPartial: false, Outcome: Outcome.Contravention } && atLeastAsAdverse && like.Count > 0
                && !precedent.Excuses.Any(fact => MayBeShown(fact, table)),
            like.FindAll(static fact => fact.IsFailure),
            onlyThere,
            here.FindAll(fact => fact.Polarity == Polarity.Adverse && !precedent.States(fact)),
            here.FindAll(static fact => fact.Polarity == Polarity.Mitigating));
    }

    /// <summary>What is found in the case, against the data user or for it.</summary>
    internal static List<FactDefinition> Found(CaseTable table)
    {
        var found = new List<FactDefinition>();
        foreach (var fact in table.ReadFacts)
        {
            if (fact.Polarity != Polarity.Gate && !fact.IsCircumstance && Reached(fact, table) > 0 && !found.Contains(fact))
            {
                found.Add(fact);
            }
        }
        found.Sort(static (one, other) => one.Index.CompareTo(other.Index));
        return found;
    }

    /// <summary>The level a fact reaches for sure on its worst system.</summary>
    private static int Reached(FactDefinition fact, CaseTable table)
    {
        var most = 0;
        for (var system = 0; system < table.SystemCount; system++)
        {
            most = Math.Max(most, table.Bounds(fact, system).Low);
        }
        return most;
    }

    private static bool MayBeShown(FactDefinition fact, CaseTable table)
    {
        for (var system = 0; system < table.SystemCount; system++)
        {
            if (table.Bounds(fact, system).High > 0)
            {
                return true;
            }
        }
        return false;
    }
}

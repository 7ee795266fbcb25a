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
        // What is found for sure on some system, fact by fact and at each level.
        var sure = table.Sure(0).ToArray();
        for (var system = 1; system < table.SystemCount; system++)
        {
            Bits.AddAll(sure, table.Sure(system));
        }
        var standings = new List<Standing>(book.Precedents.Count);
        foreach (var precedent in book.Precedents)
        {
            // A published case is no precedent for itself.
            if (precedent.Requirement == table.Facts.Requirement && precedent.DataUser.En != table.Facts.DataUser)
            {
                standings.Add(Weigh(precedent, table, sure, here));
            }
        }
        standings.RemoveAll(static standing => !standing.Forces && standing.Like == 0);
        standings.Sort(Closer);
        return [.. standings.Take(MostShown).Select(standing => Compare(standing, table, here))];
    }

    private static int Closer(Standing one, Standing other)
    {
        var order = other.Forces.CompareTo(one.Forces);
        order = order != 0 ? order : other.Like.CompareTo(one.Like);
        order = order != 0 ? order : one.Differences.CompareTo(other.Differences);
        order = order != 0 ? order : Nullable.Compare(other.Precedent.Decided, one.Precedent.Decided);
        return order != 0 ? order : string.CompareOrdinal(one.Precedent.Id, other.Precedent.Id);
    }

    private static Standing Weigh(Precedent precedent, CaseTable table, ulong[] sure, List<FactDefinition> here)
    {
        var (stated, reached) = (Bits.Count(precedent.Against), Bits.CountCommon(precedent.Against, sure));
        var differences = stated - reached;
        foreach (var fact in here)
        {
            differences += fact.Polarity == Polarity.Mitigating || !precedent.States(fact) ? 1 : 0;
        }
        var forces = precedent is { IsPartial: false, Outcome: Outcome.Contravention } && reached > 0 && reached == stated
            && Array.TrueForAll(precedent.Gates, gate => table.Gate(gate) == Truth.True)
            && !precedent.Excuses.Any(fact => MayBeShown(fact, table));
        return new Standing(precedent, forces, Bits.CountCommon(precedent.Failures, sure), differences);
    }

    private static PrecedentComparison Compare(Standing standing, CaseTable table, List<FactDefinition> here)
    {
        var (like, onlyThere) = (new List<FactDefinition>(standing.Like), new List<FactDefinition>());
        foreach (var (fact, level) in standing.Precedent.Stated)
        {
            if (fact.Polarity != Polarity.Adverse || level == 0)
            {
                continue;
            }
            if (Reached(fact, table) < level)
            {
                onlyThere.Add(fact);
            }
            else if (fact.IsFailure)
            {
                like.Add(fact);
            }
        }
        return new PrecedentComparison(
            standing.Precedent,
            standing.Forces,
            like,
            onlyThere,
            here.FindAll(fact => fact.Polarity == Polarity.Adverse && !standing.Precedent.States(fact)),
            here.FindAll(static fact => fact.Polarity == Polarity.Mitigating));
    }

    /// <summary>What is found in the case, against the data user or for it.</summary>
    private static List<FactDefinition> Found(CaseTable table)
    {
        var found = new ulong[Bits.Words(table.Dictionary.Facts.Count)];
        foreach (var fact in table.ReadFacts)
        {
            if (fact.Polarity != Polarity.Gate && !fact.IsCircumstance && Reached(fact, table) > 0)
            {
                Bits.Add(found, fact.Index);
            }
        }
        var facts = new List<FactDefinition>(Bits.Count(found));
        for (var at = Bits.First(found); at >= 0; at = Bits.Next(found, at))
        {
            facts.Add(table.Dictionary.Facts[at]);
        }
        return facts;
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

    /// <summary>One decision beside the case, as far as its place in the order takes.</summary>
    private readonly record struct Standing(Precedent Precedent, bool Forces, int Like, int Differences);
}

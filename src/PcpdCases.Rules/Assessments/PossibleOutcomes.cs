using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>The outcomes still possible, as a set.</summary>
[Flags]
public enum PossibleOutcomes
{
    None = 0,
    NotApplicable = 1,
    NoContravention = 2,
    Contravention = 4,
}

/// <summary>The outcome without its explanation: for replaying and comparing many cases.</summary>
public static class OutcomeOnly
{
    [ThreadStatic]
    private static CaseTable? Spare;

    /// <summary>Every outcome that some completion of what is unknown leads to; the same as <see cref="Assessment.Possible"/>.</summary>
    /// <exception cref="RulesException">A malformed or contradictory finding, or an incident no rule set covers: there is no outcome.</exception>
    public static PossibleOutcomes Of(CaseFacts facts, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(book);
        var table = Spare ??= new CaseTable();
        table.Load(facts, book.Dictionary);
        return Of(table, book.Covering(facts));
    }

    /// <summary>The same of a case prepared once and asked often, of one book or of several in the same dictionary.</summary>
    /// <exception cref="RulesException">An incident no rule set of the book covers.</exception>
    public static PossibleOutcomes Of(PreparedCase prepared, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(book);
        return Of(prepared.For(book), book.Covering(prepared.Table.Facts));
    }

    /// <summary>The label of a set of outcomes: the only one left, else <see cref="Outcome.InsufficientEvidence"/>.</summary>
    public static Outcome Label(PossibleOutcomes possible) => possible switch
    {
        PossibleOutcomes.NotApplicable => Outcome.NotApplicable,
        PossibleOutcomes.NoContravention => Outcome.NoContravention,
        PossibleOutcomes.Contravention => Outcome.Contravention,
        _ => Outcome.InsufficientEvidence,
    };

    internal static PossibleOutcomes Of(CaseTable table, ReadOnlySpan<RuleSet> sets)
    {
        var possible = PossibleOutcomes.None;
        foreach (var set in sets)
        {
            possible |= Of(table, set.Compiled);
        }
        return possible;
    }

    /// <summary>What is possible where a rule holds for sure, or may.</summary>
    /// <param name="gates">Whether the requirement applies.</param>
    /// <param name="sure">Some rule holds.</param>
    /// <param name="may">Some rule may hold, or nothing was examined that could tell.</param>
    internal static PossibleOutcomes Of(Truth gates, bool sure, bool may) =>
        (gates == Truth.True ? PossibleOutcomes.None : PossibleOutcomes.NotApplicable)
        | (gates == Truth.False || sure ? PossibleOutcomes.None : PossibleOutcomes.NoContravention)
        | (gates == Truth.False || !may ? PossibleOutcomes.None : PossibleOutcomes.Contravention);

    private static PossibleOutcomes Of(CaseTable table, CompiledRuleSet rules)
    {
        var (examined, may) = (false, false);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            if ((rules.Areas[rule] & table.Scope) == 0)
            {
                continue;
            }
            // That a step does not apply is an answer too: finding it out must not undo one.
            examined = true;
            if (!table.Applies(rules.AppliesIf[rule]))
            {
                continue;
            }
            if (!table.Touches(rules.FactsOf(rule)))
            {
                may = true;
                continue;
            }
            for (var system = 0; system < table.SystemCount; system++)
            {
                if (!rules.Holds(rule, table.May(system)))
                {
                    continue;
                }
                may = true;
                if (rules.Holds(rule, table.Sure(system)))
                {
                    return Of(rules.GatesHold(table), sure: true, may: true);
                }
            }
        }
        return Of(rules.GatesHold(table), sure: false, may: may || !examined);
    }
}

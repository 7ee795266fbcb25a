using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>One rule that was examined, and what it says on each system.</summary>
/// <param name="Number">Its place in its rule set.</param>
/// <param name="IsTouched">Some finding reads one of its facts; a rule nothing touches is open on every system.</param>
internal sealed record RuleRun(RuleSet Set, Rule Rule, int Number, Truth[] BySystem, bool IsTouched)
{
    /// <summary>The rules of the touched rule sets that are in scope and apply, by id.</summary>
    public static List<RuleRun> Of(ReadOnlySpan<RuleSet> sets, Evaluation evaluation)
    {
        var table = evaluation.Table;
        var open = new Truth[table.SystemCount];
        Array.Fill(open, Truth.Unknown);
        var runs = new List<RuleRun>();
        foreach (var set in sets)
        {
            foreach (var at in set.Compiled.ById)
            {
                if ((set.Compiled.Areas[at] & table.Scope) == 0 || !table.Applies(set.Compiled.AppliesIf[at]))
                {
                    continue;
                }
                var touched = table.Touches(set.Compiled.FactsOf(at));
                runs.Add(new RuleRun(set, set.Rules[at], at, touched ? Tried(set.Rules[at], evaluation) : open, touched));
            }
        }
        if (sets.Length > 1)
        {
            runs.Sort(static (one, other) => string.CompareOrdinal(one.Rule.Id, other.Rule.Id) is var order && order != 0 ? order : one.Set.From.CompareTo(other.Set.From));
        }
        return runs;
    }

    private static Truth[] Tried(Rule rule, Evaluation evaluation)
    {
        var truths = new Truth[evaluation.Table.SystemCount];
        for (var system = 0; system < truths.Length; system++)
        {
            truths[system] = evaluation.Of(rule, system);
        }
        return truths;
    }
}

using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>One rule that was examined, and what it says on each system.</summary>
/// <param name="Number">Its place in its rule set.</param>
internal sealed record RuleRun(RuleSet Set, Rule Rule, int Number, Truth[] BySystem)
{
    /// <summary>The rules of the touched rule sets that are in scope and apply, by id.</summary>
    public static List<RuleRun> Of(ReadOnlySpan<RuleSet> sets, Evaluation evaluation)
    {
        var runs = new List<RuleRun>();
        foreach (var set in sets)
        {
            for (var at = 0; at < set.Rules.Count; at++)
            {
                if ((set.Compiled.Areas[at] & evaluation.Table.Scope) == 0 || !evaluation.Table.Applies(set.Compiled.AppliesIf[at]))
                {
                    continue;
                }
                var truths = new Truth[evaluation.Table.SystemCount];
                for (var system = 0; system < truths.Length; system++)
                {
                    truths[system] = evaluation.Of(set.Rules[at], system);
                }
                runs.Add(new RuleRun(set, set.Rules[at], at, truths));
            }
        }
        runs.Sort(static (one, other) => string.CompareOrdinal(one.Rule.Id, other.Rule.Id) is var order && order != 0 ? order : one.Set.From.CompareTo(other.Set.From));
        return runs;
    }
}

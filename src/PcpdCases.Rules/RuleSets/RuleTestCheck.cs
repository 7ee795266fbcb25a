using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>Runs the tests a rule names: each must hold, and together they must make it true, false and unknown.</summary>
internal static class RuleTestCheck
{
    public static IEnumerable<string> Problems(RuleSet set, int number, IReadOnlyDictionary<string, RuleTest> tests, FactDictionary dictionary)
    {
        var rule = set.Rules[number];
        var reached = new HashSet<Truth>();
        foreach (var id in rule.Tests)
        {
            if (!tests.TryGetValue(id, out var test))
            {
                yield return $"{rule.Id}: there is no test \"{id}\".";
                continue;
            }
            if (!test.Rules.TryGetValue(rule.Id, out var expected))
            {
                yield return $"{rule.Id}: the test \"{id}\" does not say what the rule is.";
                continue;
            }
            var (truth, refusal) = Run(set, rule, test, dictionary);
            if (refusal is not null)
            {
                yield return $"{rule.Id}: the test \"{id}\" cannot be run: {refusal}";
            }
            else if (truth != expected)
            {
                yield return $"{rule.Id}: the test \"{id}\" expects {StrictNode.Spelling(expected)} and finds {StrictNode.Spelling(truth)}.";
            }
            else
            {
                reached.Add(truth);
            }
        }
        foreach (var truth in Enum.GetValues<Truth>().Where(truth => !reached.Contains(truth)))
        {
            yield return $"{rule.Id}: no test makes it {StrictNode.Spelling(truth)}.";
        }
    }

    private static (Truth Truth, string? Refusal) Run(RuleSet set, Rule rule, RuleTest test, FactDictionary dictionary)
    {
        try
        {
            var table = new CaseTable();
            table.Load(test.Ask(set), dictionary);
            var evaluation = new Evaluation(table);
            return (Kleene.Or(Enumerable.Range(0, table.SystemCount).Select(system => evaluation.Of(rule, system))), null);
        }
        catch (RulesException refusal)
        {
            return (Truth.Unknown, refusal.Message);
        }
    }
}

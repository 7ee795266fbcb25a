using System.Collections.Concurrent;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>What is said of a rule none of whose facts was read: always the same, so it is written once.</summary>
/// <remarks>Most rules of a case are such. Only cases without named systems share it, since a trial bears its system's name.</remarks>
internal sealed class UntouchedRules(RuleBook book)
{
    private readonly ConcurrentDictionary<(RuleSet Set, int Rule, FactValue MitigatingDefault), UntouchedRule> _known = [];

    /// <summary>The shared assessment of a run; null where the run is not one of these.</summary>
    public UntouchedRule? Find(RuleRun run, CaseTable table)
    {
        if (run.IsTouched || table.Systems[0] is not null)
        {
            return null;
        }
        var untouched = _known.GetOrAdd((run.Set, run.Number, table.Facts.MitigatingDefault), Write);
        return table.Facts.IncidentTo < untouched.LatestCitation ? null : untouched;
    }

    private UntouchedRule Write((RuleSet Set, int Rule, FactValue MitigatingDefault) key)
    {
        var rule = key.Set.Rules[key.Rule];
        var table = new CaseTable();
        table.Load(new CaseFacts { DataUser = "", Requirement = key.Set.Requirement, Scope = [rule.Issue.Id], MitigatingDefault = key.MitigatingDefault }, book.Dictionary);
        var evaluation = new Evaluation(table);
        var (assessment, open) = Explanation.Alone(new RuleRun(key.Set, rule, key.Rule, [Truth.Unknown], IsTouched: true), evaluation, book);
        return new UntouchedRule(assessment, open, rule.Citations.Max(source => source.From));
    }
}

/// <summary>An assessment that cases may share, and the parts of its condition that are open.</summary>
/// <param name="LatestCitation">For an incident that ended before this day a citation would have to be marked as later.</param>
internal sealed record UntouchedRule(RuleAssessment Assessment, IReadOnlyList<Leaf> Open, DateOnly LatestCitation);

using System.Collections.Concurrent;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>What is said of a rule none of whose facts was read: always the same, so it is written once.</summary>
/// <remarks>
/// Most rules of a case are such, and of most others some parts are. Only cases without named systems share it, since a trial bears its system's name.
/// </remarks>
internal sealed class UntouchedRules(RuleBook book)
{
    private readonly ConcurrentDictionary<(RuleSet Set, FactValue MitigatingDefault), UntouchedRule[]> _known = [];

    /// <summary>What the rules of a set and their parts say as long as nothing touches them, by their places; null where the case cannot share it.</summary>
    public UntouchedRule[]? Of(RuleSet set, CaseTable table) =>
        table.Systems[0] is null ? _known.GetOrAdd((set, table.Facts.MitigatingDefault), Write) : null;

    private UntouchedRule[] Write((RuleSet Set, FactValue MitigatingDefault) key)
    {
        var table = new CaseTable();
        table.Load(new CaseFacts { DataUser = "", Requirement = key.Set.Requirement, MitigatingDefault = key.MitigatingDefault }, book.Dictionary);
        var evaluation = new Evaluation(table);
        return [.. key.Set.Rules.Select((rule, number) =>
        {
            var (assessment, open) = Explanation.Alone(new RuleRun(key.Set, rule, number, [Truth.Unknown], IsTouched: true), evaluation, book);
            return new UntouchedRule(assessment, open, rule.Citations.Max(source => source.From));
        })];
    }
}

/// <summary>An assessment that cases may share, and the parts of its condition that are open.</summary>
/// <param name="LatestCitation">For an incident that ended before this day a citation would have to be marked as later.</param>
internal sealed record UntouchedRule(RuleAssessment Assessment, IReadOnlyList<Leaf> Open, DateOnly LatestCitation);

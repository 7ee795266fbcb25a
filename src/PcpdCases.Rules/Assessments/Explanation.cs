using System.Numerics;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>The rules as they came out, in words an officer can check one by one.</summary>
/// <remarks>One walk over every rule, system and fact; what the other sections need is laid aside on the way.</remarks>
internal sealed partial class Explanation
{
    private readonly Evaluation _evaluation;
    private readonly CaseTable _table;
    private readonly RuleBook _book;
    private readonly List<Leaf> _favouring = [];
    private readonly List<Leaf> _couldBeShown = [];
    private readonly List<Leaf> _carrying = [];
    private readonly List<Leaf> _weaknesses = [];
    private readonly List<Leaf> _openFailures;
    private readonly List<Leaf> _openExcuses = [];
    private readonly List<RuleAssessment>?[] _byArea;
    private readonly FactApplication?[] _applied;

    public Explanation(Evaluation evaluation, List<RuleRun> runs, RuleBook book)
    {
        (_evaluation, _table, _book) = (evaluation, evaluation.Table, book);
        _openFailures = new List<Leaf>(runs.Count * 2);
        _byArea = new List<RuleAssessment>?[_table.Dictionary.Areas.Count];
        _applied = new FactApplication?[_table.Places * 3];
        RuleSet? set = null;
        UntouchedRule[]? untouched = null;
        foreach (var run in runs)
        {
            if (run.Set != set)
            {
                (set, untouched) = (run.Set, book.Untouched.Of(run.Set, _table));
            }
            var shared = untouched?[run.Number];
            (_byArea[BitOperations.TrailingZeroCount(run.Set.Compiled.Areas[run.Number])] ??= []).Add(Assess(run, _table.Facts.IncidentTo < shared?.LatestCitation ? null : shared));
        }
    }

    /// <summary>One rule explained by itself, with the parts of its condition that are open.</summary>
    public static (RuleAssessment Assessment, IReadOnlyList<Leaf> Open) Alone(RuleRun run, Evaluation evaluation, RuleBook book)
    {
        var explanation = new Explanation(evaluation, [], book);
        explanation._byArea[0] = [explanation.Assess(run, null)];
        return (explanation._byArea[0]![0], explanation._openFailures);
    }

    public IReadOnlyList<IssueAssessment> Issues(IReadOnlyList<IssueArea> areas)
    {
        var issues = new List<IssueAssessment>();
        foreach (var area in areas)
        {
            if (_byArea[_table.Dictionary.AreaIndex(area.Id)] is { } own)
            {
                issues.Add(new IssueAssessment(area, own));
            }
        }
        return issues;
    }

    public FactApplication Apply(Leaf leaf)
    {
        if (leaf.Reading is null && leaf.SystemName is null)
        {
            return _table.Dictionary.Unread(leaf.Fact, leaf.Truth, _table.IsDefault(leaf.Fact, leaf.System));
        }
        // The same finding stands in many rules, and most often says the same there.
        var place = _table.Place(leaf.Fact, leaf.System);
        return place < 0 ? Write(leaf) : _applied[place * 3 + (int)leaf.Truth] ??= Write(leaf);
    }

    private FactApplication Write(Leaf leaf)
    {
        var reading = leaf.Reading;
        return new FactApplication(
            leaf.Fact.Id,
            leaf.Fact.Name,
            leaf.KeySystem,
            Words.Reading(leaf, reading is null && _table.IsDefault(leaf.Fact, leaf.System)),
            leaf.Fact.CountsIfContributed ? reading?.Contribution : null,
            leaf.Readings.Count switch
            {
                0 => [],
                1 => leaf.Readings[0].Evidence,
                _ => [.. leaf.Readings.SelectMany(one => one.Evidence).Distinct(StringComparer.Ordinal)],
            },
            reading?.Reference,
            leaf.Truth)
        {
            HeldFrom = reading?.HeldFrom,
            HeldTo = reading?.HeldTo,
        };
    }

    public IReadOnlyList<FactApplication> ForDataUser() => Distinct(_favouring).ConvertAll(Apply);

    /// <summary>Mitigating facts read as not shown in a rule that came true.</summary>
    public IReadOnlyList<FactApplication> CouldStillBeShown() => Distinct(_couldBeShown).ConvertAll(Apply);

    public IReadOnlyList<SuggestedDirection> Directions() => Distinct(_carrying)
        .ConvertAll(leaf => new SuggestedDirection(leaf.Fact.Id, leaf.KeySystem, leaf.Reading?.Reference, leaf.Fact.Direction!.Remedy, leaf.Fact.Direction.Prevent));

    public IReadOnlyList<SuggestedAdvice> Advice()
    {
        if (_weaknesses.Count == 0)
        {
            return [];
        }
        var carrying = _carrying.Select(leaf => leaf.Key).ToHashSet();
        return Distinct(_weaknesses.FindAll(leaf => !carrying.Contains(leaf.Key)))
            .ConvertAll(leaf => new SuggestedAdvice(leaf.Fact.Id, leaf.KeySystem, leaf.Reading?.Reference, leaf.Fact.Direction!.Remedy));
    }

    /// <summary>What to recommend to the class: the areas a failure was found in first, the others after them.</summary>
    public IReadOnlyList<SuggestedRecommendation> Recommendations()
    {
        var areas = 0UL;
        foreach (var leaf in _carrying)
        {
            areas |= _table.Dictionary.AreaBit(leaf.Fact);
        }
        return [.. _table.Dictionary.Recommendations
            .Select(known => new SuggestedRecommendation(known.Id, known.Text, known.Areas.Any(area => (areas & 1UL << _table.Dictionary.AreaIndex(area.Id)) != 0)))
            .OrderByDescending(known => known.FromFindings)];
    }

    // What nothing touches is shared with every other case: the whole rule, its condition, an exception.
    private RuleAssessment Assess(RuleRun run, UntouchedRule? untouched)
    {
        if (untouched is not null && !run.IsTouched)
        {
            _openFailures.AddRange(untouched.Open);
            return untouched.Assessment;
        }
        var trials = new RuleTrial[run.BySystem.Length];
        var truth = Truth.False;
        for (var system = 0; system < trials.Length; system++)
        {
            truth = Kleene.Or(truth, run.BySystem[system]);
            trials[system] = new RuleTrial(_table.Systems[system], run.BySystem[system], Applied(run, system, untouched), Exceptions(run, system, untouched));
        }
        return new RuleAssessment(run.Rule.Id, run.Set.Name, run.Rule.Limb, run.Rule.Text, truth, untouched?.Assessment.Citations ?? Citations(run.Rule), trials);
    }

    private IReadOnlyList<FactApplication> Applied(RuleRun run, int system, UntouchedRule? untouched)
    {
        if (untouched is not null && !_table.Touches(run.Set.Compiled.ConditionOf(run.Number)))
        {
            _openFailures.AddRange(run.BySystem[system] == Truth.Unknown ? untouched.Open : []);
            return untouched.Assessment.Trials[0].Application;
        }
        var leaves = _evaluation.Leaves(run.Rule.When, system);
        var applied = new FactApplication[leaves.Count];
        for (var at = 0; at < applied.Length; at++)
        {
            var leaf = leaves[at];
            applied[at] = Apply(leaf);
            LayAside(_favouring, leaf, Favours(leaf));
            LayAside(_carrying, leaf, run.BySystem[system] == Truth.True && leaf.Truth == Truth.True && leaf.Fact.IsFailure);
            LayAside(_weaknesses, leaf, run.BySystem[system] == Truth.False && leaf.Fact.IsFailure && _evaluation.WouldHold(leaf));
            LayAside(_openFailures, leaf, run.BySystem[system] == Truth.Unknown && leaf.Truth == Truth.Unknown);
        }
        return applied;
    }

    private ExceptionTrial[] Exceptions(RuleRun run, int system, UntouchedRule? untouched)
    {
        var rule = run.Rule;
        var trials = new ExceptionTrial[rule.Unless.Count];
        // Excuses are asked for only where there is something to excuse.
        var asked = run.BySystem[system] == Truth.Unknown && _evaluation.Of(rule.When, system) == Truth.True;
        var shared = asked || run.BySystem[system] == Truth.True ? null : untouched?.Assessment.Trials[0].Exceptions;
        for (var at = 0; at < trials.Length; at++)
        {
            if (shared is not null && !_table.Touches(run.Set.Compiled.ExceptionOf(run.Number, at)))
            {
                trials[at] = shared[at];
                continue;
            }
            var exception = rule.Unless[at];
            var leaves = _evaluation.Leaves(exception.When, system);
            var applied = new FactApplication[leaves.Count];
            for (var part = 0; part < applied.Length; part++)
            {
                var leaf = leaves[part];
                applied[part] = Apply(leaf);
                LayAside(_favouring, leaf, Favours(leaf));
                LayAside(_couldBeShown, leaf, run.BySystem[system] == Truth.True && IsNotShown(leaf));
                LayAside(_openExcuses, leaf, asked && leaf.Truth == Truth.Unknown);
            }
            trials[at] = new ExceptionTrial(exception.Label, exception.Text, _evaluation.Of(exception, rule, system), applied)
            {
                Defeats = exception.DefeatsOnly,
                CounterPrecedents = _book.CounterPrecedents(exception.Label),
            };
        }
        return trials;
    }

    private Citation[] Citations(Rule rule)
    {
        var citations = new Citation[rule.Citations.Count];
        for (var at = 0; at < citations.Length; at++)
        {
            citations[at] = new Citation(rule.Citations[at], _table.Facts.IncidentTo is { } last && rule.Citations[at].From > last);
        }
        return citations;
    }

    private bool Favours(Leaf leaf)
    {
        if (leaf.Readings.Count == 0)
        {
            return false;
        }
        var (low, high) = _table.Bounds(leaf.Fact, leaf.System);
        return leaf.Fact.Polarity == Polarity.Mitigating ? low > 0 : high == 0 && !leaf.Fact.IsCircumstance;
    }

    private bool IsNotShown(Leaf leaf) => leaf.Fact.Polarity == Polarity.Mitigating
        && (leaf.Reading is { } reading ? reading.Value == FactValue.NotShown : _table.IsDefault(leaf.Fact, leaf.System));

    private static void LayAside(List<Leaf> leaves, Leaf leaf, bool belongs)
    {
        if (belongs)
        {
            leaves.Add(leaf);
        }
    }

    /// <summary>Each finding once, by the names of fact and system.</summary>
    private static List<Leaf> Distinct(List<Leaf> leaves)
    {
        var distinct = new List<Leaf>(leaves.Count);
        foreach (var leaf in leaves)
        {
            if (!distinct.Exists(known => ReferenceEquals(known.Fact, leaf.Fact) && known.KeySystem == leaf.KeySystem))
            {
                distinct.Add(leaf);
            }
        }
        distinct.Sort(static (one, other) => string.CompareOrdinal(one.Fact.Id, other.Fact.Id) is var order && order != 0
            ? order : string.CompareOrdinal(one.KeySystem, other.KeySystem));
        return distinct;
    }
}

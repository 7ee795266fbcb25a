using System.Numerics;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>The rules as they came out, in words an officer can check one by one.</summary>
/// <remarks>One walk over every rule, system and fact; what the other sections need is laid aside on the way.</remarks>
internal sealed class Explanation
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

    public Explanation(Evaluation evaluation, List<RuleRun> runs, RuleBook book)
    {
        (_evaluation, _table, _book) = (evaluation, evaluation.Table, book);
        _openFailures = new List<Leaf>(runs.Count * 2);
        _byArea = new List<RuleAssessment>?[_table.Dictionary.Areas.Count];
        foreach (var run in runs)
        {
            var shared = book.Untouched.Find(run, _table);
            if (shared is not null)
            {
                _openFailures.AddRange(shared.Open);
            }
            (_byArea[BitOperations.TrailingZeroCount(run.Set.Compiled.Areas[run.Number])] ??= []).Add(shared?.Assessment ?? Assess(run));
        }
    }

    /// <summary>One rule explained by itself, with the parts of its condition that are open.</summary>
    public static (RuleAssessment Assessment, IReadOnlyList<Leaf> Open) Alone(RuleRun run, Evaluation evaluation, RuleBook book)
    {
        var explanation = new Explanation(evaluation, [run], book);
        return (explanation._byArea.Single(rules => rules is not null)![0], explanation._openFailures);
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
        var reading = leaf.Reading;
        if (reading is null && leaf.SystemName is null)
        {
            return _table.Dictionary.Unread(leaf.Fact, leaf.Truth, _table.IsDefault(leaf.Fact, leaf.System));
        }
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

    public IReadOnlyList<SuggestedQuestion> Questions(IReadOnlyList<FactDefinition> openGates)
    {
        var questions = new List<SuggestedQuestion>();
        foreach (var gate in openGates.Concat(OpenApplicability()))
        {
            questions.Add(Ask(gate));
        }
        Ask(_openFailures, questions);
        // What speaks against the data user may stand on both sides; it is asked for once.
        Ask(_openExcuses.FindAll(leaf => leaf.Fact.Polarity == Polarity.Mitigating || !_openFailures.Exists(open => open.Fact == leaf.Fact)), questions);
        return questions;
    }

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

    /// <summary>Asks each open fact once, in the dictionary's order, for the systems it is open on.</summary>
    private void Ask(List<Leaf> open, List<SuggestedQuestion> questions)
    {
        var order = new (int Place, int At)[open.Count];
        for (var at = 0; at < order.Length; at++)
        {
            order[at] = (open[at].Fact.Index * 2 + (_evaluation.WouldHold(open[at]) ? 1 : 0), at);
        }
        Array.Sort(order);
        for (var from = 0; from < order.Length;)
        {
            var to = from;
            SortedSet<string>? systems = null;
            for (; to < order.Length && order[to].Place == order[from].Place; to++)
            {
                if (open[order[to].At].SystemName is { } system)
                {
                    (systems ??= new SortedSet<string>(StringComparer.Ordinal)).Add(system);
                }
            }
            var fact = open[order[from].At].Fact;
            var wasFound = order[from].Place % 2 == 1;
            questions.Add(systems is null && !wasFound ? Ask(fact) : new SuggestedQuestion(fact.Id, [.. systems ?? []], Words.Question(fact, wasFound)));
            from = to;
        }
    }

    private SuggestedQuestion Ask(FactDefinition fact) => _table.Dictionary.Asked(fact);

    private RuleAssessment Assess(RuleRun run)
    {
        var trials = new RuleTrial[run.BySystem.Length];
        var truth = Truth.False;
        for (var system = 0; system < trials.Length; system++)
        {
            truth = Kleene.Or(truth, run.BySystem[system]);
            trials[system] = new RuleTrial(_table.Systems[system], run.BySystem[system], Applied(run, system), Exceptions(run, system));
        }
        return new RuleAssessment(run.Rule.Id, run.Set.Name, run.Rule.Limb, run.Rule.Text, truth, Citations(run.Rule), trials);
    }

    private FactApplication[] Applied(RuleRun run, int system)
    {
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

    private ExceptionTrial[] Exceptions(RuleRun run, int system)
    {
        var rule = run.Rule;
        var trials = new ExceptionTrial[rule.Unless.Count];
        // Excuses are asked for only where there is something to excuse.
        var asked = run.BySystem[system] == Truth.Unknown && _evaluation.Of(rule.When, system) == Truth.True;
        for (var at = 0; at < trials.Length; at++)
        {
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

    // Whether a step applies at all is asked before its details, unless something was found of it already.
    private SortedSet<FactDefinition> OpenApplicability()
    {
        var (gates, found) = (new SortedSet<FactDefinition>(Comparer<FactDefinition>.Create((one, other) => one.Index.CompareTo(other.Index))), new HashSet<string>());
        foreach (var leaf in _openFailures)
        {
            if (leaf.Fact.AppliesIf is { } id && _table.Found(leaf.Fact, leaf.System) > 0)
            {
                found.Add(id);
            }
        }
        foreach (var leaf in _openFailures)
        {
            if (leaf.Fact.AppliesIf is { } id && !found.Contains(id) && _table.Dictionary.Find(id) is { } gate && _table.Gate(gate.Index) == Truth.Unknown)
            {
                gates.Add(gate);
            }
        }
        return gates;
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

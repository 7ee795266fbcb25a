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
    // What was laid aside, once each: by the number of its finding, which goes as the names of fact and system do.
    private readonly SortedList<int, FactApplication> _favouring = [];
    private readonly SortedList<int, FactApplication> _couldBeShown = [];
    private readonly SortedList<int, FactApplication> _carrying = [];
    private readonly SortedList<int, FactApplication> _weaknesses = [];
    private readonly OpenParts _openFailures;
    private readonly OpenParts _openExcuses;
    private readonly List<IssueAssessment> _issues;
    private readonly FactApplication?[] _applied;

    private Explanation(CaseTable table, RuleBook book)
    {
        (_evaluation, _table, _book) = (new Evaluation(table), table, book);
        _issues = new List<IssueAssessment>(table.Dictionary.Areas.Count);
        (_openFailures, _openExcuses) = (new OpenParts(table), new OpenParts(table));
        _applied = new FactApplication?[table.Places * 3];
    }

    public Explanation(CaseTable table, SetRun[] runs, RuleBook book) : this(table, book)
    {
        for (var area = 0; area < table.Dictionary.Areas.Count; area++)
        {
            if (runs.Length == 1 && Shared(runs[0], area) is { } untouched)
            {
                _issues.Add(untouched);
            }
            else if (Assess(runs, area) is { Count: > 0 } assessments)
            {
                _issues.Add(new IssueAssessment(table.Dictionary.Areas[area], assessments));
            }
        }
    }

    public IReadOnlyList<IssueAssessment> Issues => _issues;

    /// <summary>One rule explained by itself, with the parts of its condition that are open.</summary>
    public static (RuleAssessment Assessment, OpenParts Open) Alone(SetRun run, int rule, CaseTable table, RuleBook book)
    {
        var explanation = new Explanation(table, book);
        return (explanation.Assess(run, rule, null), explanation._openFailures);
    }

    public IReadOnlyList<FactApplication> Gates(IReadOnlyList<FactDefinition> gates)
    {
        var applied = new FactApplication[gates.Count];
        for (var at = 0; at < applied.Length; at++)
        {
            var (gate, truth) = (gates[at], _table.Gate(gates[at].Index));
            applied[at] = _table.Speaking(gate, 0) is null ? _table.Dictionary.Unread(gate, truth, isDefault: false) : Apply(gate, truth, 0);
        }
        return applied;
    }

    public IReadOnlyList<FactApplication> ForDataUser() => [.. _favouring.Values];

    /// <summary>Mitigating facts read as not shown in a rule that came true.</summary>
    public IReadOnlyList<FactApplication> CouldStillBeShown() => [.. _couldBeShown.Values];

    public IReadOnlyList<SuggestedDirection> Directions()
    {
        var directions = new List<SuggestedDirection>(_carrying.Count);
        foreach (var (key, found) in _carrying)
        {
            var direction = _table.FactOf(key).Direction!;
            directions.Add(new SuggestedDirection(found.Fact, found.System, found.Reference, direction.Remedy, direction.Prevent));
        }
        return directions;
    }

    public IReadOnlyList<SuggestedAdvice> Advice()
    {
        var advice = new List<SuggestedAdvice>(_weaknesses.Count);
        foreach (var (key, found) in _weaknesses)
        {
            if (!_carrying.ContainsKey(key))
            {
                advice.Add(new SuggestedAdvice(found.Fact, found.System, found.Reference, _table.FactOf(key).Direction!.Remedy));
            }
        }
        return advice;
    }

    /// <summary>What to recommend to the class: the areas a failure was found in first, the others after them.</summary>
    public IReadOnlyList<SuggestedRecommendation> Recommendations()
    {
        var areas = 0UL;
        foreach (var key in _carrying.Keys)
        {
            areas |= _table.Dictionary.AreaBit(_table.FactOf(key));
        }
        return _table.Dictionary.Recommended(areas);
    }

    // What nothing touches is shared with every other case: a whole area, a rule, its condition, an exception.
    private IssueAssessment? Shared(SetRun run, int area)
    {
        var rules = run.Set.Compiled.RulesOf(area);
        if (run.Untouched?.OfArea(area) is not { } untouched || Bits.Meet(rules, run.Touched) || !Bits.IsSubset(rules, run.Examined) || untouched.Issue.Rules.Count == 0 || _table.Facts.IncidentTo < untouched.LatestCitation)
        {
            return null;
        }
        _openFailures.AddAll(untouched.Open);
        return untouched.Issue;
    }

    private List<RuleAssessment> Assess(SetRun[] runs, int area)
    {
        var assessments = new List<RuleAssessment>(runs[0].Set.Compiled.InArea(area).Length);
        foreach (var run in runs)
        {
            var shared = run.Untouched;
            var mayBeLater = _table.Facts.IncidentTo < shared?.LatestCitation;
            foreach (var rule in run.Set.Compiled.InArea(area))
            {
                if (Bits.Has(run.Examined, rule))
                {
                    assessments.Add(Assess(run, rule, shared?[rule] is { } untouched && !(mayBeLater && _table.Facts.IncidentTo < untouched.LatestCitation) ? untouched : null));
                }
            }
        }
        return runs.Length == 1 ? assessments : [.. assessments.OrderBy(rule => rule.RuleId, StringComparer.Ordinal)];
    }

    private RuleAssessment Assess(SetRun run, int number, UntouchedRule? untouched)
    {
        if (untouched is not null && !Bits.Has(run.Touched, number))
        {
            _openFailures.AddAll(untouched.Open);
            return untouched.Assessment;
        }
        var rule = run.Set.Rules[number];
        var trials = new RuleTrial[_table.SystemCount];
        var truth = Truth.False;
        for (var system = 0; system < trials.Length; system++)
        {
            var holds = run[number, system];
            truth = Kleene.Or(truth, holds);
            trials[system] = new RuleTrial(_table.Systems[system], holds, Applied(run.Set.Compiled, number, system, holds, untouched), Exceptions(run.Set, number, system, holds, untouched));
        }
        return new RuleAssessment(rule.Id, run.Set.Name, rule.Limb, rule.Text, truth, untouched?.Assessment.Citations ?? Citations(rule), trials);
    }

    private IReadOnlyList<FactApplication> Applied(CompiledRuleSet rules, int number, int system, Truth holds, UntouchedRule? untouched)
    {
        if (untouched is not null && !_table.Touches(rules.ConditionOf(number)))
        {
            if (holds == Truth.Unknown)
            {
                _openFailures.AddAll(untouched.Open);
            }
            return untouched.Application;
        }
        var parts = rules.PartsOf(number);
        var applied = new FactApplication[parts.Length];
        for (var at = 0; at < applied.Length; at++)
        {
            var (part, truth) = (parts[at], _evaluation.Of(parts[at], system));
            var application = applied[at] = Apply(part.Fact, truth, system);
            if (holds == Truth.True && truth == Truth.True && part.Fact.IsFailure)
            {
                LayAside(_carrying, application, part.Fact, system);
            }
            else if (holds == Truth.False && part.Fact.IsFailure && _evaluation.WouldHold(part, system))
            {
                LayAside(_weaknesses, application, part.Fact, system);
            }
            else if (holds == Truth.Unknown && truth == Truth.Unknown)
            {
                _openFailures.Add(part.Fact, _evaluation.WouldHold(part, system), system);
            }
        }
        return applied;
    }

    private ExceptionTrial[] Exceptions(RuleSet set, int number, int system, Truth holds, UntouchedRule? untouched)
    {
        var (rule, rules) = (set.Rules[number], set.Compiled);
        // Excuses are asked for only where there is something to excuse.
        var asked = holds == Truth.Unknown && _evaluation.Of(rule.When, system) == Truth.True;
        var shares = untouched is not null && !asked && holds != Truth.True;
        if (shares && !_table.Touches(rules.ExceptionsOf(number)))
        {
            return untouched!.Exceptions;
        }
        var trials = new ExceptionTrial[rule.Unless.Count];
        for (var at = 0; at < trials.Length; at++)
        {
            trials[at] = shares && !_table.Touches(rules.ExceptionOf(number, at)) ? untouched!.Exceptions[at]
                : Try(rule, rule.Unless[at], rules.PartsOf(number, at), untouched?.Exceptions[at], system, holds, asked);
        }
        return trials;
    }

    private ExceptionTrial Try(Rule rule, RuleException exception, ReadOnlySpan<Condition.OfFact> parts, ExceptionTrial? shared, int system, Truth holds, bool asked)
    {
        var applied = new FactApplication[parts.Length];
        for (var at = 0; at < applied.Length; at++)
        {
            var (part, truth) = (parts[at], _evaluation.Of(parts[at], system));
            var application = applied[at] = Apply(part.Fact, truth, system);
            if (holds == Truth.True && IsNotShown(part.Fact, system))
            {
                LayAside(_couldBeShown, application, part.Fact, system);
            }
            if (asked && truth == Truth.Unknown)
            {
                _openExcuses.Add(part.Fact, _evaluation.WouldHold(part, system), system);
            }
        }
        return new ExceptionTrial(exception.Label, exception.Text, _evaluation.Of(exception, rule, system), applied)
        {
            Defeats = exception.DefeatsOnly,
            CounterPrecedents = shared?.CounterPrecedents ?? _book.CounterPrecedents(exception.Label),
        };
    }

    /// <summary>How a fact was read; what speaks for the data user is laid aside.</summary>
    private FactApplication Apply(FactDefinition fact, Truth truth, int system)
    {
        if (_table.Speaking(fact, system) is not { } reading)
        {
            var nobody = _table.Dictionary.Unread(fact, truth, _table.IsDefault(fact, system));
            return _table.Systems[system] is { } name ? nobody with { System = name } : nobody;
        }
        // The same finding stands in many rules, and most often says the same there.
        ref var known = ref _applied[_table.Place(fact, system) * 3 + (int)truth];
        known ??= new FactApplication(
            fact.Id,
            fact.Name,
            reading.System,
            Words.Reading(fact, reading, _table.Dictionary),
            fact.CountsIfContributed ? reading.Contribution : null,
            _table.Evidence(fact, system),
            reading.Reference,
            truth)
        {
            HeldFrom = reading.HeldFrom,
            HeldTo = reading.HeldTo,
        };
        if (Favours(fact, system))
        {
            LayAside(_favouring, known, fact, system);
        }
        return known;
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

    // Of a fact somebody read.
    private bool Favours(FactDefinition fact, int system)
    {
        var (low, high) = _table.Bounds(fact, system);
        return fact.Polarity switch
        {
            Polarity.Mitigating => low > 0,
            Polarity.Adverse => high == 0 && !fact.IsCircumstance,
            Polarity.Gate => false,
        };
    }

    private bool IsNotShown(FactDefinition fact, int system) => fact.Polarity == Polarity.Mitigating
        && (_table.Speaking(fact, system) is { } reading ? reading.Value == FactValue.NotShown : _table.IsDefault(fact, system));

    private void LayAside(SortedList<int, FactApplication> findings, FactApplication application, FactDefinition fact, int system)
    {
        var key = _table.Key(fact, system);
        if (!findings.ContainsKey(key))
        {
            findings.Add(key, application);
        }
    }
}

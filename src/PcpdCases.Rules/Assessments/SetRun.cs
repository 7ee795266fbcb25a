using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>One rule set on one case: which of its rules are examined, and what they say on each system.</summary>
internal sealed class SetRun
{
    private readonly ulong[] _examined;
    private readonly ulong[] _touched;
    private readonly Truth[] _truths;
    private readonly int _systems;

    /// <param name="set">The rule set.</param>
    /// <param name="table">The case.</param>
    /// <param name="scope">The areas to examine.</param>
    /// <param name="untouched">What the rules say that nothing touches; without it every rule is worked out.</param>
    public SetRun(RuleSet set, CaseTable table, ulong scope, UntouchedRules? untouched)
    {
        (Set, Untouched, _systems) = (set, untouched, table.SystemCount);
        var rules = set.Compiled;
        _examined = rules.Examined(scope, table);
        _touched = untouched is null ? [.. _examined] : rules.Touched(table);
        _truths = new Truth[rules.Count * _systems];
        Bits.KeepAll(_touched, _examined);
        // That a step does not apply is an answer too: only where nothing is in scope nothing was examined.
        var (sure, may) = (false, !Bits.IsSubset(_examined, _touched) || (scope & rules.AllAreas) == 0);
        for (var rule = Bits.First(_touched); rule >= 0; rule = Bits.Next(_touched, rule))
        {
            for (var system = 0; system < _systems; system++)
            {
                // A rule is a monotone function of its literals: it is sure where those that are sure suffice, and out where all that may hold do not.
                var truth = !rules.Holds(rule, table.May(system)) ? Truth.False : rules.Holds(rule, table.Sure(system)) ? Truth.True : Truth.Unknown;
                (sure, may) = (sure || truth == Truth.True, may || truth != Truth.False);
                _truths[rule * _systems + system] = truth;
            }
        }
        Possible = OutcomeOnly.Of(rules.GatesHold(table), sure, may);
    }

    /// <summary>The outcomes still possible, the same as <see cref="OutcomeOnly"/> finds.</summary>
    public PossibleOutcomes Possible { get; }

    public RuleSet Set { get; }

    public UntouchedRules? Untouched { get; }

    /// <summary>The rules that are in scope and apply, as a set of their places.</summary>
    public ReadOnlySpan<ulong> Examined => _examined;

    /// <summary>The rules worked out for this case: some finding reads one of their facts, or the case names systems.</summary>
    public ReadOnlySpan<ulong> Touched => _touched;

    /// <summary>What a touched rule says on one system.</summary>
    public Truth this[int rule, int system] => _truths[rule * _systems + system];

    /// <summary>The touched rule sets, the earliest first.</summary>
    public static SetRun[] Of(ReadOnlySpan<RuleSet> sets, CaseTable table, RuleBook book)
    {
        var runs = new SetRun[sets.Length];
        for (var at = 0; at < runs.Length; at++)
        {
            runs[at] = new SetRun(sets[at], table, table.Scope, book.Untouched(sets[at], table));
        }
        return runs;
    }
}

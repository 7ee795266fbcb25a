using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>What is said of the rules of a set none of whose facts was read: always the same, so it is written once.</summary>
/// <remarks>
/// Most rules of a case are such, and of most others some parts are. Only cases without named systems share it, since a trial bears its system's name.
/// </remarks>
internal sealed class UntouchedRules
{
    private readonly UntouchedRule[] _rules;
    private readonly UntouchedArea[] _areas;

    public UntouchedRules(RuleSet set, FactValue mitigatingDefault, RuleBook book)
    {
        var table = new CaseTable();
        table.Load(new CaseFacts { DataUser = "", Requirement = set.Requirement, MitigatingDefault = mitigatingDefault }, book.Dictionary);
        var run = new SetRun(set, table, ulong.MaxValue, null);
        _rules = [.. set.Rules.Select((_, rule) => new UntouchedRule(run, rule, table, book))];
        LatestCitation = _rules.Max(rule => rule.LatestCitation);
        _areas = [.. book.Dictionary.Areas.Select((area, at) => new UntouchedArea(area, set.Compiled.InArea(at).Select(rule => _rules[rule]), table))];
    }

    public UntouchedRule this[int rule] => _rules[rule];

    /// <summary>For an incident that ended before this day some citation would have to be marked as later.</summary>
    public DateOnly LatestCitation { get; }

    /// <summary>What is said of all rules of an area.</summary>
    public UntouchedArea OfArea(int area) => _areas[area];
}

/// <summary>What is said of one such rule.</summary>
internal sealed class UntouchedRule
{
    public UntouchedRule(SetRun run, int rule, CaseTable table, RuleBook book)
    {
        (Assessment, Open) = Explanation.Alone(run, rule, table, book);
        (Application, Exceptions) = (Assessment.Trials[0].Application, [.. Assessment.Trials[0].Exceptions]);
        Residues = SettlingSets.ResiduesOf(run, rule, table);
        LatestCitation = run.Set.Rules[rule].Citations.Max(source => source.From);
    }

    public RuleAssessment Assessment { get; }

    /// <summary>What it says of the parts of its condition, and of its exceptions.</summary>
    public IReadOnlyList<FactApplication> Application { get; }

    public ExceptionTrial[] Exceptions { get; }

    /// <summary>The parts of its condition that are open.</summary>
    public OpenParts Open { get; }

    /// <summary>What would have to be found for it to come true: one set of literals for each way.</summary>
    public ulong[][] Residues { get; }

    /// <summary>For an incident that ended before this day a citation would have to be marked as later.</summary>
    public DateOnly LatestCitation { get; }
}

/// <summary>The same of all rules of an area together.</summary>
internal sealed class UntouchedArea
{
    public UntouchedArea(IssueArea area, IEnumerable<UntouchedRule> rules, CaseTable table)
    {
        var (assessments, open) = (new List<RuleAssessment>(), new OpenParts(table));
        foreach (var rule in rules)
        {
            assessments.Add(rule.Assessment);
            open.AddAll(rule.Open);
            LatestCitation = rule.LatestCitation > LatestCitation ? rule.LatestCitation : LatestCitation;
        }
        (Issue, Open) = (new IssueAssessment(area, assessments), open);
    }

    public IssueAssessment Issue { get; }

    public OpenParts Open { get; }

    public DateOnly LatestCitation { get; }
}

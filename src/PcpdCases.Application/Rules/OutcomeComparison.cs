using System.Text;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Application.Rules;

/// <summary>Counts how past questions come out under two rule books.</summary>
internal sealed class OutcomeComparison(RuleBook published, RuleBook others)
{
    private readonly Dictionary<(Outcome?, Outcome?), int> _counts = [];
    private readonly List<ChangedCase> _changed = [];
    private int _changedInAll;

    public void Add(PastDecision past)
    {
        var (facts, unread) = Read(past);
        var (old, refusedOld) = facts is null ? (null, unread) : OutcomeOf(facts, published);
        var (next, refusedNew) = facts is null ? (null, unread) : OutcomeOf(facts, others);
        _counts[(old, next)] = _counts.GetValueOrDefault((old, next)) + 1;
        if (old == next)
        {
            return;
        }
        _changedInAll++;
        if (_changed.Count < Impact.MostListed)
        {
            _changed.Add(new ChangedCase(
                new PastCase(past.Number, past.Letter, past.Ordinal, past.OrganisationName, past.OrganisationChineseName),
                old,
                next,
                old is null || next is null ? [] : Turns(facts!),
                refusedNew ?? refusedOld));
        }
    }

    public Impact ToImpact() => new(
        [.. _counts.OrderBy(entry => entry.Key).Select(entry => new OutcomeShift(entry.Key.Item1, entry.Key.Item2, entry.Value))],
        _changed,
        _changedInAll);

    private static (CaseFacts? Facts, string? Refusal) Read(PastDecision past)
    {
        try
        {
            return (FactsFile.Read(Encoding.UTF8.GetBytes(past.AssessedFacts), "the stored facts"), null);
        }
        catch (RulesException refusal)
        {
            return (null, refusal.Message);
        }
    }

    private static (Outcome? Outcome, string? Refusal) OutcomeOf(CaseFacts facts, RuleBook book)
    {
        try
        {
            return (OutcomeOnly.Label(OutcomeOnly.Of(facts, book)), null);
        }
        catch (RulesException refusal)
        {
            return (null, refusal.Message);
        }
    }

    // Only a case that changed pays for a whole explanation. A rule that is gone weighs as little as one that is not made out.
    private List<RuleTurn> Turns(CaseFacts facts)
    {
        var prepared = new PreparedCase(facts, published.Dictionary);
        var (old, next) = (Rules(prepared, published), Rules(prepared, others));
        return [.. old.Keys.Union(next.Keys).Order(StringComparer.Ordinal)
            .Select(id => (Id: id, Old: old.GetValueOrDefault(id), New: next.GetValueOrDefault(id)))
            .Where(rule => (rule.Old?.Truth ?? Truth.False) != (rule.New?.Truth ?? Truth.False))
            .Select(rule => new RuleTurn(rule.Id, (rule.New ?? rule.Old)!.Text, rule.Old?.Truth, rule.New?.Truth))];
    }

    // A rule of two periods stands twice; the reading that is nearest to being made out is the one that counts.
    private static Dictionary<string, RuleAssessment> Rules(PreparedCase prepared, RuleBook book) =>
        Assessor.Assess(prepared, book, HolidayCalendar.Published).Issues.SelectMany(issue => issue.Rules)
            .GroupBy(rule => rule.RuleId, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.MaxBy(rule => rule.Truth)!, StringComparer.Ordinal);
}

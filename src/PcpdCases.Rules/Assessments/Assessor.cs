using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>Works out what findings amount to: pure, deterministic, and the same whatever their order.</summary>
public static class Assessor
{
    /// <summary>Rises with any change that could change an answer.</summary>
    public const string EngineVersion = "1";

    /// <summary>The answer for one data user and one requirement.</summary>
    /// <exception cref="RulesException">A malformed or contradictory finding, or an incident no rule set covers: there is no outcome.</exception>
    public static Assessment Assess(CaseFacts facts, RuleBook book, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(calendar);
        var ruleSets = RuleSetsFor(facts, book);
        var readings = new ReadingTable(facts, book.Dictionary);
        var evaluation = new Evaluation(readings);
        var scope = Scope(facts, book.Dictionary, readings);
        var gates = ruleSets.SelectMany(set => set.Gates).Distinct()
            .Select(gate => evaluation.Leaves(new Condition.Holds(gate), null).Single())
            .ToList();
        var rules = ruleSets.SelectMany(set => set.Rules.Where(rule => scope.Contains(rule.Issue.Id)).Select(rule => (Set: set, Rule: rule)))
            .OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal).ThenBy(entry => entry.Set.From)
            .ToList();
        var trials = rules.SelectMany(entry => readings.Systems.Select(system => (entry.Rule, System: system, Truth: evaluation.Of(entry.Rule, system)))).ToList();
        var possible = ruleSets.SelectMany(set => Possible(set, evaluation, scope, readings.Systems)).Distinct().Order().ToList();
        var outcome = possible.Count == 1 ? possible[0] : Outcome.InsufficientEvidence;

        var reasons = new Reasons(evaluation, trials);
        var sufficient = reasons.Sufficient();
        var explained = new Explanation(evaluation, trials);
        var areas = book.Dictionary.Areas.Where(area => ruleSets.Any(set => set.Rules.Any(rule => rule.Issue.Id == area.Id))).ToList();
        return new Assessment
        {
            DataUser = facts.DataUser,
            Requirement = facts.Requirement,
            Outcome = outcome,
            Possible = possible,
            Examined = [.. areas.Where(area => scope.Contains(area.Id))],
            NotExamined = [.. areas.Where(area => !scope.Contains(area.Id))],
            NotAssessedBefore = facts.IncidentFrom is null || facts.IncidentFrom < ruleSets[0].From ? ruleSets[0].From : null,
            Gates = [.. gates.Select(Explanation.Apply)],
            Issues = explained.Issues(areas, rules),
            ForDataUser = explained.ForDataUser(),
            CouldStillBeShown = explained.CouldStillBeShown(),
            SufficientReasons = sufficient,
            LoadBearing = Reasons.LoadBearing(sufficient),
            Settling = outcome == Outcome.InsufficientEvidence ? reasons.Settling(gates) : [],
            Questions = outcome == Outcome.InsufficientEvidence ? explained.Questions(gates, book.Dictionary) : [],
            Directions = outcome == Outcome.Contravention ? explained.Directions() : [],
            Advice = explained.Advice(),
            Provenance = new Provenance(
                [.. ruleSets.Select(set => new RuleSetStamp(set.Id, set.Version, set.Sha256))],
                book.Dictionary.Version, book.Dictionary.Sha256, calendar.Version, calendar.Sha256,
                EngineVersion, InputRecord.Sha256(facts)),
        };
    }

    private static List<RuleSet> RuleSetsFor(CaseFacts facts, RuleBook book)
    {
        if (facts.IncidentFrom > facts.IncidentTo)
        {
            throw new RulesException("The incident ends before it begins.");
        }
        var sets = book.RuleSets
            .Where(set => set.Requirement == facts.Requirement && set.Touches(facts.IncidentFrom, facts.IncidentTo))
            .OrderBy(set => set.From).ToList();
        return sets.Count > 0 ? sets : throw new RulesException(FormattableString.Invariant(
            $"No rule set of {facts.Requirement.Code()} covers the incident ({facts.IncidentFrom:yyyy-MM-dd} to {facts.IncidentTo:yyyy-MM-dd})."));
    }

    private static HashSet<string> Scope(CaseFacts facts, FactDictionary dictionary, ReadingTable readings)
    {
        var named = readings.Facts.Where(fact => fact.IsFailure || fact.Polarity == Polarity.Mitigating).ToList();
        if (facts.Scope is null)
        {
            return named.Select(fact => fact.IssueArea!).ToHashSet(StringComparer.Ordinal);
        }
        foreach (var area in facts.Scope)
        {
            _ = dictionary.FindArea(area) ?? throw new RulesException($"There is no issue area \"{area}\".");
        }
        var scope = facts.Scope.ToHashSet(StringComparer.Ordinal);
        var outside = named.Find(fact => fact.IsFailure && !scope.Contains(fact.IssueArea!)
            && readings.Systems.Any(system => readings.Cell(fact, system).RawLow > 0));
        return outside is null ? scope : throw new RulesException(
            $"The area \"{outside.IssueArea}\" cannot be out of scope: \"{outside.Id}\" was found in it.");
    }

    private static List<Outcome> Possible(RuleSet set, Evaluation evaluation, HashSet<string> scope, IReadOnlyList<string?> systems)
    {
        var open = Kleene.And(set.Gates.Select(gate => evaluation.Of(new Condition.Holds(gate), null)));
        var possible = new List<Outcome>();
        if (open != Truth.True)
        {
            possible.Add(Outcome.NotApplicable);
        }
        if (open == Truth.False)
        {
            return possible;
        }
        var examined = set.Rules.Where(rule => scope.Contains(rule.Issue.Id)).ToList();
        var contravened = examined.Count == 0
            ? Truth.Unknown
            : Kleene.Or(examined.SelectMany(rule => systems.Select(system => evaluation.Of(rule, system))));
        if (contravened != Truth.True)
        {
            possible.Add(Outcome.NoContravention);
        }
        if (contravened != Truth.False)
        {
            possible.Add(Outcome.Contravention);
        }
        return possible;
    }
}

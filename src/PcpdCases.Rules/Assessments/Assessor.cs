using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.Precedents;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>Works out what findings amount to: pure, deterministic, and the same whatever their order.</summary>
public static class Assessor
{
    /// <summary>Rises with any change that could change an answer.</summary>
    public const string EngineVersion = "3";

    [ThreadStatic]
    private static CaseTable? Spare;

    /// <summary>The answer for one data user and one requirement.</summary>
    /// <exception cref="RulesException">A malformed or contradictory finding, or an incident no rule set covers: there is no outcome.</exception>
    public static Assessment Assess(CaseFacts facts, RuleBook book, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(calendar);
        var sets = book.Covering(facts);
        var table = Spare ??= new CaseTable();
        table.Load(facts, book.Dictionary);

        var possible = OutcomeOnly.Of(table, sets);
        var outcome = OutcomeOnly.Label(possible);
        var evaluation = new Evaluation(table);
        var runs = RuleRun.Of(sets, evaluation);
        var explained = new Explanation(evaluation, runs, book);
        var gates = Gates(sets);
        var openGates = gates.FindAll(gate => table.Gate(gate.Index) == Truth.Unknown);
        var (sufficient, loadBearing) = new Reasons(evaluation, runs).Work();
        var areas = Areas(sets, book.Dictionary);
        return new Assessment
        {
            DataUser = facts.DataUser,
            Requirement = facts.Requirement,
            Outcome = outcome,
            Possible = Listed(possible),
            Examined = areas.FindAll(area => IsIn(table, area)),
            NotExamined = areas.FindAll(area => !IsIn(table, area)),
            NotAssessedBefore = facts.IncidentFrom is null || facts.IncidentFrom < sets[0].From ? sets[0].From : null,
            Gates = gates.ConvertAll(gate => explained.Apply(evaluation.LeafOf(new Condition.Holds(gate), 0)) with { System = null }),
            Issues = explained.Issues(areas),
            ForDataUser = explained.ForDataUser(),
            CouldStillBeShown = explained.CouldStillBeShown(),
            SufficientReasons = sufficient,
            LoadBearing = loadBearing,
            Settling = outcome == Outcome.InsufficientEvidence ? new SettlingSets(table, runs).Work(openGates) : [],
            Questions = outcome == Outcome.InsufficientEvidence ? explained.Questions(openGates) : [],
            Directions = outcome == Outcome.Contravention ? explained.Directions() : [],
            Advice = explained.Advice(),
            Recommendations = outcome == Outcome.Contravention ? explained.Recommendations() : [],
            Precedents = Precedence.Closest(table, book),
            Provenance = new Provenance(
                Stamps(sets), book.Dictionary.Version, book.Dictionary.Sha256, calendar.Version, calendar.Sha256,
                EngineVersion, InputRecord.Sha256(facts)),
        };
    }

    private static List<FactDefinition> Gates(ReadOnlySpan<RuleSet> sets)
    {
        var gates = new List<FactDefinition>();
        foreach (var set in sets)
        {
            gates.AddRange(set.Gates.Where(gate => !gates.Contains(gate)));
        }
        return gates;
    }

    private static List<IssueArea> Areas(ReadOnlySpan<RuleSet> sets, FactDictionary dictionary)
    {
        var used = 0UL;
        foreach (var set in sets)
        {
            foreach (var area in set.Compiled.Areas)
            {
                used |= area;
            }
        }
        return [.. dictionary.Areas.Where(area => (used & 1UL << dictionary.AreaIndex(area.Id)) != 0)];
    }

    private static bool IsIn(CaseTable table, IssueArea area) => (table.Scope & 1UL << table.Dictionary.AreaIndex(area.Id)) != 0;

    private static IReadOnlyList<Outcome> Listed(PossibleOutcomes possible) =>
        [.. new[] { PossibleOutcomes.NotApplicable, PossibleOutcomes.NoContravention, PossibleOutcomes.Contravention }
            .Where(one => possible.HasFlag(one)).Select(OutcomeOnly.Label)];

    private static List<RuleSetStamp> Stamps(ReadOnlySpan<RuleSet> sets)
    {
        var stamps = new List<RuleSetStamp>();
        foreach (var set in sets)
        {
            stamps.Add(new RuleSetStamp(set.Id, set.Version.ToString(), set.Sha256));
        }
        return stamps;
    }
}

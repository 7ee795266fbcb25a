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

    /// <summary>The members of each set of possible outcomes.</summary>
    private static readonly IReadOnlyList<Outcome>[] Listed = [.. Enumerable.Range(0, 8).Select(IReadOnlyList<Outcome> (possible) =>
        [.. new[] { PossibleOutcomes.NotApplicable, PossibleOutcomes.NoContravention, PossibleOutcomes.Contravention }
            .Where(one => ((PossibleOutcomes)possible).HasFlag(one)).Select(OutcomeOnly.Label)])];

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
        return Assess(table, InputRecord.Sha256(table), sets, book, calendar);
    }

    /// <summary>The same of a case prepared once and asked often, of one book or of several in the same dictionary.</summary>
    /// <exception cref="RulesException">An incident no rule set of the book covers.</exception>
    public static Assessment Assess(PreparedCase prepared, RuleBook book, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(calendar);
        return Assess(prepared.For(book), prepared.InputSha256, book.Covering(prepared.Table.Facts), book, calendar);
    }

    private static Assessment Assess(CaseTable table, string inputSha256, ReadOnlySpan<RuleSet> sets, RuleBook book, HolidayCalendar calendar)
    {
        var facts = table.Facts;
        var runs = SetRun.Of(sets, table, book);
        var possible = runs.Aggregate(PossibleOutcomes.None, static (possible, run) => possible | run.Possible);
        var outcome = OutcomeOnly.Label(possible);
        var explained = new Explanation(table, runs, book);
        var gates = Gates(sets);
        var openGates = Open(gates, table);
        var (sufficient, loadBearing) = new Reasons(table, runs).Work();
        var areas = Areas(sets);
        return new Assessment
        {
            DataUser = facts.DataUser,
            Requirement = facts.Requirement,
            Outcome = outcome,
            Possible = Listed[(int)possible],
            Examined = book.Dictionary.AreasOf(areas & table.Scope),
            NotExamined = book.Dictionary.AreasOf(areas & ~table.Scope),
            NotAssessedBefore = facts.IncidentFrom is null || facts.IncidentFrom < sets[0].From ? sets[0].From : null,
            Gates = explained.Gates(gates),
            Issues = explained.Issues,
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
                EngineVersion, inputSha256),
        };
    }

    private static IReadOnlyList<FactDefinition> Gates(ReadOnlySpan<RuleSet> sets)
    {
        if (sets.Length == 1)
        {
            return sets[0].Gates;
        }
        var gates = new List<FactDefinition>();
        foreach (var set in sets)
        {
            gates.AddRange(set.Gates.Where(gate => !gates.Contains(gate)));
        }
        return gates;
    }

    private static List<FactDefinition> Open(IReadOnlyList<FactDefinition> gates, CaseTable table)
    {
        var open = new List<FactDefinition>();
        for (var at = 0; at < gates.Count; at++)
        {
            if (table.Gate(gates[at].Index) == Truth.Unknown)
            {
                open.Add(gates[at]);
            }
        }
        return open;
    }

    private static ulong Areas(ReadOnlySpan<RuleSet> sets)
    {
        var areas = 0UL;
        foreach (var set in sets)
        {
            areas |= set.Compiled.AllAreas;
        }
        return areas;
    }

    private static RuleSetStamp[] Stamps(ReadOnlySpan<RuleSet> sets)
    {
        var stamps = new RuleSetStamp[sets.Length];
        for (var at = 0; at < stamps.Length; at++)
        {
            stamps[at] = sets[at].Stamp;
        }
        return stamps;
    }
}

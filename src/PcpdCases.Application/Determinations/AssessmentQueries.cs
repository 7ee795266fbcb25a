using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Application.Determinations;

/// <summary>What the rules service says of a proceeding now; computed at every call and never stored as truth.</summary>
public sealed class AssessmentQueries(Reading reading)
{
    /// <summary>The assessment of one requirement on the confirmed findings.</summary>
    public Task<ProceedingAssessment> AssessAsync(
        string number, string letter, Requirement requirement, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var proceeding = await WholeProceedings.OneAsync(seen, letter, token);
            return Of(proceeding, requirement);
        }, cancellationToken);

    /// <summary>A proceeding whole with its assessment on every requirement, and what changed since each proposal that waits.</summary>
    public Task<OutcomeView> OutcomeAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var proceeding = await WholeProceedings.OneAsync(seen, letter, token);
            return new OutcomeView(
                proceeding,
                Enum.GetValues<Requirement>().ToDictionary(requirement => requirement, requirement => Of(proceeding, requirement)),
                proceeding.Determinations.Where(determination => determination.Status is DeterminationStatus.Proposed)
                    .ToDictionary(determination => determination.Ordinal, determination => FactsChange.Since(determination, proceeding)),
                NoticeDates.IfServedOn(seen.Today, await OfficeCalendar.OfAsync(seen.All, token)));
        }, cancellationToken);

    /// <summary>The assessment of a loaded proceeding; a refusal of the rules is told as such and is no outcome.</summary>
    internal static ProceedingAssessment Of(Proceeding proceeding, Requirement requirement) => Of(proceeding.FactsVersion, proceeding.FactsFor(requirement));

    internal static ProceedingAssessment Of(int factsVersion, CaseFacts facts)
    {
        try
        {
            return new(factsVersion, facts, Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published), null);
        }
        catch (RulesException refusal)
        {
            return new(factsVersion, facts, null, refusal.Message);
        }
    }
}

/// <summary>What the Outcome tab shows of one data user.</summary>
/// <param name="Changes">What changed in the facts since each waiting proposal, by its ordinal; empty when nothing did.</param>
/// <param name="IfServedToday">The dates a notice served today would give; null when the calendar does not reach so far.</param>
public sealed record OutcomeView(
    Proceeding Proceeding,
    IReadOnlyDictionary<Requirement, ProceedingAssessment> Assessments,
    IReadOnlyDictionary<int, IReadOnlyList<FactsChange>> Changes,
    NoticeDates? IfServedToday);

/// <summary>An assessment with the facts it was worked out from and their version, or why the rules refused them.</summary>
public sealed record ProceedingAssessment(int FactsVersion, CaseFacts Facts, Assessment? Assessment, string? Refusal);

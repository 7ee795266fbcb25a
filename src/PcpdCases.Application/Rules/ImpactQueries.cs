using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Determinations;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Application.Rules;

/// <summary>Which past cases would come out otherwise under another rule set; none of them is altered.</summary>
public sealed class ImpactQueries(Reading reading)
{
    /// <summary>Asks the facts of every determination the actor may see again, of the published rules and of the others.</summary>
    public Task<Impact> OfAsync(RuleSet next, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadRules, async (sight, token) =>
        {
            var comparison = new OutcomeComparison(RuleBook.Published, RuleBook.Published.With(next));
            await foreach (var past in Standing(sight, next.Requirement).AsAsyncEnumerable().WithCancellation(token))
            {
                comparison.Add(past);
            }
            return comparison.ToImpact();
        }, cancellationToken);

    /// <summary>The determinations that stand or wait for their second signature; returned and superseded ones decide nothing.</summary>
    internal static IQueryable<PastDecision> Standing(Sight sight, Requirement requirement) => sight.Proceedings
        .SelectMany(proceeding => proceeding.Determinations)
        .Where(determination => determination.Requirement == requirement
            && (determination.Status == DeterminationStatus.Countersigned || determination.Status == DeterminationStatus.Proposed))
        .OrderBy(determination => determination.Id)
        .Select(determination => new PastDecision(
            determination.Proceeding.Incident.Number, determination.Proceeding.Letter, determination.Ordinal,
            determination.Proceeding.Party.Organisation.Name, determination.Proceeding.Party.Organisation.ChineseName,
            determination.AssessedFacts));
}

/// <summary>What a rule set would do to past cases, of those the asker may see.</summary>
/// <param name="Shifts">How many went from which outcome to which, the unchanged ones too.</param>
/// <param name="Changed">The first of those that changed.</param>
/// <param name="ChangedInAll">How many changed.</param>
public sealed record Impact(IReadOnlyList<OutcomeShift> Shifts, IReadOnlyList<ChangedCase> Changed, int ChangedInAll)
{
    /// <summary>The most cases listed; the rest are counted.</summary>
    public const int MostListed = 200;

    /// <summary>How many determinations were asked again.</summary>
    public int Compared => Shifts.Sum(shift => shift.Cases);
}

/// <summary>So many cases with one outcome under the published rules and one under the others; null where the rules refuse the facts.</summary>
public sealed record OutcomeShift(Outcome? Old, Outcome? New, int Cases)
{
    public bool IsChange => Old != New;
}

/// <summary>A case that would come out otherwise, and the rules that say something else.</summary>
/// <param name="Refusal">Why one of the two rule books refuses the facts; null when neither does.</param>
public sealed record ChangedCase(PastCase Case, Outcome? Old, Outcome? New, IReadOnlyList<RuleTurn> Rules, string? Refusal);

/// <summary>The public name of a determination, and its data user.</summary>
public sealed record PastCase(string Number, string Letter, int Ordinal, string OrganisationName, string? OrganisationChineseName);

/// <summary>A rule that says something else of a case; null where it does not stand or was not examined.</summary>
public sealed record RuleTurn(string RuleId, Bilingual Text, Truth? Old, Truth? New);

/// <summary>A determination's case and the question it was formed on.</summary>
internal sealed record PastDecision(
    string Number, string Letter, int Ordinal, string OrganisationName, string? OrganisationChineseName, string AssessedFacts);

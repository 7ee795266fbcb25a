using PcpdCases.Application.Determinations;
using PcpdCases.Application.Findings;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Enquiries;

/// <summary>What to ask next in a case.</summary>
/// <param name="Pack">The pack the questions come from while nothing is examined; null when the rules ask them.</param>
public sealed record QuestionSuggestions(CausePack? Pack, IReadOnlyList<QuestionSuggestion> Questions)
{
    internal static QuestionSuggestions Of(IReadOnlyCollection<Proceeding> proceedings, IReadOnlyCollection<EnquiryRound> rounds)
    {
        var open = proceedings.Where(proceeding => proceeding.Stage is not Stage.Closed).ToList();
        if (open.Count == 0)
        {
            return new(null, []);
        }
        var examined = open
            .SelectMany(proceeding => Enum.GetValues<Requirement>().Select(requirement => AssessmentQueries.Of(proceeding, requirement).Assessment))
            .OfType<Assessment>().Where(assessment => assessment.Examined.Count > 0)
            .ToList();
        var pack = examined.Count == 0 ? CausePacks.Of(open[0].Incident.Particulars) : null;
        var asked = AskedIn(rounds);
        return new(pack, [.. (pack is null ? ByTheRules(examined) : OfPack(pack, open))
            .Select(question => new QuestionSuggestion(question.Fact, question.Text, asked.TryGetValue(question.Fact, out var round) ? round : null))]);
    }

    private static IEnumerable<(string Fact, Bilingual Text)> ByTheRules(IEnumerable<Assessment> examined) => examined
        .SelectMany(assessment => assessment.Questions)
        .DistinctBy(question => question.Fact)
        .Select(question => (question.Fact, question.Text));

    // What every open proceeding has confirmed already needs no question.
    private static IEnumerable<(string Fact, Bilingual Text)> OfPack(CausePack pack, List<Proceeding> open) => pack.Questions
        .Where(fact => !open.TrueForAll(proceeding => proceeding.FactsFor(Requirement.Dpp41).Findings.Any(reading => reading.Fact == fact.Id && IsSettled(reading))))
        .OrderByDescending(fact => fact.Polarity is Polarity.Gate)
        .Select(fact => (fact.Id, fact.Question));

    private static bool IsSettled(FactReading reading) => reading.Level is not null || reading.Value is not (null or FactValue.Unknown);

    private static Dictionary<string, int> AskedIn(IEnumerable<EnquiryRound> rounds) => rounds
        .Where(round => round.Status is RoundStatus.Draft || round.IsOutstanding)
        .SelectMany(round => round.Asked.Where(question => question.FactId is not null), (round, question) => (Fact: question.FactId!, round.Ordinal))
        .GroupBy(question => question.Fact, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Max(question => question.Ordinal), StringComparer.Ordinal);
}

/// <summary>A question suggested, with the fact its answer would settle.</summary>
/// <param name="AskedIn">The open round of the case that asks it already; null when none does.</param>
public sealed record QuestionSuggestion(string Fact, Bilingual Text, int? AskedIn);

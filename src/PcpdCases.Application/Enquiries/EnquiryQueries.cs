using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Determinations;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;

namespace PcpdCases.Application.Enquiries;

/// <summary>Reads rounds of enquiries whole, untracked: questions, addressees and what they answered.</summary>
public sealed class EnquiryQueries(Reading reading)
{
    /// <summary>Every round of a case, latest first, with the day that counts as today.</summary>
    public Task<RoundBoard> BoardAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
            new RoundBoard(await OfCase(sight, number).OrderByDescending(round => round.Ordinal).ToListAsync(token), sight.Today), cancellationToken);

    /// <summary>One round; "not found" when the actor may not see its case.</summary>
    public Task<RoundView> OneAsync(string number, int ordinal, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
            new RoundView(
                await One(sight, number, ordinal).SingleOrDefaultAsync(token)
                    ?? throw DomainException.NotFound("Case {0} has no enquiry round {1}.", number, ordinal),
                sight.Today), cancellationToken);

    /// <summary>What the rules service would still ask in a case, over every open proceeding and requirement, each fact once.</summary>
    public Task<IReadOnlyList<QuestionSuggestion>> SuggestAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<QuestionSuggestion>>(actor, Permission.ReadCases, async (sight, token) =>
        {
            var proceedings = await ProceedingQueries.OfCase(sight, number).ToListAsync(token);
            return
            [
                .. from proceeding in proceedings
                   where proceeding.Stage is not Stage.Closed
                   from requirement in Enum.GetValues<Requirement>()
                   from question in AssessmentQueries.Of(proceeding, requirement).Assessment?.Questions ?? []
                   group question by question.Fact into asked
                   select new QuestionSuggestion(asked.Key, asked.First().Text),
            ];
        }, cancellationToken);

    internal static IQueryable<EnquiryRound> One(Sight sight, string number, int ordinal) =>
        OfCase(sight, number).Where(round => round.Ordinal == ordinal);

    internal static IQueryable<EnquiryRound> OfCase(Sight sight, string number) => sight.Rounds
        .Include(round => round.Incident)
        .Include(round => round.DraftedBy)
        .Include(round => round.Questions)
        .Include(round => round.Addressees).ThenInclude(addressee => addressee.Party!.Organisation)
        .Include(round => round.Addressees).ThenInclude(addressee => addressee.Extensions).ThenInclude(request => request.DecidedBy)
        .Include(round => round.Addressees).ThenInclude(addressee => addressee.Chasers)
        .Include(round => round.Addressees).ThenInclude(addressee => addressee.Answers).ThenInclude(answer => answer.Documents).ThenInclude(link => link.Document)
        .Where(round => round.Incident.Number == number);
}

/// <summary>A question the rules service suggests, with the fact its answer would settle.</summary>
public sealed record QuestionSuggestion(string Fact, Bilingual Text);

/// <summary>The rounds of a case and the day they were read, in Hong Kong.</summary>
public sealed record RoundBoard(IReadOnlyList<EnquiryRound> Rounds, DateOnly Today);

/// <summary>A round and the day it was read, in Hong Kong.</summary>
public sealed record RoundView(EnquiryRound Round, DateOnly Today);

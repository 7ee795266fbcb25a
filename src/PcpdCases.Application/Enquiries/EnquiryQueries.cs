using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;

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

    /// <summary>What to ask next in a case, each fact once: the pack of its cause while nothing is examined, else what the rules would still ask.</summary>
    public Task<QuestionSuggestions> SuggestAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) => QuestionSuggestions.Of(
            await ProceedingQueries.OfCase(sight, number).ToListAsync(token),
            await OfCase(sight, number).OrderByDescending(round => round.Ordinal).ToListAsync(token)), cancellationToken);

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

/// <summary>The rounds of a case and the day they were read, in Hong Kong.</summary>
public sealed record RoundBoard(IReadOnlyList<EnquiryRound> Rounds, DateOnly Today);

/// <summary>A round and the day it was read, in Hong Kong.</summary>
public sealed record RoundView(EnquiryRound Round, DateOnly Today);

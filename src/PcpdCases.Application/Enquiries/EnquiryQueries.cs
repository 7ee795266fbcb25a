using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Enquiries;

/// <summary>Reads rounds of enquiries: a line of each for the list, or one whole with its questions, addressees and what they answered.</summary>
public sealed class EnquiryQueries(Reading reading)
{
    private static readonly CaseRead<RoundLine> ReadLines = new(Lines);
    private static readonly CaseRead<PartOf<AddresseeStanding>> ReadStandings = new(Standings);

    /// <summary>Every round of a case in a line, latest first, with where its addressees stand.</summary>
    public Task<RoundBoard> BoardAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var standings = (await ReadStandings.ListAsync(seen, token)).ToLookup(part => part.Ordinal, part => part.Part);
            return new RoundBoard([.. (await ReadLines.ListAsync(seen, token)).Select(round => round with { Addressees = [.. standings[round.Ordinal]] })]);
        }, cancellationToken);

    /// <summary>One round; "not found" when the actor may not see its case.</summary>
    public Task<RoundView> OneAsync(string number, int ordinal, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
            new RoundView(
                await One(seen, ordinal).SingleOrDefaultAsync(token)
                    ?? throw DomainException.NotFound("Case {0} has no enquiry round {1}.", number, ordinal),
                seen.Today), cancellationToken);

    /// <summary>What to ask next in a case, each fact once: the pack of its cause while nothing is examined, else what the rules would still ask.</summary>
    public Task<QuestionSuggestions> SuggestAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) => QuestionSuggestions.Of(
            await WholeProceedings.ListAsync(seen, token),
            await OfCase(seen).OrderByDescending(round => round.Ordinal).ToListAsync(token)), cancellationToken);

    internal static IQueryable<RoundLine> Lines(CaseSight seen) => seen.Rounds
        .OrderByDescending(round => round.Ordinal)
        .Select(round => new RoundLine
        {
            Ordinal = round.Ordinal,
            Title = round.Title,
            Basis = round.Basis,
            Status = round.Status,
            IssuedOn = round.IssuedOn,
        });

    internal static IQueryable<PartOf<AddresseeStanding>> Standings(CaseSight seen) =>
        from round in seen.Rounds
        from addressee in round.Addressees
        where !addressee.Withdrawn
        orderby addressee.Ordinal
        select new PartOf<AddresseeStanding>(round.Ordinal, new AddresseeStanding
        {
            Ordinal = addressee.Ordinal,
            Party = addressee.Party!.Ordinal,
            Name = addressee.Party.Organisation.Name ?? addressee.Name ?? "",
            Abroad = addressee.Abroad,
            IssuedOn = addressee.IssuedOn,
            DueOn = addressee.DueOn,
            GrantedUntil = addressee.Extensions.Max(extension => extension.GrantedUntil),
            RepliedOn = addressee.RepliedOn,
            NoAnswerOn = addressee.NoAnswerOn,
            Questions = addressee.Answers.Count,
            Answered = addressee.Answers.Count(answer => answer.Status == AnswerStatus.Answered),
            Open = addressee.Answers.Count(answer => answer.Status == AnswerStatus.Unanswered || answer.Status == AnswerStatus.PartlyAnswered),
        });

    internal static IQueryable<EnquiryRound> One(CaseSight seen, int ordinal) =>
        OfCase(seen).Where(round => round.Ordinal == ordinal);

    internal static IQueryable<EnquiryRound> OfCase(CaseSight seen) => seen.Rounds
        .Include(round => round.Incident)
        .Include(round => round.DraftedBy)
        .Include(round => round.Questions)
        .Include(round => round.Addressees).ThenInclude(addressee => addressee.Party!.Organisation)
        .Include(round => round.Addressees).ThenInclude(addressee => addressee.Extensions).ThenInclude(request => request.DecidedBy)
        .Include(round => round.Addressees).ThenInclude(addressee => addressee.Chasers)
        .Include(round => round.Addressees).ThenInclude(addressee => addressee.Answers).ThenInclude(answer => answer.Documents).ThenInclude(link => link.Document);
}

/// <summary>A round and the day it was read, in Hong Kong.</summary>
public sealed record RoundView(EnquiryRound Round, DateOnly Today);

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Enquiries;

/// <summary>A reply that is owed and what is to be done about it.</summary>
public sealed record OwedReply
{
    public required string Number { get; init; }

    public required string CaseTitle { get; init; }

    public int Round { get; init; }

    public RoundBasis? Basis { get; init; }

    /// <summary>Ordinal of the addressee within the round.</summary>
    public int Addressee { get; init; }

    public string? Name { get; init; }

    public string? ChineseName { get; init; }

    public DateOnly DueOn { get; init; }

    public DateOnly? GrantedUntil { get; init; }

    /// <summary>The last day to answer.</summary>
    public DateOnly Due => GrantedUntil ?? DueOn;

    /// <summary>The last day on which it is still in time, when the last day is left out of the calendar.</summary>
    public DateOnly InTime { get; init; }

    /// <summary>Whether a request for more time waits for its decision.</summary>
    public bool TimeAsked { get; init; }

    public IReadOnlyList<DateOnly> Reminded { get; init; } = [];

    public ChaseStep Step { get; init; }
}

/// <summary>Replies that are owed, the longest first.</summary>
/// <param name="IsCut">Whether there are more than are shown.</param>
public sealed record OwedReplies(IReadOnlyList<OwedReply> Rows, DateOnly Today, bool IsCut);

/// <summary>Reads which replies are owed or due soon, over all cases.</summary>
public sealed class OwedReplyQueries(Reading reading)
{
    /// <summary>The most that one page shows and one press reminds.</summary>
    public const int Most = 200;

    /// <summary>Replies that are owed in the cases the asker owns or investigates, or in all that the asker may see.</summary>
    public Task<OwedReplies> ListAsync(bool everybodys, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var calendar = await OfficeCalendar.OfAsync(sight, token);
            var rows = await Owed(sight, everybodys, sight.Today.AddDays(ChaseLadder.SoonDays)).Take(Most + 1).ToListAsync(token);
            return new OwedReplies(
                [.. rows.Take(Most).Select(row => row with { InTime = TimeLimit.InTime(row.Due, calendar) })
                    .Select(row => row with { Step = ChaseLadder.Of(row.InTime, sight.Today, row.Reminded) })],
                sight.Today,
                rows.Count > Most);
        }, cancellationToken);

    internal static IQueryable<OwedReply> Owed(Sight sight, bool everybodys, DateOnly until)
    {
        var me = sight.Actor.Handle;
        return from round in sight.Rounds
               where round.Status == RoundStatus.Issued
                   && (everybodys || round.Incident.Owner!.Handle == me || sight.Proceedings.Any(proceeding => proceeding.Incident.Id == round.Incident.Id && proceeding.Investigator!.Handle == me))
               from addressee in round.Addressees
               where !addressee.Withdrawn && addressee.IssuedOn != null && addressee.RepliedOn == null && addressee.NoAnswerOn == null
                   && (addressee.Extensions.Max(extension => extension.GrantedUntil) ?? addressee.DueOn) <= until
               orderby addressee.Extensions.Max(extension => extension.GrantedUntil) ?? addressee.DueOn, round.Incident.Number, round.Ordinal, addressee.Ordinal
               select new OwedReply
               {
                   Number = round.Incident.Number,
                   CaseTitle = round.Incident.Title,
                   Round = round.Ordinal,
                   Basis = round.Basis,
                   Addressee = addressee.Ordinal,
                   Name = addressee.Party!.Organisation.Name ?? addressee.Name,
                   ChineseName = addressee.Party!.Organisation.ChineseName,
                   DueOn = addressee.DueOn!.Value,
                   GrantedUntil = addressee.Extensions.Max(extension => extension.GrantedUntil),
                   TimeAsked = addressee.Extensions.Any(extension => extension.Decision == ExtensionDecision.Pending),
                   Reminded = addressee.Chasers.OrderBy(chaser => chaser.Ordinal).Select(chaser => chaser.On).ToList(),
               };
    }
}

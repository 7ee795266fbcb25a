using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Correspondence;

/// <summary>Reads it from each part of the file; what has no day in it, as in a published case, is left out.</summary>
internal static partial class Filed
{
    public static async Task<IReadOnlyList<FiledCorrespondence>> OfCaseAsync(Sight sight, string number, CancellationToken token) =>
    [
        .. await Notifications(sight, number).ToListAsync(token),
        .. await Enquiries(sight, number).ToListAsync(token),
        .. await Replies(sight, number).ToListAsync(token),
        .. await EarlierReplies(sight, number).ToListAsync(token),
        .. await Reminders(sight, number).ToListAsync(token),
        .. await ExtensionsAsked(sight, number).ToListAsync(token),
        .. await ExtensionsDecided(sight, number).ToListAsync(token),
        .. await OfProceedingsAsync(sight, number, token),
        .. await OfNoticesAsync(sight, number, token),
    ];

    internal static IQueryable<FiledCorrespondence> Notifications(Sight sight, string number) =>
        from notification in sight.Notifications
        where notification.Incident.Number == number && notification.ReceivedOn != null
        from form in notification.Versions
        orderby notification.Ordinal, form.Number
        select new FiledCorrespondence
        {
            Kind = FiledKind.Notification,
            On = form.ReceivedOn,
            With = notification.Sender,
            Ordinal = notification.Ordinal,
            Channel = form.Number == 1 ? notification.Channel : null,
        };

    internal static IQueryable<FiledCorrespondence> Enquiries(Sight sight, string number) =>
        from round in sight.Rounds
        where round.Incident.Number == number
        from addressee in round.Addressees
        where addressee.IssuedOn != null
        orderby round.Ordinal, addressee.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.Enquiry, On = addressee.IssuedOn!.Value, With = addressee.Party!.Organisation.Name ?? addressee.Name, Ordinal = round.Ordinal };

    internal static IQueryable<FiledCorrespondence> Replies(Sight sight, string number) =>
        from round in sight.Rounds
        where round.Incident.Number == number
        from addressee in round.Addressees
        where addressee.RepliedOn != null
        orderby round.Ordinal, addressee.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.Reply, On = addressee.RepliedOn!.Value, With = addressee.Party!.Organisation.Name ?? addressee.Name, Ordinal = round.Ordinal };

    // A reply is a day; what an earlier one said stands in the answers that no later one changed.
    internal static IQueryable<FiledCorrespondence> EarlierReplies(Sight sight, string number) =>
        (from round in sight.Rounds
         where round.Incident.Number == number
         from addressee in round.Addressees
         from answer in addressee.Answers
         where answer.ReceivedOn != null && answer.ReceivedOn != addressee.RepliedOn
         select new { On = answer.ReceivedOn!.Value, With = addressee.Party!.Organisation.Name ?? addressee.Name, addressee.Ordinal, Round = round.Ordinal })
        .Distinct().OrderBy(reply => reply.Round).ThenBy(reply => reply.Ordinal).ThenBy(reply => reply.On)
        .Select(reply => new FiledCorrespondence { Kind = FiledKind.Reply, On = reply.On, With = reply.With, Ordinal = reply.Round });

    internal static IQueryable<FiledCorrespondence> Reminders(Sight sight, string number) =>
        from round in sight.Rounds
        where round.Incident.Number == number
        from addressee in round.Addressees
        from chaser in addressee.Chasers
        orderby round.Ordinal, addressee.Ordinal, chaser.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.Reminder, On = chaser.On, With = addressee.Party!.Organisation.Name ?? addressee.Name, Ordinal = round.Ordinal, Note = chaser.Note };

    internal static IQueryable<FiledCorrespondence> ExtensionsAsked(Sight sight, string number) =>
        from round in sight.Rounds
        where round.Incident.Number == number
        from addressee in round.Addressees
        from extension in addressee.Extensions
        orderby round.Ordinal, addressee.Ordinal, extension.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.ExtensionAsked, On = extension.RequestedOn, With = addressee.Party!.Organisation.Name ?? addressee.Name, Ordinal = round.Ordinal, Note = extension.Reason };

    internal static IQueryable<FiledCorrespondence> ExtensionsDecided(Sight sight, string number) =>
        from round in sight.Rounds
        where round.Incident.Number == number
        from addressee in round.Addressees
        from extension in addressee.Extensions
        where extension.DecidedOn != null
        orderby round.Ordinal, addressee.Ordinal, extension.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.ExtensionDecided, On = extension.DecidedOn!.Value, With = addressee.Party!.Organisation.Name ?? addressee.Name, Ordinal = round.Ordinal, Note = extension.DecisionReason };
}

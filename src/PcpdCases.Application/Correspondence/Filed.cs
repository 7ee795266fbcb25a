using PcpdCases.Application.Door;

namespace PcpdCases.Application.Correspondence;

/// <summary>Reads it from each part of the file; what has no day in it, as in a published case, is left out.</summary>
internal static partial class Filed
{
    private static readonly CaseRead<FiledCorrespondence>[] Reads =
    [
        new(Notifications), new(Enquiries), new(Replies), new(EarlierReplies), new(Reminders), new(ExtensionsAsked), new(ExtensionsDecided),
        new(AdviceGiven), new(AdviceAnswered), new(InvestigationNotices), new(ResultLetters), new(ReportCopies),
        new(Notices), new(ComplianceEvidence), new(DirectionsExtended), new(AppealsReceived), new(AppealStatements), new(Cancellations), new(Referrals),
    ];

    // One letter puts many findings: those of a day are one line.
    private static readonly CaseRead<FiledCorrespondence>[] ReadsTogether = [new(FindingsPut), new(Representations)];

    public static async Task<IReadOnlyList<FiledCorrespondence>> OfCaseAsync(CaseSight seen, CancellationToken token)
    {
        List<FiledCorrespondence> filed = [];
        foreach (var read in Reads)
        {
            filed.AddRange(await read.ListAsync(seen, token));
        }
        foreach (var read in ReadsTogether)
        {
            filed.AddRange(Together(await read.ListAsync(seen, token)));
        }
        return filed;
    }

    internal static IQueryable<FiledCorrespondence> Notifications(CaseSight seen) =>
        from notification in seen.Notifications
        where notification.ReceivedOn != null
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

    internal static IQueryable<FiledCorrespondence> Enquiries(CaseSight seen) =>
        from round in seen.Rounds
        from addressee in round.Addressees
        where addressee.IssuedOn != null
        orderby round.Ordinal, addressee.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.Enquiry, On = addressee.IssuedOn!.Value, With = addressee.Party!.Organisation.Name ?? addressee.Name, Ordinal = round.Ordinal };

    internal static IQueryable<FiledCorrespondence> Replies(CaseSight seen) =>
        from round in seen.Rounds
        from addressee in round.Addressees
        where addressee.RepliedOn != null
        orderby round.Ordinal, addressee.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.Reply, On = addressee.RepliedOn!.Value, With = addressee.Party!.Organisation.Name ?? addressee.Name, Ordinal = round.Ordinal };

    // A reply is a day; what an earlier one said stands in the answers that no later one changed.
    internal static IQueryable<FiledCorrespondence> EarlierReplies(CaseSight seen) =>
        (from round in seen.Rounds
         from addressee in round.Addressees
         from answer in addressee.Answers
         where answer.ReceivedOn != null && answer.ReceivedOn != addressee.RepliedOn
         select new { On = answer.ReceivedOn!.Value, With = addressee.Party!.Organisation.Name ?? addressee.Name, addressee.Ordinal, Round = round.Ordinal })
        .Distinct().OrderBy(reply => reply.Round).ThenBy(reply => reply.Ordinal).ThenBy(reply => reply.On)
        .Select(reply => new FiledCorrespondence { Kind = FiledKind.Reply, On = reply.On, With = reply.With, Ordinal = reply.Round });

    internal static IQueryable<FiledCorrespondence> Reminders(CaseSight seen) =>
        from round in seen.Rounds
        from addressee in round.Addressees
        from chaser in addressee.Chasers
        orderby round.Ordinal, addressee.Ordinal, chaser.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.Reminder, On = chaser.On, With = addressee.Party!.Organisation.Name ?? addressee.Name, Ordinal = round.Ordinal, Note = chaser.Note };

    internal static IQueryable<FiledCorrespondence> ExtensionsAsked(CaseSight seen) =>
        from round in seen.Rounds
        from addressee in round.Addressees
        from extension in addressee.Extensions
        orderby round.Ordinal, addressee.Ordinal, extension.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.ExtensionAsked, On = extension.RequestedOn, With = addressee.Party!.Organisation.Name ?? addressee.Name, Ordinal = round.Ordinal, Note = extension.Reason };

    internal static IQueryable<FiledCorrespondence> ExtensionsDecided(CaseSight seen) =>
        from round in seen.Rounds
        from addressee in round.Addressees
        from extension in addressee.Extensions
        where extension.DecidedOn != null
        orderby round.Ordinal, addressee.Ordinal, extension.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.ExtensionDecided, On = extension.DecidedOn!.Value, With = addressee.Party!.Organisation.Name ?? addressee.Name, Ordinal = round.Ordinal, Note = extension.DecisionReason };
}

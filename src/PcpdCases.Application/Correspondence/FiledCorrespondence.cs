using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Correspondence;

/// <summary>What another part of the case file tells went to and fro, so that nobody records it twice.</summary>
public sealed record FiledCorrespondence
{
    public FiledKind Kind { get; init; }

    public DateOnly On { get; init; }

    /// <summary>With whom, as the file names them.</summary>
    public string? With { get; init; }

    /// <summary>Ordinal of the notification, round, notice or report; 0 for a proceeding.</summary>
    public int Ordinal { get; init; }

    /// <summary>Letter of the proceeding; null for what belongs to the case.</summary>
    public string? Letter { get; init; }

    public string? Note { get; init; }

    /// <summary>How a notification came.</summary>
    public NotificationChannel? Channel { get; init; }

    public ServiceMode? Service { get; init; }

    public string? Proof { get; init; }

    public CorrespondenceDirection Direction =>
        Kind is FiledKind.Notification or FiledKind.ExtensionAsked or FiledKind.Reply ? CorrespondenceDirection.Received : CorrespondenceDirection.Sent;
}

/// <summary>What tells of it.</summary>
public enum FiledKind
{
    /// <summary>A notification or a form that supplements one.</summary>
    Notification,
    Enquiry,
    Reminder,
    ExtensionAsked,
    ExtensionDecided,
    Reply,

    /// <summary>The data user was told of the investigation (s.41).</summary>
    InvestigationNotice,

    /// <summary>The data user was told of the result (s.47(2)).</summary>
    ResultLetter,
    EnforcementNotice,
    ReportCopy,
}

/// <summary>Reads it from each part of the file; what has no day in it, as in a published case, is left out.</summary>
internal static class Filed
{
    public static async Task<IReadOnlyList<FiledCorrespondence>> OfCaseAsync(Sight sight, string number, CancellationToken token) =>
    [
        .. await Notifications(sight, number).ToListAsync(token),
        .. await Enquiries(sight, number).ToListAsync(token),
        .. await Replies(sight, number).ToListAsync(token),
        .. await Reminders(sight, number).ToListAsync(token),
        .. await ExtensionsAsked(sight, number).ToListAsync(token),
        .. await ExtensionsDecided(sight, number).ToListAsync(token),
        .. await InvestigationNotices(sight, number).ToListAsync(token),
        .. await ResultLetters(sight, number).ToListAsync(token),
        .. await Notices(sight, number).ToListAsync(token),
        .. await ReportCopies(sight, number).ToListAsync(token),
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

    internal static IQueryable<FiledCorrespondence> InvestigationNotices(Sight sight, string number) => sight.Proceedings
        .Where(proceeding => proceeding.Incident.Number == number && proceeding.Section41NoticeOn != null)
        .OrderBy(proceeding => proceeding.Letter)
        .Select(proceeding => new FiledCorrespondence { Kind = FiledKind.InvestigationNotice, On = proceeding.Section41NoticeOn!.Value, With = proceeding.Party.Organisation.Name, Letter = proceeding.Letter });

    internal static IQueryable<FiledCorrespondence> ResultLetters(Sight sight, string number) => sight.Proceedings
        .Where(proceeding => proceeding.Incident.Number == number && proceeding.ResultLetterOn != null)
        .OrderBy(proceeding => proceeding.Letter)
        .Select(proceeding => new FiledCorrespondence { Kind = FiledKind.ResultLetter, On = proceeding.ResultLetterOn!.Value, With = proceeding.Party.Organisation.Name, Letter = proceeding.Letter });

    internal static IQueryable<FiledCorrespondence> Notices(Sight sight, string number) => sight.Notices
        .Where(notice => notice.Proceeding.Incident.Number == number && notice.ServedOn != null)
        .OrderBy(notice => notice.Proceeding.Letter).ThenBy(notice => notice.Ordinal)
        .Select(notice => new FiledCorrespondence
        {
            Kind = FiledKind.EnforcementNotice,
            On = notice.ServedOn!.Value,
            With = notice.Proceeding.Party.Organisation.Name,
            Ordinal = notice.Ordinal,
            Letter = notice.Proceeding.Letter,
            Service = notice.ServiceMode,
            Proof = notice.ServiceProof,
        });

    internal static IQueryable<FiledCorrespondence> ReportCopies(Sight sight, string number) =>
        from report in sight.Reports
        where report.Incident.Number == number
        from copy in report.Copies
        orderby report.Ordinal, copy.ServedOn
        select new FiledCorrespondence
        {
            Kind = FiledKind.ReportCopy,
            On = copy.ServedOn,
            With = copy.Proceeding.Party.Organisation.Name,
            Ordinal = report.Ordinal,
            Letter = copy.Proceeding.Letter,
            Service = copy.Mode,
            Proof = copy.Proof,
        };
}

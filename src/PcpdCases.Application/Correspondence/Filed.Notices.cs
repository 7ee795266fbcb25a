using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Correspondence;

/// <content>What an enforcement notice tells: its service, what followed it, appeals, its cancellation and its referral.</content>
internal static partial class Filed
{
    private static async Task<IReadOnlyList<FiledCorrespondence>> OfNoticesAsync(Sight sight, string number, CancellationToken token) =>
    [
        .. await Notices(sight, number).ToListAsync(token),
        .. await ComplianceEvidence(sight, number).ToListAsync(token),
        .. await DirectionsExtended(sight, number).ToListAsync(token),
        .. await AppealsReceived(sight, number).ToListAsync(token),
        .. await AppealStatements(sight, number).ToListAsync(token),
        .. await Cancellations(sight, number).ToListAsync(token),
        .. await Referrals(sight, number).ToListAsync(token),
    ];

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

    // Who handed it in is not recorded: the data user, or somebody who saw what was done.
    internal static IQueryable<FiledCorrespondence> ComplianceEvidence(Sight sight, string number) =>
        from notice in sight.Notices
        where notice.Proceeding.Incident.Number == number
        from direction in notice.Directions
        from evidence in direction.Evidence
        orderby notice.Proceeding.Letter, notice.Ordinal, direction.Ordinal, evidence.Ordinal
        select new FiledCorrespondence
        {
            Kind = FiledKind.ComplianceEvidence,
            On = evidence.On,
            Ordinal = notice.Ordinal,
            Letter = notice.Proceeding.Letter,
            About = new[] { direction.Ordinal },
            Note = evidence.What,
        };

    internal static IQueryable<FiledCorrespondence> DirectionsExtended(Sight sight, string number) =>
        from notice in sight.Notices
        where notice.Proceeding.Incident.Number == number
        from direction in notice.Directions
        from extension in direction.Extensions
        orderby notice.Proceeding.Letter, notice.Ordinal, direction.Ordinal, extension.Ordinal
        select new FiledCorrespondence
        {
            Kind = FiledKind.DirectionExtended,
            On = extension.On,
            With = notice.Proceeding.Party.Organisation.Name,
            Ordinal = notice.Ordinal,
            Letter = notice.Proceeding.Letter,
            About = new[] { direction.Ordinal },
            Note = extension.Reason,
        };

    // It may come from the data user or from the Board; the file tells the day only.
    internal static IQueryable<FiledCorrespondence> AppealsReceived(Sight sight, string number) =>
        from notice in sight.Notices
        where notice.Proceeding.Incident.Number == number
        from appeal in notice.Appeals
        where appeal.ReceivedOn != null
        orderby notice.Proceeding.Letter, notice.Ordinal, appeal.Ordinal
        select new FiledCorrespondence
        {
            Kind = FiledKind.AppealReceived,
            On = appeal.ReceivedOn!.Value,
            Ordinal = notice.Ordinal,
            Letter = notice.Proceeding.Letter,
            Note = appeal.Reference,
        };

    internal static IQueryable<FiledCorrespondence> AppealStatements(Sight sight, string number) =>
        from notice in sight.Notices
        where notice.Proceeding.Incident.Number == number
        from appeal in notice.Appeals
        where appeal.StatementFiledOn != null
        orderby notice.Proceeding.Letter, notice.Ordinal, appeal.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.AppealStatement, On = appeal.StatementFiledOn!.Value, Ordinal = notice.Ordinal, Letter = notice.Proceeding.Letter, Note = appeal.Reference };

    internal static IQueryable<FiledCorrespondence> Cancellations(Sight sight, string number) => sight.Notices
        .Where(notice => notice.Proceeding.Incident.Number == number && notice.ServedOn != null && notice.CancelledOn != null)
        .OrderBy(notice => notice.Proceeding.Letter).ThenBy(notice => notice.Ordinal)
        .Select(notice => new FiledCorrespondence
        {
            Kind = FiledKind.NoticeCancelled,
            On = notice.CancelledOn!.Value,
            With = notice.Proceeding.Party.Organisation.Name,
            Ordinal = notice.Ordinal,
            Letter = notice.Proceeding.Letter,
            Note = notice.CancelledReason,
        });

    internal static IQueryable<FiledCorrespondence> Referrals(Sight sight, string number) => sight.Notices
        .Where(notice => notice.Proceeding.Incident.Number == number && notice.ReferredOn != null)
        .OrderBy(notice => notice.Proceeding.Letter).ThenBy(notice => notice.Ordinal)
        .Select(notice => new FiledCorrespondence
        {
            Kind = FiledKind.Referral,
            On = notice.ReferredOn!.Value,
            With = notice.ReferredTo,
            Ordinal = notice.Ordinal,
            Letter = notice.Proceeding.Letter,
            Note = notice.ReferredReason,
        });
}

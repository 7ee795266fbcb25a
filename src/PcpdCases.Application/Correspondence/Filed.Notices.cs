using PcpdCases.Application.Door;

namespace PcpdCases.Application.Correspondence;

/// <content>What an enforcement notice tells: its service, what followed it, appeals, its cancellation and its referral.</content>
internal static partial class Filed
{
    internal static IQueryable<FiledCorrespondence> Notices(CaseSight seen) => seen.Notices
        .Where(notice => notice.ServedOn != null)
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
    internal static IQueryable<FiledCorrespondence> ComplianceEvidence(CaseSight seen) =>
        from notice in seen.Notices
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

    internal static IQueryable<FiledCorrespondence> DirectionsExtended(CaseSight seen) =>
        from notice in seen.Notices
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
    internal static IQueryable<FiledCorrespondence> AppealsReceived(CaseSight seen) =>
        from notice in seen.Notices
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

    internal static IQueryable<FiledCorrespondence> AppealStatements(CaseSight seen) =>
        from notice in seen.Notices
        from appeal in notice.Appeals
        where appeal.StatementFiledOn != null
        orderby notice.Proceeding.Letter, notice.Ordinal, appeal.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.AppealStatement, On = appeal.StatementFiledOn!.Value, Ordinal = notice.Ordinal, Letter = notice.Proceeding.Letter, Note = appeal.Reference };

    internal static IQueryable<FiledCorrespondence> Cancellations(CaseSight seen) => seen.Notices
        .Where(notice => notice.ServedOn != null && notice.CancelledOn != null)
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

    internal static IQueryable<FiledCorrespondence> Referrals(CaseSight seen) => seen.Notices
        .Where(notice => notice.ReferredOn != null)
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

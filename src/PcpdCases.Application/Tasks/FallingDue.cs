using PcpdCases.Application.Notices;
using PcpdCases.Application.Publication;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Publication;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Tasks;

/// <summary>Reads what the file itself says falls due in open proceedings; tasks and advice are told beside it.</summary>
internal static class FallingDue
{
    private static readonly DueRead<DueReply> ReadReplies = new(Replies);
    private static readonly DueRead<DeadlineLine> ReadFindingReplies = new(FindingReplies);
    private static readonly DueRead<DeadlineLine> ReadAppealPeriods = new(AppealPeriods);
    private static readonly DueRead<DeadlineLine> ReadDirections = new(Directions);
    private static readonly DueRead<DeadlineLine> ReadAppealStatements = new(AppealStatements);
    private static readonly DueRead<DeadlineLine> ReadAppealHearings = new(AppealHearings);
    private static readonly DueRead<DeadlineLine> ReadReportObjections = new(ReportObjections);

    /// <summary>What falls due on a day or later; what should have been done before it is told as well, a period that has ended is not.</summary>
    public static async Task<IReadOnlyList<DeadlineLine>> OfAsync(DueSources of, DateOnly today, HolidayCalendar calendar, CancellationToken cancellationToken)
    {
        var replies = await ReadReplies.ListAsync(of, cancellationToken);
        var periods = await ReadAppealPeriods.ListAsync(of, cancellationToken);
        var hearings = await ReadAppealHearings.ListAsync(of, cancellationToken);
        var objections = await ReadReportObjections.ListAsync(of, cancellationToken);
        var statements = await ReadAppealStatements.ListAsync(of, cancellationToken);
        return
        [
            .. replies.Select(LineOf),
            .. await ReadFindingReplies.ListAsync(of, cancellationToken),
            .. await ReadDirections.ListAsync(of, cancellationToken),
            .. hearings.Where(line => line.DueOn >= today),
            .. periods.Concat(objections).Where(line => line.DueOn >= today).Concat(statements).Select(line => line with { Working = Worked(line, calendar) }),
        ];
    }

    internal static IQueryable<DueReply> Replies(DueSources of) =>
        from round in of.Rounds
        where round.Status == RoundStatus.Issued
        from addressee in round.Addressees
        where !addressee.Withdrawn && addressee.IssuedOn != null && addressee.RepliedOn == null && addressee.NoAnswerOn == null
            // A third party's reply is waited for in every proceeding of the case, a data user's in its own.
            && of.Proceedings.Any(proceeding => proceeding.Incident.Id == round.Incident.Id
                && (addressee.Party!.ProceedingLetter == null || proceeding.Letter == addressee.Party.ProceedingLetter))
        select new DueReply(
            round.Incident.Number,
            round.Ordinal,
            addressee.Ordinal,
            addressee.Party!.Organisation.Name ?? addressee.Name,
            addressee.DueOn!.Value,
            addressee.Extensions.Max(extension => extension.GrantedUntil));

    internal static IQueryable<DeadlineLine> FindingReplies(DueSources of) =>
        from proceeding in of.Proceedings
        from finding in proceeding.Findings
        where finding.Status == FindingStatus.PutToDataUser && finding.RepliedOn == null && finding.ReplyBy != null
        select new DeadlineLine
        {
            Kind = DeadlineKind.FindingReply,
            Number = proceeding.Incident.Number,
            Letter = proceeding.Letter,
            Ordinal = finding.Ordinal,
            DueOn = finding.ReplyBy!.Value,
        };

    internal static IQueryable<DeadlineLine> AppealPeriods(DueSources of) =>
        from notice in of.Notices
        where notice.Status == NoticeStatus.Served && notice.AppealEnds != null && !notice.Appeals.Any()
        select new DeadlineLine
        {
            Kind = DeadlineKind.AppealPeriod,
            Number = notice.Proceeding.Incident.Number,
            Letter = notice.Proceeding.Letter,
            Ordinal = notice.Ordinal,
            DueOn = notice.AppealEnds!.Value,
            From = notice.ServedOn,
        };

    internal static IQueryable<DeadlineLine> Directions(DueSources of) =>
        from notice in of.Notices
        where notice.Status == NoticeStatus.Served && notice.SuspendedSince == null
        from direction in notice.Directions
        where direction.WithdrawnReason == null
            && !direction.Assessments.Any(assessment => assessment.Result == DirectionResult.Met
                && !direction.Assessments.Any(later => later.Ordinal > assessment.Ordinal))
        select new DeadlineLine
        {
            Kind = DeadlineKind.Direction,
            Number = notice.Proceeding.Incident.Number,
            Letter = notice.Proceeding.Letter,
            Ordinal = notice.Ordinal,
            Part = direction.Ordinal,
            DueOn = (direction.GrantedUntil ?? direction.DueOn)!.Value,
        };

    internal static IQueryable<DeadlineLine> AppealStatements(DueSources of) =>
        from notice in of.Notices
        from appeal in notice.Appeals
        where appeal.EndedOn == null && appeal.StatementDue != null && appeal.StatementFiledOn == null
        select new DeadlineLine
        {
            Kind = DeadlineKind.AppealStatement,
            Number = notice.Proceeding.Incident.Number,
            Letter = notice.Proceeding.Letter,
            Ordinal = notice.Ordinal,
            DueOn = appeal.StatementDue!.Value,
            From = appeal.ReceivedOn,
        };

    internal static IQueryable<DeadlineLine> AppealHearings(DueSources of) =>
        from notice in of.Notices
        from appeal in notice.Appeals
        where appeal.EndedOn == null && appeal.HearingOn != null
        select new DeadlineLine
        {
            Kind = DeadlineKind.AppealHearing,
            Number = notice.Proceeding.Incident.Number,
            Letter = notice.Proceeding.Letter,
            Ordinal = notice.Ordinal,
            DueOn = appeal.HearingOn!.Value,
        };

    internal static IQueryable<DeadlineLine> ReportObjections(DueSources of) =>
        from report in of.Reports
        where report.Status == ReportStatus.Settled
        from copy in report.Copies
        join proceeding in of.Proceedings on copy.Proceeding.Id equals proceeding.Id
        select new DeadlineLine
        {
            Kind = DeadlineKind.ReportObjections,
            Number = report.Incident.Number,
            Letter = proceeding.Letter,
            Ordinal = report.Ordinal,
            DueOn = copy.ObjectionsUntil,
            From = copy.ServedOn,
        };

    private static DeadlineLine LineOf(DueReply reply) => new()
    {
        Kind = DeadlineKind.Reply,
        Number = reply.Number,
        Ordinal = reply.Round,
        Part = reply.Ordinal,
        What = reply.Addressee,
        DueOn = reply.GrantedUntil ?? reply.DueOn,
    };

    // The date printed in the letter stands; how it is counted is told only where the count still gives it.
    private static Deadline? Worked(DeadlineLine line, HolidayCalendar calendar)
    {
        var counted = line switch
        {
            { Kind: DeadlineKind.AppealPeriod, From: { } served } when AppealPeriod.Covers(served, calendar) => AppealPeriod.After(served, calendar),
            { Kind: DeadlineKind.AppealStatement, From: { } received } when AppealStatement.Covers(received, calendar) => AppealStatement.After(received, calendar),
            { Kind: DeadlineKind.ReportObjections, From: { } served } when ObjectionPeriod.Covers(served, calendar) => ObjectionPeriod.After(served, calendar),
            _ => null,
        };
        return counted?.Date == line.DueOn ? counted : null;
    }
}

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Publication;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;
using PcpdCases.Domain.Remedies;
using PcpdCases.Domain.Tasks;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Tasks;

/// <summary>Reads what falls due, in one case or for one officer, earliest first.</summary>
public sealed class DeadlineQueries(Reading reading, TargetSettings targets)
{
    /// <summary>What still falls due in a case, and every task it ever had.</summary>
    public Task<DeadlinesView> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            if (!await sight.Incidents.AnyAsync(incident => incident.Number == number, token))
            {
                throw DomainException.NotFound("There is no case {0}.", number);
            }
            var tasks = await Tasks(sight, number).ToListAsync(token);
            return new DeadlinesView
            {
                Number = number,
                Today = sight.Today,
                Due = await DueAsync(
                    sight,
                    await Open(sight, number).Select(proceeding => proceeding.Id).ToListAsync(token),
                    await AdviceOfCase(sight, number).ToListAsync(token),
                    tasks.FindAll(task => task.IsOpen),
                    token),
                Tasks = tasks,
            };
        }, cancellationToken);

    /// <summary>What falls due in the cases the asker owns or investigates, and the asker's own tasks.</summary>
    /// <param name="restrictedToo">Whether restricted cases are told; not where the answer leaves the portal.</param>
    public Task<IReadOnlyList<DeadlineLine>> MineAsync(Actor actor, bool restrictedToo, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var tasks = await MyTasks(sight, restrictedToo).ToListAsync(token);
            return await DueAsync(
                sight,
                await Mine(sight, restrictedToo).Select(proceeding => proceeding.Id).ToListAsync(token),
                await MyAdvice(sight, restrictedToo).ToListAsync(token),
                tasks,
                token);
        }, cancellationToken);

    internal static IQueryable<Proceeding> Open(Sight sight, string number) => sight.Proceedings
        .Where(proceeding => proceeding.Incident.Number == number && proceeding.Stage != Stage.Closed && proceeding.Incident.RecordedFromPublishedSource == null);

    internal static IQueryable<Proceeding> Mine(Sight sight, bool restrictedToo)
    {
        var me = sight.Actor.Handle;
        return sight.Proceedings.Where(proceeding => proceeding.Stage != Stage.Closed
            && proceeding.Incident.RecordedFromPublishedSource == null
            && (restrictedToo || !proceeding.Incident.Restricted)
            && (proceeding.Investigator!.Handle == me || proceeding.Incident.Owner!.Handle == me));
    }

    internal static IQueryable<TaskLine> Tasks(Sight sight, string number) =>
        Lines(sight.Tasks.Where(task => task.Incident.Number == number)).OrderBy(line => line.DueOn).ThenBy(line => line.Ordinal);

    internal static IQueryable<TaskLine> MyTasks(Sight sight, bool restrictedToo)
    {
        var me = sight.Actor.Handle;
        return Lines(sight.Tasks.Where(task => task.Assignee.Handle == me && task.DoneAt == null && task.WithdrawnBecause == null
            && (restrictedToo || !task.Incident.Restricted))).OrderBy(line => line.DueOn).ThenBy(line => line.Number).ThenBy(line => line.Ordinal);
    }

    internal static IQueryable<DeadlineLine> AdviceOfCase(Sight sight, string number) =>
        FollowUps(sight.Advice.Where(advice => advice.Proceeding.Incident.Number == number));

    internal static IQueryable<DeadlineLine> MyAdvice(Sight sight, bool restrictedToo)
    {
        var me = sight.Actor.Handle;
        return FollowUps(sight.Advice.Where(advice => (restrictedToo || !advice.Proceeding.Incident.Restricted)
            && (advice.Proceeding.Investigator!.Handle == me || advice.Proceeding.Incident.Owner!.Handle == me)));
    }

    // From the proceedings to the rounds of their cases: the few that are asked for, not every round that was ever issued.
    internal static IQueryable<DueReply> Replies(Sight sight, IReadOnlyList<long> proceedings) =>
        from round in sight.Rounds
        where round.Status == RoundStatus.Issued
            && sight.Proceedings.Where(proceeding => proceedings.Contains(proceeding.Id)).Select(proceeding => proceeding.Incident.Id).Contains(round.Incident.Id)
        from addressee in round.Addressees
        where !addressee.Withdrawn && addressee.IssuedOn != null && addressee.RepliedOn == null && addressee.NoAnswerOn == null
            // A third party's reply is waited for in every proceeding of the case, a data user's in its own.
            && (addressee.Party!.ProceedingLetter == null || sight.Proceedings.Any(proceeding =>
                proceedings.Contains(proceeding.Id) && proceeding.Incident.Id == round.Incident.Id && proceeding.Letter == addressee.Party.ProceedingLetter))
        select new DueReply(
            round.Incident.Number,
            round.Ordinal,
            addressee.Ordinal,
            addressee.Party!.Organisation.Name ?? addressee.Name,
            addressee.DueOn!.Value,
            addressee.Extensions.Max(extension => extension.GrantedUntil));

    internal static IQueryable<DeadlineLine> FindingReplies(Sight sight, IReadOnlyList<long> proceedings) =>
        from proceeding in sight.Proceedings
        where proceedings.Contains(proceeding.Id)
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

    internal static IQueryable<DeadlineLine> AppealPeriods(Sight sight, IReadOnlyList<long> proceedings) =>
        from notice in sight.Notices
        where proceedings.Contains(notice.Proceeding.Id) && notice.Status == NoticeStatus.Served && notice.AppealEnds >= sight.Today && !notice.Appeals.Any()
        select new DeadlineLine
        {
            Kind = DeadlineKind.AppealPeriod,
            Number = notice.Proceeding.Incident.Number,
            Letter = notice.Proceeding.Letter,
            Ordinal = notice.Ordinal,
            DueOn = notice.AppealEnds!.Value,
            From = notice.ServedOn,
        };

    internal static IQueryable<DeadlineLine> Directions(Sight sight, IReadOnlyList<long> proceedings) =>
        from notice in sight.Notices
        where proceedings.Contains(notice.Proceeding.Id) && notice.Status == NoticeStatus.Served && notice.SuspendedSince == null
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

    internal static IQueryable<DeadlineLine> AppealStatements(Sight sight, IReadOnlyList<long> proceedings) =>
        from notice in sight.Notices
        where proceedings.Contains(notice.Proceeding.Id)
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

    internal static IQueryable<DeadlineLine> ReportObjections(Sight sight, IReadOnlyList<long> proceedings) =>
        from report in sight.Reports
        where report.Status == ReportStatus.Settled
        from copy in report.Copies
        where proceedings.Contains(copy.Proceeding.Id) && copy.ObjectionsUntil >= sight.Today
        select new DeadlineLine
        {
            Kind = DeadlineKind.ReportObjections,
            Number = copy.Proceeding.Incident.Number,
            Letter = copy.Proceeding.Letter,
            Ordinal = report.Ordinal,
            DueOn = copy.ObjectionsUntil,
            From = copy.ServedOn,
        };

    internal static IQueryable<DeadlineLine> AppealHearings(Sight sight, IReadOnlyList<long> proceedings) =>
        from notice in sight.Notices
        where proceedings.Contains(notice.Proceeding.Id)
        from appeal in notice.Appeals
        where appeal.EndedOn == null && appeal.HearingOn >= sight.Today
        select new DeadlineLine
        {
            Kind = DeadlineKind.AppealHearing,
            Number = notice.Proceeding.Incident.Number,
            Letter = notice.Proceeding.Letter,
            Ordinal = notice.Ordinal,
            DueOn = appeal.HearingOn!.Value,
        };

    private static IQueryable<DeadlineLine> FollowUps(IQueryable<Advice> given) => given
        .Where(advice => (advice.Status == AdviceStatus.Given || advice.Status == AdviceStatus.Accepted) && advice.FollowUpOn != null)
        .Select(advice => new DeadlineLine
        {
            Kind = DeadlineKind.AdviceFollowUp,
            Number = advice.Proceeding.Incident.Number,
            Letter = advice.Proceeding.Letter,
            Ordinal = advice.Ordinal,
            DueOn = advice.FollowUpOn!.Value,
        });

    private static IQueryable<TaskLine> Lines(IQueryable<CaseTask> tasks) => tasks.Select(task => new TaskLine
    {
        Number = task.Incident.Number,
        Ordinal = task.Ordinal,
        Version = task.Version,
        What = task.What,
        DueOn = task.DueOn,
        Why = task.Why,
        AssigneeHandle = task.Assignee.Handle,
        AssigneeName = task.Assignee.Name,
        GivenByName = task.GivenBy.Name,
        DoneAt = task.DoneAt,
        DoneByName = task.DoneBy!.Name,
        DoneNote = task.DoneNote,
        WithdrawnBecause = task.WithdrawnBecause,
    });

    private async Task<IReadOnlyList<DeadlineLine>> DueAsync(
        Sight sight, List<long> proceedings, IReadOnlyList<DeadlineLine> advice, IReadOnlyList<TaskLine> tasks, CancellationToken cancellationToken)
    {
        var calendar = await OfficeCalendar.OfAsync(sight, cancellationToken);
        var replies = await Replies(sight, proceedings).ToListAsync(cancellationToken);
        var appeals = await AppealPeriods(sight, proceedings).ToListAsync(cancellationToken);
        var objections = await ReportObjections(sight, proceedings).ToListAsync(cancellationToken);
        var statements = await AppealStatements(sight, proceedings).ToListAsync(cancellationToken);
        DeadlineLine[] lines =
        [
            .. tasks.Select(task => new DeadlineLine { Kind = DeadlineKind.Task, Number = task.Number, Ordinal = task.Ordinal, DueOn = task.DueOn, What = task.What }),
            .. replies.Select(reply => new DeadlineLine
            {
                Kind = DeadlineKind.Reply, Number = reply.Number, Ordinal = reply.Round, Part = reply.Ordinal, What = reply.Addressee, DueOn = reply.GrantedUntil ?? reply.DueOn,
            }),
            .. advice,
            .. await FindingReplies(sight, proceedings).ToListAsync(cancellationToken),
            .. appeals.Select(line => line with { Working = Worked(line, calendar) }),
            .. statements.Select(line => line with { Working = Worked(line, calendar) }),
            .. objections.Select(line => line with { Working = Worked(line, calendar) }),
            .. await AppealHearings(sight, proceedings).ToListAsync(cancellationToken),
            .. await Directions(sight, proceedings).ToListAsync(cancellationToken),
            .. (await StageTargets.OfAsync(sight, proceedings, targets, calendar, cancellationToken)).Where(target => target.Count.Deadline is not null).Select(target => new DeadlineLine
            {
                Kind = DeadlineKind.Target, Number = target.Number, Letter = target.Letter, Ordinal = (int)target.Stage,
                DueOn = target.Count.Deadline!.Date, From = target.Count.Deadline.From, Working = target.Count.Deadline,
            }),
        ];
        return [.. lines.Select(line => line with { InTime = TimeLimit.InTime(line.DueOn, calendar) })
            .OrderBy(line => line.DueOn).ThenBy(line => line.Number, StringComparer.Ordinal).ThenBy(line => line.Kind).ThenBy(line => line.Ordinal)];
    }

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

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Remedies;
using PcpdCases.Application.Search;
using PcpdCases.Domain;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Notices;

/// <summary>Reads enforcement notices: the board over all cases, those of one proceeding, one whole, and what a new one could say.</summary>
public sealed class NoticeQueries(Reading reading)
{
    private static readonly CaseRead<EnforcementNotice> ReadNotices = new(seen => OfProceeding(seen).OrderByDescending(notice => notice.Ordinal));

    /// <summary>One page of the board.</summary>
    public Task<NoticePage> ListAsync(NoticeFilter filter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadNotices, async (sight, token) =>
        {
            var calendar = await OfficeCalendar.OfAsync(sight, token);
            var inTimeFrom = TimeLimit.InTimeFrom(sight.Today, calendar);
            var rows = await Page(sight, filter, inTimeFrom).ToListAsync(token);
            return new NoticePage(
                [.. rows.Select(row => row with { InTime = row.NextDue is { } due ? TimeLimit.InTime(due, calendar) : null })],
                await Matching(sight, filter, inTimeFrom).CountAsync(token),
                sight.Today);
        }, cancellationToken);

    /// <summary>How many notices each tab holds under the filter's text.</summary>
    public Task<NoticeCounts> CountsAsync(NoticeFilter filter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadNotices, async (sight, token) =>
        {
            var inTimeFrom = TimeLimit.InTimeFrom(sight.Today, await OfficeCalendar.OfAsync(sight, token));
            return await Counts(sight, filter, inTimeFrom).SingleOrDefaultAsync(token) ?? new NoticeCounts();
        }, cancellationToken);

    /// <summary>Every notice of a proceeding whole, latest first.</summary>
    public Task<ProceedingNotices> OfProceedingAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadNotices, number, async (seen, token) =>
        {
            var proceeding = await WholeProceedings.OneAsync(seen, letter, token);
            IReadOnlyList<EnforcementNotice> notices = proceeding.NoticesCounted == 0 ? [] : await ReadNotices.ListAsync(seen.At(letter), token);
            return new ProceedingNotices(proceeding, notices, seen.Today, await OfficeCalendar.OfAsync(seen.All, token));
        }, cancellationToken);

    /// <summary>One notice whole with its proceeding; "not found" when the actor may not see its case.</summary>
    public Task<NoticeView> OneAsync(string number, string letter, int ordinal, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadNotices, number, async (seen, token) =>
        {
            var proceeding = await WholeProceedings.OneAsync(seen, letter, token);
            var notice = await NoticeAsync(seen, letter, ordinal, token);
            var calendar = await OfficeCalendar.OfAsync(seen.All, token);
            return new NoticeView(proceeding, notice, seen.Today, calendar, DateAlert.Of(notice, calendar));
        }, cancellationToken);

    /// <summary>What a new notice of a proceeding could say: its signed contraventions and a direction for each finding they rest on.</summary>
    /// <param name="replaces">The ordinal of the cancelled notice to serve anew; null for a first one.</param>
    public Task<NoticeSuggestion> SuggestAsync(string number, string letter, int? replaces, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadNotices, number, async (seen, token) => NoticeSuggestion.Of(
            await WholeProceedings.OneAsync(seen, letter, token),
            replaces is { } ordinal ? await NoticeAsync(seen, letter, ordinal, token) : null,
            (await RemedyQueries.Verified(seen.At(letter)).ToListAsync(token)).SelectMany(closes => closes).ToHashSet()), cancellationToken);

    internal static IQueryable<NoticeRow> Page(Sight sight, NoticeFilter filter, DateOnly inTimeFrom) =>
        Sorted(Matching(sight, filter, inTimeFrom), filter).Skip(filter.Page * filter.PageSize).Take(filter.PageSize);

    internal static IQueryable<NoticeRow> Matching(Sight sight, NoticeFilter filter, DateOnly inTimeFrom) =>
        InTab(Narrowed(Rows(sight), filter), filter.Tab, inTimeFrom);

    internal static IQueryable<NoticeCounts> Counts(Sight sight, NoticeFilter filter, DateOnly inTimeFrom) =>
        Narrowed(Rows(sight), filter).GroupBy(_ => 1).Select(rows => new NoticeCounts
        {
            Running = rows.Count(row => row.Status == NoticeStatus.Served && row.SuspendedSince == null),
            Overdue = rows.Count(row => row.Status == NoticeStatus.Served && row.SuspendedSince == null && row.NextDue < inTimeFrom),
            UnderAppeal = rows.Count(row => row.UnderAppeal),
            ToCountersign = rows.Count(row => row.Status == NoticeStatus.AwaitingCountersignature),
            ToServe = rows.Count(row => row.Status == NoticeStatus.Countersigned),
            Drafts = rows.Count(row => row.Status == NoticeStatus.Draft),
            All = rows.Count(),
        });

    internal static IQueryable<EnforcementNotice> One(CaseSight seen, string letter, int ordinal) =>
        OfProceeding(seen.At(letter)).Where(notice => notice.Ordinal == ordinal);

    internal static IQueryable<EnforcementNotice> OfProceeding(CaseSight seen) => seen.Notices
        .Include(notice => notice.Proceeding).ThenInclude(proceeding => proceeding.Incident)
        .Include(notice => notice.Action)
        .Include(notice => notice.DraftedBy)
        .Include(notice => notice.SubmittedBy)
        .Include(notice => notice.CountersignedBy)
        .Include(notice => notice.ServedBy)
        .Include(notice => notice.ReferredBy)
        .Include(notice => notice.Replaces)
        .Include(notice => notice.Successors)
        .Include(notice => notice.Appeals).ThenInclude(appeal => appeal.RecordedBy)
        .Include(notice => notice.Appeals).ThenInclude(appeal => appeal.EndedBy)
        .Include(notice => notice.Contraventions).ThenInclude(contravention => contravention.Determination)
        .Include(notice => notice.Directions).ThenInclude(direction => direction.Finding)
        .Include(notice => notice.Directions).ThenInclude(direction => direction.Extensions).ThenInclude(extension => extension.By)
        .Include(notice => notice.Directions).ThenInclude(direction => direction.Evidence).ThenInclude(evidence => evidence.RecordedBy)
        .Include(notice => notice.Directions).ThenInclude(direction => direction.Evidence).ThenInclude(evidence => evidence.Document)
        .Include(notice => notice.Directions).ThenInclude(direction => direction.Assessments).ThenInclude(assessment => assessment.By)
        .Where(notice => notice.Proceeding.Letter == seen.Letter);

    private static IQueryable<NoticeRow> Rows(Sight sight) => sight.Notices.Select(notice => new NoticeRow
    {
        Number = notice.Proceeding.Incident.Number,
        Letter = notice.Proceeding.Letter,
        Ordinal = notice.Ordinal,
        OrganisationName = notice.Proceeding.Party.Organisation.Name,
        OrganisationChineseName = notice.Proceeding.Party.Organisation.ChineseName,
        Status = notice.Status,
        ServedOn = notice.ServedOn,
        AppealEnds = notice.AppealEnds,
        SuspendedSince = notice.SuspendedSince,
        UnderAppeal = notice.Appeals.Any(appeal => appeal.EndedOn == null),
        ReferredOn = notice.ReferredOn,
        NextDue = notice.Directions
            .Where(direction => direction.WithdrawnReason == null
                && direction.Assessments.OrderByDescending(assessment => assessment.Ordinal).Select(assessment => (DirectionResult?)assessment.Result).FirstOrDefault() != DirectionResult.Met)
            .Min(direction => direction.GrantedUntil ?? direction.DueOn),
        Directions = notice.Directions.Count(direction => direction.WithdrawnReason == null),
        Met = notice.Directions.Count(direction => direction.WithdrawnReason == null
            && direction.Assessments.OrderByDescending(assessment => assessment.Ordinal).Select(assessment => (DirectionResult?)assessment.Result).FirstOrDefault() == DirectionResult.Met),
    });

    private static IQueryable<NoticeRow> Narrowed(IQueryable<NoticeRow> rows, NoticeFilter filter)
    {
        if (string.IsNullOrWhiteSpace(filter.Text))
        {
            return rows;
        }
        var pattern = LikePattern.Containing(filter.Text);
        return rows.Where(row => EF.Functions.Like(row.Number, pattern, LikePattern.Escape)
            || EF.Functions.Like(row.OrganisationName, pattern, LikePattern.Escape)
            || EF.Functions.Like(row.OrganisationChineseName!, pattern, LikePattern.Escape));
    }

    private static IQueryable<NoticeRow> InTab(IQueryable<NoticeRow> rows, NoticeTab tab, DateOnly inTimeFrom) => tab switch
    {
        NoticeTab.Running => rows.Where(row => row.Status == NoticeStatus.Served && row.SuspendedSince == null),
        NoticeTab.Overdue => rows.Where(row => row.Status == NoticeStatus.Served && row.SuspendedSince == null && row.NextDue < inTimeFrom),
        NoticeTab.UnderAppeal => rows.Where(row => row.UnderAppeal),
        NoticeTab.ToCountersign => rows.Where(row => row.Status == NoticeStatus.AwaitingCountersignature),
        NoticeTab.ToServe => rows.Where(row => row.Status == NoticeStatus.Countersigned),
        NoticeTab.Drafts => rows.Where(row => row.Status == NoticeStatus.Draft),
        NoticeTab.All => rows,
    };

    private static IOrderedQueryable<NoticeRow> Sorted(IQueryable<NoticeRow> rows, NoticeFilter filter)
    {
        var down = filter.Descending;
        var sorted = filter.SortBy switch
        {
            NoticeColumn.NextDue => down ? rows.OrderByDescending(row => row.NextDue) : rows.OrderBy(row => row.NextDue == null).ThenBy(row => row.NextDue),
            NoticeColumn.Number => down ? rows.OrderByDescending(row => row.Number) : rows.OrderBy(row => row.Number),
            NoticeColumn.Organisation => down ? rows.OrderByDescending(row => row.OrganisationName) : rows.OrderBy(row => row.OrganisationName),
            NoticeColumn.Served => down ? rows.OrderByDescending(row => row.ServedOn) : rows.OrderBy(row => row.ServedOn == null).ThenBy(row => row.ServedOn),
            NoticeColumn.AppealEnds => down ? rows.OrderByDescending(row => row.AppealEnds) : rows.OrderBy(row => row.AppealEnds == null).ThenBy(row => row.AppealEnds),
        };
        // Pages need a full order.
        return filter.SortBy is NoticeColumn.Number
            ? sorted.ThenBy(row => row.Letter).ThenBy(row => row.Ordinal)
            : sorted.ThenByDescending(row => row.Number).ThenBy(row => row.Letter).ThenBy(row => row.Ordinal);
    }

    private static async Task<EnforcementNotice> NoticeAsync(CaseSight seen, string letter, int ordinal, CancellationToken cancellationToken) =>
        await One(seen, letter, ordinal).SingleOrDefaultAsync(cancellationToken)
            ?? throw DomainException.NotFound("Proceeding {0}/{1} has no notice {2}.", seen.Number, letter, ordinal);
}

/// <summary>The notices of a proceeding, latest first, the day they were read, in Hong Kong, and the Office's calendar on it.</summary>
public sealed record ProceedingNotices(Proceeding Proceeding, IReadOnlyList<EnforcementNotice> Notices, DateOnly Today, HolidayCalendar Calendar);

/// <summary>A notice with its proceeding and the day it was read, in Hong Kong.</summary>
/// <param name="Calendar">The calendar by which the Office counts on that day.</param>
/// <param name="Alerts">Printed dates with which that calendar no longer agrees.</param>
public sealed record NoticeView(
    Proceeding Proceeding, EnforcementNotice Notice, DateOnly Today, HolidayCalendar Calendar, IReadOnlyList<DateAlert> Alerts);

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Determinations;
using PcpdCases.Application.Door;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notifications;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Systems;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;
using PcpdCases.Domain.Systems;
using PcpdCases.Rules;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Publication;

/// <summary>Reads the reports of a case with what they wait for, and what a new one could say.</summary>
public sealed class PublicationQueries(Reading reading)
{
    private static readonly CaseRead<ReportLine> ReadLines = new(Lines);

    /// <summary>The reports of a case in a line each, latest first.</summary>
    public Task<IReadOnlyList<ReportLine>> ListAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<ReportLine>>(actor, Permission.ReadCases, number, async (seen, token) => await ReadLines.ListAsync(seen, token), cancellationToken);

    /// <summary>The reports of a case whole, latest first, with what their gates are asked with.</summary>
    public Task<PublicationView> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            return new PublicationView
            {
                Reports = await OfCase(seen).OrderByDescending(report => report.Ordinal).ToListAsync(token),
                Proceedings = await WholeProceedings.ListAsync(seen, token),
                Individuals = Individuals.Of(
                    await NotificationQueries.OfCase(seen).ToListAsync(token), await EnquiryQueries.OfCase(seen).ToListAsync(token)),
                Today = seen.Today,
                Now = seen.All.Now,
                Calendar = await OfficeCalendar.OfAsync(seen.All, token),
            };
        }, cancellationToken);

    /// <summary>Everything of a case that a report could tell.</summary>
    public Task<ReportMaterial> MaterialAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var incident = await CaseQueries.Whole(seen).SingleOrDefaultAsync(token) ?? throw seen.Missing();
            var proceedings = await WholeProceedings.ListAsync(seen, token);
            return new ReportMaterial
            {
                Incident = incident,
                Proceedings = proceedings,
                Recommendations = [.. proceedings.SelectMany(Suggested).Distinct()],
                Notifications = await NotificationQueries.OfCase(seen).ToListAsync(token),
                Rounds = await EnquiryQueries.OfCase(seen).Where(round => round.Status == RoundStatus.Issued || round.Status == RoundStatus.Published).CountAsync(token),
                Systems = await SystemQueries.OfCase(seen).Where(system => system.WithdrawnBecause == null).ToListAsync(token),
                Notices = await Notices(seen).ToListAsync(token),
            };
        }, cancellationToken);

    internal static IQueryable<ReportLine> Lines(CaseSight seen) => seen.Reports
        .OrderByDescending(report => report.Ordinal)
        .Select(report => new ReportLine { Ordinal = report.Ordinal, Title = report.Title, Status = report.Status, Language = report.Language });

    internal static IQueryable<InvestigationReport> OfCase(CaseSight seen) => seen.Reports
        .Include(report => report.Incident)
        .Include(report => report.DraftedBy)
        .Include(report => report.RevisedBy)
        .Include(report => report.CheckedBy)
        .Include(report => report.SettledBy)
        .Include(report => report.PublishedBy)
        .Include(report => report.Sections)
        .Include(report => report.Clearances).ThenInclude(clearance => clearance.By)
        .Include(report => report.Copies).ThenInclude(copy => copy.Proceeding).ThenInclude(proceeding => proceeding.Party).ThenInclude(party => party.Organisation)
        .Include(report => report.Copies).ThenInclude(copy => copy.ServedBy)
        .Include(report => report.Objections).ThenInclude(objection => objection.DecidedBy)
        .Include(report => report.Objections).ThenInclude(objection => objection.Copy);

    internal static IQueryable<EnforcementNotice> Notices(CaseSight seen) => seen.Notices
        .Include(notice => notice.Proceeding)
        .OrderBy(notice => notice.Proceeding.Letter).ThenBy(notice => notice.Ordinal);

    // What the rules suggest on the confirmed findings; a refusal of the rules suggests nothing.
    private static IEnumerable<Bilingual> Suggested(Proceeding proceeding) => Enum.GetValues<Requirement>()
        .SelectMany(requirement => AssessmentQueries.Of(proceeding, requirement).Assessment?.Recommendations ?? [])
        .Where(recommendation => recommendation.FromFindings)
        .Select(recommendation => recommendation.Text);
}

/// <summary>One report as a list shows it.</summary>
public sealed record ReportLine
{
    public int Ordinal { get; init; }

    public required string Title { get; init; }

    public ReportStatus Status { get; init; }

    public TextLanguage Language { get; init; }
}

/// <summary>The reports of a case with what their gates are asked with.</summary>
public sealed record PublicationView
{
    public IReadOnlyList<InvestigationReport> Reports { get; init; } = [];

    public IReadOnlyList<Proceeding> Proceedings { get; init; } = [];

    /// <summary>Names of individuals the case file knows.</summary>
    public IReadOnlyList<string> Individuals { get; init; } = [];

    /// <summary>The day it was read, in Hong Kong.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The instant it was read, UTC.</summary>
    public DateTime Now { get; init; }

    public required HolidayCalendar Calendar { get; init; }
}

/// <summary>Everything of a case that a report could tell.</summary>
public sealed record ReportMaterial
{
    public required Incident Incident { get; init; }

    public IReadOnlyList<Proceeding> Proceedings { get; init; } = [];

    public IReadOnlyList<Notification> Notifications { get; init; } = [];

    /// <summary>What the rules suggest to recommend to data users as a class.</summary>
    public IReadOnlyList<Bilingual> Recommendations { get; init; } = [];

    /// <summary>How many rounds of enquiries were issued.</summary>
    public int Rounds { get; init; }

    public IReadOnlyList<AffectedSystem> Systems { get; init; } = [];

    public IReadOnlyList<EnforcementNotice> Notices { get; init; } = [];
}

/// <summary>Names of individuals that stand in a case file: who handed in, who is to be asked, who was addressed in person.</summary>
internal static class Individuals
{
    public static IReadOnlyList<string> Of(IEnumerable<Notification> notifications, IEnumerable<EnquiryRound> rounds) =>
    [
        .. notifications.SelectMany(notification => notification.Versions.Select(version => version.Read().Contact.Name).Append(notification.Sender))
            .Concat(rounds.SelectMany(round => round.Addressees).Where(addressee => addressee.Party is null).Select(addressee => addressee.Name))
            .Select(name => name?.Trim())
            .OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}

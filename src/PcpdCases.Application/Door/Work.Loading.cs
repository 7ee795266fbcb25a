using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Publication;
using PcpdCases.Application.Search;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Views;
using PcpdCases.Domain;
using PcpdCases.Domain.Calendars;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;
using PcpdCases.Domain.Remedies;
using PcpdCases.Domain.Systems;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Door;

/// <content>The named shapes an operation loads; what the actor may not see is not found.</content>
public sealed partial class Work
{
    /// <summary>A case with its parties, affected groups, totals, happenings and named officers.</summary>
    public async Task<Incident> IncidentAsync(string number, CancellationToken cancellationToken)
    {
        var incident = await IncidentShape().SingleOrDefaultAsync(row => row.Number == number, cancellationToken)
            ?? throw DomainException.NotFound("There is no case {0}.", number);
        await EnsureRelatedAsync(Grant, incident, cancellationToken);
        return incident;
    }

    /// <summary>One data user's proceeding with all it owns, and its incident as above.</summary>
    public async Task<Proceeding> ProceedingAsync(string number, string letter, CancellationToken cancellationToken)
    {
        var incident = await IncidentAsync(number, cancellationToken);
        return await ProceedingShape()
            .SingleOrDefaultAsync(row => row.Incident.Id == incident.Id && row.Letter == letter, cancellationToken)
            ?? throw DomainException.NotFound("Case {0} has no proceeding {1}.", number, letter);
    }

    /// <summary>Every proceeding of a case, in the order of their letters.</summary>
    public async Task<IReadOnlyList<Proceeding>> ProceedingsAsync(Incident incident, CancellationToken cancellationToken) =>
        await ProceedingShape().Where(row => row.Incident.Id == incident.Id).OrderBy(row => row.Letter).ToListAsync(cancellationToken);

    public async Task<Notification> NotificationAsync(string number, int ordinal, CancellationToken cancellationToken)
    {
        var incident = await IncidentAsync(number, cancellationToken);
        return await NotificationShape()
            .SingleOrDefaultAsync(row => row.Incident.Id == incident.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Case {0} has no notification {1}.", number, ordinal);
    }

    public async Task<Document> DocumentAsync(string number, int ordinal, CancellationToken cancellationToken)
    {
        var incident = await IncidentAsync(number, cancellationToken);
        return await DocumentShape()
            .SingleOrDefaultAsync(row => row.Incident.Id == incident.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Case {0} has no document {1}.", number, ordinal);
    }

    /// <summary>The first standing document of a case with that very content; null when there is none.</summary>
    public async Task<Document?> SameFileAsync(Incident incident, string sha256, CancellationToken cancellationToken) =>
        await DocumentShape().Where(row => row.Incident.Id == incident.Id && row.Sha256 == sha256 && row.WithdrawnBecause == null).OrderBy(row => row.Ordinal).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Some documents of a case, in order; each must be there.</summary>
    public async Task<IReadOnlyList<Document>> DocumentsAsync(string number, IReadOnlyList<int> ordinals, CancellationToken cancellationToken)
    {
        var incident = await IncidentAsync(number, cancellationToken);
        var documents = await DocumentShape()
            .Where(row => row.Incident.Id == incident.Id && ordinals.Contains(row.Ordinal)).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        return documents.Count == ordinals.Count
            ? documents
            : throw DomainException.NotFound("Case {0} has no document {1}.", number, ordinals.Except(documents.Select(document => document.Ordinal)).First());
    }

    /// <summary>An entry of a case's chronology.</summary>
    public async Task<ChronologyEntry> ChronologyEntryAsync(string number, int ordinal, CancellationToken cancellationToken)
    {
        var incident = await IncidentAsync(number, cancellationToken);
        return await ChronologyShape()
            .SingleOrDefaultAsync(row => row.Incident.Id == incident.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Case {0} has no entry {1} in its chronology.", number, ordinal);
    }

    /// <summary>A system concerned in a case.</summary>
    public async Task<AffectedSystem> SystemAsync(string number, int ordinal, CancellationToken cancellationToken)
    {
        var incident = await IncidentAsync(number, cancellationToken);
        return await SystemShape()
            .SingleOrDefaultAsync(row => row.Incident.Id == incident.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Case {0} has no system {1}.", number, ordinal);
    }

    /// <summary>A letter, e-mail, call, meeting or visit of a case.</summary>
    public async Task<CorrespondenceEntry> CorrespondenceAsync(string number, int ordinal, CancellationToken cancellationToken)
    {
        var incident = await IncidentAsync(number, cancellationToken);
        return await CorrespondenceShape()
            .SingleOrDefaultAsync(row => row.Incident.Id == incident.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Case {0} has no correspondence {1}.", number, ordinal);
    }

    /// <summary>A task of a case.</summary>
    public async Task<CaseTask> TaskAsync(string number, int ordinal, CancellationToken cancellationToken)
    {
        var incident = await IncidentAsync(number, cancellationToken);
        return await TaskShape()
            .SingleOrDefaultAsync(row => row.Incident.Id == incident.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Case {0} has no task {1}.", number, ordinal);
    }

    /// <summary>A round of enquiries with its questions, addressees and answers.</summary>
    public async Task<EnquiryRound> RoundAsync(string number, int ordinal, CancellationToken cancellationToken)
    {
        var incident = await IncidentAsync(number, cancellationToken);
        return await RoundShape()
            .SingleOrDefaultAsync(row => row.Incident.Id == incident.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Case {0} has no enquiry round {1}.", number, ordinal);
    }

    /// <summary>An enforcement notice with its proceeding and its directions.</summary>
    public async Task<EnforcementNotice> NoticeAsync(string number, string letter, int ordinal, CancellationToken cancellationToken)
    {
        var proceeding = await ProceedingAsync(number, letter, cancellationToken);
        return await NoticeShape()
            .SingleOrDefaultAsync(row => row.Proceeding.Id == proceeding.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Proceeding {0}/{1} has no notice {2}.", number, letter, ordinal);
    }

    /// <summary>A remedial measure of a proceeding, whose findings are loaded too.</summary>
    public async Task<RemedialMeasure> MeasureAsync(string number, string letter, int ordinal, CancellationToken cancellationToken)
    {
        var proceeding = await ProceedingAsync(number, letter, cancellationToken);
        return await MeasureShape()
            .SingleOrDefaultAsync(row => row.Proceeding.Id == proceeding.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Proceeding {0}/{1} has no measure {2}.", number, letter, ordinal);
    }

    /// <summary>Advice given in a proceeding.</summary>
    public async Task<Advice> AdviceAsync(string number, string letter, int ordinal, CancellationToken cancellationToken)
    {
        var proceeding = await ProceedingAsync(number, letter, cancellationToken);
        return await AdviceShape()
            .SingleOrDefaultAsync(row => row.Proceeding.Id == proceeding.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Proceeding {0}/{1} has no advice {2}.", number, letter, ordinal);
    }

    /// <summary>Every notice of a proceeding, in order.</summary>
    public async Task<IReadOnlyList<EnforcementNotice>> NoticesAsync(Proceeding proceeding, CancellationToken cancellationToken) =>
        await NoticeShape().Where(row => row.Proceeding.Id == proceeding.Id).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);

    /// <summary>A report on the investigations of a case, with its copies and objections.</summary>
    public async Task<InvestigationReport> ReportAsync(string number, int ordinal, CancellationToken cancellationToken)
    {
        var incident = await IncidentAsync(number, cancellationToken);
        return await ReportShape()
            .SingleOrDefaultAsync(row => row.Incident.Id == incident.Id && row.Ordinal == ordinal, cancellationToken)
            ?? throw DomainException.NotFound("Case {0} has no report {1}.", number, ordinal);
    }

    /// <summary>Names of individuals that stand in the file of a case.</summary>
    public async Task<IReadOnlyList<string>> IndividualsAsync(Incident incident, CancellationToken cancellationToken) => Individuals.Of(
        await NotificationShape().Where(row => row.Incident.Id == incident.Id).ToListAsync(cancellationToken), await RoundsAsync(incident, cancellationToken));

    /// <summary>Every round of a case, in order.</summary>
    public async Task<IReadOnlyList<EnquiryRound>> RoundsAsync(Incident incident, CancellationToken cancellationToken) =>
        await RoundShape().Where(row => row.Incident.Id == incident.Id).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);

    /// <summary>What outside the proceeding itself still keeps it open, each in a few words.</summary>
    public async Task<IReadOnlyCollection<string>> StillOpenAsync(Proceeding proceeding, CancellationToken cancellationToken)
    {
        var notices = await NoticesAsync(proceeding, cancellationToken);
        var rounds = await RoundsAsync(proceeding.Incident, cancellationToken);
        return
        [
            .. notices.Where(notice => notice.IsOpen).Select(notice => $"notice {notice.Ordinal}"),
            .. rounds.Where(round => round.IsOutstanding).Select(round => $"round {round.Ordinal}"),
        ];
    }

    /// <summary>An organisation with the chain of its parents.</summary>
    public async Task<Organisation> OrganisationAsync(int number, CancellationToken cancellationToken)
    {
        var organisation = await Rows<Organisation>().Include(row => row.Parent).SingleOrDefaultAsync(row => row.Number == number, cancellationToken)
            ?? throw DomainException.NotFound("There is no organisation {0}.", number);
        for (var parent = organisation.Parent; parent is not null; parent = parent.Parent)
        {
            await _context.Entry(parent).Reference(row => row.Parent).LoadAsync(cancellationToken);
        }
        return organisation;
    }

    /// <summary>A handover with what it moved.</summary>
    public async Task<HandOver> HandOverAsync(int number, CancellationToken cancellationToken) =>
        await Rows<HandOver>().Include(row => row.From).Include(row => row.To).Include(row => row.Items).SingleOrDefaultAsync(row => row.Number == number, cancellationToken)
            ?? throw DomainException.NotFound("There is no handover {0}.", number);

    /// <summary>The open work an officer holds, in cases the actor may see.</summary>
    public async Task<HeldWork> HeldByAsync(Officer officer, CancellationToken cancellationToken)
    {
        var handle = officer.Handle;
        var seen = Vision.Of(Rows<Incident>());
        var all = Rows<Proceeding>();
        var incidents = await IncidentShape()
            .Where(row => row.Owner!.Handle == handle && row.RecordedFromPublishedSource == null
                && (!all.Any(one => one.Incident.Id == row.Id) || all.Any(one => one.Incident.Id == row.Id && one.Stage != Stage.Closed)))
            .OrderBy(row => row.Number).ToListAsync(cancellationToken);
        var proceedings = await ProceedingShape()
            .Where(row => row.Investigator!.Handle == handle && row.Stage != Stage.Closed && seen.Any(one => one.Id == row.Incident.Id))
            .OrderBy(row => row.Incident.Number).ThenBy(row => row.Letter).ToListAsync(cancellationToken);
        var tasks = await TaskShape()
            .Where(row => row.Assignee.Handle == handle && row.DoneAt == null && row.WithdrawnBecause == null && seen.Any(one => one.Id == row.Incident.Id))
            .OrderBy(row => row.Incident.Number).ThenBy(row => row.Ordinal).ToListAsync(cancellationToken);
        // Who may be given a task depends on whom its case names.
        List<long> cases = [.. tasks.Select(task => task.Incident.Id).Distinct()];
        await IncidentShape().Where(row => cases.Contains(row.Id)).LoadAsync(cancellationToken);
        return new HeldWork(incidents, proceedings, tasks);
    }

    /// <summary>Every day that was ever added to the calendar; the list is short.</summary>
    public async Task<IReadOnlyList<CalendarDay>> CalendarDaysAsync(CancellationToken cancellationToken) =>
        await Rows<CalendarDay>().ToListAsync(cancellationToken);

    /// <summary>The calendar addresses of an officer that still answer.</summary>
    public async Task<IReadOnlyList<CalendarFeed>> CalendarFeedsAsync(Officer officer, CancellationToken cancellationToken) =>
        await Rows<CalendarFeed>().Where(row => row.Officer.Handle == officer.Handle && row.RevokedAt == null).ToListAsync(cancellationToken);

    /// <summary>The views an officer keeps.</summary>
    public async Task<IReadOnlyList<SavedView>> ViewsAsync(Officer officer, CancellationToken cancellationToken) =>
        await Rows<SavedView>().Where(row => row.Officer.Handle == officer.Handle && row.RemovedAt == null).ToListAsync(cancellationToken);

    /// <summary>What an officer was reminded of for days from one on.</summary>
    public async Task<IReadOnlyList<Reminder>> RemindersAsync(Officer officer, DateOnly dueFrom, CancellationToken cancellationToken) =>
        await Rows<Reminder>().Where(row => row.Officer.Handle == officer.Handle && row.DueOn >= dueFrom).ToListAsync(cancellationToken);

    /// <summary>Those of the reminders that are the officer's own and not set aside yet.</summary>
    public async Task<IReadOnlyList<Reminder>> ShownRemindersAsync(Officer officer, IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        await Rows<Reminder>().Where(row => keys.Contains(row.Id) && row.Officer.Handle == officer.Handle && row.SeenAt == null).ToListAsync(cancellationToken);

    /// <summary>The reminders of an officer that were not mailed and are not stale.</summary>
    public async Task<IReadOnlyList<Reminder>> UnmailedRemindersAsync(Officer officer, CancellationToken cancellationToken)
    {
        var since = Now - Reminder.Stale;
        return await Rows<Reminder>().Where(row => row.Officer.Handle == officer.Handle && row.MailedAt == null && row.ToldAt >= since).ToListAsync(cancellationToken);
    }

    /// <summary>The reminders of these keys, whoever was reminded.</summary>
    public async Task<IReadOnlyList<Reminder>> RemindersAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        await Rows<Reminder>().Where(row => keys.Contains(row.Id)).ToListAsync(cancellationToken);

    /// <summary>A day added to the calendar, with whoever proposed it.</summary>
    public async Task<CalendarDay> CalendarDayAsync(int number, CancellationToken cancellationToken) =>
        await Rows<CalendarDay>().Include(row => row.ProposedBy).SingleOrDefaultAsync(row => row.Number == number, cancellationToken)
            ?? throw DomainException.NotFound("There is no added day {0} in the calendar.", number);

    internal Task<int> RebuildSearchAsync(CancellationToken cancellationToken) => SearchIndex.RebuildAsync(_context, cancellationToken);

    /// <summary>Refuses unless the officer may act so on this case; for acts whose permission depends on what they act on.</summary>
    public async Task EnsureMayAsync(Permission permission, Incident incident, CancellationToken cancellationToken)
    {
        if (!PermissionMatrix.Allows(permission, Me.Roles))
        {
            throw DomainException.NotPermitted("Your role does not allow this. Ask a manager if it should.");
        }
        await EnsureRelatedAsync(PermissionMatrix.For(permission), incident, cancellationToken);
    }

    // Managers act on any case; where the permission asks for it, others act on their own.
    private async Task EnsureRelatedAsync(Grant grant, Incident incident, CancellationToken cancellationToken)
    {
        if (grant.Relation is Relation.None || Vision.IsManager || MyRecord is null)
        {
            return;
        }
        var assigned = await AssignedAsync(incident, cancellationToken);
        if (!assigned)
        {
            throw DomainException.NotPermitted("Case {0} is not assigned to you. Ask a manager to assign it.", incident.Number);
        }
    }

    private Task<bool> AssignedAsync(Incident incident, CancellationToken cancellationToken) => InvestigatesAsync(MyRecord!, incident, cancellationToken);

    /// <summary>Whether an officer investigates one of the case's proceedings.</summary>
    public Task<bool> InvestigatesAsync(Officer officer, Incident incident, CancellationToken cancellationToken) =>
        Rows<Proceeding>().AnyAsync(
            row => row.Incident.Id == incident.Id && row.Investigator != null && row.Investigator.Handle == officer.Handle, cancellationToken);
}

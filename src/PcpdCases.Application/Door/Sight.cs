using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Persistence;
using PcpdCases.Application.Search;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Views;
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

/// <summary>The records as one actor may see them, untracked; what is not here cannot be queried.</summary>
public sealed class Sight
{
    private readonly CasesDbContext _context;
    private readonly Vision _vision;

    internal Sight(CasesDbContext context, Actor actor, Officer? me, DateTime now)
    {
        _context = context;
        _vision = new Vision(actor, me, Rows<Proceeding>());
        Actor = actor;
        Now = now;
        Today = HongKongTime.DateOf(now);
    }

    public Actor Actor { get; }

    /// <summary>Roles the actor holds now; none for the system and for imports.</summary>
    public Roles Roles => _vision.Roles;

    /// <summary>The instant of the query, UTC.</summary>
    public DateTime Now { get; }

    /// <summary>The date of the query in Hong Kong.</summary>
    public DateOnly Today { get; }

    public IQueryable<Incident> Incidents => _vision.Of(Rows<Incident>());

    public IQueryable<Proceeding> Proceedings => Of<Proceeding>(proceeding => proceeding.Incident.Id);

    public IQueryable<Notification> Notifications => Of<Notification>(notification => notification.Incident.Id);

    public IQueryable<EnquiryRound> Rounds => Of<EnquiryRound>(round => round.Incident.Id);

    public IQueryable<EnforcementNotice> Notices => Of<EnforcementNotice>(notice => notice.Proceeding.Incident.Id);

    /// <summary>Notices of earlier registers; they belong to organisations and to no case.</summary>
    public IQueryable<PastNotice> PastNotices => Rows<PastNotice>();

    public IQueryable<InvestigationReport> Reports => Of<InvestigationReport>(report => report.Incident.Id);

    public IQueryable<Document> Documents => Of<Document>(document => document.Incident.Id);

    public IQueryable<CorrespondenceEntry> Correspondence => Of<CorrespondenceEntry>(entry => entry.Incident.Id);

    public IQueryable<ChronologyEntry> ChronologyEntries => Of<ChronologyEntry>(entry => entry.Incident.Id);

    public IQueryable<AffectedSystem> Systems => Of<AffectedSystem>(system => system.Incident.Id);

    public IQueryable<RemedialMeasure> Measures => Of<RemedialMeasure>(measure => measure.Proceeding.Incident.Id);

    public IQueryable<Advice> Advice => Of<Advice>(advice => advice.Proceeding.Incident.Id);

    public IQueryable<CaseTask> Tasks => Of<CaseTask>(task => task.Incident.Id);

    /// <summary>List rows, which refer to nothing: none is looked for among those already read.</summary>
    public IQueryable<CaseRow> CaseRows => _vision.Of(Rows<CaseRow>().AsNoTracking(), Rows<Incident>());

    /// <summary>What can be found in cases the actor may see, and the organisations.</summary>
    public IQueryable<SearchEntry> SearchEntries => Seen(Rows<SearchEntry>());

    public IQueryable<Organisation> Organisations => Rows<Organisation>();

    public IQueryable<Officer> Officers => Rows<Officer>();

    public IQueryable<SavedView> Views => Rows<SavedView>();

    public IQueryable<CalendarFeed> CalendarFeeds => Rows<CalendarFeed>();

    public IQueryable<HandOver> HandOvers => Rows<HandOver>();

    public IQueryable<Reminder> Reminders => Rows<Reminder>();

    public IQueryable<CalendarDay> CalendarDays => Rows<CalendarDay>();

    public IQueryable<Account> Accounts => Rows<Account>();

    /// <summary>Lines about cases the actor may see, and the office's own.</summary>
    public IQueryable<JournalEntry> Journal =>
        Rows<JournalEntry>().Where(entry => entry.Chain == JournalEntry.OfficeChain || Incidents.Any(incident => incident.Number == entry.Chain));

    internal CasesDbContext Context => _context;

    /// <summary>The key of the actor where it is an officer who works on cases; null for everybody else.</summary>
    internal long? Caseworker => _vision.Caseworker;

    /// <summary>Whether the database has the index that <see cref="Found"/> reads.</summary>
    internal bool HasTextIndex => _context.Database.IsSqlite();

    /// <summary>The entries the actor may see that the full-text index finds for its own words, the newest first.</summary>
    /// <remarks>Ordered by the index's own key, which it reads backwards: a limit then stops early, however common the word.</remarks>
    internal IQueryable<SeenEntry> Found(string match) =>
        from text in _context.Found(match)
        join entry in SearchEntries on text.Id equals entry.Id
        orderby text.Id descending
        select new SeenEntry(entry.Id, entry.Kind);

    /// <summary>The entries the actor may see that have every term, in names or in all that was written, the newest first.</summary>
    internal IQueryable<SeenEntry> Matching(SearchQuery query, bool inNames)
    {
        if (HasTextIndex)
        {
            return Found(query.Match(inNames));
        }
        var tokens = Rows<SearchToken>().Where(token => token.InName == inNames);
        var hits = SearchEntries;
        foreach (var term in query.Terms)
        {
            foreach (var word in term.Tokens)
            {
                hits = term.IsPrefix
                    ? hits.Where(entry => tokens.Any(token => token.EntryId == entry.Id && token.Token.StartsWith(word)))
                    : hits.Where(entry => tokens.Any(token => token.EntryId == entry.Id && token.Token == word));
            }
        }
        return hits.OrderByDescending(entry => entry.Id).Select(entry => new SeenEntry(entry.Id, entry.Kind));
    }

    private IQueryable<SearchEntry> Seen(IQueryable<SearchEntry> entries) =>
        entries.Where(entry => entry.IncidentId == null || Incidents.Any(incident => incident.Id == entry.IncidentId));

    private IQueryable<T> Of<T>(System.Linq.Expressions.Expression<Func<T, long>> incidentId)
        where T : class
    {
        // The unrestricted actor pays for no join.
        return _vision.SeesEverything
            ? Rows<T>()
            : Rows<T>().Join(Incidents, incidentId, incident => incident.Id, (thing, _) => thing);
    }

#pragma warning disable RS0030 // Sight is inside the door.
    private Microsoft.EntityFrameworkCore.DbSet<T> Rows<T>()
        where T : class => _context.Set<T>();
#pragma warning restore RS0030
}

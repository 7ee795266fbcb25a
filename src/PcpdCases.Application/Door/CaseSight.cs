using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;
using PcpdCases.Domain.Remedies;
using PcpdCases.Domain.Systems;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Door;

/// <summary>The records of one case an actor may see; who may see it was asked when it was opened and is not asked again by each query.</summary>
public sealed class CaseSight
{
    private static readonly SightRead<string, long> Keys = new(KeysOf, "number");

    private CaseSight(Sight all, long id, string number, string? letter)
    {
        All = all;
        Id = id;
        Number = number;
        Letter = letter;
    }

    /// <summary>Everything the actor may see, for what stands in other cases or in none.</summary>
    public Sight All { get; }

    public string Number { get; }

    /// <summary>The proceeding that is asked for; null where it is all of them. The sets below are those of the case all the same.</summary>
    public string? Letter { get; }

    /// <summary>The date of the query in Hong Kong.</summary>
    public DateOnly Today => All.Today;

    /// <summary>The case itself.</summary>
    public IQueryable<Incident> Incidents => Of<Incident>(incident => incident.Id);

    public IQueryable<Proceeding> Proceedings => Of<Proceeding>(proceeding => proceeding.Incident.Id);

    public IQueryable<Notification> Notifications => Of<Notification>(notification => notification.Incident.Id);

    public IQueryable<EnquiryRound> Rounds => Of<EnquiryRound>(round => round.Incident.Id);

    public IQueryable<EnforcementNotice> Notices => Of<EnforcementNotice>(notice => notice.Proceeding.Incident.Id);

    public IQueryable<InvestigationReport> Reports => Of<InvestigationReport>(report => report.Incident.Id);

    public IQueryable<Document> Documents => Of<Document>(document => document.Incident.Id);

    public IQueryable<CorrespondenceEntry> Correspondence => Of<CorrespondenceEntry>(entry => entry.Incident.Id);

    public IQueryable<ChronologyEntry> ChronologyEntries => Of<ChronologyEntry>(entry => entry.Incident.Id);

    public IQueryable<AffectedSystem> Systems => Of<AffectedSystem>(system => system.Incident.Id);

    public IQueryable<RemedialMeasure> Measures => Of<RemedialMeasure>(measure => measure.Proceeding.Incident.Id);

    public IQueryable<Advice> Advice => Of<Advice>(advice => advice.Proceeding.Incident.Id);

    public IQueryable<CaseTask> Tasks => Of<CaseTask>(task => task.Incident.Id);

    /// <summary>A row for each proceeding, or one for the case that has none.</summary>
    public IQueryable<CaseRow> CaseRows => Of<CaseRow>(row => row.IncidentId).AsNoTracking();

    public IQueryable<JournalEntry> Journal => Rows<JournalEntry>().Where(entry => entry.Chain == Number);

    internal long Id { get; }

    /// <summary>The same case, where one of its proceedings is asked for.</summary>
    internal CaseSight At(string letter) => new(All, Id, Number, letter);

    internal CasesDbContext Context => All.Context;

    /// <summary>A case the actor may see; to anybody else there is no such case. Nothing else makes one.</summary>
    internal static async Task<CaseSight> OpenAsync(Sight all, string number, CancellationToken cancellationToken) =>
        await Keys.ListAsync(all, number, cancellationToken) is [var id] ? new(all, id, number, null) : throw Missing(number);

    internal static IQueryable<long> KeysOf(Sight all, string number) => all.Incidents.Where(incident => incident.Number == number).Select(incident => incident.Id);

    internal DomainException Missing() => Missing(Number);

    private static DomainException Missing(string number) => DomainException.NotFound("There is no case {0}.", number);

    private IQueryable<T> Of<T>(Expression<Func<T, long>> incidentId)
        where T : class
    {
        var own = Expression.Equal(incidentId.Body, Expression.Property(Expression.Constant(this), nameof(Id)));
        return Rows<T>().Where(Expression.Lambda<Func<T, bool>>(own, incidentId.Parameters));
    }

#pragma warning disable RS0030 // CaseSight is inside the door.
    private DbSet<T> Rows<T>()
        where T : class => Context.Set<T>();
#pragma warning restore RS0030
}

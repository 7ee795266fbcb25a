using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;
using PcpdCases.Domain.Remedies;
using PcpdCases.Domain.Systems;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Door;

/// <content>How much stands under each tab of a case.</content>
public sealed partial class Sight
{
    /// <summary>The counts of one case the actor may see.</summary>
    /// <remarks>Inside the door, so that who may see the case is asked once and not by each of the counts.</remarks>
    internal IQueryable<CaseTabCounts> CountsOf(string number)
    {
        var (notifications, systems, chronology, tasks) = (Rows<Notification>(), Rows<AffectedSystem>(), Rows<ChronologyEntry>(), Rows<CaseTask>());
        var (rounds, proceedings, measures, advice) = (Rows<EnquiryRound>(), Rows<Proceeding>(), Rows<RemedialMeasure>(), Rows<Advice>());
        var (notices, reports, correspondence, documents) = (Rows<EnforcementNotice>(), Rows<InvestigationReport>(), Rows<CorrespondenceEntry>(), Rows<Document>());
        return Incidents.Where(incident => incident.Number == number).Select(incident => new CaseTabCounts
        {
            Notifications = notifications.Count(notification => notification.Incident.Id == incident.Id),
            Groups = incident.Groups.Count,
            Systems = systems.Count(system => system.Incident.Id == incident.Id && system.WithdrawnBecause == null),
            Chronology = chronology.Count(entry => entry.Incident.Id == incident.Id && entry.WithdrawnBecause == null),
            Tasks = tasks.Count(task => task.Incident.Id == incident.Id && task.DoneAt == null && task.WithdrawnBecause == null),
            Rounds = rounds.Count(round => round.Incident.Id == incident.Id),
            Findings = proceedings.Where(proceeding => proceeding.Incident.Id == incident.Id).SelectMany(proceeding => proceeding.Findings).Count(),
            Remedies = measures.Count(measure => measure.Proceeding.Incident.Id == incident.Id && measure.Status != MeasureStatus.Withdrawn)
                + advice.Count(one => one.Proceeding.Incident.Id == incident.Id && one.Status != AdviceStatus.Withdrawn),
            Determinations = proceedings.Where(proceeding => proceeding.Incident.Id == incident.Id).SelectMany(proceeding => proceeding.Determinations).Count(),
            Notices = notices.Count(notice => notice.Proceeding.Incident.Id == incident.Id),
            Reports = reports.Count(report => report.Incident.Id == incident.Id && report.Status != ReportStatus.Withdrawn),
            Correspondence = correspondence.Count(entry => entry.Incident.Id == incident.Id && entry.WithdrawnBecause == null),
            Documents = documents.Count(document => document.Incident.Id == incident.Id && document.WithdrawnBecause == null),
        });
    }
}

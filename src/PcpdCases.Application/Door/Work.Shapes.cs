using Microsoft.EntityFrameworkCore;
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

/// <content>How much of each root an operation loads with it.</content>
public sealed partial class Work
{
    internal IQueryable<Incident> IncidentShape() => Vision.Of(Rows<Incident>())
        .Include(row => row.Owner)
        .Include(row => row.NamedOfficers).ThenInclude(named => named.Officer)
        .Include(row => row.DataEvents)
        .Include(row => row.Parties).ThenInclude(party => party.Organisation)
        .Include(row => row.Groups).ThenInclude(group => group.Estimates)
        .Include(row => row.StatedTotals);

    internal IQueryable<Proceeding> ProceedingShape() => Rows<Proceeding>()
        .Include(row => row.Incident)
        .Include(row => row.Party).ThenInclude(party => party.Organisation)
        .Include(row => row.Investigator)
        .Include(row => row.StageChanges)
        .Include(row => row.Holds)
        .Include(row => row.Findings).ThenInclude(finding => finding.Evidence).ThenInclude(evidence => evidence.Document)
        .Include(row => row.Deficiencies).ThenInclude(deficiency => deficiency.Links).ThenInclude(link => link.Finding)
        .Include(row => row.Scope)
        .Include(row => row.Determinations).ThenInclude(determination => determination.Proposer)
        .Include(row => row.Determinations).ThenInclude(determination => determination.Countersigner)
        .Include(row => row.Actions).ThenInclude(action => action.DecidedBy);

    internal IQueryable<EnquiryRound> RoundShape() => Rows<EnquiryRound>()
        .Include(row => row.Incident)
        .Include(row => row.DraftedBy)
        .Include(row => row.Questions)
        .Include(row => row.Addressees).ThenInclude(addressee => addressee.Party!.Organisation)
        .Include(row => row.Addressees).ThenInclude(addressee => addressee.Extensions).ThenInclude(request => request.DecidedBy)
        .Include(row => row.Addressees).ThenInclude(addressee => addressee.Chasers)
        .Include(row => row.Addressees).ThenInclude(addressee => addressee.Answers).ThenInclude(answer => answer.Documents).ThenInclude(link => link.Document);

    internal IQueryable<EnforcementNotice> NoticeShape() => Rows<EnforcementNotice>()
        .Include(row => row.Proceeding)
        .Include(row => row.Action)
        .Include(row => row.DraftedBy)
        .Include(row => row.SubmittedBy)
        .Include(row => row.CountersignedBy)
        .Include(row => row.ServedBy)
        .Include(row => row.ReferredBy)
        .Include(row => row.Replaces)
        .Include(row => row.Successors)
        .Include(row => row.Appeals).ThenInclude(appeal => appeal.RecordedBy)
        .Include(row => row.Appeals).ThenInclude(appeal => appeal.EndedBy)
        .Include(row => row.Contraventions).ThenInclude(contravention => contravention.Determination)
        .Include(row => row.Directions).ThenInclude(direction => direction.Finding)
        .Include(row => row.Directions).ThenInclude(direction => direction.Evidence).ThenInclude(evidence => evidence.RecordedBy)
        .Include(row => row.Directions).ThenInclude(direction => direction.Evidence).ThenInclude(evidence => evidence.Document)
        .Include(row => row.Directions).ThenInclude(direction => direction.Extensions).ThenInclude(extension => extension.By)
        .Include(row => row.Directions).ThenInclude(direction => direction.Assessments).ThenInclude(assessment => assessment.By);

    internal IQueryable<InvestigationReport> ReportShape() => Rows<InvestigationReport>()
        .Include(row => row.Incident)
        .Include(row => row.DraftedBy)
        .Include(row => row.RevisedBy)
        .Include(row => row.CheckedBy)
        .Include(row => row.SettledBy)
        .Include(row => row.PublishedBy)
        .Include(row => row.Sections)
        .Include(row => row.Clearances).ThenInclude(clearance => clearance.By)
        .Include(row => row.Copies).ThenInclude(copy => copy.Proceeding)
        .Include(row => row.Copies).ThenInclude(copy => copy.ServedBy)
        .Include(row => row.Objections).ThenInclude(objection => objection.DecidedBy);

    internal IQueryable<Notification> NotificationShape() => Rows<Notification>()
        .Include(row => row.Incident)
        .Include(row => row.Parties).ThenInclude(spokenFor => spokenFor.Party)
        .Include(row => row.Versions).ThenInclude(version => version.Accepted).ThenInclude(field => field.By);

    internal IQueryable<CorrespondenceEntry> CorrespondenceShape() => Rows<CorrespondenceEntry>()
        .Include(row => row.Incident)
        .Include(row => row.Party)
        .Include(row => row.Document)
        .Include(row => row.ProofDocument);

    internal IQueryable<ChronologyEntry> ChronologyShape() => Rows<ChronologyEntry>()
        .Include(row => row.Incident)
        .Include(row => row.Party);

    internal IQueryable<CaseTask> TaskShape() => Rows<CaseTask>()
        .Include(row => row.Incident)
        .Include(row => row.Assignee)
        .Include(row => row.GivenBy)
        .Include(row => row.DoneBy);

    internal IQueryable<RemedialMeasure> MeasureShape() => Rows<RemedialMeasure>()
        .Include(row => row.Proceeding).ThenInclude(proceeding => proceeding.Incident)
        .Include(row => row.Document)
        .Include(row => row.VerifiedBy);

    internal IQueryable<Advice> AdviceShape() => Rows<Advice>()
        .Include(row => row.Proceeding).ThenInclude(proceeding => proceeding.Incident);

    internal IQueryable<AffectedSystem> SystemShape() => Rows<AffectedSystem>()
        .Include(row => row.Incident);

    internal IQueryable<Document> DocumentShape() => Rows<Document>()
        .Include(row => row.Incident)
        .Include(row => row.Source)
        .Include(row => row.Links)
        .Include(row => row.Custody);
}

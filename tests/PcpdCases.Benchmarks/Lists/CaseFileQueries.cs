using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Chronology;
using PcpdCases.Application.Correspondence;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Notifications;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Publication;
using PcpdCases.Application.Remedies;
using PcpdCases.Application.Systems;
using PcpdCases.Application.Tasks;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Benchmarks.Lists;

/// <summary>The fullest case, tab by tab; and what falls to one officer.</summary>
internal static class CaseFileQueries
{
    private const double Target = 40;
    private const int LogPage = 50;

    public static IEnumerable<MeasuredQuery> All(FilledOffice office, string number, int estimates, Actor actor, ByHand hand)
    {
        T The<T>()
            where T : notnull => office.Services.GetRequiredService<T>();
        MeasuredQuery Query(string name, Func<Task<int>> product, params string[] sql) =>
            new(name, Target, product, () => hand.OfCaseAsync(number, sql));
        const string OfCase = "IncidentId = @id";
        const string Calendar = "SELECT c.* FROM CalendarDays c WHERE c.ConfirmedAt IS NOT NULL AND c.WithdrawnAt IS NULL";

        const string Parties = "SELECT p.*, g.Number, g.Name, g.ChineseName FROM Parties p JOIN Organisations g ON g.Id = p.OrganisationId WHERE p.";

        // A proceeding with all that hangs on it, as several tabs need it.
        string[] proceedingWhole =
        [
            $"SELECT p.*, i.*, q.*, g.*, o.* FROM Proceedings p JOIN Incidents i ON i.Id = p.IncidentId JOIN Parties q ON q.Id = p.PartyId JOIN Organisations g ON g.Id = q.OrganisationId LEFT JOIN Officers o ON o.Id = p.InvestigatorId WHERE p.{OfCase}",
            $"SELECT c.* FROM StageChanges c JOIN Proceedings p ON p.Id = c.ProceedingId WHERE p.{OfCase}",
            $"SELECT h.* FROM HoldPeriods h JOIN Proceedings p ON p.Id = h.ProceedingId WHERE p.{OfCase}",
            $"SELECT s.* FROM ScopeEntries s JOIN Proceedings p ON p.Id = s.ProceedingId WHERE p.{OfCase}",
            $"SELECT a.*, o.* FROM Actions a JOIN Proceedings p ON p.Id = a.ProceedingId JOIN Officers o ON o.Id = a.DecidedById WHERE p.{OfCase}",
            $"SELECT d.*, o.*, c.* FROM Determinations d JOIN Proceedings p ON p.Id = d.ProceedingId LEFT JOIN Officers o ON o.Id = d.ProposerId LEFT JOIN Officers c ON c.Id = d.CountersignerId WHERE p.{OfCase}",
            $"SELECT f.* FROM Findings f JOIN Proceedings p ON p.Id = f.ProceedingId WHERE p.{OfCase}",
            $"SELECT e.*, d.* FROM FindingEvidence e JOIN Findings f ON f.Id = e.FindingId JOIN Proceedings p ON p.Id = f.ProceedingId LEFT JOIN Documents d ON d.Id = e.DocumentId WHERE p.{OfCase}",
            $"SELECT f.* FROM Deficiencies f JOIN Proceedings p ON p.Id = f.ProceedingId WHERE p.{OfCase}",
            $"SELECT l.* FROM DeficiencyFindings l JOIN Deficiencies f ON f.Id = l.DeficiencyId JOIN Proceedings p ON p.Id = f.ProceedingId WHERE p.{OfCase}",
        ];

        yield return Query(
            "fullest case, header",
            async () => 2 + (await The<CaseQueries>().HeaderAsync(number, actor)).Proceedings.Count,
            $"SELECT i.Number, i.Title, i.Origin, i.Version, i.OpenedAt, i.Restricted, i.RestrictionReason, i.RecordedFromPublishedSource, o.Handle, o.Name FROM Incidents i LEFT JOIN Officers o ON o.Id = i.OwnerId WHERE i.Id = @id",
            $"SELECT r.* FROM CaseRows r WHERE r.{OfCase}",
            $"""
            SELECT (SELECT COUNT(*) FROM Notifications x WHERE x.IncidentId = i.Id), (SELECT COUNT(*) FROM AffectedGroups x WHERE x.IncidentId = i.Id),
                (SELECT COUNT(*) FROM AffectedSystems x WHERE x.IncidentId = i.Id), (SELECT COUNT(*) FROM ChronologyEntries x WHERE x.IncidentId = i.Id),
                (SELECT COUNT(*) FROM Tasks x WHERE x.IncidentId = i.Id AND x.DoneAt IS NULL), (SELECT COUNT(*) FROM EnquiryRounds x WHERE x.IncidentId = i.Id),
                (SELECT COUNT(*) FROM Findings x JOIN Proceedings p ON p.Id = x.ProceedingId WHERE p.IncidentId = i.Id),
                (SELECT COUNT(*) FROM Determinations x JOIN Proceedings p ON p.Id = x.ProceedingId WHERE p.IncidentId = i.Id),
                (SELECT COUNT(*) FROM EnforcementNotices x JOIN Proceedings p ON p.Id = x.ProceedingId WHERE p.IncidentId = i.Id),
                (SELECT COUNT(*) FROM RemedialMeasures x JOIN Proceedings p ON p.Id = x.ProceedingId WHERE p.IncidentId = i.Id AND x.Status <> 'Withdrawn'),
                (SELECT COUNT(*) FROM Advice x JOIN Proceedings p ON p.Id = x.ProceedingId WHERE p.IncidentId = i.Id AND x.Status <> 'Withdrawn'),
                (SELECT COUNT(*) FROM Correspondence x WHERE x.IncidentId = i.Id AND x.WithdrawnBecause IS NULL),
                (SELECT COUNT(*) FROM Documents x WHERE x.IncidentId = i.Id) FROM Incidents i WHERE i.Id = @id
            """);
        yield return Query(
            "fullest case, overview",
            async () =>
            {
                var overview = await The<CaseQueries>().OverviewAsync(number, actor);
                return 1 + overview.Parties.Count + overview.Happenings.Count + overview.Totals.Count + estimates;
            },
            "SELECT i.* FROM Incidents i WHERE i.Id = @id",
            $"SELECT e.* FROM AffectedEstimates e JOIN AffectedGroups g ON g.Id = e.AffectedGroupId WHERE g.{OfCase}",
            $"SELECT t.* FROM StatedTotals t WHERE t.{OfCase}",
            $"SELECT x.* FROM DataEvents x WHERE x.{OfCase}",
            $"{Parties}{OfCase}");
        yield return Query(
            "fullest case, rounds",
            async () =>
            {
                var rounds = (await The<EnquiryQueries>().BoardAsync(number, actor)).Rounds;
                return rounds.Count + rounds.Sum(round => round.Addressees.Count);
            },
            $"SELECT d.Ordinal, d.Title, d.Basis, d.Status, d.IssuedOn FROM EnquiryRounds d WHERE d.{OfCase} ORDER BY d.Ordinal DESC",
            $"""
            SELECT d.Ordinal, a.Ordinal, p.Ordinal, g.Name, a.Name, a.Abroad, a.IssuedOn, a.DueOn, a.RepliedOn, a.NoAnswerOn,
                (SELECT MAX(x.GrantedUntil) FROM ExtensionRequests x WHERE x.AddresseeId = a.Id),
                (SELECT COUNT(*) FROM Answers x WHERE x.AddresseeId = a.Id),
                (SELECT COUNT(*) FROM Answers x WHERE x.AddresseeId = a.Id AND x.Status = 'Answered'),
                (SELECT COUNT(*) FROM Answers x WHERE x.AddresseeId = a.Id AND x.Status IN ('Unanswered', 'PartlyAnswered'))
            FROM Addressees a JOIN EnquiryRounds d ON d.Id = a.EnquiryRoundId LEFT JOIN Parties p ON p.Id = a.PartyId LEFT JOIN Organisations g ON g.Id = p.OrganisationId
            WHERE a.Withdrawn = 0 AND d.{OfCase} ORDER BY a.Ordinal
            """);
        yield return Query(
            "fullest case, findings",
            async () =>
            {
                var proceedings = await The<ProceedingQueries>().OfCaseAsync(number, actor);
                return proceedings.Sum(CountOf);
            },
            proceedingWhole);
        yield return Query(
            "fullest case, remedies",
            async () =>
            {
                var remedies = await The<RemedyQueries>().OfProceedingAsync(number, "a", actor);
                return 1 + remedies.Measures.Count + remedies.Advice.Count + remedies.Findings.Count + remedies.Documents.Count;
            },
            $"SELECT p.Stage FROM Proceedings p WHERE p.Letter = 'a' AND p.{OfCase}",
            $"SELECT m.*, d.Ordinal, d.FileName, o.Name FROM RemedialMeasures m JOIN Proceedings p ON p.Id = m.ProceedingId LEFT JOIN Documents d ON d.Id = m.DocumentId LEFT JOIN Officers o ON o.Id = m.VerifiedById WHERE p.Letter = 'a' AND p.{OfCase}",
            $"SELECT x.* FROM Advice x JOIN Proceedings p ON p.Id = x.ProceedingId WHERE p.Letter = 'a' AND p.{OfCase}",
            $"SELECT f.Ordinal, f.FactId, f.System FROM Findings f JOIN Proceedings p ON p.Id = f.ProceedingId WHERE f.Polarity = 'Adverse' AND f.IsAdverse = 1 AND f.Status <> 'Withdrawn' AND p.Letter = 'a' AND p.{OfCase} ORDER BY f.Ordinal",
            $"SELECT d.Ordinal, d.FileName, d.WithdrawnBecause FROM Documents d WHERE d.{OfCase} ORDER BY d.Ordinal");
        yield return Query(
            "fullest case, notices",
            async () =>
            {
                var view = await The<NoticeQueries>().OfProceedingAsync(number, "a", actor);
                return CountOf(view.Proceeding) + view.Notices.Count;
            },
            [.. proceedingWhole, Calendar, $"SELECT n.*, a.*, o.Name FROM EnforcementNotices n JOIN Proceedings p ON p.Id = n.ProceedingId LEFT JOIN Actions a ON a.Id = n.ActionId LEFT JOIN Officers o ON o.Id = n.DraftedById WHERE p.Letter = 'a' AND p.{OfCase} ORDER BY n.Ordinal DESC"]);
        yield return Query(
            "fullest case, publication",
            async () => (await The<PublicationQueries>().ListAsync(number, actor)).Count,
            $"SELECT r.Ordinal, r.Title, r.Status, r.Language FROM Reports r WHERE r.{OfCase} ORDER BY r.Ordinal DESC");
        yield return Query(
            "fullest case, documents",
            async () =>
            {
                var documents = await The<DocumentQueries>().OfCaseAsync(number, actor);
                return documents.Sum(document => 1 + document.Custody.Count);
            },
            $"SELECT d.*, o.Name, g.Name FROM Documents d JOIN Officers o ON o.Id = d.RegisteredById LEFT JOIN Parties p ON p.Id = d.SourceId LEFT JOIN Organisations g ON g.Id = p.OrganisationId WHERE d.{OfCase} ORDER BY d.Ordinal DESC",
            $"SELECT c.*, o.Name FROM DocumentCustody c JOIN Officers o ON o.Id = c.ById JOIN Documents d ON d.Id = c.DocumentId WHERE d.{OfCase}",
            $"SELECT l.* FROM DocumentLinks l JOIN Documents d ON d.Id = l.DocumentId WHERE d.{OfCase}");
        yield return Query(
            "fullest case, notifications",
            async () =>
            {
                var notifications = (await The<NotificationQueries>().OfCaseAsync(number, actor)).Notifications;
                return 1 + notifications.Sum(one => 1 + one.Parties.Count + one.Forms.Count + one.Forms.Sum(form => form.Taken.Count));
            },
            "SELECT i.ParticularsVersion FROM Incidents i WHERE i.Id = @id",
            $"SELECT n.* FROM Notifications n WHERE n.{OfCase} ORDER BY n.Ordinal",
            $"SELECT n.Ordinal, p.Ordinal, p.Role, g.Name, g.ChineseName FROM NotificationParties s JOIN Notifications n ON n.Id = s.NotificationId JOIN Parties p ON p.Id = s.PartyId JOIN Organisations g ON g.Id = p.OrganisationId WHERE n.{OfCase}",
            $"SELECT v.* FROM NotificationVersions v JOIN Notifications n ON n.Id = v.NotificationId WHERE n.{OfCase}",
            $"SELECT n.Ordinal, v.Number, f.Field, f.At, o.Name FROM AcceptedFields f JOIN NotificationVersions v ON v.Id = f.NotificationVersionId JOIN Notifications n ON n.Id = v.NotificationId JOIN Officers o ON o.Id = f.ById WHERE n.{OfCase}");
        yield return Query(
            "fullest case, people",
            async () =>
            {
                var people = await The<AffectedPeopleQueries>().OfCaseAsync(number, actor);
                return people.Parties.Count + people.Groups.Sum(group => 1 + group.Estimates.Count) + people.Totals.Count;
            },
            $"{Parties}{OfCase}",
            $"SELECT g.* FROM AffectedGroups g WHERE g.{OfCase}",
            $"SELECT e.* FROM AffectedEstimates e JOIN AffectedGroups g ON g.Id = e.AffectedGroupId WHERE g.{OfCase}",
            $"SELECT t.* FROM StatedTotals t WHERE t.{OfCase}");
        yield return Query(
            "fullest case, systems",
            async () =>
            {
                var view = await The<SystemQueries>().OfCaseAsync(number, actor);
                return view.Parties.Count + view.Systems.Count;
            },
            $"{Parties}{OfCase}",
            $"SELECT s.* FROM AffectedSystems s WHERE s.{OfCase}");
        yield return Query(
            "fullest case, chronology",
            async () =>
            {
                var view = await The<ChronologyQueries>().OfCaseAsync(number, actor);
                return 1 + view.Parties.Count + view.Lines.Count(line => line.Milestone is null) + view.Documents.Count + 1;
            },
            "SELECT i.Particulars_OccurredFrom, i.Particulars_OccurredTo, i.Particulars_Discovered, i.Particulars_SubjectsToldOn FROM Incidents i WHERE i.Id = @id",
            $"{Parties}{OfCase}",
            $"SELECT c.*, g.Name FROM ChronologyEntries c LEFT JOIN Parties p ON p.Id = c.PartyId LEFT JOIN Organisations g ON g.Id = p.OrganisationId WHERE c.{OfCase}",
            $"SELECT l.Reference, d.Ordinal, d.FileName FROM DocumentLinks l JOIN Documents d ON d.Id = l.DocumentId WHERE l.Subject = 'ChronologyEntry' AND l.WithdrawnBecause IS NULL AND d.{OfCase}",
            $"SELECT d.Ordinal, d.FileName FROM Documents d WHERE d.{OfCase} ORDER BY d.Ordinal DESC",
            $"SELECT n.* FROM Notifications n WHERE n.ReceivedOn IS NOT NULL AND n.{OfCase}");
        const string Addressee = "JOIN Addressees a ON a.EnquiryRoundId = d.Id LEFT JOIN Parties q ON q.Id = a.PartyId LEFT JOIN Organisations g ON g.Id = q.OrganisationId";
        const string DataUser = "JOIN Parties q ON q.Id = p.PartyId JOIN Organisations g ON g.Id = q.OrganisationId";
        const string Notice = $"FROM EnforcementNotices n JOIN Proceedings p ON p.Id = n.ProceedingId {DataUser}";
        yield return Query(
            "fullest case, correspondence",
            async () =>
            {
                var view = await The<CorrespondenceQueries>().OfCaseAsync(number, actor);
                return view.Entries.Count + view.Filed.Count + view.Parties.Count + view.Documents.Count;
            },
            $"{Parties}{OfCase}",
            $"SELECT d.Ordinal, d.FileName FROM Documents d WHERE d.{OfCase} ORDER BY d.Ordinal DESC",
            $"SELECT c.*, g.Name, e.FileName, f.FileName FROM Correspondence c LEFT JOIN Parties q ON q.Id = c.PartyId LEFT JOIN Organisations g ON g.Id = q.OrganisationId LEFT JOIN Documents e ON e.Id = c.DocumentId LEFT JOIN Documents f ON f.Id = c.ProofDocumentId WHERE c.{OfCase}",
            $"SELECT v.ReceivedOn, n.Sender, n.Ordinal, n.Channel FROM Notifications n JOIN NotificationVersions v ON v.NotificationId = n.Id WHERE n.ReceivedOn IS NOT NULL AND n.{OfCase}",
            $"SELECT a.IssuedOn, g.Name, a.Name, d.Ordinal FROM EnquiryRounds d {Addressee} WHERE a.IssuedOn IS NOT NULL AND d.{OfCase}",
            $"SELECT a.RepliedOn, g.Name, a.Name, d.Ordinal FROM EnquiryRounds d {Addressee} WHERE a.RepliedOn IS NOT NULL AND d.{OfCase}",
            $"SELECT DISTINCT x.ReceivedOn, g.Name, a.Ordinal, d.Ordinal FROM EnquiryRounds d {Addressee} JOIN Answers x ON x.AddresseeId = a.Id WHERE x.ReceivedOn IS NOT NULL AND x.ReceivedOn <> a.RepliedOn AND d.{OfCase}",
            $"SELECT x.\"On\", g.Name, a.Name, d.Ordinal, x.Note FROM EnquiryRounds d {Addressee} JOIN Chasers x ON x.AddresseeId = a.Id WHERE d.{OfCase}",
            $"SELECT x.RequestedOn, g.Name, a.Name, d.Ordinal, x.Reason FROM EnquiryRounds d {Addressee} JOIN ExtensionRequests x ON x.AddresseeId = a.Id WHERE d.{OfCase}",
            $"SELECT x.DecidedOn, g.Name, a.Name, d.Ordinal, x.DecisionReason FROM EnquiryRounds d {Addressee} JOIN ExtensionRequests x ON x.AddresseeId = a.Id WHERE x.DecidedOn IS NOT NULL AND d.{OfCase}",
            $"SELECT x.GivenOn, g.Name, x.Ordinal, p.Letter, x.Step FROM Advice x JOIN Proceedings p ON p.Id = x.ProceedingId {DataUser} WHERE x.Status <> 'Withdrawn' AND p.{OfCase}",
            $"SELECT x.AnsweredOn, g.Name, x.Ordinal, p.Letter, x.Answer FROM Advice x JOIN Proceedings p ON p.Id = x.ProceedingId {DataUser} WHERE x.Status <> 'Withdrawn' AND x.AnsweredOn IS NOT NULL AND p.{OfCase}",
            $"SELECT p.Section41NoticeOn, g.Name, p.Letter FROM Proceedings p {DataUser} WHERE p.Section41NoticeOn IS NOT NULL AND p.{OfCase}",
            $"SELECT f.PutOn, p.Letter, g.Name, COUNT(*) FROM Findings f JOIN Proceedings p ON p.Id = f.ProceedingId {DataUser} WHERE f.PutOn IS NOT NULL AND p.{OfCase} GROUP BY f.PutOn, p.Letter, g.Name",
            $"SELECT f.RepliedOn, p.Letter, g.Name, COUNT(*) FROM Findings f JOIN Proceedings p ON p.Id = f.ProceedingId {DataUser} WHERE f.RepliedOn IS NOT NULL AND p.{OfCase} GROUP BY f.RepliedOn, p.Letter, g.Name",
            $"SELECT p.ResultLetterOn, g.Name, p.Letter FROM Proceedings p {DataUser} WHERE p.ResultLetterOn IS NOT NULL AND p.{OfCase}",
            $"SELECT c.ServedOn, g.Name, r.Ordinal, p.Letter, c.Mode, c.Proof FROM ReportCopies c JOIN Reports r ON r.Id = c.ReportId JOIN Proceedings p ON p.Id = c.ProceedingId {DataUser} WHERE r.{OfCase}",
            $"SELECT n.ServedOn, g.Name, n.Ordinal, p.Letter, n.ServiceMode, n.ServiceProof {Notice} WHERE n.ServedOn IS NOT NULL AND p.{OfCase}",
            $"SELECT x.\"On\", g.Name, n.Ordinal, d.Ordinal, x.What {Notice} JOIN Directions d ON d.EnforcementNoticeId = n.Id JOIN DirectionEvidence x ON x.DirectionId = d.Id WHERE p.{OfCase}",
            $"SELECT x.\"On\", g.Name, n.Ordinal, d.Ordinal, x.Reason {Notice} JOIN Directions d ON d.EnforcementNoticeId = n.Id JOIN DirectionExtensions x ON x.DirectionId = d.Id WHERE p.{OfCase}",
            $"SELECT x.ReceivedOn, g.Name, n.Ordinal, x.Reference {Notice} JOIN Appeals x ON x.EnforcementNoticeId = n.Id WHERE x.ReceivedOn IS NOT NULL AND p.{OfCase}",
            $"SELECT x.StatementFiledOn, n.Ordinal, x.Reference {Notice} JOIN Appeals x ON x.EnforcementNoticeId = n.Id WHERE x.StatementFiledOn IS NOT NULL AND p.{OfCase}",
            $"SELECT n.CancelledOn, g.Name, n.Ordinal, n.CancelledReason {Notice} WHERE n.ServedOn IS NOT NULL AND n.CancelledOn IS NOT NULL AND p.{OfCase}",
            $"SELECT n.ReferredOn, n.ReferredTo, n.Ordinal, n.ReferredReason {Notice} WHERE n.ReferredOn IS NOT NULL AND p.{OfCase}");
        const string Open = "p.Stage <> 'Closed' AND p.";
        yield return Query(
            "fullest case, tasks and what falls due",
            async () =>
            {
                var view = await The<DeadlineQueries>().OfCaseAsync(number, actor);
                return view.Tasks.Count + 1 + view.Due.Count(line => line.Kind is not DeadlineKind.Task);
            },
            $"SELECT t.*, o.Name, g.Name, d.Name FROM Tasks t JOIN Officers o ON o.Id = t.AssigneeId JOIN Officers g ON g.Id = t.GivenById LEFT JOIN Officers d ON d.Id = t.DoneById WHERE t.{OfCase} ORDER BY t.DueOn, t.Ordinal",
            $"SELECT p.Id FROM Proceedings p WHERE {Open}{OfCase}",
            Calendar,
            $"SELECT d.Ordinal, g.Name, a.DueOn, (SELECT MAX(x.GrantedUntil) FROM ExtensionRequests x WHERE x.AddresseeId = a.Id) FROM EnquiryRounds d JOIN Addressees a ON a.EnquiryRoundId = d.Id LEFT JOIN Parties q ON q.Id = a.PartyId LEFT JOIN Organisations g ON g.Id = q.OrganisationId WHERE d.Status = 'Issued' AND a.Withdrawn = 0 AND a.RepliedOn IS NULL AND a.NoAnswerOn IS NULL AND d.{OfCase}",
            $"SELECT p.Letter, f.Ordinal, f.ReplyBy FROM Findings f JOIN Proceedings p ON p.Id = f.ProceedingId WHERE f.Status = 'PutToDataUser' AND f.RepliedOn IS NULL AND f.ReplyBy IS NOT NULL AND {Open}{OfCase}",
            $"SELECT p.Id, p.Letter, p.Stage, p.OpenedAt, (SELECT MAX(c.At) FROM StageChanges c WHERE c.ProceedingId = p.Id), (SELECT MIN(n.ReceivedOn) FROM Notifications n WHERE n.IncidentId = p.IncidentId) FROM Proceedings p WHERE p.Stage = 'ComplianceCheck' AND p.{OfCase}",
            $"SELECT h.* FROM HoldPeriods h JOIN Proceedings p ON p.Id = h.ProceedingId WHERE p.Stage = 'ComplianceCheck' AND p.{OfCase}",
            $"SELECT p.Letter, x.Ordinal, x.FollowUpOn FROM Advice x JOIN Proceedings p ON p.Id = x.ProceedingId WHERE x.Status IN ('Given', 'Accepted') AND x.FollowUpOn IS NOT NULL AND p.{OfCase}",
            $"SELECT p.Letter, r.Ordinal, c.ObjectionsUntil, c.ServedOn FROM ReportCopies c JOIN Reports r ON r.Id = c.ReportId JOIN Proceedings p ON p.Id = c.ProceedingId WHERE r.Status = 'Settled' AND {Open}{OfCase}",
            $"SELECT p.Letter, n.Ordinal, x.StatementDue, x.ReceivedOn FROM Appeals x JOIN EnforcementNotices n ON n.Id = x.EnforcementNoticeId JOIN Proceedings p ON p.Id = n.ProceedingId WHERE x.EndedOn IS NULL AND x.StatementDue IS NOT NULL AND x.StatementFiledOn IS NULL AND {Open}{OfCase}",
            $"SELECT p.Letter, n.Ordinal, x.HearingOn FROM Appeals x JOIN EnforcementNotices n ON n.Id = x.EnforcementNoticeId JOIN Proceedings p ON p.Id = n.ProceedingId WHERE x.EndedOn IS NULL AND x.HearingOn IS NOT NULL AND {Open}{OfCase}",
            $"SELECT p.Letter, n.Ordinal, n.AppealEnds FROM EnforcementNotices n JOIN Proceedings p ON p.Id = n.ProceedingId WHERE n.Status = 'Served' AND {Open}{OfCase}",
            $"SELECT p.Letter, n.Ordinal, d.Ordinal, d.DueOn FROM Directions d JOIN EnforcementNotices n ON n.Id = d.EnforcementNoticeId JOIN Proceedings p ON p.Id = n.ProceedingId WHERE n.Status = 'Served' AND d.WithdrawnReason IS NULL AND {Open}{OfCase}");
        yield return Query(
            "fullest case, log",
            async () => 1 + (await The<CaseQueries>().LogAsync(number, 0, LogPage, true, actor)).Lines.Count,
            "SELECT COUNT(*) FROM Journal j WHERE j.Chain = @number",
            $"SELECT j.*, o.Name FROM Journal j LEFT JOIN Officers o ON o.Handle = j.ActorHandle WHERE j.Chain = @number ORDER BY j.Position DESC {hand.Page(LogPage)}");
    }

    private static int CountOf(Proceeding proceeding) => 1 + proceeding.StageChanges.Count + proceeding.Holds.Count + proceeding.Scope.Count + proceeding.Actions.Count + proceeding.Determinations.Count
        + proceeding.Findings.Count + proceeding.Findings.Sum(finding => finding.Evidence.Count)
        + proceeding.Deficiencies.Count + proceeding.Deficiencies.Sum(deficiency => deficiency.Links.Count);
}

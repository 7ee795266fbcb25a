using PcpdCases.Domain;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;
using PcpdCases.Domain.Remedies;
using PcpdCases.Domain.Systems;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Search;

/// <summary>What of each root can be found. Contact persons, telephone numbers and e-mail addresses never can.</summary>
internal static class SearchTexts
{
    /// <summary>The root's own address; null for a root that holds nothing to find.</summary>
    public static string? RootOf(IAggregateRoot root) => root switch
    {
        Incident incident => incident.Number,
        Proceeding proceeding => $"{proceeding.Incident.Number}/{proceeding.Letter}",
        Notification notification => $"{notification.Incident.Number}/notifications/{notification.Ordinal}",
        EnquiryRound round => $"{round.Incident.Number}/rounds/{round.Ordinal}",
        Document document => $"{document.Incident.Number}/documents/{document.Ordinal}",
        ChronologyEntry entry => $"{entry.Incident.Number}/chronology/{entry.Ordinal}",
        AffectedSystem system => $"{system.Incident.Number}/systems/{system.Ordinal}",
        CorrespondenceEntry entry => $"{entry.Incident.Number}/correspondence/{entry.Ordinal}",
        CaseTask task => $"{task.Incident.Number}/tasks/{task.Ordinal}",
        EnforcementNotice notice => $"{notice.Proceeding.Incident.Number}/{notice.Path}",
        RemedialMeasure measure => $"{measure.Proceeding.Incident.Number}/{measure.Path}",
        Advice advice => $"{advice.Proceeding.Incident.Number}/{advice.Path}",
        InvestigationReport report => $"{report.Incident.Number}/{report.Path}",
        Organisation organisation => $"organisations/{organisation.Number}",
        PastNotice notice => $"organisations/{notice.Organisation.Number}/notices/{notice.Reference}",
        _ => null,
    };

    /// <summary>The incident a root belongs to; null for an organisation and its past notices.</summary>
    public static Incident? IncidentOf(IAggregateRoot root) => root switch
    {
        Incident incident => incident,
        Proceeding proceeding => proceeding.Incident,
        Notification notification => notification.Incident,
        EnquiryRound round => round.Incident,
        Document document => document.Incident,
        ChronologyEntry entry => entry.Incident,
        AffectedSystem system => system.Incident,
        CorrespondenceEntry entry => entry.Incident,
        CaseTask task => task.Incident,
        EnforcementNotice notice => notice.Proceeding.Incident,
        RemedialMeasure measure => measure.Proceeding.Incident,
        Advice advice => advice.Proceeding.Incident,
        InvestigationReport report => report.Incident,
        _ => null,
    };

    /// <summary>Every text of a root with its own address, empty ones left out.</summary>
    public static IReadOnlyList<SearchText> Of(IAggregateRoot root)
    {
        var path = RootOf(root)!;
        var texts = root switch
        {
            Incident incident => OfIncident(incident),
            Proceeding proceeding => OfProceeding(proceeding, path),
            Notification notification => OfNotification(notification, path),
            EnquiryRound round => OfRound(round, path),
            Document document => [new(SearchKind.Document, path, Joined(document.FileName, document.WithdrawnBecause))],
            ChronologyEntry entry => [new(SearchKind.Chronology, path, Joined(entry.What, entry.Source))],
            AffectedSystem system => [new(SearchKind.System, path, Joined(system.Name, system.Holds, system.WhatHappened))],
            CorrespondenceEntry entry => [new(SearchKind.Correspondence, path, Joined(entry.With, entry.What, entry.Proof, entry.WithdrawnBecause))],
            CaseTask task => [new(SearchKind.Task, path, Joined(task.What, task.Why, task.DoneNote, task.WithdrawnBecause))],
            RemedialMeasure measure => [new(SearchKind.Measure, path, Joined(measure.What, measure.Source, measure.HowVerified, measure.WithdrawnBecause))],
            Advice advice => [new(SearchKind.Advice, path, Joined(advice.Weakness, advice.Step, advice.Answer, advice.DoneNote, advice.WithdrawnBecause))],
            EnforcementNotice notice => [new(SearchKind.Notice, path, OfNotice(notice))],
            InvestigationReport report => [new(SearchKind.Report, path, Joined([report.Title, report.PublicInterest, .. report.Sections.Select(section => section.Text)]))],
            Organisation organisation => [new(SearchKind.Organisation, path, NamesOf(organisation))],
            PastNotice notice => [new(SearchKind.PastNotice, path, Joined(notice.Reference, notice.Subject, notice.WithdrawnBecause))],
            _ => [],
        };
        return [.. texts.Where(text => text.Text.Length > 0)];
    }

    private static IEnumerable<SearchText> OfIncident(Incident incident)
    {
        var particulars = incident.Particulars;
        yield return new(SearchKind.Case, incident.Number, Joined(incident.Number, incident.EarlierReference, incident.Title));
        yield return new(SearchKind.Particulars, $"{incident.Number}/particulars", Joined(
            particulars.Narrative, particulars.HowDiscovered, particulars.ExtortionNote, particulars.SubjectsToldNote, particulars.OthersTold));
        foreach (var party in incident.Parties)
        {
            yield return new(SearchKind.Party, $"{incident.Number}/parties/{party.Ordinal}", NamesOf(party.Organisation));
        }
    }

    private static IEnumerable<SearchText> OfProceeding(Proceeding proceeding, string path)
    {
        foreach (var finding in proceeding.Findings)
        {
            yield return new(SearchKind.Finding, $"{path}/findings/{finding.Ordinal}", Joined(
                finding.Narrative, finding.System, finding.HeldInWords, finding.Counterfactual, finding.Reply, finding.WithdrawnReason));
        }
        foreach (var determination in proceeding.Determinations)
        {
            yield return new(SearchKind.Determination, $"{path}/determinations/{determination.Ordinal}", Joined(
                determination.Reasons, determination.OverrideText, determination.ReturnedReason));
        }
        foreach (var deficiency in proceeding.Deficiencies)
        {
            yield return new(SearchKind.Deficiency, $"{path}/deficiencies/{deficiency.Ordinal}", Joined(
                deficiency.Heading, deficiency.StepExpected, deficiency.Shortfall, deficiency.HowItContributed));
        }
    }

    private static string OfNotice(EnforcementNotice notice) => Joined(
    [
        notice.Opinion, notice.Reasons, notice.UrgencyReasons, notice.InterimReasons, notice.ReturnedReason, notice.CancelledReason,
        .. notice.Contraventions.Select(contravention => contravention.ActOrOmission),
        .. notice.Directions.Select(direction => direction.Step),
    ]);

    private static IEnumerable<SearchText> OfNotification(Notification notification, string path)
    {
        if (notification.Versions.MaxBy(version => version.Number) is not { } latest)
        {
            yield break;
        }
        var form = latest.Read();
        yield return new(SearchKind.Notification, path, Joined(
            form.DataUser.Business, form.DataUser.JointWith,
            form.Particulars.Description, form.Particulars.HowDiscovered, form.Particulars.Place, form.Particulars.KindsOfData,
            form.Particulars.CategoriesOfPeople, form.Particulars.SystemsConcerned, form.Particulars.ProcessorsConcerned,
            form.Assessment.RiskOfHarm, form.Assessment.ImmediateActions, form.Assessment.RemedialActions,
            form.Assessment.SubjectsToldNote, form.Assessment.OthersTold, form.Assessment.Remarks));
    }

    private static IEnumerable<SearchText> OfRound(EnquiryRound round, string path)
    {
        foreach (var question in round.Questions)
        {
            yield return new(SearchKind.Question, $"{path}/questions/{question.Ordinal}", question.Text);
        }
        foreach (var addressee in round.Addressees)
        {
            foreach (var answer in addressee.Answers.Where(answer => answer.Text is not null))
            {
                yield return new(SearchKind.Answer, $"{path}/addressees/{addressee.Ordinal}/answers/{answer.Question.Ordinal}", answer.Text!);
            }
        }
    }

    private static string NamesOf(Organisation organisation) => Joined(organisation.Name, organisation.ChineseName, organisation.RegistrationNumber);

    private static string Joined(params IEnumerable<string?> parts) => string.Join('\n', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}

/// <summary>A text and the address of the thing it stands in.</summary>
internal sealed record SearchText(SearchKind Kind, string Path, string Text);

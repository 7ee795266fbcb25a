using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Documents;

/// <summary>Reads what of a case a document can be said to bear on.</summary>
public sealed class SubjectQueries(Reading reading)
{
    /// <summary>The things of one kind in the order they stand.</summary>
    public Task<IReadOnlyList<SubjectChoice>> OfCaseAsync(string number, DocumentSubject subject, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<SubjectChoice>>(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var rows = await Of(seen, subject).ToListAsync(token);
            return [.. rows
                .OrderBy(row => row.Letter, StringComparer.Ordinal).ThenBy(row => row.Ordinal).ThenBy(row => row.Within).ThenBy(row => row.Last)
                .Select(row => new SubjectChoice(ReferenceOf(number, subject, row), row.Name ?? "", row.Fact))];
        }, cancellationToken);

    internal static IQueryable<SubjectRow> Of(CaseSight seen, DocumentSubject subject) => subject switch
    {
        DocumentSubject.Incident => seen.Incidents
            .Select(incident => new SubjectRow { Name = incident.Title }),
        DocumentSubject.Party => seen.Incidents.SelectMany(incident => incident.Parties)
            .Select(party => new SubjectRow { Ordinal = party.Ordinal, Name = party.Organisation.Name }),
        DocumentSubject.Notification => seen.Notifications
            .Select(notification => new SubjectRow { Ordinal = notification.Ordinal, Name = notification.Sender }),
        DocumentSubject.AffectedGroup => seen.Incidents.SelectMany(incident => incident.Groups)
            .Select(group => new SubjectRow { Ordinal = group.Ordinal, Name = group.Label ?? group.Programme }),
        DocumentSubject.AffectedSystem => seen.Systems
            .Select(system => new SubjectRow { Ordinal = system.Ordinal, Name = system.Name }),
        DocumentSubject.ChronologyEntry => seen.ChronologyEntries
            .Select(entry => new SubjectRow { Ordinal = entry.Ordinal, Name = entry.What }),
        DocumentSubject.EnquiryRound => seen.Rounds
            .Select(round => new SubjectRow { Ordinal = round.Ordinal, Name = round.Title }),
        DocumentSubject.Answer => seen.Rounds
            .SelectMany(round => round.Addressees, (round, addressee) => new { round, addressee })
            .SelectMany(pair => pair.addressee.Answers, (pair, answer) => new SubjectRow
            {
                Ordinal = pair.round.Ordinal,
                Within = pair.addressee.Ordinal,
                Last = answer.Question.Ordinal,
                Name = answer.Question.Text,
            }),
        DocumentSubject.Proceeding => seen.Proceedings
            .Select(proceeding => new SubjectRow { Letter = proceeding.Letter, Name = proceeding.Party.Organisation.Name }),
        DocumentSubject.Finding => seen.Proceedings
            .SelectMany(proceeding => proceeding.Findings, (proceeding, finding) => new SubjectRow { Letter = proceeding.Letter, Ordinal = finding.Ordinal, Fact = finding.FactId, Name = finding.System }),
        DocumentSubject.Deficiency => seen.Proceedings
            .SelectMany(proceeding => proceeding.Deficiencies, (proceeding, deficiency) => new SubjectRow { Letter = proceeding.Letter, Ordinal = deficiency.Ordinal, Name = deficiency.Heading }),
        DocumentSubject.Determination => seen.Proceedings
            .SelectMany(proceeding => proceeding.Determinations, (proceeding, determination) => new SubjectRow { Letter = proceeding.Letter, Ordinal = determination.Ordinal, Name = determination.Reasons }),
        DocumentSubject.Notice => seen.Notices
            .Select(notice => new SubjectRow { Letter = notice.Proceeding.Letter, Ordinal = notice.Ordinal, Name = notice.Proceeding.Party.Organisation.Name }),
        DocumentSubject.Direction => seen.Notices
            .SelectMany(notice => notice.Directions, (notice, direction) => new SubjectRow
            {
                Letter = notice.Proceeding.Letter,
                Ordinal = notice.Ordinal,
                Within = direction.Ordinal,
                Name = direction.Step,
            }),
        DocumentSubject.Report => seen.Reports
            .Select(report => new SubjectRow { Ordinal = report.Ordinal, Name = report.Title }),
    };

    private static string ReferenceOf(string number, DocumentSubject subject, SubjectRow row) => subject switch
    {
        DocumentSubject.Incident => number,
        DocumentSubject.Party => $"parties/{row.Ordinal}",
        DocumentSubject.AffectedGroup => $"groups/{row.Ordinal}",
        DocumentSubject.AffectedSystem => $"systems/{row.Ordinal}",
        DocumentSubject.ChronologyEntry => $"chronology/{row.Ordinal}",
        DocumentSubject.Notification or DocumentSubject.EnquiryRound or DocumentSubject.Report => $"{row.Ordinal}",
        DocumentSubject.Answer => $"{row.Ordinal}/{row.Within}/{row.Last}",
        DocumentSubject.Proceeding => row.Letter!,
        DocumentSubject.Finding => $"{row.Letter}/findings/{row.Ordinal}",
        DocumentSubject.Deficiency => $"{row.Letter}/deficiencies/{row.Ordinal}",
        DocumentSubject.Determination => $"{row.Letter}/determinations/{row.Ordinal}",
        DocumentSubject.Notice => $"{row.Letter}/{row.Ordinal}",
        DocumentSubject.Direction => $"{row.Letter}/{row.Ordinal}/{row.Within}",
    };
}

/// <summary>A thing a document can bear on, by its address within the case and a name to know it by; of a finding also its fact.</summary>
public sealed record SubjectChoice(string Reference, string Name, string? Fact);

internal sealed record SubjectRow
{
    public string? Letter { get; init; }

    public int Ordinal { get; init; }

    public int Within { get; init; }

    public int Last { get; init; }

    public string? Name { get; init; }

    public string? Fact { get; init; }
}

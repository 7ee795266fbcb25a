using PcpdCases.Application.Door;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Incidents;

/// <summary>Finds what the file of a case lacks or contradicts, which nobody is told of elsewhere.</summary>
public sealed class GapQueries(Reading reading)
{
    private static readonly CaseRead<GapDates> ReadDates = new(Dates);
    private static readonly CaseRead<CaseGap> ReadFindings = new(FindingsWithoutEvidence);
    private static readonly CaseRead<CaseGap> ReadMeasures = new(MeasuresOnWithdrawnDocuments);
    private static readonly CaseRead<CaseGap> ReadDirections = new(DirectionsOnWithdrawnDocuments);
    private static readonly CaseRead<CaseGap> ReadQuestions = new(QuestionsLeft);

    /// <summary>The gaps of a case: dates first, then findings, measures, directions and questions, each in the order of the file.</summary>
    public Task<IReadOnlyList<CaseGap>> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<CaseGap>>(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var dates = await ReadDates.SingleAsync(seen, token);
            List<CaseGap> gaps = [];
            if (dates.ReceivedOn < dates.Discovered)
            {
                gaps.Add(new CaseGap { Kind = GapKind.NotifiedBeforeDiscovery });
            }
            if (dates.SubjectsToldOn < dates.Discovered)
            {
                gaps.Add(new CaseGap { Kind = GapKind.SubjectsToldBeforeDiscovery });
            }
            gaps.AddRange(await ReadFindings.ListAsync(seen, token));
            gaps.AddRange(await ReadMeasures.ListAsync(seen, token));
            gaps.AddRange(await ReadDirections.ListAsync(seen, token));
            gaps.AddRange(await ReadQuestions.ListAsync(seen, token));
            return gaps;
        }, cancellationToken);

    internal static IQueryable<GapDates> Dates(CaseSight seen) => seen.Incidents
        .Select(incident => new GapDates(
            incident.Particulars.Discovered,
            incident.Particulars.SubjectsToldOn,
            seen.Notifications.Min(notification => notification.ReceivedOn)));

    /// <summary>Findings that stand on nothing: without evidence, or with withdrawn documents only.</summary>
    internal static IQueryable<CaseGap> FindingsWithoutEvidence(CaseSight seen) => seen.Proceedings
        .SelectMany(proceeding => proceeding.Findings, (proceeding, finding) => new { proceeding.Letter, finding })
        .Where(pair => pair.finding.Status != FindingStatus.Withdrawn
            && !pair.finding.Evidence.Any(evidence => evidence.Document == null || evidence.Document.WithdrawnBecause == null))
        .OrderBy(pair => pair.Letter).ThenBy(pair => pair.finding.Ordinal)
        .Select(pair => new CaseGap
        {
            Kind = pair.finding.Evidence.Any() ? GapKind.FindingOnWithdrawnDocuments : GapKind.FindingWithoutEvidence,
            Letter = pair.Letter,
            Ordinal = pair.finding.Ordinal,
            FactId = pair.finding.FactId,
        });

    /// <summary>Remedial measures whose only document was withdrawn.</summary>
    internal static IQueryable<CaseGap> MeasuresOnWithdrawnDocuments(CaseSight seen) => seen.Measures
        .Where(measure => measure.Status != MeasureStatus.Withdrawn && measure.Document!.WithdrawnBecause != null)
        .OrderBy(measure => measure.Proceeding.Letter).ThenBy(measure => measure.Ordinal)
        .Select(measure => new CaseGap
        {
            Kind = GapKind.MeasureOnWithdrawnDocument,
            Letter = measure.Proceeding.Letter,
            Ordinal = measure.Ordinal,
        });

    /// <summary>Directions whose evidence of compliance is withdrawn documents only.</summary>
    internal static IQueryable<CaseGap> DirectionsOnWithdrawnDocuments(CaseSight seen) => seen.Notices
        .SelectMany(notice => notice.Directions, (notice, direction) => new { notice.Proceeding.Letter, notice.Ordinal, direction })
        .Where(pair => pair.direction.Evidence.Any()
            && !pair.direction.Evidence.Any(evidence => evidence.Document == null || evidence.Document.WithdrawnBecause == null))
        .OrderBy(pair => pair.Letter).ThenBy(pair => pair.Ordinal).ThenBy(pair => pair.direction.Ordinal)
        .Select(pair => new CaseGap
        {
            Kind = GapKind.DirectionOnWithdrawnDocuments,
            Letter = pair.Letter,
            Ordinal = pair.Ordinal,
            Within = pair.direction.Ordinal,
        });

    /// <summary>Addressees who replied and left questions open.</summary>
    internal static IQueryable<CaseGap> QuestionsLeft(CaseSight seen) => seen.Rounds
        .Where(round => round.Status == RoundStatus.Issued)
        .SelectMany(round => round.Addressees, (round, addressee) => new { round.Ordinal, addressee })
        .Where(pair => !pair.addressee.Withdrawn && pair.addressee.RepliedOn != null
            && pair.addressee.Answers.Any(answer => answer.Question.DroppedReason == null && (answer.Status == AnswerStatus.Unanswered || answer.Status == AnswerStatus.PartlyAnswered)))
        .OrderBy(pair => pair.Ordinal).ThenBy(pair => pair.addressee.Ordinal)
        .Select(pair => new CaseGap
        {
            Kind = GapKind.QuestionsLeft,
            Ordinal = pair.Ordinal,
            Name = pair.addressee.Party == null ? pair.addressee.Name : pair.addressee.Party.Organisation.Name,
            Count = pair.addressee.Answers.Count(answer => answer.Question.DroppedReason == null && (answer.Status == AnswerStatus.Unanswered || answer.Status == AnswerStatus.PartlyAnswered)),
        });
}

/// <summary>Days of a case that may contradict each other; null when not known.</summary>
public sealed record GapDates(DateOnly? Discovered, DateOnly? SubjectsToldOn, DateOnly? ReceivedOn);

/// <summary>Something the file of a case lacks or contradicts.</summary>
public sealed record CaseGap
{
    public GapKind Kind { get; init; }

    /// <summary>The proceeding's letter, of a gap in its findings, measures or notices.</summary>
    public string? Letter { get; init; }

    /// <summary>Ordinal of the finding, the measure, the notice or the round.</summary>
    public int Ordinal { get; init; }

    /// <summary>Ordinal of the direction in its notice.</summary>
    public int Within { get; init; }

    public string? FactId { get; init; }

    /// <summary>The addressee who left questions open.</summary>
    public string? Name { get; init; }

    /// <summary>How many questions are open.</summary>
    public int Count { get; init; }
}

/// <summary>What is wrong with the file.</summary>
public enum GapKind
{
    NotifiedBeforeDiscovery,
    SubjectsToldBeforeDiscovery,
    FindingWithoutEvidence,
    FindingOnWithdrawnDocuments,
    MeasureOnWithdrawnDocument,
    DirectionOnWithdrawnDocuments,
    QuestionsLeft,
}

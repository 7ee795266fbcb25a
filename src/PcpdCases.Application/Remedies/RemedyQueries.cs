using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Remedies;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Remedies;

/// <summary>Reads what data users did afterwards, and what they were advised.</summary>
public sealed class RemedyQueries(Reading reading)
{
    private static readonly CaseRead<Stage> ReadStage = new(StageOf);
    private static readonly CaseRead<MeasureLine> ReadMeasures = new(Measures);
    private static readonly CaseRead<AdviceLine> ReadAdvice = new(Advice);
    private static readonly CaseRead<FindingName> ReadFindings = new(Findings);

    /// <summary>The measures and the advice of one proceeding; "not found" when the actor may not see its case.</summary>
    public Task<RemediesView> OfProceedingAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var own = seen.At(letter);
            return new RemediesView
            {
                Number = number,
                Letter = letter,
                Stage = await ReadStage.ListAsync(own, token) is [var stage] ? stage : throw DomainException.NotFound("Case {0} has no proceeding {1}.", number, letter),
                Measures = await ReadMeasures.ListAsync(own, token),
                Advice = await ReadAdvice.ListAsync(own, token),
                Findings = await ReadFindings.ListAsync(own, token),
                Documents = await DocumentChoice.Read.ListAsync(own, token),
            };
        }, cancellationToken);

    /// <summary>The measures of one proceeding that stand and close one finding.</summary>
    public Task<IReadOnlyList<MeasureLine>> ClosingAsync(string number, string letter, int finding, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<MeasureLine>>(actor, Permission.ReadCases, number, async (seen, token) =>
        [
            .. (await ReadMeasures.ListAsync(seen.At(letter), token))
                .Where(measure => measure.Status is not MeasureStatus.Withdrawn && measure.Closes.Contains(finding)),
        ], cancellationToken);

    internal static IQueryable<Stage> StageOf(CaseSight seen) =>
        seen.Proceedings.Where(proceeding => proceeding.Letter == seen.Letter).Select(proceeding => proceeding.Stage);

    internal static IQueryable<MeasureLine> Measures(CaseSight seen) => seen.Measures
        .Where(measure => measure.Proceeding.Letter == seen.Letter)
        .OrderBy(measure => measure.Status == MeasureStatus.Withdrawn).ThenBy(measure => measure.Ordinal)
        .Select(measure => new MeasureLine
        {
            Number = measure.Proceeding.Incident.Number,
            Letter = measure.Proceeding.Letter,
            Ordinal = measure.Ordinal,
            Version = measure.Version,
            What = measure.What,
            TakenOn = measure.TakenOn,
            Source = measure.Source,
            DocumentOrdinal = measure.Document!.Ordinal,
            DocumentName = measure.Document.FileName,
            DocumentWithdrawn = measure.Document != null && measure.Document.WithdrawnBecause != null,
            Closes = measure.Closes,
            Status = measure.Status,
            VerifiedOn = measure.VerifiedOn,
            VerifiedBy = measure.VerifiedBy!.Name,
            HowVerified = measure.HowVerified,
            WithdrawnBecause = measure.WithdrawnBecause,
        });

    internal static IQueryable<AdviceLine> Advice(CaseSight seen) => seen.Advice
        .Where(advice => advice.Proceeding.Letter == seen.Letter)
        .OrderBy(advice => advice.Status == AdviceStatus.Withdrawn).ThenBy(advice => advice.Ordinal)
        .Select(advice => new AdviceLine
        {
            Number = advice.Proceeding.Incident.Number,
            Letter = advice.Proceeding.Letter,
            Ordinal = advice.Ordinal,
            Version = advice.Version,
            Weakness = advice.Weakness,
            Step = advice.Step,
            GivenOn = advice.GivenOn,
            FollowUpOn = advice.FollowUpOn,
            Status = advice.Status,
            AnsweredOn = advice.AnsweredOn,
            Answer = advice.Answer,
            DoneOn = advice.DoneOn,
            DoneNote = advice.DoneNote,
            WithdrawnBecause = advice.WithdrawnBecause,
        });

    /// <summary>What verified measures of a proceeding close, a line each.</summary>
    internal static IQueryable<IReadOnlyList<int>> Verified(CaseSight seen) => seen.Measures
        .Where(measure => measure.Proceeding.Letter == seen.Letter && measure.Status == MeasureStatus.Verified)
        .OrderBy(measure => measure.Ordinal)
        .Select(measure => measure.Closes);

    internal static IQueryable<FindingName> Findings(CaseSight seen) =>
        from proceeding in seen.Proceedings
        where proceeding.Letter == seen.Letter
        from finding in proceeding.Findings
        where finding.Polarity == Polarity.Adverse && finding.IsAdverse && finding.Status != FindingStatus.Withdrawn
        orderby finding.Ordinal
        select new FindingName(finding.Ordinal, finding.FactId, finding.System);
}

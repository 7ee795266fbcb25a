using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Remedies;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Remedies;

/// <summary>Reads what data users did afterwards, and what they were advised.</summary>
public sealed class RemedyQueries(Reading reading)
{
    /// <summary>The measures and the advice of one proceeding; "not found" when the actor may not see its case.</summary>
    public Task<RemediesView> OfProceedingAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var stage = await seen.Proceedings
                .Where(proceeding => proceeding.Letter == letter)
                .Select(proceeding => new { proceeding.Stage })
                .SingleOrDefaultAsync(token) ?? throw DomainException.NotFound("Case {0} has no proceeding {1}.", number, letter);
            return new RemediesView
            {
                Number = number,
                Letter = letter,
                Stage = stage.Stage,
                Measures = await Measures(seen, letter).ToListAsync(token),
                Advice = await Advice(seen, letter).ToListAsync(token),
                Findings = await Findings(seen, letter).ToListAsync(token),
                Documents = await DocumentChoice.Read.ListAsync(seen, token),
            };
        }, cancellationToken);

    /// <summary>The measures of one proceeding that stand and close one finding.</summary>
    public Task<IReadOnlyList<MeasureLine>> ClosingAsync(string number, string letter, int finding, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<MeasureLine>>(actor, Permission.ReadCases, number, async (seen, token) =>
        [
            .. (await Measures(seen, letter).ToListAsync(token))
                .Where(measure => measure.Status is not MeasureStatus.Withdrawn && measure.Closes.Contains(finding)),
        ], cancellationToken);

    internal static IQueryable<MeasureLine> Measures(CaseSight seen, string letter) => seen.Measures
        .Where(measure => measure.Proceeding.Letter == letter)
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

    internal static IQueryable<AdviceLine> Advice(CaseSight seen, string letter) => seen.Advice
        .Where(advice => advice.Proceeding.Letter == letter)
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
    internal static IQueryable<IReadOnlyList<int>> Verified(CaseSight seen, string letter) => seen.Measures
        .Where(measure => measure.Proceeding.Letter == letter && measure.Status == MeasureStatus.Verified)
        .OrderBy(measure => measure.Ordinal)
        .Select(measure => measure.Closes);

    internal static IQueryable<FindingName> Findings(CaseSight seen, string letter) =>
        from proceeding in seen.Proceedings
        where proceeding.Letter == letter
        from finding in proceeding.Findings
        where finding.Polarity == Polarity.Adverse && finding.IsAdverse && finding.Status != FindingStatus.Withdrawn
        orderby finding.Ordinal
        select new FindingName(finding.Ordinal, finding.FactId, finding.System);
}

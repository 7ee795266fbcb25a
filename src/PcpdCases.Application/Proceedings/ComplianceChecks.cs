using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Proceedings;

/// <summary>A compliance check and whether it could be closed now.</summary>
public sealed record CheckLine
{
    public required string Number { get; init; }

    public required string Letter { get; init; }

    public required string Title { get; init; }

    public required string Name { get; init; }

    public string? ChineseName { get; init; }

    /// <summary>When the check began, UTC.</summary>
    public DateTime Since { get; init; }

    /// <summary>Whether advice is on record, without which it cannot end as "advice given".</summary>
    public bool Advised { get; init; }

    /// <summary>Why it cannot be closed; null when it can.</summary>
    public DomainException? Refusal { get; init; }
}

/// <summary>Compliance checks that run, the longest first.</summary>
/// <param name="IsCut">Whether there are more than are shown.</param>
public sealed record ComplianceChecks(IReadOnlyList<CheckLine> Lines, bool IsCut);

/// <summary>Reads which compliance checks run and tries the domain's own closing on copies, so that a preview says what the act will.</summary>
public sealed class ComplianceCheckQueries(Reading reading)
{
    /// <summary>The most that one page shows and one press closes.</summary>
    public const int Most = 100;

    public Task<ComplianceChecks> ListAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.CloseCases, async (sight, token) =>
        {
            var me = await sight.Officers.SingleAsync(officer => officer.Handle == sight.Actor.Handle, token);
            var checks = await Running(sight).Take(Most + 1).ToListAsync(token);
            var shown = checks.Take(Most).ToList();
            var rounds = (await Outstanding(sight, [.. shown.Select(check => check.Incident.Id)]).ToListAsync(token))
                .Where(round => round.IsOutstanding).ToLookup(round => round.Incident.Id, round => $"round {round.Ordinal}");
            var advised = (await Advised(sight, [.. shown.Select(check => check.Id)]).ToListAsync(token)).ToHashSet();
            return new ComplianceChecks(
                [.. shown.Select(check => LineOf(check, [.. rounds[check.Incident.Id]], me, sight.Now, sight.Today) with { Advised = advised.Contains(check.Id) })], checks.Count > Most);
        }, cancellationToken);

    internal static IQueryable<Proceeding> Running(Sight sight) => sight.Proceedings
        .Include(proceeding => proceeding.Incident)
        .Include(proceeding => proceeding.Party).ThenInclude(party => party.Organisation)
        .Include(proceeding => proceeding.StageChanges)
        .Include(proceeding => proceeding.Findings)
        .Include(proceeding => proceeding.Determinations)
        .Where(proceeding => proceeding.Stage == Stage.ComplianceCheck && proceeding.Incident.RecordedFromPublishedSource == null)
        .OrderBy(proceeding => proceeding.Incident.Number).ThenBy(proceeding => proceeding.Letter);

    internal static IQueryable<EnquiryRound> Outstanding(Sight sight, IReadOnlyList<long> incidents) => sight.Rounds
        .Include(round => round.Incident)
        .Include(round => round.Addressees)
        .Where(round => incidents.Contains(round.Incident.Id) && round.Status == RoundStatus.Issued);

    internal static IQueryable<long> Advised(Sight sight, IReadOnlyList<long> proceedings) => sight.Advice
        .Where(advice => proceedings.Contains(advice.Proceeding.Id) && advice.Status != AdviceStatus.Withdrawn)
        .Select(advice => advice.Proceeding.Id)
        .Distinct();

    private static CheckLine LineOf(Proceeding check, IReadOnlyCollection<string> stillOpen, Officer me, DateTime now, DateOnly today)
    {
        var since = check.StageChanges.Where(change => change.To is Stage.ComplianceCheck).Max(change => (DateTime?)change.At) ?? check.OpenedAt;
        return new CheckLine
        {
            Number = check.Incident.Number,
            Letter = check.Letter,
            Title = check.Incident.Title,
            Name = check.Party.Organisation.Name,
            ChineseName = check.Party.Organisation.ChineseName,
            Since = since,
            Refusal = Try(() => check.Close(ProceedingEnd.NoFurtherAction, "Preview", stillOpen, me, now, today)),
        };
    }

    private static DomainException? Try(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (DomainException refusal)
        {
            return refusal;
        }
    }
}

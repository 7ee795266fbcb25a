using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>A notice of an earlier register, as lists show it.</summary>
public sealed record PastNoticeLine
{
    public required string Reference { get; init; }

    public DateOnly ServedOn { get; init; }

    public PastNoticeOutcome Outcome { get; init; }

    public DateOnly? EndedOn { get; init; }

    public string? Subject { get; init; }

    /// <summary>Ids of the facts it found.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Those of its facts that are found here again; empty where nothing is compared.</summary>
    public IReadOnlyList<string> SameFacts { get; init; } = [];

    public string? WithdrawnBecause { get; init; }

    /// <summary>Whether the same act or omission after it was complied with may be an offence (s.50A(3)).</summary>
    public bool MayBeRepeated => Outcome is PastNoticeOutcome.Complied && SameFacts.Count > 0;
}

/// <summary>Reads the notices of earlier registers.</summary>
public sealed class PastNoticeQueries(Reading reading)
{
    /// <summary>Those of one organisation, latest first, the withdrawn ones last.</summary>
    public Task<IReadOnlyList<PastNoticeLine>> OfOrganisationAsync(int number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<PastNoticeLine>>(
            actor, Permission.ReadNotices, async (sight, token) => await OfOrganisation(sight, number).ToListAsync(token), cancellationToken);

    /// <summary>Those of the data user of a proceeding that stand, latest first, with the facts that are found in it again.</summary>
    public Task<IReadOnlyList<PastNoticeLine>> OfDataUserAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<PastNoticeLine>>(actor, Permission.ReadNotices, number, async (seen, token) =>
        {
            var notices = await OfDataUser(seen, letter).ToListAsync(token);
            if (notices.Count == 0)
            {
                return [];
            }
            var here = await EarlierNoticeQueries.FactsHere(seen, letter).ToListAsync(token);
            return [.. notices.Select(notice => notice with { SameFacts = [.. notice.Facts.Intersect(here, StringComparer.Ordinal)] })];
        }, cancellationToken);

    /// <summary>Every reference that is taken.</summary>
    public Task<IReadOnlyList<string>> ReferencesAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<string>>(actor, Permission.ReadNotices, async (sight, token) => await References(sight).ToListAsync(token), cancellationToken);

    internal static IQueryable<string> References(Sight sight) => sight.PastNotices.OrderBy(notice => notice.Reference).Select(notice => notice.Reference);

    internal static IQueryable<PastNoticeLine> OfOrganisation(Sight sight, int number) => Lines(sight.PastNotices
        .Where(notice => notice.Organisation.Number == number)
        .OrderBy(notice => notice.WithdrawnBecause != null).ThenByDescending(notice => notice.ServedOn).ThenBy(notice => notice.Reference));

    internal static IQueryable<PastNoticeLine> OfDataUser(CaseSight seen, string letter) => Lines(
        from proceeding in seen.Proceedings
        where proceeding.Letter == letter
        from notice in seen.All.PastNotices
        where notice.Organisation.Id == proceeding.Party.Organisation.Id && notice.WithdrawnBecause == null
        orderby notice.ServedOn descending, notice.Reference
        select notice);

    private static IQueryable<PastNoticeLine> Lines(IQueryable<PastNotice> notices) => notices.Select(notice => new PastNoticeLine
    {
        Reference = notice.Reference,
        ServedOn = notice.ServedOn,
        Outcome = notice.Outcome,
        EndedOn = notice.EndedOn,
        Subject = notice.Subject,
        Facts = notice.Facts,
        WithdrawnBecause = notice.WithdrawnBecause,
    });
}

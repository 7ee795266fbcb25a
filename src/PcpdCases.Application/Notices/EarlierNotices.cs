using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Notices;

/// <summary>A notice served on the same data user in another proceeding.</summary>
public sealed record EarlierNotice
{
    public required string Number { get; init; }

    public required string Letter { get; init; }

    public int Ordinal { get; init; }

    public NoticeStatus Status { get; init; }

    /// <summary>Null when the published source does not tell it.</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>The day its failure was referred for prosecution; null while it was not.</summary>
    public DateOnly? ReferredOn { get; init; }

    /// <summary>Facts found against the data user there and here.</summary>
    public IReadOnlyList<string> SameFacts { get; init; } = [];

    /// <summary>Whether the same act or omission after it was complied with may be an offence (s.50A(3)).</summary>
    public bool MayBeRepeated => Status is NoticeStatus.Met && SameFacts.Count > 0;
}

/// <summary>Reads which notices a data user had in other proceedings, so that an act repeated after compliance is seen (s.50A(3)).</summary>
public sealed class EarlierNoticeQueries(Reading reading)
{
    /// <summary>Notices served on the data user of a proceeding in other proceedings that the asker may see, latest first.</summary>
    public Task<IReadOnlyList<EarlierNotice>> OfDataUserAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<EarlierNotice>>(actor, Permission.ReadNotices, number, async (seen, token) =>
        {
            var notices = await OfDataUser(seen, letter).ToListAsync(token);
            if (notices.Count == 0)
            {
                return [];
            }
            var same = (await SameFacts(seen, letter).ToListAsync(token)).ToLookup(fact => (fact.Number, fact.Letter), fact => fact.FactId);
            return [.. notices.Select(notice => notice with { SameFacts = [.. same[(notice.Number, notice.Letter)].Distinct().Order(StringComparer.Ordinal)] })];
        }, cancellationToken);

    internal static IQueryable<EarlierNotice> OfDataUser(CaseSight seen, string letter) =>
        from proceeding in seen.Proceedings
        where proceeding.Letter == letter
        from notice in seen.All.Notices
        where notice.Proceeding.Party.Organisation.Id == proceeding.Party.Organisation.Id
            && notice.Proceeding.Id != proceeding.Id
            && (notice.ServedOn != null || notice.Status == NoticeStatus.Published)
        orderby notice.ServedOn descending, notice.Proceeding.Incident.Number descending, notice.Ordinal descending
        select new EarlierNotice
        {
            Number = notice.Proceeding.Incident.Number,
            Letter = notice.Proceeding.Letter,
            Ordinal = notice.Ordinal,
            Status = notice.Status,
            ServedOn = notice.ServedOn,
            ReferredOn = notice.ReferredOn,
        };

    internal static IQueryable<SharedFact> SameFacts(CaseSight seen, string letter) =>
        from proceeding in seen.Proceedings
        where proceeding.Letter == letter
        from here in proceeding.Findings
        where here.Polarity == Polarity.Adverse && here.IsAdverse && here.Status != FindingStatus.Withdrawn
        from other in seen.All.Proceedings
        where other.Party.Organisation.Id == proceeding.Party.Organisation.Id && other.Id != proceeding.Id
        from there in other.Findings
        where there.FactId == here.FactId && there.Polarity == Polarity.Adverse && there.IsAdverse && there.Status != FindingStatus.Withdrawn
        select new SharedFact(other.Incident.Number, other.Letter, there.FactId);

    /// <summary>Facts found against the data user of one proceeding.</summary>
    internal static IQueryable<string> FactsHere(CaseSight seen, string letter) =>
        from proceeding in seen.Proceedings
        where proceeding.Letter == letter
        from finding in proceeding.Findings
        where finding.Polarity == Polarity.Adverse && finding.IsAdverse && finding.Status != FindingStatus.Withdrawn
        orderby finding.Ordinal
        select finding.FactId;
}

/// <summary>A fact found against one data user in two proceedings.</summary>
internal sealed record SharedFact(string Number, string Letter, string FactId);

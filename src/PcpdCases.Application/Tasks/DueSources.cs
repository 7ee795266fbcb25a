using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Tasks;

/// <summary>The open proceedings that are asked for what falls due, with what hangs on them.</summary>
internal sealed record DueSources
{
    /// <summary>The case whose proceedings they are; null where they are those of many cases.</summary>
    public CaseSight? Case { get; private init; }

    public required IQueryable<Proceeding> Proceedings { get; init; }

    public required IQueryable<EnquiryRound> Rounds { get; init; }

    public required IQueryable<EnforcementNotice> Notices { get; init; }

    public required IQueryable<InvestigationReport> Reports { get; init; }

    public required IQueryable<Notification> Notifications { get; init; }

    /// <summary>Those of a case that was not recorded from a published source.</summary>
    public static DueSources Of(CaseSight seen) => new()
    {
        Case = seen,
        Proceedings = seen.Proceedings.Where(proceeding => proceeding.Stage != Stage.Closed),
        Rounds = seen.Rounds,
        Notices = seen.Notices.Where(notice => notice.Proceeding.Stage != Stage.Closed),
        Reports = seen.Reports,
        Notifications = seen.Notifications,
    };

    /// <summary>Some proceedings by their keys: the few that are asked for, not every round that was ever issued.</summary>
    public static DueSources Of(Sight sight, IReadOnlyList<long> proceedings)
    {
        var asked = sight.Proceedings.Where(proceeding => proceedings.Contains(proceeding.Id));
        return new DueSources
        {
            Proceedings = asked,
            Rounds = sight.Rounds.Where(round => asked.Select(proceeding => proceeding.Incident.Id).Contains(round.Incident.Id)),
            Notices = sight.Notices.Where(notice => proceedings.Contains(notice.Proceeding.Id)),
            Reports = sight.Reports,
            Notifications = sight.Notifications,
        };
    }
}

/// <summary>One kind of thing that falls due: of a case read as it was made once, of many cases by their keys.</summary>
internal sealed class DueRead<T>(Func<DueSources, IQueryable<T>> query)
{
    private readonly CaseRead<T> _ofCase = new(seen => query(DueSources.Of(seen)));

    public Task<List<T>> ListAsync(DueSources of, CancellationToken cancellationToken) =>
        of.Case is { } seen ? _ofCase.ListAsync(seen, cancellationToken) : query(of).ToListAsync(cancellationToken);
}

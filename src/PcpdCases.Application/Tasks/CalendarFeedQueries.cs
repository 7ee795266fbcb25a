using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tasks;

/// <summary>Reads whose calendar an address is.</summary>
public sealed class CalendarFeedQueries(Reading reading)
{
    /// <summary>When the asker's address was opened; null when there is none.</summary>
    public Task<DateTime?> OpenedAtAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.KeepOwnCalendar, async (sight, token) => await Opened(sight).FirstOrDefaultAsync(token), cancellationToken);

    /// <summary>Sign-in name of the active officer whose address it is; null when it is nobody's, revoked, or of one who keeps no calendar any more.</summary>
    public Task<string?> OwnerAsync(string secret, CancellationToken cancellationToken = default) =>
        reading.RunAsync(Actor.System, Permission.KeepOwnCalendar, async (sight, token) =>
            await Owner(sight, CalendarFeed.HashOf(secret)).SingleOrDefaultAsync(token) is { } owner
            && PermissionMatrix.Allows(Permission.KeepOwnCalendar, owner.Roles)
                ? owner.Handle
                : null, cancellationToken);

    internal static IQueryable<DateTime?> Opened(Sight sight)
    {
        var me = sight.Actor.Handle;
        return sight.CalendarFeeds.Where(feed => feed.Officer.Handle == me && feed.RevokedAt == null).Select(feed => (DateTime?)feed.OpenedAt);
    }

    internal static IQueryable<Officer> Owner(Sight sight, string hash) =>
        sight.CalendarFeeds.Where(feed => feed.SecretSha256 == hash && feed.RevokedAt == null && feed.Officer.Active).Select(feed => feed.Officer);
}

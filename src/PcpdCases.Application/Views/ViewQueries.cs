using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Views;

/// <summary>A kept view as lists offer it.</summary>
/// <param name="Owner">Whose it is; null for the asker's own.</param>
/// <param name="OpensFirst">Whether the asker's list opens with it.</param>
public sealed record ViewLine(string Name, string Query, bool Shared, string? Owner, bool OpensFirst);

/// <summary>Reads the views an officer can choose from.</summary>
public sealed class ViewQueries(Reading reading)
{
    /// <summary>The asker's own views, then those others share, each by name.</summary>
    public Task<IReadOnlyList<ViewLine>> MineAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<ViewLine>>(actor, Permission.KeepViews, async (sight, token) => await Mine(sight).ToListAsync(token), cancellationToken);

    /// <summary>The query of the view with which the asker's list opens; null for the list as it is.</summary>
    public Task<string?> FirstAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.KeepViews, async (sight, token) => await First(sight).SingleOrDefaultAsync(token), cancellationToken);

    internal static IQueryable<string> First(Sight sight) => sight.Views
        .Where(view => view.RemovedAt == null && view.OpensFirst && view.Officer.Handle == sight.Actor.Handle)
        .Select(view => view.Query);

    internal static IQueryable<ViewLine> Mine(Sight sight)
    {
        var me = sight.Actor.Handle;
        return sight.Views.Where(view => view.RemovedAt == null && (view.Shared || view.Officer.Handle == me))
            .OrderBy(view => view.Officer.Handle == me ? 0 : 1).ThenBy(view => view.Name).ThenBy(view => view.Officer.Handle)
            .Select(view => new ViewLine(view.Name, view.Query, view.Shared, view.Officer.Handle == me ? null : view.Officer.Name, view.OpensFirst && view.Officer.Handle == me));
    }
}

using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Door;

/// <summary>The one way to read: every query starts from what the actor may see.</summary>
public sealed class Reading(IDbContextFactory<CasesDbContext> contexts, TimeProvider clock)
{
    // Asked before every query, so it is compiled once; for one provider only, hence not static.
#pragma warning disable RS0030 // Reading is the door.
    private readonly Func<CasesDbContext, string, CancellationToken, Task<Officer?>> _seat = EF.CompileAsyncQuery(
        (CasesDbContext context, string handle, CancellationToken _) => context.Set<Officer>().AsNoTracking().SingleOrDefault(officer => officer.Handle == handle));
#pragma warning restore RS0030

    /// <summary>Runs a query for an actor who holds the permission.</summary>
    public async Task<T> RunAsync<T>(
        Actor actor, Permission permission, Func<Sight, CancellationToken, Task<T>> query, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTrackingWithIdentityResolution;
        // Opened once: EF Core would open, set up and close the connection for each statement.
        await context.Database.OpenConnectionAsync(cancellationToken);
        var me = await SeatAsync(context, actor, cancellationToken);
        EnsureAllowed(permission, actor, me);
        return await query(new Sight(context, actor, me, clock.UtcNow()), cancellationToken);
    }

    /// <summary>Runs a query over one case for an actor who holds the permission and may see it; for anybody else there is no such case.</summary>
    public Task<T> RunAsync<T>(
        Actor actor, Permission permission, string number, Func<CaseSight, CancellationToken, Task<T>> query, CancellationToken cancellationToken = default) =>
        RunAsync(actor, permission, async (sight, token) => await query(await CaseSight.OpenAsync(sight, number, token), token), cancellationToken);

    private async Task<Officer?> SeatAsync(CasesDbContext context, Actor actor, CancellationToken cancellationToken) =>
        actor.Kind is not ActorKind.Officer ? null
        : await _seat(context, actor.Handle, cancellationToken) ?? throw Desk.NotAnOfficer();

    private static void EnsureAllowed(Permission permission, Actor actor, Officer? me)
    {
        var allowed = actor.Kind switch
        {
            ActorKind.System or ActorKind.Import => true,
            ActorKind.Officer => me is { Active: true } && PermissionMatrix.Allows(permission, me.Roles),
        };
        if (!allowed)
        {
            throw DomainException.NotPermitted("Your role does not allow this. Ask a manager if it should.");
        }
    }
}

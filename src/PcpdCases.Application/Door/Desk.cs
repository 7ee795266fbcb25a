using System.Text.Json;
using FluentValidation;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Persistence;
using PcpdCases.Application.Search;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Door;

/// <summary>The one door: every write passes here, in one order, in one transaction.</summary>
public sealed class Desk(IServiceScopeFactory scopes, TimeProvider clock, CaseChanged changed, ILogger<Desk> logger)
{
    /// <summary>How often an act that only adds is tried again when another writer was first.</summary>
    private const int Attempts = 4;

    internal async Task<TResult> RunAsync<TInput, TResult>(
        UseCase<TInput, TResult> useCase, TInput input, Actor actor, CancellationToken cancellationToken)
        where TInput : ActInput
    {
        var act = useCase.GetType().Name;
        var grant = PermissionMatrix.For(useCase.Permission);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AttemptAsync(useCase, input, actor, act, grant, cancellationToken);
            }
            catch (LostRaceException) when (attempt < Attempts)
            {
                logger.LogInformation("{Act} met another writer; attempt {Attempt} of {Attempts}", act, attempt + 1, Attempts);
            }
            catch (LostRaceException lost)
            {
                throw new StaleEditException(lost);
            }
            catch (DomainException refusal) when (refusal.Kind is RefusalKind.NotPermitted)
            {
                await RecordRefusalAsync(input, actor, act, refusal, cancellationToken);
                throw;
            }
        }
    }

    private async Task<TResult> AttemptAsync<TInput, TResult>(
        UseCase<TInput, TResult> useCase, TInput input, Actor actor, string act, Grant grant, CancellationToken cancellationToken)
        where TInput : ActInput
    {
        await using var outer = scopes.CreateAsyncScope();
        var strategy = outer.ServiceProvider.GetRequiredService<CasesDbContext>().Database.CreateExecutionStrategy();
        var (result, cases) = await strategy.ExecuteAsync(async token =>
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<CasesDbContext>();
            var me = await SeatAsync(context, actor, token);
            EnsureAllowed(useCase.Permission, grant, actor, me);
            await scope.ServiceProvider.GetRequiredService<IValidator<TInput>>().ValidateAndThrowAsync(input, token);

            await using var transaction = await context.Database.BeginTransactionAsync(token);
            if (await StoredAsync<TResult>(context, input.OperationId, actor, act, token) is { } stored)
            {
                return (stored.Result, []);
            }
            var work = new Work(context, scope.ServiceProvider, actor, me, grant, clock.UtcNow());
            var answer = await useCase.PerformAsync(input, work, token);
            var touched = await SaveAsync(context, work, act, input.OperationId, answer, token);
            await transaction.CommitAsync(token);
            return (answer, touched);
        }, cancellationToken);

        foreach (var caseNumber in cases)
        {
            changed.Announce(new CaseChange(caseNumber, actor.Handle));
        }
        return result;
    }

    private static void EnsureAllowed(Permission permission, Grant grant, Actor actor, Officer? me)
    {
        var allowed = actor.Kind switch
        {
            ActorKind.System => grant.System,
            ActorKind.Import => grant.Import,
            ActorKind.Officer => me is { Active: true } && PermissionMatrix.Allows(permission, me.Roles),
        };
        if (!allowed)
        {
            throw DomainException.NotPermitted("Your role does not allow this. Ask a manager if it should.");
        }
    }

    private static async Task<Officer?> SeatAsync(CasesDbContext context, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Kind is not ActorKind.Officer)
        {
            return null;
        }
#pragma warning disable RS0030 // The Desk is the door.
        return await context.Set<Officer>().SingleOrDefaultAsync(officer => officer.Handle == actor.Handle, cancellationToken)
            ?? throw NotAnOfficer();
#pragma warning restore RS0030
    }

    internal static DomainException NotAnOfficer() => DomainException.NotPermitted("You are not on the list of officers. Ask an administrator.");

    private sealed record Stored<T>(T Result);

    private static async Task<Stored<TResult>?> StoredAsync<TResult>(
        CasesDbContext context, Guid operationId, Actor actor, string act, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // The Desk is the door.
        var known = await context.Set<OperationRecord>().AsNoTracking()
            .SingleOrDefaultAsync(operation => operation.OperationId == operationId, cancellationToken);
#pragma warning restore RS0030
        if (known is null)
        {
            return null;
        }
        if (known.ActorHandle != actor.Handle || known.Act != act)
        {
            throw new DomainException("This form was already used for something else. Open it again.");
        }
        return new Stored<TResult>(JsonSerializer.Deserialize<TResult>(known.Result)!);
    }

    private static async Task<IReadOnlyList<string>> SaveAsync<TResult>(
        CasesDbContext context, Work work, string act, Guid operationId, TResult answer, CancellationToken cancellationToken)
    {
        if (work.JournalDrafts.Count == 0)
        {
            throw new InvalidOperationException($"{act} wrote no journal line.");
        }
        try
        {
            // Looked for once: each of the readers below would look again through all that is tracked.
            context.ChangeTracker.DetectChanges();
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            Versions.Raise(context);
            var changes = JournalChanges.Of(context);
            var renamed = CaseRows.ChangedOrganisations(context);
            var found = SearchIndex.ChangedRoots(context);
            context.Add(OperationRecord.Of(operationId, work.Actor.Handle, act, JsonSerializer.Serialize(answer), work.Now));
#pragma warning disable RS0030 // The Desk is the one that saves.
            await context.SaveChangesAsync(cancellationToken);

            // The first line of an operation carries what it changed; keys of added rows are known only now.
            await JournalChain.AppendAsync(context, work, act, operationId, changes, cancellationToken);
            context.ChangeTracker.AutoDetectChangesEnabled = true;
            // Opening a case to read it is no change of it.
            var cases = work.JournalDrafts.Where(draft => draft.Kind is JournalKind.Write).Select(draft => draft.Chain)
                .Where(chain => chain != JournalEntry.OfficeChain).Distinct().ToList();
            foreach (var caseNumber in cases)
            {
                await CaseRows.RewriteAsync(context, caseNumber, work.Now, cancellationToken);
            }
            var named = (await CaseRows.CasesOfAsync(context, renamed, cancellationToken)).Except(cases).ToList();
            foreach (var caseNumber in named)
            {
                await CaseRows.RewriteAsync(context, caseNumber, null, cancellationToken);
            }
            await context.SaveChangesAsync(cancellationToken);
            await SearchIndex.RewriteAsync(context, found, cancellationToken);
            await SearchIndex.RenameAsync(context, named, cancellationToken);
#pragma warning restore RS0030
            return cases;
        }
        catch (DbUpdateConcurrencyException lost)
        {
            throw work.HasExpectations ? new StaleEditException(lost) : new LostRaceException(lost);
        }
        catch (DbUpdateException lost) when (IsUniqueViolation(lost))
        {
            throw new LostRaceException(lost);
        }
    }

    private static bool IsUniqueViolation(DbUpdateException exception) => exception.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555,
        SqlException server => server.Number is 2601 or 2627,
        _ => false,
    };

    private async Task RecordRefusalAsync(ActInput input, Actor actor, string act, DomainException refusal, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CasesDbContext>();
        var strategy = context.Database.CreateExecutionStrategy();
        await strategy.ExecuteAsync(async token =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            var draft = new JournalEntryDraft(JournalKind.Refusal, "refusals", refusal.Template, null);
            await JournalChain.AppendAsync(context, draft, actor.Handle, act, input.OperationId, clock.UtcNow(), token);
#pragma warning disable RS0030 // The Desk is the one that saves.
            await context.SaveChangesAsync(token);
#pragma warning restore RS0030
            await transaction.CommitAsync(token);
        }, cancellationToken);
    }

    private sealed class LostRaceException(Exception inner) : Exception("Another writer was first.", inner);
}

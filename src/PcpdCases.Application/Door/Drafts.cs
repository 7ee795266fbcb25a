using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain;

namespace PcpdCases.Application.Door;

/// <summary>Keeps what officers type before they save it; its own table, outside the journal.</summary>
public sealed class Drafts(IDbContextFactory<CasesDbContext> contexts, TimeProvider clock)
{
    /// <summary>Long enough for a leave of absence.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(60);

    /// <summary>Fields and text together; a pasted report of 100,000 Chinese characters fits many times.</summary>
    public const int MaxCharacters = 4_000_000;

    /// <summary>Merges typed fields into the draft; a batch older than what is kept changes nothing.</summary>
    /// <returns>The sequence now kept.</returns>
    public async Task<long> SaveAsync(
        string owner, string key, long sequence, IReadOnlyDictionary<string, string> fields, int? baseVersion, CancellationToken cancellationToken = default)
    {
        if (key.Length is 0 or > Draft.KeyMaxLength || fields.Sum(field => (long)field.Key.Length + field.Value.Length) > MaxCharacters)
        {
            throw new DomainException("This text is too long to keep as a draft. Save the form, or keep a copy elsewhere.");
        }
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var strategy = context.Database.CreateExecutionStrategy();
        return await strategy.ExecuteAsync(async token =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            var draft = await OfAsync(context, owner, key, token);
            if (draft is null)
            {
                draft = Draft.Start(owner, key);
                context.Add(draft);
            }
            var merged = new SortedDictionary<string, string>(Fields(draft), StringComparer.Ordinal);
            foreach (var (name, text) in fields)
            {
                merged[name] = text;
            }
            if (draft.Keep(sequence, JsonSerializer.Serialize(merged), baseVersion, clock.UtcNow(), Life))
            {
#pragma warning disable RS0030 // Drafts stand outside the journal, and so outside the Desk.
                await context.SaveChangesAsync(token);
#pragma warning restore RS0030
            }
            await transaction.CommitAsync(token);
            return draft.Sequence;
        }, cancellationToken);
    }

    /// <summary>What the owner typed and has not saved; null when there is nothing.</summary>
    public async Task<KeptDraft?> FindAsync(string owner, string key, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var draft = await OfAsync(context, owner, key, cancellationToken);
        return draft is null ? null : new KeptDraft(draft.Key, draft.Sequence, Fields(draft), draft.BaseVersion, draft.SavedAt);
    }

    /// <summary>Forgets the draft after its form was saved or its owner threw it away.</summary>
    public async Task DiscardAsync(string owner, string key, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
#pragma warning disable RS0030 // A draft is not part of a case: it may go.
        await context.Set<Draft>().Where(draft => draft.Owner == owner && draft.Key == key).ExecuteDeleteAsync(cancellationToken);
#pragma warning restore RS0030
    }

#pragma warning disable RS0030 // Drafts stand outside the journal, and so outside the Desk.
    private static Task<Draft?> OfAsync(CasesDbContext context, string owner, string key, CancellationToken cancellationToken) =>
        context.Set<Draft>().SingleOrDefaultAsync(draft => draft.Owner == owner && draft.Key == key, cancellationToken);
#pragma warning restore RS0030

    private static Dictionary<string, string> Fields(Draft draft) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Mine)!;
}

/// <summary>A draft as its owner gets it back.</summary>
public sealed record KeptDraft(string Key, long Sequence, IReadOnlyDictionary<string, string> Fields, int? BaseVersion, DateTime SavedAt);

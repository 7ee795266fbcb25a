using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Application.Door;

/// <summary>Appends to and verifies the journal's hash chains, one per case and one for the office.</summary>
public static class JournalChain
{
    internal static async Task AppendAsync(
        CasesDbContext context, Work work, string act, Guid operationId, string? changes, CancellationToken cancellationToken)
    {
        foreach (var (draft, index) in work.JournalDrafts.Select((draft, index) => (draft, index)))
        {
            var line = index == 0 ? draft with { Changes = changes } : draft;
            await AppendAsync(context, line, work.Actor.Handle, act, operationId, work.Now, cancellationToken);
        }
    }

    internal static async Task AppendAsync(
        CasesDbContext context, JournalEntryDraft draft, string actorHandle, string act, Guid operationId, DateTime now, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // The journal is part of the door.
        var last = context.Set<JournalEntry>().Local.Where(entry => entry.Chain == draft.Chain).MaxBy(entry => entry.Position)
            ?? await context.Set<JournalEntry>().AsNoTracking()
                .Where(entry => entry.Chain == draft.Chain)
                .OrderByDescending(entry => entry.Position)
                .FirstOrDefaultAsync(cancellationToken);
#pragma warning restore RS0030
        context.Add(JournalEntry.Of(
            draft.Chain, draft, actorHandle, act, operationId, now, (last?.Position ?? 0) + 1, last?.Hash ?? ""));
    }

    /// <summary>The first break of a chain given in order, in words; null when it is whole.</summary>
    public static string? FirstBreak(IEnumerable<JournalEntry> chain)
    {
        var position = 0;
        var previous = "";
        foreach (var entry in chain)
        {
            position++;
            if (entry.Position != position)
            {
                return $"{entry.Chain}: line {position} is missing (found {entry.Position}).";
            }
            if (entry.PreviousHash != previous)
            {
                return $"{entry.Chain}: line {position} does not follow the line before it.";
            }
            if (entry.Hash != entry.ComputeHash())
            {
                return $"{entry.Chain}: line {position} was changed after it was written.";
            }
            previous = entry.Hash;
        }
        return null;
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain;

namespace PcpdCases.Application.Door;

/// <summary>Raises the version of everything edited, and of the root above every write beneath it.</summary>
internal static class Versions
{
    private const string Version = nameof(IAggregateRoot.Version);

    public static void Raise(CasesDbContext context)
    {
        var changed = context.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        var raised = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var entry in changed)
        {
            RaiseOne(entry, raised);
            for (var owner = OwnerOf(entry); owner is not null; owner = OwnerOf(owner))
            {
                if (owner.Entity is IAggregateRoot)
                {
                    RaiseOne(owner, raised);
                }
            }
        }
    }

    private static void RaiseOne(EntityEntry entry, HashSet<object> raised)
    {
        if (entry.State is EntityState.Deleted || entry.Metadata.FindProperty(Version) is not { } version || version.ClrType != typeof(int) || !raised.Add(entry.Entity))
        {
            return;
        }
        var property = entry.Property(Version);
        property.CurrentValue = entry.State is EntityState.Added ? 1 : (int)property.OriginalValue! + 1;
    }

    // The owner is the principal that lists this row in one of its collections; a root has none above it.
    private static EntityEntry? OwnerOf(EntityEntry entry)
    {
        if (entry.Entity is IAggregateRoot)
        {
            return null;
        }
        foreach (var key in entry.Metadata.GetForeignKeys())
        {
            if (key.PrincipalToDependent is { IsCollection: true } && Principal(entry, key) is { } principal)
            {
                return principal;
            }
        }
        return null;
    }

    private static EntityEntry? Principal(EntityEntry entry, IForeignKey key) =>
        entry.Context.ChangeTracker.Entries().FirstOrDefault(candidate =>
            key.PrincipalEntityType.IsAssignableFrom(candidate.Metadata)
            && key.Properties.Zip(key.PrincipalKey.Properties).All(pair =>
                Equals(entry.Property(pair.First.Name).CurrentValue, candidate.Property(pair.Second.Name).CurrentValue)));
}

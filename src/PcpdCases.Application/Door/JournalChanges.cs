using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Door;

/// <summary>Old → new of every field an operation changes in the case file, by public name and never by key.</summary>
internal static class JournalChanges
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>That these changed is journalled; what they say is not: contacts, a form kept whole elsewhere, and where files lie.</summary>
    private static readonly HashSet<(Type Thing, string Field)> Withheld =
    [
        (typeof(Organisation), nameof(Organisation.Email)),
        (typeof(Organisation), nameof(Organisation.Telephone)),
        (typeof(Organisation), nameof(Organisation.Address)),
        (typeof(Notification), nameof(Notification.Sender)),
        (typeof(NotificationVersion), nameof(NotificationVersion.Form)),
        (typeof(Document), nameof(Document.StoragePath)),
    ];

    /// <summary>What stands in the journal for a withheld value.</summary>
    internal const string WithheldValue = "(withheld)";

    private sealed record Change(string Thing, string Field, string? Old, string? New);

    /// <summary>A JSON array of thing, field, old and new; null when no field of the case file changed.</summary>
    public static string? Of(CasesDbContext context)
    {
        var changes = context.ChangeTracker.Entries()
            .Where(entry => entry.Metadata.ClrType.Namespace?.StartsWith("PcpdCases.Domain", StringComparison.Ordinal) == true)
            .SelectMany(Of)
            .ToList();
        return changes.Count == 0 ? null : JsonSerializer.Serialize(changes, Readable);
    }

    private static IEnumerable<Change> Of(EntityEntry entry)
    {
        var thing = NameOf(entry);
        return entry.State switch
        {
            EntityState.Added => Fields(entry).Where(field => field.CurrentValue is not null)
                .Select(field => new Change(thing, field.Metadata.Name, null, Value(field, field.CurrentValue))),
            EntityState.Modified => Fields(entry).Where(field => field.IsModified && !Equals(field.OriginalValue, field.CurrentValue))
                .Select(field => new Change(thing, field.Metadata.Name, Value(field, field.OriginalValue), Value(field, field.CurrentValue))),
            EntityState.Deleted => Fields(entry).Where(field => field.OriginalValue is not null)
                .Select(field => new Change(thing, field.Metadata.Name, Value(field, field.OriginalValue), null)),
            EntityState.Detached or EntityState.Unchanged => [],
        };
    }

    // A section such as an incident's particulars is a complex property: its fields stand beside the entity's own.
    private static IEnumerable<PropertyEntry> Fields(EntityEntry entry) => entry.Properties
        .Concat(entry.ComplexProperties.SelectMany(section => section.Properties))
        .Where(property => !property.Metadata.IsKey() && !property.Metadata.IsForeignKey() && !property.Metadata.IsConcurrencyToken);

    private static string NameOf(EntityEntry entry)
    {
        var name = entry.Metadata.ClrType.Name;
        foreach (var candidate in (string[])["Number", "Letter", "Ordinal", "Handle"])
        {
            if (entry.Metadata.FindProperty(candidate) is IReadOnlyProperty property)
            {
                return $"{name} {Text(entry.Property(property.Name).CurrentValue)}";
            }
        }
        return name;
    }

    private static string? Value(PropertyEntry field, object? value) =>
        value is not null && Withheld.Contains((field.Metadata.DeclaringType.ClrType, field.Metadata.Name)) ? WithheldValue : Text(value);

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable values => string.Join(", ", values.Cast<object?>().Select(Text)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}

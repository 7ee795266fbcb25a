using System.Collections;
using System.Globalization;
using System.Reflection;

namespace PcpdCases.Portal.Shared;

/// <summary>Reads and writes an input's fields by path, as text: "Statement", "Contact.Name", "Questions[2].Text".</summary>
public static class FormValues
{
    /// <summary>The public settable properties of an input with their text, but for what the form's machinery uses.</summary>
    public static IReadOnlyDictionary<string, string> Of(object input) =>
        input.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanRead: true, CanWrite: true } && property.GetIndexParameters().Length == 0 && !IsMachinery(property))
            .ToDictionary(property => property.Name, property => Text(property.GetValue(input)), StringComparer.Ordinal);

    /// <summary>The value at a path as text; null when there is no such field.</summary>
    public static string? Read(object input, string path) => Find(input, path) is { } place ? Text(place.Property.GetValue(place.Owner)) : null;

    /// <summary>Puts typed text back; false when the field is gone or the text does not fit it.</summary>
    public static bool Write(object input, string path, string text, DateOnly today)
    {
        if (Find(input, path) is not { Property.CanWrite: true } place)
        {
            return false;
        }
        var type = Nullable.GetUnderlyingType(place.Property.PropertyType) ?? place.Property.PropertyType;
        if (type == typeof(long) && AmountText.Read(text) is { } amount)
        {
            return WriteAmount(place, amount);
        }
        object? value = type switch
        {
            _ when type == typeof(string) => text,
            _ when text.Length == 0 => null,
            _ when type == typeof(DateOnly) => DateText.Read(text, today),
            _ when type == typeof(int) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ => null,
        };
        if (value is null && (text.Length > 0 || (place.Property.PropertyType.IsValueType && Nullable.GetUnderlyingType(place.Property.PropertyType) is null)))
        {
            return false;
        }
        place.Property.SetValue(place.Owner, value);
        return true;
    }

    /// <summary>Copies one property from another input of the same type.</summary>
    public static void Copy(object from, object to, string name)
    {
        var property = to.GetType().GetProperty(name)!;
        property.SetValue(to, property.GetValue(from));
    }

    /// <summary>The versions an input was filled from, which follow "theirs" after a conflict.</summary>
    public static void CopyVersions(object from, object to)
    {
        foreach (var property in to.GetType().GetProperties().Where(property => property.CanWrite && property.Name.EndsWith("Version", StringComparison.Ordinal)))
        {
            property.SetValue(to, property.GetValue(from));
        }
    }

    // "79,400" typed into a NumberField fills the figure and, beside it, how exact it is.
    private static bool WriteAmount((object Owner, PropertyInfo Property) place, Domain.Amount amount)
    {
        place.Property.SetValue(place.Owner, amount.Number);
        var stem = place.Property.Name.EndsWith("Number", StringComparison.Ordinal) ? place.Property.Name[..^"Number".Length] : place.Property.Name;
        place.Owner.GetType().GetProperty(stem + "Precision")?.SetValue(place.Owner, amount.Precision);
        if (amount.Upper is { } upper)
        {
            place.Owner.GetType().GetProperty(stem + "Upper")?.SetValue(place.Owner, upper);
        }
        return true;
    }

    private static bool IsMachinery(PropertyInfo property) =>
        property.Name == "OperationId" || property.Name.EndsWith("Version", StringComparison.Ordinal);

    private static (object Owner, PropertyInfo Property)? Find(object input, string path)
    {
        var owner = input;
        var steps = path.Split('.');
        for (var i = 0; i < steps.Length; i++)
        {
            var bracket = steps[i].IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? steps[i] : steps[i][..bracket];
            if (owner.GetType().GetProperty(name) is not { } property)
            {
                return null;
            }
            if (i == steps.Length - 1)
            {
                return bracket < 0 ? (owner, property) : null;
            }
            var next = property.GetValue(owner);
            if (bracket >= 0)
            {
                next = int.TryParse(steps[i][(bracket + 1)..].TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    && next is IList list && index < list.Count ? list[index] : null;
            }
            if (next is null)
            {
                return null;
            }
            owner = next;
        }
        return null;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly date => DateText.Show(date),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable many => string.Join('\n', many.Cast<object?>().Select(Text)),
        _ => value.ToString() ?? "",
    };
}

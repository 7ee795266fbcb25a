using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace PcpdCases.Rules;

/// <summary>One place in a JSON file, read strictly: what is not asked for, doubled or missing is refused with its pointer.</summary>
internal sealed class StrictNode
{
    private readonly JsonElement _element;
    private readonly string _file;
    private readonly string _pointer;
    private readonly string? _id;

    private StrictNode(JsonElement element, string file, string pointer, string? id)
    {
        (_element, _file, _pointer, _id) = (element, file, pointer, Nearest(element, id));
    }

    public bool IsObject => _element.ValueKind == JsonValueKind.Object;

    public bool IsText => _element.ValueKind == JsonValueKind.String;

    /// <summary>The largest file read, in bytes.</summary>
    public const int MostBytes = 1 << 20;

    public static StrictNode Parse(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.Length > MostBytes)
        {
            throw new RulesException(file, null, "", $"the file has {bytes.Length} bytes; at most {MostBytes} are read");
        }
        if (!Utf8.IsValid(bytes))
        {
            throw new RulesException(file, null, "", "the file is not UTF-8 text");
        }
        try
        {
            var reader = new Utf8JsonReader(bytes);
            using var document = JsonDocument.ParseValue(ref reader);
            if (reader.BytesConsumed < bytes.Length && !IsBlank(bytes[(int)reader.BytesConsumed..]))
            {
                throw new RulesException(file, null, "", "something follows the end of the object");
            }
            return new StrictNode(document.RootElement.Clone(), file, "", null);
        }
        catch (JsonException bad)
        {
            throw new RulesException($"{file} is not JSON: {bad.Message}", bad);
        }
    }

    /// <summary>Checks that this is an object with all of <paramref name="required"/> and nothing beyond <paramref name="optional"/>.</summary>
    public StrictNode Members(string[] required, params string[] optional)
    {
        if (!IsObject)
        {
            throw Wrong("an object is expected");
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in _element.EnumerateObject())
        {
            var name = Named(member);
            if (!required.Contains(name, StringComparer.Ordinal) && !optional.Contains(name, StringComparer.Ordinal))
            {
                throw Wrong($"\"{name}\" is not known here; known are {string.Join(", ", required.Concat(optional))}");
            }
            if (!seen.Add(name))
            {
                throw Wrong($"\"{name}\" is given twice");
            }
        }
        var missing = required.FirstOrDefault(name => !seen.Contains(name));
        return missing is null ? this : throw Wrong($"\"{missing}\" is missing");
    }

    public StrictNode Child(string name) => new(_element.GetProperty(name), _file, $"{_pointer}/{name}", _id);

    public StrictNode? Optional(string name) =>
        _element.TryGetProperty(name, out var child) ? new StrictNode(child, _file, $"{_pointer}/{name}", _id) : null;

    public IReadOnlyList<StrictNode> Items()
    {
        if (_element.ValueKind != JsonValueKind.Array)
        {
            throw Wrong("a list is expected");
        }
        return [.. _element.EnumerateArray().Select((item, at) => new StrictNode(item, _file, $"{_pointer}/{at}", _id))];
    }

    public string Text()
    {
        var text = IsText ? Decoded() : null;
        return string.IsNullOrWhiteSpace(text) ? throw Wrong("words are expected") : text;
    }

    public int Whole() =>
        _element.ValueKind == JsonValueKind.Number && _element.TryGetInt32(out var number) ? number : throw Wrong("a whole number is expected");

    public bool Flag() => _element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong("true or false is expected"),
    };

    public DateOnly Day() =>
        DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Wrong("a day as 2025-01-31 is expected");

    /// <summary>The member of <typeparamref name="T"/> written with a small first letter; any other case is refused.</summary>
    public T OneOf<T>() where T : struct, Enum
    {
        var text = Text();
        foreach (var value in Enum.GetValues<T>())
        {
            if (Spelling(value) == text)
            {
                return value;
            }
        }
        throw Wrong($"\"{text}\" is not one of {string.Join(", ", Enum.GetValues<T>().Select(Spelling))}");
    }

    public Bilingual Both()
    {
        Members(["en", "zhHant"]);
        return new Bilingual(Child("en").Text(), Child("zhHant").Text());
    }

    public RulesException Wrong(string what) => new(_file, _id, _pointer, what);

    /// <summary>A member of an enumeration as files write it: with a small first letter.</summary>
    internal static string Spelling<T>(T value) where T : struct, Enum => Spellings<T>.Of(value);

    /// <summary>The members of an object that is a map, such as rule ids to values, each once.</summary>
    public IReadOnlyList<(string Name, StrictNode Node)> Entries()
    {
        if (!IsObject)
        {
            throw Wrong("an object is expected");
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. _element.EnumerateObject().Select(member =>
        {
            var name = Named(member);
            return seen.Add(name) ? (name, new StrictNode(member.Value, _file, $"{_pointer}/{name}", _id)) : throw Wrong($"\"{name}\" is given twice");
        })];
    }

    // Nothing has been checked yet: an escape that stands for no character is told by whoever reads it.
    private static string? Nearest(JsonElement element, string? id)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var own) && own.ValueKind == JsonValueKind.String ? own.GetString() : id;
        }
        catch (InvalidOperationException)
        {
            return id;
        }
    }

    // A lone surrogate can be written as an escape and is no text.
    private string Decoded()
    {
        try
        {
            return _element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Wrong("an escape in the text stands for no character");
        }
    }

    private string Named(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw Wrong("an escape in a member's name stands for no character");
        }
    }

    private static class Spellings<T> where T : struct, Enum
    {
        // Every enumeration here counts from zero without gaps.
        private static readonly string[] Names = [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];

        public static string Of(T value) => Names[System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(value)];
    }

    private static bool IsBlank(ReadOnlySpan<byte> rest) => rest.Trim(" \r\n\t"u8).IsEmpty;
}

using System.Globalization;
using System.Text.RegularExpressions;
using PcpdCases.Domain;

namespace PcpdCases.Application.Letters;

/// <summary>The words of a letter as the product keeps them: a subject, then paragraphs, with places to fill.</summary>
/// <remarks>
/// A place is a word in braces. A paragraph that is nothing but a place may stand for many. A paragraph that begins with a word in
/// brackets is kept only where that condition holds; what then begins with "# " is a heading.
/// </remarks>
public sealed partial class LetterTemplate
{
    private const string HeadingMark = "# ";

    private readonly string[] _parts;

    private LetterTemplate(string[] parts) => _parts = parts;

    /// <summary>The template of a kind in a language.</summary>
    public static LetterTemplate Of(LetterKind kind, TextLanguage language)
    {
        var name = $"Letters/{kind}.{(language is TextLanguage.English ? "en" : "zh-Hant")}.txt";
        using var stream = typeof(LetterTemplate).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no template {name}.");
        using var reader = new StreamReader(stream);
        return new LetterTemplate(reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <summary>Every place and every condition the template names.</summary>
    public IReadOnlyCollection<string> Names() =>
        [.. _parts.SelectMany(part => Place().Matches(part).Concat(Condition().Matches(part))).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>The subject and the paragraphs, filled.</summary>
    public (string Subject, IReadOnlyList<LetterParagraph> Paragraphs) Fill(LetterFacts facts) =>
        (Filled(_parts[0], facts), [.. _parts.Skip(1).SelectMany(part => Paragraphs(part, facts))]);

    /// <summary>How a day is written in a letter.</summary>
    public static string Day(DateOnly day, TextLanguage language) => language is TextLanguage.English
        ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static IEnumerable<LetterParagraph> Paragraphs(string part, LetterFacts facts)
    {
        if (Condition().Match(part) is { Success: true } condition)
        {
            if (!facts.Conditions.Contains(condition.Groups[1].Value))
            {
                return [];
            }
            part = part[condition.Length..];
        }
        if (part.StartsWith(HeadingMark, StringComparison.Ordinal))
        {
            return [new LetterParagraph(Filled(part[HeadingMark.Length..], facts), Heading: true)];
        }
        return WholePlace().Match(part) is { Success: true } place && facts.Lists.TryGetValue(place.Groups[1].Value, out var list)
            ? list
            : [new LetterParagraph(Filled(part, facts))];
    }

    private static string Filled(string text, LetterFacts facts) => Place().Replace(text, match =>
        facts.Values.TryGetValue(match.Groups[1].Value, out var value)
            ? value
            : throw new InvalidOperationException($"A template asks for {match.Value}, of which the letter knows nothing."));

    [GeneratedRegex(@"\{([A-Za-z]+)\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^\{([A-Za-z]+)\}\z")]
    private static partial Regex WholePlace();

    [GeneratedRegex(@"^\[([A-Za-z0-9]+)\] ")]
    private static partial Regex Condition();
}

/// <summary>What fills a template.</summary>
public sealed record LetterFacts
{
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>Paragraphs that stand for a place by itself.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LetterParagraph>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<LetterParagraph>>();

    /// <summary>Conditions that hold.</summary>
    public IReadOnlySet<string> Conditions { get; init; } = new HashSet<string>();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace PcpdCases.Domain.Publication;

/// <summary>Looks for what could tell who an individual is (s.48(3)): a help to the eye of an officer, never in its place.</summary>
public static partial class AnonymityCheck
{
    private const int ShortestName = 2;

    /// <summary>What is found in the title and the parts of a report, in the order of reading, each excerpt once a part.</summary>
    /// <param name="names">Names of individuals the case file knows.</param>
    public static IReadOnlyList<AnonymityFlag> Of(string title, IEnumerable<ReportSection> sections, IReadOnlyCollection<string> names) =>
    [
        .. In(null, title, names),
        .. sections.OrderBy(section => section.Kind).SelectMany(section => In(section.Kind, section.Text, names)),
    ];

    private static IEnumerable<AnonymityFlag> In(ReportSectionKind? part, string text, IReadOnlyCollection<string> names) =>
        Found(text, names)
            .OrderBy(found => found.At)
            .Select(found => new AnonymityFlag(found.Kind, part, found.Words.Length <= ReportClearance.ExcerptMaxLength ? found.Words : found.Words[..ReportClearance.ExcerptMaxLength]))
            .Distinct();

    private static IEnumerable<(AnonymityFlagKind Kind, int At, string Words)> Found(string text, IReadOnlyCollection<string> names)
    {
        foreach (var (kind, pattern) in ((AnonymityFlagKind, Regex)[])
            [
                (AnonymityFlagKind.IdentityCard, IdentityCard()), (AnonymityFlagKind.Passport, Passport()),
                (AnonymityFlagKind.EmailAddress, EmailAddress()), (AnonymityFlagKind.Telephone, Telephone()), (AnonymityFlagKind.TitledName, TitledName()),
            ])
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (kind is not AnonymityFlagKind.Telephone || !IsSpanOfYears(match.Value))
                {
                    yield return (kind, match.Index, match.Value.Trim());
                }
            }
        }
        foreach (var name in names.Select(name => name.Trim()).Where(name => name.Length >= ShortestName).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (PlaceOf(name, text) is >= 0 and var at)
            {
                yield return (AnonymityFlagKind.KnownName, at, text.Substring(at, name.Length));
            }
        }
    }

    // A Latin name is found as whole words only; a Chinese one has no gaps to look for.
    private static int PlaceOf(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            var within = char.IsAsciiLetterOrDigit(name[0]) && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])
                || char.IsAsciiLetterOrDigit(name[^1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]);
            if (!within)
            {
                return at;
            }
        }
        return -1;
    }

    private static bool IsSpanOfYears(string words) =>
        words.Split('-', '–') is [{ Length: 4 } from, { Length: 4 } to]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && first is >= 1900 and < 2100 && last is >= 1900 and < 2100;

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z]{1,2}[0-9]{6}\s?(?:\([0-9Aa]\)|[0-9Aa])(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex IdentityCard();

    // Hong Kong's begin with H, K or two letters and have eight or seven digits; many others have a letter or two before seven to nine digits.
    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z]{1,2}[0-9]{7,9}(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Passport();

    [GeneratedRegex(@"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddress();

    // Eight digits as Hong Kong writes them, with or without the code; or any number with a country's code.
    [GeneratedRegex(@"(?<![A-Za-z0-9+]|[0-9][,.])(?:\(?\+?852\)?[ \-]?)?[2-9][0-9]{3}[ \-–]?[0-9]{4}(?![0-9]|[,.][0-9])|\+[0-9]{1,3}[0-9 \-]{6,14}[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Dr|Madam)\.?\s+[A-Z][A-Za-z'\-]*(?:\s+[A-Z][A-Za-z'\-]*)*|[\u4e00-\u9fff]{1,3}(?:先生|女士|小姐|太太)", RegexOptions.CultureInvariant)]
    private static partial Regex TitledName();
}

/// <summary>What kind of thing the anonymity check flagged.</summary>
public enum AnonymityFlagKind
{
    IdentityCard,
    Passport,
    EmailAddress,
    Telephone,

    /// <summary>A name after a form of address, or a Chinese one before it.</summary>
    TitledName,

    /// <summary>The name of an individual the case file knows.</summary>
    KnownName,
}

/// <summary>Words of a report that could tell who an individual is.</summary>
/// <param name="Section">Where they stand; null for the title.</param>
public sealed record AnonymityFlag(AnonymityFlagKind Kind, ReportSectionKind? Section, string Excerpt);

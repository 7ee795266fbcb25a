using System.Globalization;

namespace PcpdCases.Application.Search;

/// <summary>A piece of a text, found or not.</summary>
public sealed record SnippetPart(string Text, bool IsFound);

/// <summary>Cuts out of a text what surrounds the first word found.</summary>
internal static class SnippetMaker
{
    private const int Before = 40;
    private const int Length = 220;
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth | CompareOptions.IgnoreKanaType;

    /// <summary>The surroundings of the first word found, in parts.</summary>
    public static IReadOnlyList<SnippetPart> Of(string text, SearchQuery query)
    {
        var words = query.Terms.Select(Word).ToList();
        var (start, _) = First(text, 0, words);
        var from = Math.Max(0, (start < 0 ? 0 : start) - Before);
        var window = Whole(text, from, Math.Min(text.Length, from + Length));
        var parts = new List<SnippetPart>();
        if (from > 0)
        {
            parts.Add(new("… ", false));
        }
        for (var at = 0; at < window.Length;)
        {
            var (found, length) = First(window, at, words);
            var end = found < 0 ? window.Length : found;
            if (end > at)
            {
                parts.Add(new(window[at..end], false));
            }
            if (found >= 0)
            {
                parts.Add(new(window.Substring(found, length), true));
            }
            at = end + length;
        }
        if (from + Length < text.Length)
        {
            parts.Add(new(" …", false));
        }
        return parts;
    }

    // Two characters that stand together share one; put together again they are the run that was typed.
    private static string Word(SearchTerm term) => term.IsPrefix || term.Tokens.Count == 1
        ? term.Tokens[0]
        : string.Concat(term.Tokens.Select(pair => pair[..^LastOf(pair)])) + term.Tokens[^1][^LastOf(term.Tokens[^1])..];

    private static int LastOf(string pair) => char.IsLowSurrogate(pair[^1]) ? 2 : 1;

    private static (int At, int Length) First(string text, int from, List<string> words)
    {
        var (best, length) = (-1, 0);
        foreach (var word in words)
        {
            var at = CultureInfo.InvariantCulture.CompareInfo.IndexOf(text.AsSpan(from), word, Loosely, out var matched);
            if (at >= 0 && matched > 0 && (best < 0 || from + at < best))
            {
                (best, length) = (from + at, matched);
            }
        }
        return (best, length);
    }

    // A character of two halves is not cut in the middle.
    private static string Whole(string text, int from, int to)
    {
        from += from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return text[from..to];
    }
}

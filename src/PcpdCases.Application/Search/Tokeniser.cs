using System.Globalization;
using System.Text;

namespace PcpdCases.Application.Search;

/// <summary>Cuts text into tokens: words of letters and digits, and of Chinese every two characters that stand together.</summary>
/// <remarks>
/// Full width, case and accents make no difference. The last character of a Chinese run is a token too, so that every single
/// character begins some token; two characters match wherever they stand together.
/// </remarks>
internal static class Tokeniser
{
    public const int TokenMaxLength = 64;

    /// <summary>Every token of a text, in order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        foreach (var run in Runs(text))
        {
            if (!run.IsChinese)
            {
                yield return Cut(run.Text);
                continue;
            }
            var characters = Characters(run.Text);
            for (var at = 0; at < characters.Count; at++)
            {
                yield return at + 1 < characters.Count ? characters[at] + characters[at + 1] : characters[at];
            }
        }
    }

    /// <summary>What a typed query asks for.</summary>
    public static SearchQuery Query(string? typed)
    {
        var terms = new List<SearchTerm>();
        var cut = (typed ?? "").Trim();
        cut = cut.Length <= SearchQuery.MaxLength ? cut : cut[..SearchQuery.MaxLength];
        var runs = Runs(cut).ToList();
        for (var at = 0; at < runs.Count && terms.Count < SearchQuery.MostTerms; at++)
        {
            if (!runs[at].IsChinese)
            {
                terms.Add(new SearchTerm([Cut(runs[at].Text)], IsPrefix: at == runs.Count - 1));
                continue;
            }
            var characters = Characters(runs[at].Text);
            terms.Add(characters.Count == 1
                ? new SearchTerm([characters[0]], IsPrefix: true)
                : new SearchTerm([.. Enumerable.Range(0, characters.Count - 1).Select(pair => characters[pair] + characters[pair + 1])], IsPrefix: false));
        }
        return new SearchQuery(terms);
    }

    private static IEnumerable<(string Text, bool IsChinese)> Runs(string text)
    {
        var run = new StringBuilder();
        var isChinese = false;
        foreach (var rune in Folded(text))
        {
            var letter = Rune.IsLetterOrDigit(rune);
            var chinese = letter && IsChinese(rune);
            if (run.Length > 0 && (!letter || chinese != isChinese))
            {
                yield return (run.ToString(), isChinese);
                run.Clear();
            }
            if (letter)
            {
                run.Append(rune.ToString());
                isChinese = chinese;
            }
        }
        if (run.Length > 0)
        {
            yield return (run.ToString(), isChinese);
        }
    }

    // Accents fall away with the marks they come apart into; a lone half of a pair says nothing.
    private static IEnumerable<Rune> Folded(string text)
    {
        foreach (var rune in Sound(text).Normalize(NormalizationForm.FormKD).ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                yield return rune;
            }
        }
    }

    private static string Sound(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune == Rune.ReplacementChar ? " " : rune.ToString());
        }
        return sound.ToString();
    }

    private static bool IsChinese(Rune rune) => rune.Value is
        (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3007
        or (>= 0x3040 and <= 0x30FF) or (>= 0xAC00 and <= 0xD7AF);

    private static List<string> Characters(string run) => [.. run.EnumerateRunes().Select(rune => rune.ToString())];

    private static string Cut(string word) => word.Length <= TokenMaxLength ? word : word[..TokenMaxLength];
}

/// <summary>Every term must be found.</summary>
internal sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms)
{
    /// <summary>What is typed beyond this many characters is not looked at.</summary>
    public const int MaxLength = 200;

    public const int MostTerms = 12;

    public bool IsEmpty => Terms.Count == 0;

    /// <summary>The query in the words of SQLite's full-text index, in names or in all that was written.</summary>
    public string Match(bool inNames) => $"{(inNames ? "names" : "body")} : ({string.Join(" AND ", Terms.Select(term => term.Match))})";
}

/// <summary>Tokens that stand one after another; a prefix begins a token.</summary>
internal sealed record SearchTerm(IReadOnlyList<string> Tokens, bool IsPrefix)
{
    // Tokens are letters and digits only, so nothing in them can be an operator.
    public string Match => $"\"{string.Join(' ', Tokens)}\"{(IsPrefix ? " *" : "")}";
}

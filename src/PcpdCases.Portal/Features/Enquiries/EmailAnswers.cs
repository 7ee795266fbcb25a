using System.Globalization;
using System.Text.RegularExpressions;

namespace PcpdCases.Portal.Features.Enquiries;

/// <summary>Finds the answers in the text of an e-mail that numbers them as the questions are numbered.</summary>
public static partial class EmailAnswers
{
    /// <summary>The text under each number, in the order asked; empty when the text does not number them, and the whole of it where only one question was asked.</summary>
    public static IReadOnlyDictionary<int, string> Of(string text, IReadOnlyList<int> questions)
    {
        var found = new List<(int Question, int Begins, int Ends)>();
        var next = 0;
        foreach (Match match in NumberPattern().Matches(text))
        {
            // In the order of the questions, so that a numbered list within an answer is not taken for the next answer.
            var at = int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? questions.Skip(next).ToList().IndexOf(number) : -1;
            if (at >= 0)
            {
                next += at + 1;
                found.Add((number, match.Index, match.Index + match.Length));
            }
        }
        if (found.Count == 0)
        {
            return questions is [var only] && text.Trim() is { Length: > 0 } whole ? new Dictionary<int, string> { [only] = whole } : [];
        }
        return found.Select((one, at) => (one.Question, Text: text[one.Ends..(at + 1 < found.Count ? found[at + 1].Begins : text.Length)].Trim()))
            .Where(one => one.Text.Length > 0)
            .ToDictionary(one => one.Question, one => one.Text);
    }

    // A number at the beginning of a line, with or without a word before it. What is quoted ("> 1. …") is the question, not its answer.
    [GeneratedRegex(@"^[ \t]*(?:Q|A|Question|Answer|問題?|答案?|第)?[ \t]*\(?(?<number>\d{1,4})[ \t]*(?:[.)、：:）]|題)[ \t]*", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex NumberPattern();
}

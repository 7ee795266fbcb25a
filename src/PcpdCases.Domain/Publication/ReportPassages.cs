using System.Text;

namespace PcpdCases.Domain.Publication;

/// <summary>Takes words out of a text and leaves a mark; nothing else of the text changes.</summary>
public static class ReportPassages
{
    /// <summary>What stands where words were taken out.</summary>
    public const string Mark = "[…]";

    /// <summary>The text without any occurrence of the passages, each stretch taken out replaced by one mark.</summary>
    public static string Without(string text, IReadOnlyCollection<string> passages)
    {
        var gone = new bool[text.Length];
        foreach (var passage in passages.Where(passage => passage.Length > 0))
        {
            for (var at = text.IndexOf(passage, StringComparison.Ordinal); at >= 0; at = text.IndexOf(passage, at + 1, StringComparison.Ordinal))
            {
                Array.Fill(gone, true, at, passage.Length);
            }
        }
        var left = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (!gone[at])
            {
                left.Append(text[at]);
            }
            else if (at == 0 || !gone[at - 1])
            {
                left.Append(Mark);
            }
        }
        return left.ToString();
    }
}

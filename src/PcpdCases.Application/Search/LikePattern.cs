namespace PcpdCases.Application.Search;

/// <summary>A LIKE pattern for text somebody typed; both databases then ignore the case of Latin letters.</summary>
internal static class LikePattern
{
    /// <summary>The escape character to name in the LIKE.</summary>
    public const string Escape = "\\";

    /// <summary>Matches any value that contains the text.</summary>
    public static string Containing(string text) => $"%{Quote(text)}%";

    // SQL Server reads [ as the start of a set; SQLite does not mind its being escaped.
    private static string Quote(string text) => text.Trim()
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal);
}

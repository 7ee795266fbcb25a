namespace PcpdCases.Domain;

/// <summary>Checks of typed text against its limit; the refusal itself stays where its sentence is written.</summary>
internal static class Wording
{
    /// <summary>Whether the text says something and fits once trimmed.</summary>
    public static bool IsGiven(string? text, int maxLength) =>
        !string.IsNullOrWhiteSpace(text) && text.Trim().Length <= maxLength;

    /// <summary>Whether the text fits once trimmed; no text fits too.</summary>
    public static bool Fits(string? text, int maxLength) => text is null || text.Trim().Length <= maxLength;

    /// <summary>The trimmed text, or null when it says nothing.</summary>
    public static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

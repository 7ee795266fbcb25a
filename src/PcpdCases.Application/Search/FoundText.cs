namespace PcpdCases.Application.Search;

/// <summary>A text that SQLite's full-text index found; it has the key of its <see cref="SearchEntry"/>.</summary>
internal sealed class FoundText
{
    /// <summary>The index's own key, by which it can be read backwards.</summary>
    public long Id { get; private set; }
}

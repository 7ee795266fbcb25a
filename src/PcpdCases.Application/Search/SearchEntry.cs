namespace PcpdCases.Application.Search;

/// <summary>A text that can be found, and where it stands; written by the Desk in the save that changed it.</summary>
public sealed class SearchEntry
{
    public const int PathMaxLength = 120;
    public const int NumberMaxLength = 10;

    public long Id { get; internal set; }

    public SearchKind Kind { get; internal set; }

    /// <summary>The root that was saved, such as "2026-00042/b"; its entries are rewritten together.</summary>
    public string Root { get; internal set; } = "";

    /// <summary>The thing itself, such as "2026-00042/b/findings/5".</summary>
    public string Path { get; internal set; } = "";

    /// <summary>Number of the case; null for an organisation.</summary>
    public string? Number { get; internal set; }

    internal long? IncidentId { get; set; }

    public string Text { get; internal set; } = "";

    /// <summary>Whether the text is a name, which is looked up before all that was written.</summary>
    internal bool IsName => Kind is SearchKind.Case or SearchKind.Organisation or SearchKind.Party or SearchKind.Document;
}

/// <summary>One token of an entry, for the database without a full-text index of its own.</summary>
internal sealed class SearchToken
{
    public string Token { get; init; } = "";

    public bool InName { get; init; }

    public long EntryId { get; init; }
}

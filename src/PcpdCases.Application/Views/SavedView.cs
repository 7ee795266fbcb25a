using PcpdCases.Domain;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Views;

/// <summary>A list as an officer wants to see it again: its filters, order and columns under a name.</summary>
public sealed class SavedView
{
    public const int NameMaxLength = 60;
    public const int QueryMaxLength = 1000;

    /// <summary>The most views of one officer.</summary>
    public const int Most = 50;

    private SavedView()
    {
    }

    public long Id { get; private set; }

    public Officer Officer { get; private set; } = null!;

    public string Name { get; private set; } = "";

    /// <summary>The query of the list's address, with its question mark; empty for the list as it is.</summary>
    public string Query { get; private set; } = "";

    /// <summary>Whether every officer sees it.</summary>
    public bool Shared { get; private set; }

    /// <summary>Whether the officer's list opens with it; of one view at most.</summary>
    public bool OpensFirst { get; private set; }

    /// <summary>Since when it is offered no more; null while it is.</summary>
    public DateTime? RemovedAt { get; private set; }

    internal static SavedView Of(Officer officer, string name, string query, bool shared)
    {
        var view = new SavedView { Officer = officer, Name = name.Trim() };
        view.Keep(query, shared);
        return view;
    }

    internal void Keep(string query, bool shared)
    {
        if (query.Length > QueryMaxLength || (query.Length > 0 && query[0] != '?'))
        {
            throw new DomainException("These filters are too long to be kept. Shorten the text that is searched for.");
        }
        (Query, Shared) = (query, shared);
    }

    internal void OpenFirst(bool first) => OpensFirst = first;

    internal void Remove(DateTime now) => RemovedAt ??= now;
}

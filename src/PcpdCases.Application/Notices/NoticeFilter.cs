using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the board of notices is asked for; all of it stands in the page's address.</summary>
public sealed record NoticeFilter
{
    public NoticeTab Tab { get; init; } = NoticeTab.Running;

    /// <summary>Part of the case number or of the data user's name in either language.</summary>
    public string? Text { get; init; }

    public NoticeColumn SortBy { get; init; }

    public bool Descending { get; init; }

    /// <summary>0 is the first page.</summary>
    public int Page { get; init; }

    public int PageSize { get; init; } = 25;
}

/// <summary>The questions the board of notices answers.</summary>
public enum NoticeTab
{
    /// <summary>Served, with a direction not yet met and no appeal that suspends it.</summary>
    Running,

    /// <summary>Running, with the last day of such a direction gone.</summary>
    Overdue,

    /// <summary>With an appeal that is not decided, whether it suspends the steps or not.</summary>
    UnderAppeal,

    /// <summary>Waiting for the second signature.</summary>
    ToCountersign,

    /// <summary>Countersigned and not yet served.</summary>
    ToServe,
    Drafts,
    All,
}

/// <summary>Columns the board of notices sorts by.</summary>
public enum NoticeColumn
{
    NextDue,
    Number,
    Organisation,
    Served,
    AppealEnds,
}

/// <summary>One notice on the board.</summary>
public sealed record NoticeRow
{
    public required string Number { get; init; }

    public required string Letter { get; init; }

    public required int Ordinal { get; init; }

    public required string OrganisationName { get; init; }

    public string? OrganisationChineseName { get; init; }

    public required NoticeStatus Status { get; init; }

    public DateOnly? ServedOn { get; init; }

    public DateOnly? AppealEnds { get; init; }

    /// <summary>Since when an appeal suspends every step; null while none does.</summary>
    public DateOnly? SuspendedSince { get; init; }

    public bool UnderAppeal { get; init; }

    /// <summary>The day its failure was referred for prosecution.</summary>
    public DateOnly? ReferredOn { get; init; }

    /// <summary>The earliest last day of a direction that is not met; null when there is none.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>The last day on which that direction is still in time: later when it is due on a day left out.</summary>
    public DateOnly? InTime { get; init; }

    public int Directions { get; init; }

    public int Met { get; init; }
}

/// <summary>One page of the board.</summary>
/// <param name="Total">How many match on all pages together.</param>
/// <param name="Today">The day that counts as today, in Hong Kong.</param>
public sealed record NoticePage(IReadOnlyList<NoticeRow> Rows, int Total, DateOnly Today);

/// <summary>How many notices each tab holds under the filter's text.</summary>
public sealed record NoticeCounts
{
    public int Running { get; init; }

    public int Overdue { get; init; }

    public int UnderAppeal { get; init; }

    public int ToCountersign { get; init; }

    public int ToServe { get; init; }

    public int Drafts { get; init; }

    public int All { get; init; }

    public int Of(NoticeTab tab) => tab switch
    {
        NoticeTab.Running => Running,
        NoticeTab.Overdue => Overdue,
        NoticeTab.UnderAppeal => UnderAppeal,
        NoticeTab.ToCountersign => ToCountersign,
        NoticeTab.ToServe => ToServe,
        NoticeTab.Drafts => Drafts,
        NoticeTab.All => All,
    };
}

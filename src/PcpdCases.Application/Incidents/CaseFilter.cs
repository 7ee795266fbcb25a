using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Incidents;

/// <summary>What the list of incidents is asked for; all of it stands in the page's address.</summary>
public sealed record CaseFilter
{
    public CaseTab Tab { get; init; } = CaseTab.All;

    /// <summary>Part of the number, the title or a name in either language.</summary>
    public string? Text { get; init; }

    public Stage? Stage { get; init; }

    public Sector? Sector { get; init; }

    public string? OwnerHandle { get; init; }

    public CaseColumn SortBy { get; init; }

    public bool Descending { get; init; } = true;

    /// <summary>Columns that are not shown; they can be searched and sorted by all the same.</summary>
    public CaseColumns Hidden { get; init; }

    /// <summary>0 is the first page.</summary>
    public int Page { get; init; }

    public int PageSize { get; init; } = 25;
}

/// <summary>The questions the list of incidents answers.</summary>
public enum CaseTab
{
    Mine,
    Unassigned,
    DueThisWeek,
    WaitingForReply,
    WaitingForApproval,
    NoticesRunning,

    /// <summary>Longer at its stage than the Office's own target; only where the Office set targets.</summary>
    PastTarget,
    All,
}

/// <summary>Columns the list of incidents sorts by.</summary>
public enum CaseColumn
{
    Number,
    Title,
    Organisation,
    Sector,
    Stage,
    Received,
    NextDue,
    Owner,
    Investigator,
    Affected,
    Changed,
}

/// <summary>Columns of the list of incidents that can be hidden.</summary>
[Flags]
public enum CaseColumns
{
    None = 0,
    Organisation = 1,
    Stage = 2,
    NextDue = 4,
    Owner = 8,
    Affected = 16,
    Changed = 32,

    /// <summary>The Office's target for the stage; only where the Office set targets.</summary>
    Target = 64,
}

/// <summary>One page of the list of incidents.</summary>
/// <param name="Total">How many match on all pages together.</param>
/// <param name="Hiding">When nothing matches: what each filter alone keeps from being shown.</param>
public sealed record CasePage(IReadOnlyList<CaseRow> Rows, int Total, IReadOnlyList<HidingFilter> Hiding)
{
    /// <summary>The day on which the Office's target for the stage ends, for the rows that have one and are not on hold.</summary>
    public IReadOnlyDictionary<CaseRow, DateOnly> Targets { get; init; } = new Dictionary<CaseRow, DateOnly>();
}

/// <summary>How many rows would show without one of the filters.</summary>
public sealed record HidingFilter(CaseFilterPart Part, int Rows);

/// <summary>The parts of a <see cref="CaseFilter"/> that can hide a row.</summary>
public enum CaseFilterPart
{
    Tab,
    Text,
    Stage,
    Sector,
    Owner,
}

/// <summary>How many rows each tab holds under the other filters.</summary>
public sealed record CaseCounts
{
    public int Mine { get; init; }

    public int Unassigned { get; init; }

    public int DueThisWeek { get; init; }

    public int WaitingForReply { get; init; }

    public int WaitingForApproval { get; init; }

    public int NoticesRunning { get; init; }

    public int PastTarget { get; init; }

    public int All { get; init; }

    /// <summary>The same with one tab's count put in.</summary>
    public CaseCounts With(CaseTab tab, int rows) => tab switch
    {
        CaseTab.Mine => this with { Mine = rows },
        CaseTab.Unassigned => this with { Unassigned = rows },
        CaseTab.DueThisWeek => this with { DueThisWeek = rows },
        CaseTab.WaitingForReply => this with { WaitingForReply = rows },
        CaseTab.WaitingForApproval => this with { WaitingForApproval = rows },
        CaseTab.NoticesRunning => this with { NoticesRunning = rows },
        CaseTab.PastTarget => this with { PastTarget = rows },
        CaseTab.All => this with { All = rows },
    };

    public int Of(CaseTab tab) => tab switch
    {
        CaseTab.Mine => Mine,
        CaseTab.Unassigned => Unassigned,
        CaseTab.DueThisWeek => DueThisWeek,
        CaseTab.WaitingForReply => WaitingForReply,
        CaseTab.WaitingForApproval => WaitingForApproval,
        CaseTab.NoticesRunning => NoticesRunning,
        CaseTab.PastTarget => PastTarget,
        CaseTab.All => All,
    };
}

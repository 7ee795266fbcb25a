using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>The list of incidents: tabs, filters, order and page all stand in its address.</summary>
public sealed partial class IncidentsPage
{
    private readonly Notice _notice = new();
    private CaseFilter _filter = new();
    private CaseCounts? _counts;
    private IReadOnlyList<HidingFilter> _hiding = [];
    private MudDataGrid<CaseRow>? _grid;
    private HashSet<CaseRow> _chosen = new(SameRow.Instance);
    private bool _choosing;

    [Inject]
    public required IncidentQueries Queries { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    // Every part of the query is read, so that a change of address draws the page anew.
    [SupplyParameterFromQuery(Name = "tab")]
    public string? Tab { get; set; }

    [SupplyParameterFromQuery(Name = "text")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "stage")]
    public string? Stage { get; set; }

    [SupplyParameterFromQuery(Name = "sector")]
    public string? Sector { get; set; }

    [SupplyParameterFromQuery(Name = "owner")]
    public string? Owner { get; set; }

    [SupplyParameterFromQuery(Name = "sort")]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "hide")]
    public string? Hide { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = "size")]
    public int? Size { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var asked = CaseFilterAddress.Read(Tab, Text, Stage, Sector, Owner, Sort, PageNumber, Size, Hide);
        if (asked == _filter && _counts is not null)
        {
            return;
        }
        _filter = asked;
        await Feedback.TryAsync(async () => _counts = await Queries.CountsAsync(_filter, Officer.Actor), _notice);
    }

    // A case of two data users is one case: its owner is one.
    private List<string> Chosen => [.. _chosen.Select(row => row.Number).Distinct().Order(StringComparer.Ordinal)];

    private static string Address(CaseFilter filter) => CaseFilterAddress.Of(filter);

    private void Show(CaseFilter filter)
    {
        var next = filter with { Page = 0, Text = string.IsNullOrWhiteSpace(filter.Text) ? null : filter.Text };
        if (next != _filter)
        {
            Navigation.NavigateTo(Address(next), replace: true);
        }
    }

    private async Task<GridData<CaseRow>> LoadAsync(GridState<CaseRow> state, CancellationToken cancellationToken)
    {
        var shown = FromGrid(state);
        if (shown != _filter)
        {
            _filter = shown;
            Navigation.NavigateTo(Address(shown), replace: true);
        }
        CasePage? page = null;
        await Feedback.TryAsync(async () => page = await Queries.ListAsync(_filter, Officer.Actor, cancellationToken), _notice);
        _hiding = page?.Hiding ?? [];
        return new GridData<CaseRow> { Items = page?.Rows ?? [], TotalItems = page?.Total ?? 0 };
    }

    private CaseFilter FromGrid(GridState<CaseRow> state)
    {
        var sort = state.SortDefinitions.FirstOrDefault();
        var column = sort is null ? new CaseFilter().SortBy : ColumnOf(sort.SortBy);
        return _filter with { Page = state.Page, PageSize = state.PageSize, SortBy = column, Descending = sort?.Descending ?? true };
    }

    private static CaseColumn ColumnOf(string property) => property switch
    {
        nameof(CaseRow.Number) => CaseColumn.Number,
        nameof(CaseRow.OrganisationName) => CaseColumn.Organisation,
        nameof(CaseRow.Stage) => CaseColumn.Stage,
        nameof(CaseRow.NextDue) => CaseColumn.NextDue,
        nameof(CaseRow.OwnerName) => CaseColumn.Owner,
        nameof(CaseRow.Affected) => CaseColumn.Affected,
        _ => CaseColumn.Changed,
    };

    private async Task PreviewAsync(CaseRow row) =>
        await Dialogs.ShowAsync<CasePreview>($"{row.Number} {row.Title}", new DialogParameters<CasePreview> { { preview => preview.Number, row.Number } }, CasePreview.Options);

    private async Task AssignSeveralAsync()
    {
        var dialog = await Dialogs.ShowAsync<AssignSeveralDialog>(L["Assign cases"], new DialogParameters<AssignSeveralDialog> { { assign => assign.Numbers, Chosen } });
        if (await dialog.Result is { Canceled: false })
        {
            _chosen = new(SameRow.Instance);
            _choosing = false;
            await Feedback.TryAsync(async () => _counts = await Queries.CountsAsync(_filter, Officer.Actor), _notice);
            await _grid!.ReloadServerData();
        }
    }

    private bool Shows(CaseColumns column) => !_filter.Hidden.HasFlag(column);

    private SortDirection Direction(CaseColumn column) =>
        _filter.SortBy != column ? SortDirection.None : _filter.Descending ? SortDirection.Descending : SortDirection.Ascending;

    private CaseFilter Without(CaseFilterPart part) => part switch
    {
        CaseFilterPart.Tab => _filter with { Tab = CaseTab.All },
        CaseFilterPart.Text => _filter with { Text = null },
        CaseFilterPart.Stage => _filter with { Stage = null },
        CaseFilterPart.Sector => _filter with { Sector = null },
        CaseFilterPart.Owner => _filter with { OwnerHandle = null },
    };
}

/// <summary>Rows are the same when they are of one proceeding, however often the list was read.</summary>
internal sealed class SameRow : IEqualityComparer<CaseRow>
{
    public static readonly SameRow Instance = new();

    public bool Equals(CaseRow? one, CaseRow? other) => one?.Number == other?.Number && one?.Letter == other?.Letter;

    public int GetHashCode(CaseRow row) => HashCode.Combine(row.Number, row.Letter);
}

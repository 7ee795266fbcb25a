using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Views;
using PcpdCases.Domain.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>The list of incidents: tabs, filters, order and page all stand in its address.</summary>
public sealed partial class IncidentsPage : IDisposable
{
    private static readonly (CaseColumns Column, CaseColumn? By)[] Columns =
    [
        (CaseColumns.Organisation, CaseColumn.Organisation), (CaseColumns.Stage, CaseColumn.Stage), (CaseColumns.NextDue, CaseColumn.NextDue), (CaseColumns.Target, null),
        (CaseColumns.Owner, CaseColumn.Owner), (CaseColumns.Affected, CaseColumn.Affected), (CaseColumns.Changed, CaseColumn.Changed),
    ];

    private readonly Notice _notice = new();
    private readonly LatestRead _latest = new();
    private CaseFilter _filter = new();
    private CaseCounts? _counts;
    private IReadOnlyList<HidingFilter> _hiding = [];
    private IReadOnlyList<CaseRow>? _rows;
    private IReadOnlyDictionary<CaseRow, DateOnly> _targets = new Dictionary<CaseRow, DateOnly>();
    private int _total;
    private bool _failed;
    private HashSet<CaseRow> _chosen = new(SameRow.Instance);
    private bool _choosing;
    private IReadOnlyList<OfficerChoice> _officers = [];

    [Inject]
    public required IncidentQueries Queries { get; init; }

    [Inject]
    public required ViewQueries Views { get; init; }

    [Inject]
    public required OfficerQueries Officers { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

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

    // What each cell is called on a narrow screen, in the order of the cells.
    private IReadOnlyList<string> Labels =>
    [
        .. _choosing ? [""] : Array.Empty<string>(),
        L["Number"],
        .. Shown.Select(column => CaseWords.Of(L, column)),
    ];

    private IReadOnlyList<CaseColumns> Shown => [.. Columns.Where(one => IsThere(one) && Shows(one.Column)).Select(one => one.Column)];

    protected override async Task OnInitializedAsync() => await Feedback.ReadAsync(
        async () => _officers = [.. (await Officers.InPostAsync(Officer.Actor)).Where(officer => officer.Holds(Incident.OwnerRoles))], _notice);

    protected override async Task OnParametersSetAsync()
    {
        if (new Uri(Navigation.Uri).Query.Length == 0 && await FirstAsync() is { Length: > 0 } first)
        {
            Navigation.NavigateTo(Urls.Incidents + first, replace: true);
            return;
        }
        var asked = CaseFilterAddress.Read(Tab, Text, Stage, Sector, Owner, Sort, PageNumber, Size, Hide);
        if (asked == _filter && _rows is not null && !_failed)
        {
            return;
        }
        var recount = _counts is null || asked with { Tab = _filter.Tab, Page = _filter.Page, PageSize = _filter.PageSize, SortBy = _filter.SortBy, Descending = _filter.Descending, Hidden = _filter.Hidden } != _filter;
        _filter = asked;
        await ReadAsync(recount);
    }

    public void Dispose() => _latest.Dispose();

    // The view with which the officer's list opens; where it cannot be read the list opens as it is.
    private async Task<string?> FirstAsync()
    {
        string? first = null;
        await Feedback.ReadAsync(async () => first = await Views.FirstAsync(Officer.Actor), _notice);
        return first;
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

    // The rows first, then how many stand under each tab; whoever asks for the next page waits for neither of the last.
    private async Task ReadAsync(bool recount) => _failed = !await Feedback.ReadAsync(() => _latest.RunAsync(async token =>
    {
        var page = await Queries.ListAsync(_filter, Officer.Actor, token);
        (_rows, _targets, _total, _hiding) = (page.Rows, page.Targets, page.Total, page.Hiding);
        _counts = _counts?.With(_filter.Tab, _total);
        if (recount)
        {
            StateHasChanged();
            _counts = await Queries.CountsAsync(_filter, Officer.Actor, _total, token);
        }
    }), _notice);

    private void Tick(IReadOnlyList<CaseRow> rows, bool ticked)
    {
        foreach (var row in rows)
        {
            _ = ticked ? _chosen.Add(row) : _chosen.Remove(row);
        }
    }

    // Upwards first; what is sorted by already turns round.
    private string SortBy(CaseColumn column) => Address(_filter with { Page = 0, SortBy = column, Descending = _filter.SortBy == column && !_filter.Descending });

    private bool? Sorted(CaseColumn column) => _filter.SortBy == column ? _filter.Descending : null;

    private async Task PreviewAsync(CaseRow row) =>
        await Dialogs.ShowAsync<CasePreview>($"{row.Number} {row.Title}", new DialogParameters<CasePreview> { { preview => preview.Number, row.Number } }, CasePreview.Options);

    private async Task AssignSeveralAsync()
    {
        var dialog = await Dialogs.ShowAsync<AssignSeveralDialog>(L["Assign cases"], new DialogParameters<AssignSeveralDialog> { { assign => assign.Numbers, Chosen } });
        if (await dialog.Result is { Canceled: false })
        {
            _chosen = new(SameRow.Instance);
            _choosing = false;
            await ReadAsync(recount: true);
        }
    }

    private bool IsThere((CaseColumns Column, CaseColumn? By) one) => one.Column is not CaseColumns.Target || Queries.HasTargets;

    private bool Shows(CaseColumns column) => !_filter.Hidden.HasFlag(column);

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

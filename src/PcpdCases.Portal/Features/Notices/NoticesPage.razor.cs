using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Notices;
using PcpdCases.Domain.Notices;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Notices;

/// <summary>The board of notices over all cases: tab, text, order and page all stand in its address.</summary>
public sealed partial class NoticesPage
{
    private readonly Notice _notice = new();
    private NoticeFilter _filter = new();
    private NoticeCounts? _counts;

    [Inject]
    public required NoticeQueries Queries { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    [SupplyParameterFromQuery(Name = "tab")]
    public string? Tab { get; set; }

    [SupplyParameterFromQuery(Name = "text")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "sort")]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = "size")]
    public int? Size { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var asked = NoticeFilterAddress.Read(Tab, Text, Sort, PageNumber, Size);
        if (asked == _filter && _counts is not null)
        {
            return;
        }
        _filter = asked;
        await Feedback.TryAsync(async () => _counts = await Queries.CountsAsync(_filter, Officer.Actor), _notice);
    }

    private void Search(string? text)
    {
        var next = _filter with { Page = 0, Text = string.IsNullOrWhiteSpace(text) ? null : text };
        if (next != _filter)
        {
            Navigation.NavigateTo(NoticeFilterAddress.Of(next), replace: true);
        }
    }

    private async Task<GridData<NoticeRow>> LoadAsync(GridState<NoticeRow> state, CancellationToken cancellationToken)
    {
        var sort = state.SortDefinitions.FirstOrDefault();
        var shown = _filter with
        {
            Page = state.Page,
            PageSize = state.PageSize,
            SortBy = sort is null ? new NoticeFilter().SortBy : ColumnOf(sort.SortBy),
            Descending = sort?.Descending ?? false,
        };
        if (shown != _filter)
        {
            _filter = shown;
            Navigation.NavigateTo(NoticeFilterAddress.Of(shown), replace: true);
        }
        Application.Notices.NoticePage? page = null;
        await Feedback.TryAsync(async () => page = await Queries.ListAsync(_filter, Officer.Actor, cancellationToken), _notice);
        return new GridData<NoticeRow> { Items = page?.Rows ?? [], TotalItems = page?.Total ?? 0 };
    }

    private static NoticeColumn ColumnOf(string property) => property switch
    {
        nameof(NoticeRow.Number) => NoticeColumn.Number,
        nameof(NoticeRow.OrganisationName) => NoticeColumn.Organisation,
        nameof(NoticeRow.ServedOn) => NoticeColumn.Served,
        nameof(NoticeRow.AppealEnds) => NoticeColumn.AppealEnds,
        _ => NoticeColumn.NextDue,
    };

    private SortDirection Direction(NoticeColumn column) =>
        _filter.SortBy != column ? SortDirection.None : _filter.Descending ? SortDirection.Descending : SortDirection.Ascending;

    private string Told(NoticeRow row, DateOnly? day) =>
        day is { } known ? DateText.Show(known) : row.Status is NoticeStatus.Published ? L["Not published"] : "";
}

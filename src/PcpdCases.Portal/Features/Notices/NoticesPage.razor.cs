using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Notices;
using PcpdCases.Domain.Notices;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Notices;

/// <summary>The board of notices over all cases: tab, text, order and page all stand in its address.</summary>
public sealed partial class NoticesPage : IDisposable
{
    private readonly Notice _notice = new();
    private readonly LatestRead _latest = new();
    private NoticeFilter _filter = new();
    private NoticeCounts? _counts;
    private IReadOnlyList<NoticeRow>? _rows;
    private int _total;
    private bool _failed;

    [Inject]
    public required NoticeQueries Queries { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

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
        if (asked != _filter || _rows is null || _failed)
        {
            _filter = asked;
            await ReadAsync();
        }
    }

    public void Dispose() => _latest.Dispose();

    private void Search(string? text)
    {
        var next = _filter with { Page = 0, Text = string.IsNullOrWhiteSpace(text) ? null : text };
        if (next != _filter)
        {
            Navigation.NavigateTo(NoticeFilterAddress.Of(next), replace: true);
        }
    }

    private async Task ReadAsync() => _failed = !await Feedback.ReadAsync(() => _latest.RunAsync(async token =>
    {
        var page = await Queries.ListAsync(_filter, Officer.Actor, token);
        (_rows, _total) = (page.Rows, page.Total);
        StateHasChanged();
        _counts = await Queries.CountsAsync(_filter, Officer.Actor, token);
    }), _notice);

    // Upwards first; what is sorted by already turns round.
    private string SortBy(NoticeColumn column) => NoticeFilterAddress.Of(_filter with { Page = 0, SortBy = column, Descending = _filter.SortBy == column && !_filter.Descending });

    private bool? Sorted(NoticeColumn column) => _filter.SortBy == column ? _filter.Descending : null;

    private string Told(NoticeRow row, DateOnly? day) =>
        day is { } known ? DateText.Show(known) : row.Status is NoticeStatus.Published ? L["Not published"] : "";
}

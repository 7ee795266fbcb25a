using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Organisations;
using PcpdCases.Domain.Organisations;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Organisations;

/// <summary>The list of organisations: search, order and page stand in its address.</summary>
public sealed partial class OrganisationsPage : IDisposable
{
    private readonly Notice _notice = new();
    private readonly LatestRead _latest = new();
    private OrganisationFilter _filter = new();
    private IReadOnlyList<OrganisationRow>? _rows;
    private int _total;
    private bool _failed;

    [Inject]
    public required OrganisationQueries Queries { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    [SupplyParameterFromQuery(Name = "text")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "sector")]
    public string? Sector { get; set; }

    [SupplyParameterFromQuery(Name = "sort")]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = "size")]
    public int? Size { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var plain = new OrganisationFilter();
        var asked = new OrganisationFilter
        {
            Text = string.IsNullOrWhiteSpace(Text) ? null : Text,
            Sector = One<Sector>(Sector),
            SortBy = One<OrganisationColumn>(Sort?.TrimStart('-')) ?? plain.SortBy,
            Descending = Sort?.StartsWith('-') ?? plain.Descending,
            Page = Math.Max(0, (PageNumber ?? 1) - 1),
            PageSize = Size is > 0 and <= 100 ? Size.Value : plain.PageSize,
        };
        if (asked != _filter || _rows is null || _failed)
        {
            _filter = asked;
            await ReadAsync();
        }
    }

    public void Dispose() => _latest.Dispose();

    private static T? One<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private static string Address(OrganisationFilter filter)
    {
        var plain = new OrganisationFilter();
        var parts = new List<string>();
        Add(parts, "text", filter.Text);
        Add(parts, "sector", filter.Sector?.ToString());
        Add(parts, "sort", filter.SortBy == plain.SortBy && filter.Descending == plain.Descending ? null : (filter.Descending ? "-" : "") + filter.SortBy);
        Add(parts, "page", filter.Page == 0 ? null : (filter.Page + 1).ToString(CultureInfo.InvariantCulture));
        Add(parts, "size", filter.PageSize == plain.PageSize ? null : filter.PageSize.ToString(CultureInfo.InvariantCulture));
        return parts.Count == 0 ? Urls.Organisations : $"{Urls.Organisations}?{string.Join('&', parts)}";
    }

    private static void Add(List<string> parts, string name, string? value)
    {
        if (value is not null)
        {
            parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }

    private void Show(OrganisationFilter filter)
    {
        var next = filter with { Page = 0, Text = string.IsNullOrWhiteSpace(filter.Text) ? null : filter.Text };
        if (next != _filter)
        {
            Navigation.NavigateTo(Address(next), replace: true);
        }
    }

    private async Task ReadAsync() => _failed = !await Feedback.ReadAsync(() => _latest.RunAsync(async token =>
    {
        var page = await Queries.ListAsync(_filter, Officer.Actor, token);
        (_rows, _total) = (page.Rows, page.Total);
    }), _notice);

    // Upwards first; what is sorted by already turns round.
    private string SortBy(OrganisationColumn column) => Address(_filter with { Page = 0, SortBy = column, Descending = _filter.SortBy == column && !_filter.Descending });

    private bool? Sorted(OrganisationColumn column) => _filter.SortBy == column ? _filter.Descending : null;
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Organisations;
using PcpdCases.Domain.Organisations;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Organisations;

/// <summary>The list of organisations: search, order and page stand in its address.</summary>
public sealed partial class OrganisationsPage
{
    private readonly Notice _notice = new();
    private OrganisationFilter _filter = new();

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

    protected override void OnParametersSet()
    {
        var plain = new OrganisationFilter();
        _filter = new OrganisationFilter
        {
            Text = string.IsNullOrWhiteSpace(Text) ? null : Text,
            Sector = One<Sector>(Sector),
            SortBy = One<OrganisationColumn>(Sort?.TrimStart('-')) ?? plain.SortBy,
            Descending = Sort?.StartsWith('-') ?? plain.Descending,
            Page = Math.Max(0, (PageNumber ?? 1) - 1),
            PageSize = Size is > 0 and <= 100 ? Size.Value : plain.PageSize,
        };
    }

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

    private async Task<GridData<OrganisationRow>> LoadAsync(GridState<OrganisationRow> state, CancellationToken cancellationToken)
    {
        var sort = state.SortDefinitions.FirstOrDefault();
        var shown = _filter with
        {
            Page = state.Page,
            PageSize = state.PageSize,
            SortBy = One<OrganisationColumn>(sort?.SortBy) ?? new OrganisationFilter().SortBy,
            Descending = sort?.Descending ?? false,
        };
        if (shown != _filter)
        {
            _filter = shown;
            Navigation.NavigateTo(Address(shown), replace: true);
        }
        OrganisationRows? page = null;
        await Feedback.TryAsync(async () => page = await Queries.ListAsync(_filter, Officer.Actor, cancellationToken), _notice);
        return new GridData<OrganisationRow> { Items = page?.Rows ?? [], TotalItems = page?.Total ?? 0 };
    }

    private SortDirection Direction(OrganisationColumn column) =>
        _filter.SortBy != column ? SortDirection.None : _filter.Descending ? SortDirection.Descending : SortDirection.Ascending;
}

using System.Globalization;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>Writes the filter of the list of incidents as an address and reads it back; what cannot be read is left out.</summary>
public static class CaseFilterAddress
{
    private const int LargestPage = 100;

    /// <summary>The address under which the filtered list is sent as a file.</summary>
    public static string ExportOf(CaseFilter filter, string format) =>
        $"{Urls.Exports}/incidents.{format}{Query(filter with { Page = 0, PageSize = new CaseFilter().PageSize })}";

    /// <summary>What a view keeps of the filter: everything but the page.</summary>
    public static string QueryOf(CaseFilter filter) => Query(filter with { Page = 0 });

    public static string Of(CaseFilter filter) => Urls.Incidents + Query(filter);

    public static CaseFilter Read(
        string? tab, string? text, string? stage, string? sector, string? owner, string? sort, int? page, int? size, string? hide = null)
    {
        var plain = new CaseFilter();
        var column = One<CaseColumn>(sort?.TrimStart('-'));
        return new CaseFilter
        {
            Tab = One<CaseTab>(tab) ?? plain.Tab,
            Text = string.IsNullOrWhiteSpace(text) ? null : text,
            Stage = One<Stage>(stage),
            Sector = One<Sector>(sector),
            OwnerHandle = string.IsNullOrWhiteSpace(owner) ? null : owner,
            SortBy = column ?? plain.SortBy,
            Descending = column is null ? plain.Descending : sort!.StartsWith('-'),
            Hidden = Columns(hide),
            Page = Math.Max(0, (page ?? 1) - 1),
            PageSize = size is > 0 and <= LargestPage ? size.Value : plain.PageSize,
        };
    }

    private static string Query(CaseFilter filter)
    {
        var plain = new CaseFilter();
        var parts = new List<string>();
        Add(parts, "tab", filter.Tab == plain.Tab ? null : filter.Tab.ToString());
        Add(parts, "text", filter.Text);
        Add(parts, "stage", filter.Stage?.ToString());
        Add(parts, "sector", filter.Sector?.ToString());
        Add(parts, "owner", filter.OwnerHandle);
        Add(parts, "sort", filter.SortBy == plain.SortBy && filter.Descending == plain.Descending ? null : (filter.Descending ? "-" : "") + filter.SortBy);
        Add(parts, "hide", filter.Hidden is CaseColumns.None ? null : string.Join('.', Enum.GetValues<CaseColumns>().Where(column => column is not CaseColumns.None && filter.Hidden.HasFlag(column))));
        Add(parts, "page", filter.Page == 0 ? null : (filter.Page + 1).ToString(CultureInfo.InvariantCulture));
        Add(parts, "size", filter.PageSize == plain.PageSize ? null : filter.PageSize.ToString(CultureInfo.InvariantCulture));
        // Without any of these the list opens with the officer's view.
        return parts.Count == 0 ? $"?tab={plain.Tab}" : $"?{string.Join('&', parts)}";
    }

    private static void Add(List<string> parts, string name, string? value)
    {
        if (value is not null)
        {
            parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }

    private static CaseColumns Columns(string? names) =>
        (names ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate(CaseColumns.None, (hidden, name) => hidden | (One<CaseColumns>(name) ?? CaseColumns.None));

    /// <summary>The one of that name; null for anything else.</summary>
    internal static T? One<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}

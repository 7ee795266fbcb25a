using System.Globalization;
using PcpdCases.Application.Notices;

namespace PcpdCases.Portal.Features.Notices;

/// <summary>Writes the filter of the board as an address and reads it back; what cannot be read is left out.</summary>
public static class NoticeFilterAddress
{
    private const int LargestPage = 100;

    public static string Of(NoticeFilter filter)
    {
        var plain = new NoticeFilter();
        string?[] parts =
        [
            filter.Tab == plain.Tab ? null : $"tab={filter.Tab}",
            filter.Text is null ? null : $"text={Uri.EscapeDataString(filter.Text)}",
            filter.SortBy == plain.SortBy && filter.Descending == plain.Descending ? null : $"sort={(filter.Descending ? "-" : "")}{filter.SortBy}",
            filter.Page == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"page={filter.Page + 1}"),
            filter.PageSize == plain.PageSize ? null : string.Create(CultureInfo.InvariantCulture, $"size={filter.PageSize}"),
        ];
        var query = string.Join('&', parts.Where(part => part is not null));
        return query.Length == 0 ? Urls.Notices : $"{Urls.Notices}?{query}";
    }

    public static NoticeFilter Read(string? tab, string? text, string? sort, int? page, int? size)
    {
        var plain = new NoticeFilter();
        var column = One<NoticeColumn>(sort?.TrimStart('-'));
        return new NoticeFilter
        {
            Tab = One<NoticeTab>(tab) ?? plain.Tab,
            Text = string.IsNullOrWhiteSpace(text) ? null : text,
            SortBy = column ?? plain.SortBy,
            Descending = column is not null && sort!.StartsWith('-'),
            Page = Math.Max(0, (page ?? 1) - 1),
            PageSize = size is > 0 and <= LargestPage ? size.Value : plain.PageSize,
        };
    }

    private static T? One<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}

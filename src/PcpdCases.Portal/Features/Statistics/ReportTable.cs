namespace PcpdCases.Portal.Features.Statistics;

/// <summary>One table of the reports, in the language of the screen: as it is shown, drawn and sent as a file.</summary>
/// <param name="Key">What names it in an address and as a sheet.</param>
/// <param name="Columns">The heading of the labels, then of each value.</param>
/// <param name="Total">The sum of the first values; null where a sum says nothing.</param>
public sealed record ReportTable(string Key, string Title, IReadOnlyList<string> Columns, IReadOnlyList<ReportRow> Rows, ReportValue? Total)
{
    /// <summary>The largest first value that is shown, which the bars are drawn against.</summary>
    public int Largest => Rows.Select(row => row.Values[0].Shown ?? 0).DefaultIfEmpty(0).Max();
}

/// <summary>A label and its values.</summary>
public sealed record ReportRow(string Label, IReadOnlyList<ReportValue> Values);

/// <summary>A figure, or nothing where it is too small to be told.</summary>
public readonly record struct ReportValue(int? Shown)
{
    public bool Hidden => Shown is null;
}

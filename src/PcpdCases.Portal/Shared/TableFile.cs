using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;

namespace PcpdCases.Portal.Shared;

/// <summary>Sends tables as a CSV or an Excel file; what begins like a formula is sent as text.</summary>
public static class TableFile
{
    public const string Csv = "csv";
    private const string Excel = "xlsx";

    public static bool Knows(string format) => format is Csv or Excel;

    /// <summary>A file that is whole or not sent at all: one that broke off half way would look complete.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="sheets">The tables; a CSV file holds the first.</param>
    public static async Task<IResult> SendAsync(string name, string format, IReadOnlyList<TableSheet> sheets, CancellationToken cancellationToken)
    {
        var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        try
        {
            await (format == Csv ? WriteCsvAsync(file, sheets[0]) : file.SaveAsAsync(sheets.ToDictionary(sheet => sheet.Name, object (sheet) => Named(sheet)), cancellationToken: cancellationToken));
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        file.Position = 0;
        return format == Csv
            ? Results.Stream(file, "text/csv; charset=utf-8", $"{name}.{Csv}")
            : Results.Stream(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{name}.{Excel}");
    }

    private static async Task WriteCsvAsync(Stream file, TableSheet sheet)
    {
        // Excel needs the mark to see the Chinese; a cell that begins like a formula is escaped.
        await using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape }, leaveOpen: true);
        await RowAsync(csv, sheet.Headings);
        foreach (var row in sheet.Rows)
        {
            await RowAsync(csv, row);
        }
    }

    private static async Task RowAsync(CsvWriter csv, IReadOnlyList<object> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Convert.ToString(cell, CultureInfo.InvariantCulture));
        }
        await csv.NextRecordAsync();
    }

    // A table without rows keeps its headings.
    private static IEnumerable<Dictionary<string, object>> Named(TableSheet sheet) => sheet.Rows
        .DefaultIfEmpty([.. sheet.Headings.Select(_ => "")])
        .Select(row => sheet.Headings.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
}

/// <summary>One table of a file: its name, its headings and its rows of texts and numbers.</summary>
public sealed record TableSheet(string Name, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<object>> Rows);

using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;
using PcpdCases.Domain;

namespace PcpdCases.Application.Import;

/// <summary>The rows of a spreadsheet under their headings.</summary>
public static class Sheet
{
    /// <summary>The most rows one file may hold.</summary>
    public const int Most = 20_000;

    /// <summary>Reads the first sheet of an Excel file, or a CSV file in UTF-8; which of them it is its content says.</summary>
    /// <exception cref="DomainException">When it has no heading, no rows, or too many.</exception>
    public static IReadOnlyList<SheetRow> Read(Stream file)
    {
        var head = new byte[2];
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        var rows = Rows(file, isExcel: read == head.Length && head is [(byte)'P', (byte)'K']);
        return rows.Count switch
        {
            0 => throw new DomainException("The file has no rows under a line of headings."),
            > Most => throw new DomainException("The file has more than {0} rows. Split it.", Most),
            _ => rows,
        };
    }

    private static List<SheetRow> Rows(Stream file, bool isExcel)
    {
        try
        {
            return isExcel ? OfExcel(file) : OfCsv(file);
        }
        catch (InvalidDataException)
        {
            throw new DomainException("The file is broken. Save it from Excel again, as a workbook or as CSV in UTF-8.");
        }
        catch (BadDataException broken)
        {
            throw new DomainException("Line {0} cannot be read: a quotation mark is not closed, or one is too many.", broken.Context?.Parser?.RawRow ?? 0);
        }
    }

    private static List<SheetRow> OfExcel(Stream file)
    {
        var rows = new List<SheetRow>();
        var line = 1;
        foreach (var row in file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().Take(Most + 1))
        {
            line++;
            Add(rows, line, row.Select(cell => (cell.Key, TextOf(cell.Value))));
        }
        return rows;
    }

    // No column asks for an hour; a date that has one is still that date.
    private static string? TextOf(object? value) =>
        value is DateTime day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static List<SheetRow> OfCsv(Stream file)
    {
        using var reader = new StreamReader(file, leaveOpen: true);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true, MissingFieldFound = null });
        var rows = new List<SheetRow>();
        if (!csv.Read() || !csv.ReadHeader())
        {
            return rows;
        }
        var headings = csv.HeaderRecord!;
        while (csv.Read() && rows.Count <= Most)
        {
            Add(rows, csv.Parser.RawRow, headings.Select((heading, at) => (heading, csv.TryGetField<string>(at, out var text) ? text : null)));
        }
        return rows;
    }

    // A row in which nothing is written is no row.
    private static void Add(List<SheetRow> rows, int line, IEnumerable<(string Heading, string? Text)> cells)
    {
        var written = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (heading, text) in cells)
        {
            if (!string.IsNullOrWhiteSpace(text) && !string.IsNullOrWhiteSpace(heading))
            {
                written.TryAdd(heading.Trim(), text.Trim());
            }
        }
        if (written.Count > 0)
        {
            rows.Add(new SheetRow(line, written));
        }
    }
}

/// <summary>One row: where it stands in the file, and what is written under each heading.</summary>
public sealed record SheetRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>What is written under the first of these headings that has something; null for nothing.</summary>
    public string? Of(params ReadOnlySpan<string> headings)
    {
        foreach (var heading in headings)
        {
            if (Cells.TryGetValue(heading, out var text))
            {
                return text;
            }
        }
        return null;
    }
}

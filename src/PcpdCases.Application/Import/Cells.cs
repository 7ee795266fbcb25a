using System.Globalization;
using PcpdCases.Domain;

namespace PcpdCases.Application.Import;

/// <summary>Reads the cells of one row, and keeps what is wrong with them.</summary>
internal sealed class Cells(SheetRow row)
{
    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy年M月d日"];

    private readonly List<DomainException> _faults = [];

    public IReadOnlyList<DomainException> Faults => _faults;

    public void Add(DomainException fault) => _faults.Add(fault);

    public string? Text(params ReadOnlySpan<string> headings) => row.Of(headings);

    /// <summary>One of an enum's names, spaces between its words or not; what is not written is <paramref name="unwritten"/>.</summary>
    public T One<T>(T unwritten, DomainException none, params ReadOnlySpan<string> headings)
        where T : struct, Enum
    {
        if (row.Of(headings) is not { } written)
        {
            return unwritten;
        }
        if (Enum.TryParse<T>(written.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsDigit(written[0]))
        {
            return value;
        }
        _faults.Add(none);
        return unwritten;
    }

    /// <summary>A whole number; null when nothing is written.</summary>
    /// <param name="none">What is said of anything else, as a template that takes what is written.</param>
    public int? Count(string none, params ReadOnlySpan<string> headings)
    {
        if (row.Of(headings) is not { } written)
        {
            return null;
        }
        if (int.TryParse(written, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }
        _faults.Add(new DomainException(none, written));
        return null;
    }

    /// <summary>A day, written year first or day first, or as a date of the spreadsheet; null when nothing is written.</summary>
    public DateOnly? Day(params ReadOnlySpan<string> headings)
    {
        if (row.Of(headings) is not { } written)
        {
            return null;
        }
        if (DateOnly.TryParseExact(written, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        _faults.Add(new DomainException("\"{0}\" is no date. Write it as 2026-03-31 or 31/3/2026.", written));
        return null;
    }

    /// <summary>What an enum's names are, for a refusal.</summary>
    public static string NamesOf<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetNames<T>());
}

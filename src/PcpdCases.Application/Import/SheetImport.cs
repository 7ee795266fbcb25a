using System.Globalization;
using System.Security.Cryptography;
using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;

namespace PcpdCases.Application.Import;

/// <summary>Brings the rows of a spreadsheet in: tried first, then each by the act officers use, so that its rules and its journal hold.</summary>
/// <typeparam name="T">What is known before the first row: what is there already, and what the rows refer to.</typeparam>
public abstract class SheetImport<T> : ISheetImport
{
    private const int ShownHashLength = 12;

    public abstract IReadOnlyList<string> Headings { get; }

    /// <summary>What the first heading is called in a Chinese file.</summary>
    protected abstract string FirstHeadingInChinese { get; }

    public async Task<ImportReport> RunAsync(
        Stream file, string fileName, bool apply, Actor actor, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        file.Position = 0;
        var source = $"{fileName}, SHA-256 {hash[..ShownHashLength]}";
        var rows = Sheet.Read(file);
        if (!rows.Any(row => row.Of(Headings[0], FirstHeadingInChinese) is not null))
        {
            throw new DomainException("The file has no column \"{0}\". Give the columns their headings: {1}.", Headings[0], string.Join(", ", Headings));
        }
        var known = await KnownAsync(actor, cancellationToken);
        var lines = new List<ImportLine>();
        foreach (var row in rows)
        {
            lines.Add(await RowAsync(row, known, string.Create(CultureInfo.InvariantCulture, $"{source}, line {row.Line}"), apply, actor, cancellationToken));
            progress?.Report(lines.Count);
        }
        return new ImportReport(source, lines);
    }

    /// <summary>Reads what is there already.</summary>
    protected abstract Task<T> KnownAsync(Actor actor, CancellationToken cancellationToken);

    /// <summary>Says what would become of a row, or does it; what it adds is known to the rows after it.</summary>
    /// <param name="source">The file, its hash and the line, for the journal.</param>
    protected abstract Task<ImportLine> RowAsync(SheetRow row, T known, string source, bool apply, Actor actor, CancellationToken cancellationToken);

    /// <summary>What is wrong with a row: cells that cannot be read, and what the act's own form would refuse.</summary>
    private protected static async Task<IReadOnlyList<DomainException>> FaultsAsync<TInput>(
        Cells cells, IValidator<TInput> validator, TInput input, CancellationToken cancellationToken) =>
        [.. cells.Faults, .. (await validator.ValidateAsync(input, cancellationToken)).Errors.Select(error => new DomainException(error.ErrorMessage))];

    /// <summary>Adds a row by its act when asked to; what the act refuses is the row's refusal.</summary>
    protected static async Task<ImportLine> AddAsync(SheetRow row, string what, bool apply, Func<Task> act)
    {
        if (!apply)
        {
            return new ImportLine(row.Line, what, ImportVerdict.WouldBeAdded, []);
        }
        try
        {
            await act();
        }
        catch (DomainException refusal) when (refusal.Kind is not RefusalKind.NotPermitted)
        {
            return new ImportLine(row.Line, what, ImportVerdict.Refused, [refusal]);
        }
        return new ImportLine(row.Line, what, ImportVerdict.Added, []);
    }
}

/// <summary>A kind of records that a spreadsheet brings in.</summary>
public interface ISheetImport
{
    /// <summary>The headings of its columns; only the first must be there.</summary>
    IReadOnlyList<string> Headings { get; }

    /// <summary>Reads a file and says of each row what would become of it, or does it.</summary>
    /// <param name="apply">Whether what can be added is added; nothing is written otherwise.</param>
    /// <param name="progress">Told how many rows are done, each time one is.</param>
    /// <exception cref="DomainException">When the file is no spreadsheet with the first heading.</exception>
    Task<ImportReport> RunAsync(
        Stream file, string fileName, bool apply, Actor actor, IProgress<int>? progress = null, CancellationToken cancellationToken = default);
}

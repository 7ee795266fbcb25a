using System.Globalization;
using PcpdCases.Application.Door;
using PcpdCases.Application.Organisations;

namespace PcpdCases.Application.Import;

/// <summary>Finds the organisation a row means, by number, registration number or either name.</summary>
internal sealed class OrganisationDirectory
{
    private static readonly char[] Separators = [';', '；', '\n'];

    private readonly ILookup<string, int> _byName;
    private readonly HashSet<int> _numbers;

    private OrganisationDirectory(IReadOnlyList<OrganisationIdentity> identities)
    {
        _numbers = [.. identities.Select(one => one.Number)];
        _byName = identities
            .SelectMany(one => ((string?[])[one.Name, one.ChineseName, one.RegistrationNumber]).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, one.Number)))
            .ToLookup(pair => pair.name, pair => pair.Number, StringComparer.OrdinalIgnoreCase);
    }

    public static async Task<OrganisationDirectory> ReadAsync(OrganisationQueries organisations, Actor actor, CancellationToken cancellationToken) =>
        new(await organisations.IdentitiesAsync(actor, cancellationToken));

    /// <summary>The organisation's number; 0 with a fault when the row names none, one that is not there, or a name that several bear.</summary>
    public int Find(Cells cells, params ReadOnlySpan<string> headings)
    {
        if (cells.Text(headings) is { } written)
        {
            return Find(cells, written);
        }
        cells.Add(new("Name the organisation."));
        return 0;
    }

    /// <summary>The numbers of all organisations a cell names, apart by semicolons or lines; none when nothing is written.</summary>
    public IReadOnlyList<int> FindAll(Cells cells, params ReadOnlySpan<string> headings) =>
        [.. (cells.Text(headings) ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(written => Find(cells, written))];

    private int Find(Cells cells, string written)
    {
        var found = _byName[written].ToList();
        switch (found.Count)
        {
            case 1:
                return found[0];
            case > 1:
                cells.Add(new("Several organisations are called \"{0}\". Write the number of the one that is meant: {1}.", written, string.Join(", ", found)));
                return 0;
        }
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _numbers.Contains(number))
        {
            return number;
        }
        cells.Add(new("There is no organisation \"{0}\". Import the organisations first.", written));
        return 0;
    }
}
